import { expect, test } from 'vitest';
import { makeBase } from '../faults/model.ts';
import { countCalls, operations, refusalKinds, refuseOnce, refuseOpening } from '../faults/refusals.ts';

const base = await makeBase(2);

test.each(operations)('$name: each system call may fail', async (operation) => {
  const calls = await countCalls(base, operation);
  expect(calls).toBeGreaterThan(4);
  const faults: string[] = [];
  for (const kind of refusalKinds) {
    for (let at = 1; at <= calls; at++) faults.push(...(await refuseOnce(base, operation, { at, kind })));
  }
  expect(faults).toEqual([]);
});

test.each(['ENOSPC', 'EIO', 'EACCES'] as const)('opening: each system call may fail with %s, once or from then on', async (kind) => {
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
