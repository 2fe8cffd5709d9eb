import { expect, test } from 'vitest';
import { kill } from '../faults/kills.ts';

test('a vault process that is killed while saving leaves a vault that opens at once and has every acknowledged entry', async () => {
  const report = await kill(6, 7);
  expect(report.faults).toEqual([]);
  expect(report.acknowledged).toBeGreaterThan(1);
}, 60_000);
