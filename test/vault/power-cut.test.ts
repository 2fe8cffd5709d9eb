import { expect, test } from 'vitest';
import { cutAt, cutOnce } from '../faults/cuts.ts';
import { makeBase } from '../faults/model.ts';
import { countCalls, operations } from '../faults/refusals.ts';

const base = await makeBase(1);

test('a power cut in the middle of random work loses nothing that was acknowledged', async () => {
  const faults: string[] = [];
  for (let seed = 1; seed <= 120; seed++) faults.push(...(await cutOnce(base, seed)));
  expect(faults).toEqual([]);
});

test.each(operations)('$name: a power cut before any of its system calls leaves it done or not done', async (operation) => {
  const calls = await countCalls(base, operation);
  const faults: string[] = [];
  for (let at = 1; at <= calls; at++) faults.push(...(await cutAt(base, operation, at, at)));
  expect(faults).toEqual([]);
});
