import { Menu, type MenuItemConstructorOptions } from 'electron';
import type { ShellEventPayload } from '../contract/shell.ts';
import type { ShellWords } from './words.ts';

type Command = ShellEventPayload<'menu.command'>['command'];

export type MenuActions = {
  command(command: Command): void;
  lock(): void;
  openOther(): void;
};

export function setMenu(words: ShellWords, packaged: boolean, actions: MenuActions): void {
  const command = (name: Command, label: string, accelerator: string): MenuItemConstructorOptions => ({
    label,
    accelerator,
    click() {
      actions.command(name);
    },
  });
  const line: MenuItemConstructorOptions = { type: 'separator' };

  const file: MenuItemConstructorOptions = {
    label: words.file,
    submenu: [
      command('check-in', words.checkIn, 'CmdOrCtrl+Shift+C'),
      command('new-entry', words.newEntry, 'CmdOrCtrl+N'),
      command('new-thought', words.newThought, 'CmdOrCtrl+T'),
      line,
      {
        label: words.lock,
        accelerator: 'CmdOrCtrl+L',
        click() {
          actions.lock();
        },
      },
      {
        label: words.otherJournal,
        click() {
          actions.openOther();
        },
      },
      line,
      { role: 'quit', label: words.quit },
    ],
  };
  const edit: MenuItemConstructorOptions = {
    label: words.edit,
    submenu: [
      { role: 'undo', label: words.undo },
      { role: 'redo', label: words.redo },
      line,
      { role: 'cut', label: words.cut },
      { role: 'copy', label: words.copy },
      { role: 'paste', label: words.paste },
      { role: 'pasteAndMatchStyle', label: words.pastePlain },
      { role: 'selectAll', label: words.selectAll },
    ],
  };
  const go: MenuItemConstructorOptions = {
    label: words.go,
    submenu: [
      command('home', words.home, 'CmdOrCtrl+1'),
      command('journal', words.journal, 'CmdOrCtrl+2'),
      command('search', words.search, 'CmdOrCtrl+K'),
      // A second shortcut for the same thing needs an item of its own.
      { ...command('search', words.search, 'CmdOrCtrl+F'), visible: false, acceleratorWorksWhenHidden: true },
      line,
      command('settings', words.settings, 'CmdOrCtrl+,'),
    ],
  };
  const view: MenuItemConstructorOptions = {
    label: words.view,
    submenu: [
      { role: 'zoomIn', label: words.bigger },
      { role: 'zoomOut', label: words.smaller },
      { role: 'resetZoom', label: words.normalSize },
      line,
      { role: 'togglefullscreen', label: words.fullScreen },
      ...(packaged ? [] : [{ role: 'toggleDevTools', label: words.developer } as const]),
    ],
  };
  const help: MenuItemConstructorOptions = {
    label: words.help,
    submenu: [command('help-now', words.helpNow, 'F1'), command('safety-plan', words.safetyPlan, 'F2')],
  };
  const apple: MenuItemConstructorOptions[] = process.platform === 'darwin' ? [{ role: 'appMenu' }] : [];
  Menu.setApplicationMenu(Menu.buildFromTemplate([...apple, file, edit, go, view, help]));
}
