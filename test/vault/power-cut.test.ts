import { expect, test } from 'vitest';
import { cutOnce } from '../faults/cuts.ts';
import { makeBase } from '../faults/model.ts';

test('a power cut at any system call loses nothing that was acknowledged', async () => {
  const base = await makeBase(1);
  const faults: string[] = [];
  for (let seed = 1; seed <= 150; seed++) faults.push(...(await cutOnce(base, seed)));
  expect(faults).toEqual([]);
});
