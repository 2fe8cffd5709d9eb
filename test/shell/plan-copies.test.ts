import { mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { PlanCopies } from '../../electron/shell/plan-copies.ts';

let profile = '';
const one = { id: 'a1', name: 'one', path: '/one' };
const two = { id: 'b2', name: 'two', path: '/two' };
const copy = { format: 'footbridge-plan-copy', version: 1, entry: '01JD0000000000000000000000', plan: { sheet: 1, saved: '2026-11-20T12:00:00.000Z', answers: {} } };
const names = () => readdirSync(join(profile, 'plans')).sort();

beforeEach(() => {
  profile = mkdtempSync(join(tmpdir(), 'plans-'));
});
afterEach(() => {
  rmSync(profile, { recursive: true });
});

test('reads the copy of its own place, and nothing where there is none or it is not one', async () => {
  const plans = new PlanCopies(profile);
  expect(await plans.read(one)).toBeNull();
  mkdirSync(join(profile, 'plans'));
  writeFileSync(plans.pathOf(one), JSON.stringify(copy));
  writeFileSync(plans.pathOf(two), '{"format":"other"}');
  expect(await plans.read(one)).toEqual(copy);
  expect(await plans.read(two)).toBeNull();
});

test('what belongs to no journal on the list goes, half-written files too', async () => {
  const plans = new PlanCopies(profile);
  await plans.keepOnly([one]);
  mkdirSync(join(profile, 'plans'));
  for (const name of ['a1.json', 'a1.json.0123456789ab.tmp', 'b2.json', 'b2.json.0123456789ab.tmp', 'c3.json']) writeFileSync(join(profile, 'plans', name), '');
  await plans.keepOnly([one]);
  expect(names()).toEqual(['a1.json', 'a1.json.0123456789ab.tmp']);
  await plans.keepOnly([]);
  expect(names()).toEqual([]);
});

test('a folder in a copy’s place is no copy, and is left alone', async () => {
  const plans = new PlanCopies(profile);
  for (const place of [one, two]) mkdirSync(plans.pathOf(place), { recursive: true });
  expect(await plans.read(one)).toBeNull();
  await plans.keepOnly([one]);
  expect(names()).toEqual(['a1.json', 'b2.json']);
});
