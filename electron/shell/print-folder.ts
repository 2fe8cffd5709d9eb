import { randomBytes } from 'node:crypto';
import { existsSync } from 'node:fs';
import { mkdir, rename, rm } from 'node:fs/promises';
import { join } from 'node:path';
import type { DiskCode } from '../contract/disk-codes.ts';
import type { JournalWindow } from './journal-window.ts';
import { printPdf } from './print.ts';

type Begun = { passing: string; parent: string; name: string };

/** PDFs that a window prints one after another into a new folder. It has a passing name until the last one is there. */
export type PrintFolders = {
  /** Begins a folder inside `parent`; one that the window had begun before is taken away. */
  begin(from: JournalWindow, parent: string, name: string): Promise<void>;
  /** False when none is begun. */
  print(from: JournalWindow, name: string, paper: 'A4' | 'Letter'): Promise<boolean | { failed: DiskCode }>;
  /** Gives it its name, which it answers with, or takes it away. */
  end(from: JournalWindow, keep: boolean): Promise<string | null>;
};

export function createPrintFolders(): PrintFolders {
  const begun = new Map<JournalWindow, Begun>();

  async function discard(from: JournalWindow): Promise<void> {
    const before = begun.get(from);
    begun.delete(from);
    if (before !== undefined) await rm(before.passing, { recursive: true, force: true });
  }

  return {
    async begin(from, parent, name) {
      await discard(from);
      const passing = join(parent, `${name}.${randomBytes(6).toString('hex')}.part`);
      await mkdir(passing, { mode: 0o700 });
      begun.set(from, { passing, parent, name });
      // A window that is locked in the middle leaves nothing behind.
      from.window.once('closed', () => void discard(from));
    },

    async print(from, name, paper) {
      const folder = begun.get(from);
      if (folder === undefined) return false;
      const failed = await printPdf(from.window, join(folder.passing, `${name}.pdf`), paper);
      return failed === null ? true : { failed };
    },

    async end(from, keep) {
      const folder = begun.get(from);
      if (folder === undefined) return null;
      if (!keep) {
        await discard(from);
        return null;
      }
      let path = join(folder.parent, folder.name);
      for (let number = 2; existsSync(path); number++) path = join(folder.parent, `${folder.name} ${String(number)}`);
      await rename(folder.passing, path);
      begun.delete(from);
      return path;
    },
  };
}
