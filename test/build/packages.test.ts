import { execFile } from 'node:child_process';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { expect, test } from 'vitest';
import { ensureBuilt } from '../support/built.ts';
import { withFolder } from '../support/journal-app.ts';
import { root } from '../support/programs.ts';

/** Where the fuses are in Electron's program: after this mark, a version, a length, and a digit for each. */
const fuseMark = 'dL7pKGdnNz796PbbjQWNKmHXBZaB9tsX';
const on = '1';
const off = '0';
/** In Electron's own order, as its program is delivered. */
const delivered = [on, off, on, on, off, off, off, on, on];

/** Something that looks like Electron's unpacked program to the packager, which puts the app in it without starting it. */
function makeHollowElectron(folder: string): void {
  mkdirSync(join(folder, 'locales'), { recursive: true });
  mkdirSync(join(folder, 'resources'));
  for (const name of ['en-US', 'es', 'de']) writeFileSync(join(folder, 'locales', `${name}.pak`), '');
  for (const name of ['LICENSE', 'LICENSES.chromium.html']) writeFileSync(join(folder, name), '');
  writeFileSync(join(folder, 'resources', 'default_app.asar'), emptyArchive());
  writeFileSync(join(folder, 'electron'), `${fuseMark}\u0001${String.fromCharCode(delivered.length)}${delivered.join('')}`, { mode: 0o755 });
}

function emptyArchive(): Buffer {
  const list = Buffer.from('{"files":{}}');
  return Buffer.concat([uint32(4), uint32(8 + list.length), uint32(4 + list.length), uint32(list.length), list]);
}

function uint32(value: number): Buffer {
  const bytes = Buffer.alloc(4);
  bytes.writeUInt32LE(value);
  return bytes;
}

type Listed = { files?: Record<string, Listed> };

function archived(file: string): string[] {
  const bytes = readFileSync(file);
  const list = JSON.parse(bytes.subarray(16, 16 + bytes.readUInt32LE(12)).toString()) as Listed;
  const walk = ({ files }: Listed, path: string): string[] => (files === undefined ? [path] : Object.entries(files).flatMap(([name, below]) => walk(below, `${path}/${name}`)));
  return walk(list, '');
}

test('a package holds the bundles and nothing that npm installed; the fuses are set', async () => {
  ensureBuilt();
  await withFolder(async (folder) => {
    makeHollowElectron(join(folder, 'electron'));
    const packager = join(root, 'node_modules', 'electron-builder', 'cli.js');
    const config = ['--config', 'build/electron-builder.yml', `-c.electronDist=${join(folder, 'electron')}`, `-c.directories.output=${join(folder, 'out')}`];
    await promisify(execFile)(process.execPath, [packager, '--linux', 'dir', '--x64', ...config], { cwd: root });

    const files = archived(join(folder, 'out', 'linux-unpacked', 'resources', 'app.asar'));
    const own = files.filter((file) => !file.startsWith('/dist/renderer/'));
    expect(own.sort()).toEqual(['/dist/electron/html-packet.html', '/dist/electron/main.mjs', '/dist/electron/preload.cjs', '/dist/electron/vault.mjs', '/package.json']);
    expect(files).toContain('/dist/renderer/index.html');

    const program = readFileSync(join(folder, 'out', 'linux-unpacked', 'footbridge'), 'latin1');
    const fuses = program.slice(program.indexOf(fuseMark) + fuseMark.length + 2);
    // Run as Node, cookies, NODE_OPTIONS, inspector, archive's integrity, archive only, a snapshot of its own, powers for file addresses.
    expect(fuses.slice(0, 8)).toBe([off, off, off, off, on, on, off, off].join(''));
  });
});
