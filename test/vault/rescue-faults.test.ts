import { expect, test } from 'vitest';
import { unwatched } from '../../electron/vault/jobs.ts';
import { openSecond } from '../../electron/vault/backup/second-rescue.ts';
import { liveOn } from '../faults/backup-runs.ts';
import { folder, unwrap } from '../faults/model.ts';
import { createRandom } from '../faults/random.ts';
import { refusalKinds } from '../faults/refusals.ts';
import { countRescue, disturbRescue } from '../faults/rescues.ts';
import { samplePorts } from '../faults/sample.ts';

const base = await liveOn(3);
const calls = await countRescue(base);

test('all is lost but the stick and the recovery key: cut off at any system call, the same done again in the same folder finishes it, and says so', async () => {
  expect(calls).toBeGreaterThan(80);
  const faults: string[] = [];
  for (let at = 1; at <= calls; at++) faults.push(...(await disturbRescue(base, { at, kind: 'stop' }, at)));
  expect(faults).toEqual([]);
}, 240_000);

test.each(refusalKinds)('system calls that fail with %s leave nothing that stands in the way of another try', async (kind) => {
  const faults: string[] = [];
  for (let at = 1 + refusalKinds.indexOf(kind); at <= calls; at += 3) faults.push(...(await disturbRescue(base, { at, kind }, at)));
  expect(faults).toEqual([]);
}, 240_000);

test('a folder that holds anything else is left as it is', async () => {
  const disk = base.disk.copy();
  const ports = samplePorts(disk.fs, createRandom(1), Date.UTC(2026, 10, 21));
  disk.unplug(folder);
  const rescue = unwrap(await openSecond(ports, '/stick', base.identity));
  unwrap(await rescue.restore(base.backup, '/whole', unwatched));
  for (const [name, bytes] of [['letter.txt', Buffer.from('words')], ['records/2026-11.json.age', Buffer.from('another month')]] as const) {
    const target = `/other-${name.slice(0, 3)}`;
    for (const [path, held] of disk.files()) if (path.startsWith('/whole/records/')) disk.put(path.replace('/whole', target), held);
    disk.put(`${target}/${name}`, bytes);
    const before = [...disk.files()].filter(([path]) => path.startsWith(target));
    expect(await rescue.restore(base.backup, target, unwatched)).toEqual({ ok: false, error: { code: 'folder-not-empty' } });
    expect([...disk.files()].filter(([path]) => path.startsWith(target))).toEqual(before);
  }
});
