import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { describe, expect, test } from 'vitest';
import { storedRecord } from '../../electron/domain/records/record.ts';
import { filesUnder } from '../support/files-under.ts';

const root = resolve(import.meta.dirname, '../..');
const read = (name: string): string => readFileSync(join(root, name), 'utf8');

describe('what the documents say is there', () => {
  test('each decision begins with its number, and no number is given twice', () => {
    const decisions = readdirSync(join(root, 'electron/decisions'));
    expect(decisions.filter((name) => !read(`electron/decisions/${name}`).startsWith(`# ${name.slice(0, 4)} `))).toEqual([]);
    expect(new Set(decisions.map((name) => name.slice(0, 4))).size).toBe(decisions.length);
  });

  test('a decision that is named somewhere is there', () => {
    const numbers = new Set(readdirSync(join(root, 'electron/decisions')).map((name) => name.slice(0, 4)));
    const named = ['electron', 'renderer', 'build', 'test'].flatMap((folder) =>
      filesUnder(join(root, folder), /\.(tsx?|md)$/u).flatMap((file) =>
        [...read(`${folder}/${file}`).matchAll(/\bdecision (\d{4})\b|\((0\d{3})[,)]/gu)].map(([, one, other]) => ({ file: `${folder}/${file}`, number: one ?? other ?? '' })),
      ),
    );
    expect(named.length).toBeGreaterThan(0);
    expect(named.filter(({ number }) => !numbers.has(number))).toEqual([]);
  });

  test('FORMAT.md names each kind of record', () => {
    const format = read('electron/FORMAT.md');
    const kinds = storedRecord.options.map(({ shape }) => shape.type.value);
    expect(kinds.filter((kind) => !format.includes(`\`${kind}\``))).toEqual([]);
  });

  test('each command and each file that README.md names is there', () => {
    const readme = read('README.md');
    const { scripts } = JSON.parse(read('package.json')) as { scripts: Record<string, string> };
    const commands = [...readme.matchAll(/npm run ([a-z-]+)/gu)].map(([, name = '']) => name);
    expect(commands.filter((name) => !Object.hasOwn(scripts, name))).toEqual([]);
    const files = [...readme.matchAll(/\]\(((?!https?:)[^)]+)\)|`((?:electron|renderer|worksheets|build|test)\/[^`*]+)`/gu)].map(([, link, path]) => link ?? path ?? '');
    expect(files.length).toBeGreaterThan(5);
    expect(files.filter((file) => !existsSync(join(root, file)))).toEqual([]);
  });
});
