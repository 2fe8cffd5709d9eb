import { expect, test } from 'vitest';
import { countMerge, cutMerge, makeMergeBase, refuseMerge } from '../faults/merges.ts';
import { refusalKinds } from '../faults/refusals.ts';

const base = await makeMergeBase(3);
const calls = await countMerge(base);

test('a power cut at any system call of a merge: all entries came in or none, and a second merge comes to the same', async () => {
  expect(calls).toBeGreaterThan(60);
  const faults: string[] = [];
  for (let at = 1; at <= calls; at++) faults.push(...(await cutMerge(base, at, at)));
  expect(faults).toEqual([]);
}, 240_000);

test.each(refusalKinds)('a merge whose system calls fail with %s: all entries came in or none', async (kind) => {
  const faults: string[] = [];
  for (let at = 1 + (refusalKinds.indexOf(kind) % 3); at <= calls; at += 3) faults.push(...(await refuseMerge(base, { at, kind })));
  expect(faults).toEqual([]);
}, 240_000);
