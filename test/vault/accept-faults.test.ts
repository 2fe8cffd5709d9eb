import { expect, test } from 'vitest';
import { countAccept, cutAccept, refuseAccept } from '../faults/accepting.ts';
import { makeBase } from '../faults/model.ts';
import { refusalKinds } from '../faults/refusals.ts';

const base = await makeBase(3);
const calls = await countAccept(base);

test('a power cut at any system call of taking something on: sheets, words and plans all came in or none, and the file again brings the rest', async () => {
  expect(calls).toBeGreaterThan(8);
  const faults: string[] = [];
  for (let at = 1; at <= calls; at++) faults.push(...(await cutAccept(base, at)));
  expect(faults).toEqual([]);
}, 240_000);

test.each(refusalKinds)('taking something on, with any system call failing with %s: all of it or nothing', async (kind) => {
  const faults: string[] = [];
  for (let at = 1; at <= calls; at++) faults.push(...(await refuseAccept(base, { at, kind })));
  expect(faults).toEqual([]);
}, 240_000);
