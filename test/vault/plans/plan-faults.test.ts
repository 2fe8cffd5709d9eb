import { expect, test } from 'vitest';
import { countOutcome, cutOutcome, makePlanBase, refuseOutcome } from '../../faults/plans.ts';
import { refusalKinds } from '../../faults/refusals.ts';

const base = await makePlanBase(3);
const calls = await countOutcome(base);

test('a power cut at any system call of keeping what was begun for a plan: the entry is there and the plan knows it, or neither', async () => {
  // The entry and the plan lie in two months.
  expect(calls).toBeGreaterThan(20);
  const faults: string[] = [];
  for (let at = 1; at <= calls; at++) faults.push(...(await cutOutcome(base, at)));
  expect(faults).toEqual([]);
}, 240_000);

test.each(refusalKinds)('where system calls fail with %s: both or neither', async (kind) => {
  const faults: string[] = [];
  for (let at = 1 + (refusalKinds.indexOf(kind) % 2); at <= calls; at += 2) faults.push(...(await refuseOutcome(base, { at, kind })));
  expect(faults).toEqual([]);
}, 240_000);
