import { expect, test } from 'vitest';
import { filesOf, flipOnce, mapFiles } from '../faults/flips.ts';
import { makeBase } from '../faults/model.ts';
import { refusalKinds } from '../faults/refusals.ts';
import { countRotation, cutRotation, halfRotated, refuseRotation } from '../faults/rotations.ts';

const base = await makeBase(3);
const calls = await countRotation(base);
/** `npm run faults` does each call of each kind; here they share them. */
const thinned = 5;

test('a power cut at any system call of a rotation: every key that fits sees everything, and the next start goes on', async () => {
  expect(calls).toBeGreaterThan(100);
  const faults: string[] = [];
  for (let at = 1; at <= calls; at++) if (at <= 60 || at > calls - 30 || at % 3 === 0) faults.push(...(await cutRotation(base, at, at)));
  expect(faults).toEqual([]);
}, 240_000);

test.each(refusalKinds)('a rotation whose system calls fail with %s: nothing is lost, and the next start goes on', async (kind) => {
  const faults: string[] = [];
  for (let at = 1 + refusalKinds.indexOf(kind); at <= calls; at += at <= 60 ? 1 : thinned) faults.push(...(await refuseRotation(base, { at, kind })));
  expect(faults).toEqual([]);
}, 240_000);

test('a bit flipped in any file in the middle of a rotation is called damage, and the old key comes from its other copy', async () => {
  const half = await halfRotated(base);
  await mapFiles(half);
  expect(filesOf(half).filter((path) => path.includes('key.old'))).toHaveLength(2);
  const faults: string[] = [];
  for (const path of filesOf(half)) for (let seed = 1; seed <= 4; seed++) faults.push(...(await flipOnce(half, path, seed)));
  expect(faults).toEqual([]);
}, 120_000);
