import { expect, test } from 'vitest';
import { makeBase } from '../faults/model.ts';
import { countMove, cutMove, refuseMove, stopMove } from '../faults/moves.ts';
import { refusalKinds } from '../faults/refusals.ts';

const base = await makeBase(3);
const calls = await countMove(base);

test('a power cut at any system call of a move: the vault is in one of the two places, whole, and the other copy goes', async () => {
  expect(calls).toBeGreaterThan(200);
  const faults: string[] = [];
  for (let at = 1; at <= calls; at++) if (at <= 20 || at > calls - 90 || at % 9 === 0) faults.push(...(await cutMove(base, at, at)));
  expect(faults).toEqual([]);
}, 240_000);

test.each(refusalKinds)('a move whose system calls fail with %s: the vault is in one of the two places, whole', async (kind) => {
  const faults: string[] = [];
  for (let at = 1 + refusalKinds.indexOf(kind); at <= calls; at += at < calls - 90 ? 11 : 5) faults.push(...(await refuseMove(base, { at, kind })));
  expect(faults).toEqual([]);
}, 240_000);

test('stopped anywhere, a move leaves everything as it was', async () => {
  const faults: string[] = [];
  for (const files of [0, 1, 5, 12, 25]) faults.push(...(await stopMove(base, files)));
  expect(faults).toEqual([]);
}, 60_000);
