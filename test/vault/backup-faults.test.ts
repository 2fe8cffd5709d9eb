import { expect, test } from 'vitest';
import { backupWorks, countBackupCalls, disturbBackup, liveOn } from '../faults/backup-runs.ts';
import { refusalKinds } from '../faults/refusals.ts';

const base = await liveOn(3);
/** `npm run faults` does each call; here a part of them, another one for each kind. */
const part = 12;

test.each(backupWorks)('%s: a power cut at a system call is finished or undone at the next start', async (work) => {
  const calls = await countBackupCalls(base, work);
  expect(calls).toBeGreaterThan(40);
  const step = Math.max(1, Math.floor(calls / part));
  const faults: string[] = [];
  for (let at = 1; at <= calls; at += step) faults.push(...(await disturbBackup(base, work, { at, kind: 'stop' }, at)));
  expect(faults).toEqual([]);
}, 240_000);

test.each(backupWorks)('%s: a full disk or a call that fails leaves nothing half done', async (work) => {
  const calls = await countBackupCalls(base, work);
  const step = Math.max(1, Math.floor((calls * refusalKinds.length) / part));
  const faults: string[] = [];
  for (const [shift, kind] of refusalKinds.entries()) for (let at = 1 + shift; at <= calls; at += step) faults.push(...(await disturbBackup(base, work, { at, kind }, at)));
  expect(faults).toEqual([]);
}, 240_000);
