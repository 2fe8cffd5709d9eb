import { existsSync, mkdirSync, readdirSync, statSync } from 'node:fs';
import { homedir } from 'node:os';
import { dirname, extname, join, resolve } from 'node:path';
import type { BrowserWindow } from './browser-window.ts';
import { openPage } from './chromium.ts';
import { drawChooser, type ChooserFolder } from './page/file-chooser.ts';

export type Wanted = { what: 'save' | 'file' | 'folder'; title: string; path: string; endings: readonly string[] };

const size = { width: 640, height: 520 };
/** From the corner of the window that asks. */
const inset = 80;
/** Where the last choice was made; a new dialog begins there. */
let lastFolder = homedir();

/**
 * A small window in the place of the system's file dialog: a list of what is there, and a line for the path. Closing it cancels, and
 * so does a lock of the window that asked.
 */
export async function chooseFile(window: BrowserWindow, wanted: Wanted): Promise<string | null> {
  const { x, y } = window.getNormalBounds();
  const page = await openPage({ ...size, ...(x === undefined || y === undefined ? {} : { x: x + inset, y: y + inset }) });
  const answer = new Promise<string | null>((give) => {
    page.on('close', () => {
      give(null);
    });
    window.once('closed', () => void page.close().catch(() => undefined));
    let asked = '';
    const choose = (typed: string | null): string | null => {
      if (typed === null) {
        give(null);
        return null;
      }
      const path = absolute(typed);
      const problem = objection(path, wanted);
      if (problem !== null && (problem.final || path !== asked)) {
        asked = problem.final ? '' : path;
        return problem.text;
      }
      if (wanted.what === 'folder') mkdirSync(path, { recursive: true });
      lastFolder = wanted.what === 'folder' ? path : dirname(path);
      give(path);
      return null;
    };
    void page
      .exposeFunction('standInChoose', choose)
      .then(() => page.exposeFunction('standInList', (path: string) => list(absolute(path), wanted)))
      .then(() => page.evaluate(drawChooser, { title: wanted.title, path: startPath(wanted), save: wanted.what === 'save' }))
      .catch(() => undefined);
  });
  const path = await answer;
  await page.close().catch(() => undefined);
  return path;
}

function startPath({ what, path }: Wanted): string {
  if (what !== 'save') return join(lastFolder, '/');
  return existsSync(dirname(path)) ? path : join(lastFolder, path.split(/[\\/]/).at(-1) ?? '');
}

function absolute(typed: string): string {
  const text = typed.trim();
  return text.startsWith('~') ? join(homedir(), text.slice(1)) : resolve(lastFolder, text);
}

/** Why a path will not do; one that is not final is taken when it is chosen once more. */
function objection(path: string, { what }: Wanted): { text: string; final: boolean } | null {
  const found = statSync(path, { throwIfNoEntry: false });
  if (what === 'folder') {
    if (found === undefined) return { text: 'This folder is not there yet. Press again to make it.', final: false };
    return found.isDirectory() ? null : { text: 'This is a file. Choose a folder.', final: true };
  }
  if (found?.isDirectory() === true) return { text: 'This is a folder. Choose or type a file in it.', final: true };
  if (what === 'file') return found === undefined ? { text: 'There is no file of this name here.', final: true } : null;
  if (found !== undefined) return { text: 'A file of this name is there already. Press again to replace it.', final: false };
  return existsSync(dirname(path)) ? null : { text: 'There is no such folder to save into.', final: true };
}

function list(path: string, { what, endings }: Wanted): ChooserFolder {
  const folder = statSync(path, { throwIfNoEntry: false })?.isDirectory() === true ? path : dirname(path);
  const fits = (name: string): boolean => what !== 'folder' && (endings.length === 0 || endings.includes(extname(name).slice(1).toLowerCase()));
  try {
    const found = readdirSync(folder, { withFileTypes: true }).filter(({ name }) => !name.startsWith('.'));
    const folders = found.filter((entry) => entry.isDirectory()).map(({ name }) => ({ name: `${name}/`, path: join(folder, name, '/') }));
    const files = found.filter((entry) => entry.isFile() && fits(entry.name)).map(({ name }) => ({ name, path: join(folder, name) }));
    return { folder, entries: [{ name: '../', path: join(dirname(folder), '/') }, ...folders.sort(byName), ...files.sort(byName)] };
  } catch {
    return { folder, entries: [] };
  }
}

function byName(one: { name: string }, other: { name: string }): number {
  return one.name.localeCompare(other.name);
}
