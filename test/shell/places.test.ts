import { existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { Places } from '../../electron/shell/places.ts';
import { PrefsStore } from '../../electron/shell/prefs-store.ts';

let folder = '';
let places: Places;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'places-'));
  places = new Places(PrefsStore.load(folder), folder);
});
afterEach(() => {
  rmSync(folder, { recursive: true });
});

test('a fresh place is an empty folder whose name tells nothing', async () => {
  const place = await places.fresh('My sad diary', null);
  expect(existsSync(place.path)).toBe(true);
  expect(place.path.startsWith(join(folder, 'journals'))).toBe(true);
  expect(place.path).not.toMatch(/sad|diary/);
  expect(place.name).toBe('My sad diary');
});

test('a fresh place that was not used goes; one with anything in it stays', async () => {
  const unused = await places.fresh('a', null);
  const used = await places.fresh('b', null);
  writeFileSync(join(used.path, 'vault.json'), '');
  await places.dropIfEmpty(unused);
  await places.dropIfEmpty(used);
  expect(existsSync(unused.path)).toBe(false);
  expect(existsSync(used.path)).toBe(true);
});

test('the last one kept comes first, once', async () => {
  const one = await places.fresh('one', null);
  const two = await places.fresh('two', null);
  await places.keep(one);
  await places.keep(two);
  await places.keep(one);
  expect((await places.recent()).map(({ name }) => name)).toEqual(['one', 'two']);
});

test('says of each whether its folder is there', async () => {
  const one = await places.fresh('one', null);
  await places.keep(one);
  expect((await places.recent())[0]?.reachable).toBe(true);
  rmSync(one.path, { recursive: true });
  expect((await places.recent())[0]?.reachable).toBe(false);
});

test('a picked folder that is known keeps its name', async () => {
  const stick = join(folder, 'stick');
  mkdirSync(stick);
  const first = places.at(stick);
  expect(first.name).toBe('stick');
  await places.keep({ ...first, name: 'Mine' });
  expect(places.at(`${stick}/`)).toEqual({ ...first, name: 'Mine' });
});

test('renaming and forgetting leave the folder alone', async () => {
  const one = await places.fresh('one', null);
  await places.keep(one);
  expect((await places.change(one.id, { name: 'uno' }))?.name).toBe('uno');
  expect(places.find(one.id)?.name).toBe('uno');
  expect(await places.forget(one.id)).toBe(true);
  expect(await places.forget(one.id)).toBe(false);
  expect(await places.change(one.id, { name: 'x' })).toBeNull();
  expect(existsSync(one.path)).toBe(true);
});
