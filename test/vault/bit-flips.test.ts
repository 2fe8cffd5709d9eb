import { expect, test } from 'vitest';
import { filesOf, flipOnce, mapFiles } from '../faults/flips.ts';
import { makeBase } from '../faults/model.ts';

const base = await makeBase(3);
await mapFiles(base);

test.each(filesOf(base).map((path) => ({ path })))('a flipped bit in $path is called damage', async ({ path }) => {
  const faults: string[] = [];
  for (let seed = 1; seed <= 12; seed++) faults.push(...(await flipOnce(base, path, seed)));
  expect(faults).toEqual([]);
});
