import { expect, test } from 'vitest';
import { filesOf, flipOnce, mapFiles } from '../faults/flips.ts';
import { makeBase } from '../faults/model.ts';
import { refusalKinds } from '../faults/refusals.ts';
import { countRotation, cutRotation, halfRotated, refuseRotation } from '../faults/rotations.ts';

const base = await makeBase(3, 8);
const calls = await countRotation(base);
const kinds = ['stop', ...refusalKinds] as const;
/** `npm run faults` does each call with each kind. Here the kinds take turns: at each call where the key is put into use and let go, and at every third of those that repeat from file to file. */
const begins = 50;
const ends = 20;
const places = Array.from({ length: calls }, (_, at) => at + 1).filter((at) => at <= begins || at > calls - ends || at % 3 === 0);

test('the places are those of a whole rotation', () => {
  expect(calls).toBeGreaterThan(begins + ends + 100);
});

test.each(kinds)('a rotation met by %s at one system call after another: every key that fits sees everything, and the next start goes on', async (kind) => {
  const faults: string[] = [];
  for (const [turn, at] of places.entries()) {
    if (turn % kinds.length !== kinds.indexOf(kind)) continue;
    faults.push(...(kind === 'stop' ? await cutRotation(base, at, at) : await refuseRotation(base, { at, kind })));
  }
  expect(faults).toEqual([]);
}, 240_000);

test('a bit flipped in any file in the middle of a rotation is called damage, and the old key comes from its other copy', async () => {
  const half = await halfRotated(base);
  await mapFiles(half);
  expect(filesOf(half).filter((path) => path.includes('key.old'))).toHaveLength(2);
  const faults: string[] = [];
  for (const path of filesOf(half)) for (let seed = 1; seed <= 2; seed++) faults.push(...(await flipOnce(half, path, seed)));
  expect(faults).toEqual([]);
}, 120_000);
