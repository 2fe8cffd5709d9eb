import { expect, test } from 'vitest';
import { countImport, cutImport, importSteps, refuseImport } from '../../faults/imports.ts';
import { makeBase } from '../../faults/model.ts';
import { refusalKinds } from '../../faults/refusals.ts';

const base = await makeBase(5);
const calls = new Map(await Promise.all(importSteps.map(async (step) => [step, await countImport(base, step)] as const)));
/** `npm run faults` does each call of each kind; here they share them. */
const thinned = 9;

test.each(importSteps)('%s: a power cut at any system call leaves all of it or nothing, and the next start says what it finished', async (step) => {
  const all = calls.get(step) ?? 0;
  expect(all).toBeGreaterThan(40);
  const faults: string[] = [];
  for (let at = 1; at <= all; at++) if (at <= 24 || at > all - 10 || at % 7 === 0) faults.push(...(await cutImport(base, step, at, at)));
  expect(faults).toEqual([]);
}, 240_000);

test.each(refusalKinds.flatMap((kind) => importSteps.map((step) => [kind, step] as const)))('%s at any system call of %s: said to have failed is not done', async (kind, step) => {
  const all = calls.get(step) ?? 0;
  const faults: string[] = [];
  for (let at = 1 + refusalKinds.indexOf(kind); at <= all; at += at <= 16 ? 2 : thinned) faults.push(...(await refuseImport(base, step, { at, kind })));
  expect(faults).toEqual([]);
}, 240_000);
