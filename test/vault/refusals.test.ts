import { expect, test } from 'vitest';
import { makeBase } from '../faults/model.ts';
import { callsOf, operations, refuseOnce, refuseOpening } from '../faults/refusals.ts';

const base = await makeBase(2);

/** `npm run faults` does each call with each of them; here they take turns, and a write is always cut short as well. */
const refused = ['ENOSPC', 'EIO', 'EACCES'] as const;

test.each(operations)('$name: each system call may fail', async (operation) => {
  const calls = await callsOf(base, operation);
  expect(calls.length).toBeGreaterThan(4);
  const faults: string[] = [];
  for (const [index, name] of calls.entries()) {
    const at = index + 1;
    faults.push(...(await refuseOnce(base, operation, { at, kind: refused[index % refused.length] ?? 'EIO' })));
    if (name === 'write') faults.push(...(await refuseOnce(base, operation, { at, kind: 'short' })));
  }
  expect(faults).toEqual([]);
});

test.each(refused)('opening: each system call may fail with %s, once or from then on', async (kind) => {
  const faults: string[] = [];
  for (const times of [1, 1_000]) {
    for (let at = 1; ; at++) {
      const outcome = await refuseOpening(base, { at, kind, times });
      faults.push(...outcome.faults);
      if (!outcome.reached) break;
    }
  }
  expect(faults).toEqual([]);
});
