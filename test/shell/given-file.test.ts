import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { fileAmong, GivenFile } from '../../electron/shell/given-file.ts';

test('a packet or a card is found among the arguments, and nothing else is', () => {
  expect(fileAmong(['footbridge', '--profile=/x', 'to do.footbridge'], '/home/n')).toBe('/home/n/to do.footbridge');
  expect(fileAmong(['electron', '.', '/a/Ana.FOOTBRIDGE-CARD', '--allow-file-access'], '/')).toBe('/a/Ana.FOOTBRIDGE-CARD');
  expect(fileAmong(['footbridge', '/a/one.footbridge', '/a/two.footbridge'], '/')).toBe('/a/two.footbridge');
  for (const argv of [['footbridge'], ['/opt/app.footbridge'], ['footbridge', '--x=a.footbridge'], ['footbridge', 'a.html', '/a/journal.json']]) expect(fileAmong(argv, '/')).toBe(null);
});

test('it is granted once, and only while it is there', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'footbridge-given-'));
  const path = join(folder, 'a.footbridge');
  await writeFile(path, 'x');
  const given = new GivenFile();
  expect(await given.take()).toBe(null);
  given.give(path);
  const granted = await given.take();
  expect(granted).toMatchObject({ path, grant: { label: 'a.footbridge' } });
  expect(await given.take()).toBe(null);
  given.give(join(folder, 'gone.footbridge'));
  expect(await given.take()).toBe(null);
  await rm(folder, { recursive: true });
});
