import { mkdtemp, readdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import type { JournalWindow } from '../../electron/shell/journal-window.ts';
import { createPrintFolders } from '../../electron/shell/print-folder.ts';

/** As much of a window as printing asks for. */
function fakeWindow(): { from: JournalWindow; close: () => void } {
  let closed: () => void = () => undefined;
  const window = {
    once: (_event: string, listener: () => void) => void (closed = listener),
    webContents: { printToPDF: async () => new Uint8Array([37, 80, 68, 70]) },
  };
  return { from: { window } as unknown as JournalWindow, close: () => { closed(); } };
}

async function within(work: (folder: string) => Promise<void>): Promise<void> {
  const folder = await mkdtemp(join(tmpdir(), 'footbridge-print-'));
  try {
    await work(folder);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

test('a folder of PDFs has its name when the last one is there, and a number when that is taken', () =>
  within(async (folder) => {
    const folders = createPrintFolders();
    const { from } = fakeWindow();
    for (const name of ['Journal', 'Journal 2']) {
      await folders.begin(from, folder, 'Journal');
      expect(await folders.print(from, '01 2026-11', 'A4')).toBe(true);
      expect((await readdir(folder)).filter((one) => one === name)).toEqual([]);
      expect(await folders.end(from, true)).toBe(join(folder, name));
      expect(await readdir(join(folder, name))).toEqual(['01 2026-11.pdf']);
    }
    expect(await folders.print(from, '02 2026-12', 'A4')).toBe(false);
  }));

test('stopped, begun anew or locked in the middle, it leaves nothing', () =>
  within(async (folder) => {
    const folders = createPrintFolders();
    const { from, close } = fakeWindow();
    await folders.begin(from, folder, 'Journal');
    await folders.print(from, '01 2026-11', 'A4');
    expect(await folders.end(from, false)).toBeNull();
    expect(await readdir(folder)).toEqual([]);
    await folders.begin(from, folder, 'Journal');
    await folders.begin(from, folder, 'Journal');
    expect(await readdir(folder)).toHaveLength(1);
    close();
    await expect.poll(() => readdir(folder)).toEqual([]);
  }));
