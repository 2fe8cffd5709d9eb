import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { backupsThatFit } from '../../electron/vault/backup/keep.ts';
import type { BackupItem } from '../../electron/contract/backup-calls.ts';
import { blobName, manifestName, type BackupFile } from '../../electron/vault/backup/manifest.ts';
import { createSealer } from '../../electron/vault/sealing/sealer.ts';
import { canary } from '../faults/sample.ts';
import { makeWorld, unwrap, type World } from './support.ts';

const day = 86_400_000;
const start = Date.UTC(2016, 0, 1, 12);

/** Padded to steps of 4 KiB, and sealed. */
const sealed = (bytes: number): number => Math.ceil((bytes + 300) / 4_096) * 4_096 + 200;

/**
 * What the files weigh on each day of ten years, with the rule that decides which backups stay and without the sealing: an entry a day, a
 * backup each morning before it, and last month's entries edited now and then.
 */
test.each([400, 1_200, 10_000])('on every day of ten years of daily use, with %i letters a day, the backups weigh less than twice the vault', (entry) => {
  let kept: (Pick<BackupItem, 'id' | 'made' | 'why' | 'bytes'> & { files: Map<string, BackupFile> })[] = [];
  const month = new Map<string, { version: number; bytes: number }>();
  const faults: string[] = [];
  const counts: number[] = [];
  for (let at = 0; at < 3_650; at++) {
    const now = new Date(start + at * day).toISOString();
    const files = new Map(Array.from(month, ([name, { version, bytes }]) => [name, { generation: version, sha256: `${name} ${String(version)}`, bytes: sealed(bytes) }]));
    files.set('settings.json.age', { generation: 1, sha256: 'settings', bytes: sealed(0) });
    const bytes = [...files.values()].reduce((sum, file) => sum + file.bytes, 0);
    kept.unshift({ id: String(at), made: now, why: 'daily', bytes, files });
    const keep = backupsThatFit(kept);
    kept = kept.filter(({ id }) => keep.has(id));
    counts.push(kept.length);
    // The index, and the key files with vault.json.
    const vault = bytes + sealed(110 * files.size) + 1_200;
    const copies = new Map(kept.flatMap((item) => Array.from(item.files.values(), (file) => [file.sha256, file.bytes] as const)));
    const lists = kept.reduce((sum, item) => sum + sealed(150 * item.files.size), 0);
    const backups = [...copies.values()].reduce((sum, size) => sum + size, lists);
    if (backups >= 2 * vault) faults.push(`${now.slice(0, 10)}: ${String(backups)} for ${String(vault)}`);
    if (at > 0 && !(keep.has(String(at)) && keep.has(String(at - 1)))) faults.push(`${now.slice(0, 10)}: the newest two are not there`);
    const names = at % 10 === 9 ? [now.slice(0, 7), new Date(start + (at - 30) * day).toISOString().slice(0, 7)] : [now.slice(0, 7)];
    for (const [index, name] of names.entries()) {
      const known = month.get(name) ?? { version: 0, bytes: 0 };
      month.set(name, { version: known.version + 1, bytes: known.bytes + (index === 0 ? entry : 0) });
    }
  }
  expect(faults).toEqual([]);
  // 7 days, 4 weeks and 12 months, of which some are the same.
  expect(Math.min(...counts.slice(1_000))).toBeGreaterThanOrEqual(18);
  expect(Math.max(...counts)).toBeLessThanOrEqual(7 + 4 + 12);
});

test('a journal that has lost nearly everything does not push out the backups of what it was', () => {
  const backup = (at: number, size: number) => ({ id: String(at), made: new Date(start + at * day).toISOString(), why: 'daily' as const, bytes: size, files: new Map([['a month', { generation: at, sha256: String(at), bytes: size }]]) });
  const before = Array.from({ length: 3 }, (_, at) => backup(at, 1_000_000 + at));
  expect(backupsThatFit(before.toReversed())).toEqual(new Set(['2', '1']));
  // However long ago that was, as long as the rule of days, weeks and months keeps it.
  const after = [backup(5, 5_000), backup(4, 5_000), backup(3, 5_000), ...before.slice(1).reverse()];
  expect(backupsThatFit(after).has('2')).toBe(true);
});

