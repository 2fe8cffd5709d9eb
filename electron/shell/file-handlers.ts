import { askFolder, askOpenPath, askSavePath } from './dialogs.ts';
import { grantFile, grantFolder, safeFolderName, type Granted } from './grants.ts';
import type { ShellHandlers } from './ipc.ts';
import type { JournalWindow } from './journal-window.ts';
import { createPrintFolders } from './print-folder.ts';
import { printPaper, printPdf } from './print.ts';
import type { ShellParts } from './shell-parts.ts';

type FileCalls = Extract<keyof ShellHandlers, `files.${string}` | `print.${string}`>;

export function fileHandlers({ words, given }: ShellParts): Pick<ShellHandlers, FileCalls> {
  const folders = createPrintFolders();
  /** Where each window may make a folder of PDFs. */
  const chosen = new WeakMap<JournalWindow, Granted>();

  return {
    async 'files.save'({ purpose, suggested }, from) {
      return give(from, await askSavePath(from.window, words(), purpose, suggested), grantFile);
    },
    async 'files.open'({ purpose }, from) {
      return give(from, await askOpenPath(from.window, words(), purpose), grantFile);
    },
    async 'files.folder'({ purpose }, from) {
      const titles = { restore: words().chooseRestore, merge: words().chooseMerge, 'second-backup': words().chooseBackup, import: words().chooseImport, export: words().chooseExport };
      const path = await askFolder(from.window, titles[purpose]);
      return give(from, path, (folder) => {
        const granted = grantFolder(folder);
        if (purpose === 'export') chosen.set(from, granted);
        return granted;
      });
    },
    async 'files.given'(_input, from) {
      const granted = await given.take();
      if (granted === null || from.window.isDestroyed()) return null;
      from.grant(granted);
      return granted.grant;
    },
    async 'print.pdf'({ suggested, paper }, from) {
      const path = await askSavePath(from.window, words(), 'pdf', suggested);
      if (path === null || from.window.isDestroyed()) return null;
      const failed = await printPdf(from.window, path, paper);
      if (failed !== null) return { failed };
      // The shell has written the file; the vault is told of no path.
      return grantFile(path).grant;
    },
    async 'print.folder'({ token, name }, from) {
      const granted = chosen.get(from);
      if (granted?.grant.token !== token) return false;
      await folders.begin(from, granted.path, safeFolderName(name));
      return true;
    },
    'print.part': ({ name, paper }, from) => folders.print(from, name, paper),
    'print.end': ({ keep }, from) => folders.end(from, keep),
    'print.paper': (_input, from) => printPaper(from.window),
  };
}

/** A window that was locked while its dialog was open gets nothing. */
function give(from: JournalWindow, path: string | null, toGranted: (path: string) => Granted): Granted['grant'] | null {
  if (path === null || from.window.isDestroyed()) return null;
  const granted = toGranted(path);
  from.grant(granted);
  return granted.grant;
}
