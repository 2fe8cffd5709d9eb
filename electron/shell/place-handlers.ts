import type { ShellHandlers } from './ipc.ts';
import type { JournalWindow } from './journal-window.ts';
import { askFolder } from './dialogs.ts';
import { describe } from './places.ts';
import type { Place } from './prefs-store.ts';
import type { ShellParts } from './shell-parts.ts';
import type { VaultPlaceCalls } from './vault-place-handlers.ts';

type PlaceCalls = Exclude<Extract<keyof ShellHandlers, `places.${string}` | 'plan.copy'>, VaultPlaceCalls>;

/** Minutes of the idle lock until the opened vault's own settings say otherwise. */
const firstIdleMinutes = 5;

export function placeHandlers({ places, plans, prefs, words }: ShellParts): Pick<ShellHandlers, PlaceCalls> {
  /** Made for a new vault by this window and not kept yet. */
  const unkept = new WeakMap<JournalWindow, Place>();

  async function pointAt(from: JournalWindow, place: Place): Promise<void> {
    const before = unkept.get(from);
    unkept.delete(from);
    if (before !== undefined) await places.dropIfEmpty(before);
    from.pointAt(place);
  }

  return {
    'places.recent': () => places.recent(),
    'places.current': (_input, from) => (from.place === null ? null : describe(from.place)),
    async 'places.choose'({ id }, from) {
      const place = places.find(id);
      if (place === null) return false;
      await pointAt(from, place);
      return true;
    },
    async 'places.pick'(_input, from) {
      const path = await askFolder(from.window, words().chooseJournal);
      if (path === null) return null;
      const place = places.at(path);
      await pointAt(from, place);
      return describe(place);
    },
    async 'places.fresh'({ name, ask }, from) {
      const parent = ask ? await askFolder(from.window, words().chooseParent) : null;
      if (ask && parent === null) return null;
      const place = await places.fresh(name, parent);
      await pointAt(from, place);
      unkept.set(from, place);
      return describe(place);
    },
    async 'places.keep'(_input, from) {
      if (from.place === null) return false;
      unkept.delete(from);
      if (!from.kept && !from.idleSet) from.idle.setMinutes(firstIdleMinutes);
      from.kept = true;
      await places.keep(from.place);
      await plans.keepOnly(prefs.recents);
      return true;
    },
    async 'places.rename'({ id, name }, from) {
      const renamed = await places.change(id, { name });
      if (renamed !== null && from.place?.id === id) from.renamePlace(renamed);
      return renamed !== null;
    },
    async 'places.forget'({ id }) {
      if (!(await places.forget(id))) return false;
      await plans.keepOnly(prefs.recents);
      return true;
    },
    'plan.copy': (_input, from) => (from.place === null ? null : plans.read(from.place)),
  };
}