test('in its first two months, sealed: each day the backups weigh less than twice the vault, and the newest two are there', async () => {
  const world = await makeWorld();
  const session = await world.open('normal', world.ports);
  const words = 'a day like any other, told in a few sentences. '.repeat(20);
  for (let at = 0; at < 62; at++) {
    world.ports.time = start + at * day;
    unwrap(await session.backups.make('daily'));
    unwrap(await session.store.putMany([world.entry(start + at * day, words)]));
    const weight = (inside: boolean): number => world.names().filter((name) => name.startsWith('backups/') === inside).reduce((sum, name) => sum + world.bytes(name).length, 0);
    expect(weight(true), `day ${String(at)}`).toBeLessThan(2 * weight(false));
    const days = unwrap(await session.backups.list()).map(({ made }) => made.slice(0, 10));
    expect(days.slice(0, 2)).toEqual([at, at - 1].slice(0, at + 1).map((ago) => new Date(start + ago * day).toISOString().slice(0, 10)).slice(0, days.length));
  }
  await session.close();
}, 120_000);

/** Years in which nothing of interest happens are written month by month: what is kept in the end comes from the last 13 months. */
async function tenYears(): Promise<{ world: World; vault: number; backups: number; oldest: BackupItem }> {
  const world = await makeWorld();
  const { ports } = world;
  const session = await world.open('normal', ports);
  const words = 'a day like any other, told in a few sentences that come to about a thousand letters. '.repeat(11);
  const written = (from: number, to: number) => Array.from({ length: to - from }, (_, at) => world.entry(start + (from + at) * day, words));
  for (let from = 0; from < 3_250; from += 30) {
    ports.time = start + (from + 30) * day;
    unwrap(await session.store.putMany(written(from, Math.min(from + 30, 3_250))));
  }
  for (let at = 3_250; at < 3_650; at++) {
    ports.time = start + at * day;
    // The morning's backup, then the entry. Of the first of these days, which are past their time in the end, only some.
    if (at > 3_590 || at % 5 === 0) unwrap(await session.backups.make('daily'));
    unwrap(await session.store.putMany(written(at, at + 1)));
  }
  unwrap(await session.backups.make('daily'));
  const oldest = unwrap(await session.backups.list()).at(-1);
  await session.close();
  if (oldest === undefined) throw new Error('no backup');
  const weight = (inside: boolean): number => world.names().filter((name) => name.startsWith('backups/') === inside).reduce((sum, name) => sum + world.bytes(name).length, 0);
  return { world, vault: weight(false), backups: weight(true), oldest };
}

test('after ten years the sealed backups weigh less than twice the vault, and the oldest kept one opens with the recovery key alone', async () => {
  const { world, vault, backups, oldest } = await tenYears();
  expect(backups).toBeLessThan(2 * vault);
  expect(start + 3_650 * day - Date.parse(oldest.made)).toBeGreaterThan(300 * day);

  const sealer = await createSealer(world.identity);
  const list = JSON.parse(Buffer.from((await sealer.open(world.bytes(manifestName(oldest.id)))) ?? []).toString()) as { files: Record<string, { sha256: string }> };
  const folder = mkdtempSync(join(tmpdir(), 'footbridge-ten-years-'));
  try {
    writeFileSync(join(folder, 'recovery.txt'), `${world.identity}\n`);
    let entries = 0;
    for (const [name, { sha256 }] of Object.entries(list.files)) {
      const plain = Buffer.from((await sealer.open(world.bytes(blobName(sha256)))) ?? []);
      const document = JSON.parse(plain.toString()) as { name: string; records?: { type: string }[] };
      expect(document.name).toBe(name);
      entries += document.records?.length ?? 0;
    }
    expect(entries).toBe(oldest.entries);
    // The same with the age program: the first month, out of the oldest backup.
    const first = list.files['records/2016-01.json.age']?.sha256 ?? '';
    writeFileSync(join(folder, 'month.age'), world.bytes(blobName(first)));
    if (spawnSync('age', ['--version']).status === 0) {
      const opened = spawnSync('age', ['--decrypt', '--identity', join(folder, 'recovery.txt'), join(folder, 'month.age')], { encoding: 'utf8', maxBuffer: 10_000_000 });
      expect(opened.status).toBe(0);
      expect(opened.stdout).toContain(canary);
    }
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}, 240_000);
