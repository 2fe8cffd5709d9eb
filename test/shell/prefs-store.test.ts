import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { defaultPrefs, PrefsStore } from '../../electron/shell/prefs-store.ts';

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'prefs-'));
});
afterEach(() => {
  rmSync(folder, { recursive: true });
});

const place = { id: 'a', name: 'Mine', path: '/somewhere' };

test('starts with defaults where there is nothing, and writes nothing', () => {
  const store = PrefsStore.load(join(folder, 'new'));
  expect(store.prefs).toEqual(defaultPrefs);
  expect(store.recents).toEqual([]);
  expect(readdirSync(join(folder, 'new'))).toEqual([]);
});

test('what was saved is there at the next start, and nothing else lies about', async () => {
  const store = PrefsStore.load(folder);
  await Promise.all([store.savePrefs({ language: 'es' }), store.savePrefs({ textSize: 130 }), store.saveRecents([place])]);
  const next = PrefsStore.load(folder);
  expect(next.prefs).toEqual({ ...defaultPrefs, language: 'es', textSize: 130 });
  expect(next.recents).toEqual([place]);
  expect(readdirSync(folder)).toEqual(['prefs.json']);
});

test.each(['', '{', 'null', '[]', '{"prefs":3}', '\u0000\u0000'])('a damaged file %j is kept aside and does not stop the start', (content) => {
  writeFileSync(join(folder, 'prefs.json'), content);
  expect(PrefsStore.load(folder).prefs).toEqual(defaultPrefs);
  const [name] = readdirSync(folder);
  expect(name).toMatch(/^prefs\.damaged-\d+\.json$/);
  expect(readFileSync(join(folder, name ?? ''), 'utf8')).toBe(content);
});

test('one wrong field or place costs that one alone', () => {
  const stored = { prefs: { ...defaultPrefs, language: 'es', textSize: 9_000 }, recents: [place, { id: 'b' }] };
  writeFileSync(join(folder, 'prefs.json'), JSON.stringify(stored));
  const store = PrefsStore.load(folder);
  expect(store.prefs).toEqual({ ...defaultPrefs, language: 'es' });
  expect(store.recents).toEqual([place]);
});

test('keeps the twenty newest places', async () => {
  const store = PrefsStore.load(folder);
  await store.saveRecents(Array.from({ length: 30 }, (_, number) => ({ ...place, id: String(number) })));
  expect(store.recents.length).toBe(20);
  expect(store.recents[0]?.id).toBe('0');
});
