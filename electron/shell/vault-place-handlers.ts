import { askFolder } from './dialogs.ts';
import { grantFolder } from './grants.ts';
import type { ShellHandlers } from './ipc.ts';
import type { JournalWindow } from './journal-window.ts';
import type { JournalWindows } from './journal-windows.ts';
import type { ShellParts } from './shell-parts.ts';

export type VaultPlaceCalls =
  | 'places.move-target'
  | 'places.grant-left'
  | 'places.forget-left'
  | 'places.delete'
  | 'places.delete-rest'
  | 'places.deleted'
  | 'windows.open'
  | 'windows.for-new';

/** Where journals go: moved, deleted, opened side by side. The vault process does the work; here is what is known of places. */
export function vaultPlaceHandlers({ places, plans, prefs, words }: ShellParts, windows: JournalWindows): Pick<ShellHandlers, VaultPlaceCalls> {
  function grant(from: JournalWindow, path: string) {
    const granted = grantFolder(path);
    from.grant(granted);
    return granted.grant;
  }

  return {
    async 'places.move-target'(_input, from) {
      if (from.place === null) return null;
      const parent = await askFolder(from.window, words().chooseMove);
      if (parent === null || from.window.isDestroyed()) return null;
      return grant(from, await places.moveTarget(from.place, parent));
    },
    'places.grant-left': (_input, from) => (from.place?.left === undefined ? null : grant(from, from.place.left)),
    async 'places.forget-left'(_input, from) {
      if (from.place === null) return false;
      const changed = await places.change(from.place.id, { left: undefined });
      if (changed !== null) from.renamePlace(changed);
      return changed !== null;
    },

    async 'places.delete'({ id, typed }, from) {
      const place = places.find(id);
      if (place === null || place.name.trim() !== typed.trim()) return null;
      await places.change(id, { deleting: true });
      return grant(from, place.path);
    },
    'places.delete-rest'({ id }, from) {
      const place = places.find(id);
      return place?.deleting === true ? grant(from, place.path) : null;
    },
    async 'places.deleted'({ id }, from) {
      await places.forget(id);
      await plans.keepOnly(prefs.recents);
      if (from.place?.id !== id) return true;
      from.pointNowhere();
      void windows.lock(from, 'deleted');
      return true;
    },

    'windows.open'({ for: what }) {
      if (typeof what === 'string') windows.openNew(null, what === 'new');
      else {
        const place = places.find(what.place);
        if (place === null) return false;
        windows.openNew(place);
      }
      return true;
    },
    'windows.for-new': (_input, from) => from.forNew,
  };
}
