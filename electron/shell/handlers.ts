import { app, clipboard, nativeTheme, shell } from 'electron';
import type { Prefs } from '../contract/shell.ts';
import { fileHandlers } from './file-handlers.ts';
import type { ShellHandlers } from './ipc.ts';
import type { JournalWindows } from './journal-windows.ts';
import { placeHandlers } from './place-handlers.ts';
import { vaultPlaceHandlers } from './vault-place-handlers.ts';
import type { ShellParts } from './shell-parts.ts';

export function shellHandlers(parts: ShellParts, windows: JournalWindows, onPrefs: () => void): ShellHandlers {
  return {
    ...placeHandlers(parts),
    ...vaultPlaceHandlers(parts, windows),
    ...fileHandlers(parts),

    'prefs.read': () => parts.prefs.prefs,
    async 'prefs.save'(change, from) {
      const saved = await parts.prefs.savePrefs(change);
      applyTheme(saved.theme);
      windows.each((one) => {
        if (!one.window.isDestroyed()) one.window.setContentProtection(saved.hideFromCapture);
        // The one that saved them has gone on already: it may be at the next change.
        if (one !== from) one.send('prefs.changed', saved);
      });
      onPrefs();
      return saved;
    },

    'lock.now'(_input, from) {
      void windows.lock(from, 'asked');
      return true;
    },
    'lock.idle'({ minutes }, from) {
      from.idleSet = true;
      from.idle.setMinutes(minutes);
      return true;
    },
    'lock.activity'(_input, from) {
      from.idle.activity();
      return true;
    },
    'lock.hold'({ on }, from) {
      from.hold(on);
      return true;
    },
    'lock.flushed'(_input, from) {
      from.flushed();
      return true;
    },
    'lock.reason': (_input, from) => from.reason,

    async 'clipboard.write'({ text }) {
      await clipboard.writeText(text);
      return true;
    },
    async 'system.browse'({ url }) {
      await shell.openExternal(url);
      return true;
    },
    'system.about': () => ({ version: app.getVersion(), platform: process.platform }),
  };
}

/** Dialogs and menus follow the app's theme; high contrast is the system's own affair there. */
export function applyTheme(theme: Prefs['theme']): void {
  nativeTheme.themeSource = theme === 'contrast' ? 'system' : theme;
}
