import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import type { OutForm } from '../../electron/contract/out-calls.ts';
import { createOutHandlers } from '../../electron/vault/exports/out-handlers.ts';
import { createJobs, type Jobs } from '../../electron/vault/jobs.ts';
import { nodeFileSystem } from '../../electron/vault/storage/node-file-system.ts';
import { faultyDisk } from '../faults/faulty-disk.ts';
import { createJournalApp, journalEntry, on, save, withFolder } from '../support/journal-app.ts';

const forms: OutForm[] = ['json', 'csv', 'markdown'];
const kinds = ['ENOSPC', 'EIO', 'EACCES'] as const;

/** The handlers over a disk that can be told to fail. `jobs` may stop a job from within. */
async function prepared(jobs?: Jobs) {
  const app = createJournalApp();
  for (const day of ['2026-11-02', '2026-11-03', '2026-11-04']) await save(app, journalEntry(`On ${day}. ${'x'.repeat(300_000)}`, on(day)));
  const disk = faultyDisk(nodeFileSystem);
  const { vault } = app;
  const paths = new Map<string, string>();
  let drawn = 0;
  const handlers = createOutHandlers({
    open: () => ({ ok: true, value: vault }),
    now: () => new Date('2026-11-18T20:15:00.000Z'),
    randomBytes: (count) => new Uint8Array(count).fill(++drawn),
    emit: () => undefined,
    takeGrant: (token) => paths.get(token),
    files: disk.fs,
    strong: () => true,
    workFactor: 2,
    jobs: jobs ?? createJobs(() => 0, () => undefined),
  });
  async function write(form: OutForm, folder: string) {
    paths.set('out', form === 'markdown' ? folder : join(folder, `old.${form}`));
    return handlers['out.write']({ what: { is: 'everything' }, form, language: 'en', token: 'out', job: 'job' });
  }
  return { disk, write };
}

/** A folder in which a file of that name stands already. */
async function filled(folder: string, form: OutForm): Promise<string> {
  const place = join(folder, `${form}-${String(Math.random()).slice(2)}`);
  await mkdir(place);
  await writeFile(join(place, form === 'markdown' ? 'old.txt' : `old.${form}`), 'the one before');
  return place;
}

describe.each(forms)('%s', (form) => {
  test('a disk that refuses any one call leaves the old file alone, or the new one whole, and nothing beside', () =>
    withFolder(async (folder) => {
      const { disk, write } = await prepared();
      disk.set(null);
      expect((await write(form, await filled(folder, form))).ok).toBe(true);
      const calls = [...disk.names()];
      expect(calls.length).toBeGreaterThan(6);
      for (const kind of kinds) {
        // A close that fails would leave this test's own file open.
        for (const at of calls.flatMap((name, index) => (name === 'close' ? [] : [index + 1]))) {
          const place = await filled(folder, form);
          disk.set({ at, kind });
          const result = await write(form, place);
          const placed = calls[at - 1] === 'syncFolder';
          disk.set(null);
          const names = await readdir(place);
          if (form === 'markdown') expect([kind, at, names.filter((name) => name !== 'old.txt')]).toEqual([kind, at, result.ok || placed ? ['Journal as text 2026-11-18'] : []]);
          else {
            expect([kind, at, names]).toEqual([kind, at, [`old.${form}`]]);
            const text = await readFile(join(place, `old.${form}`), 'utf8');
            expect([kind, at, text === 'the one before']).toEqual([kind, at, !(result.ok || placed)]);
            expect(text.length === 14 || text.length > 900_000).toBe(true);
          }
        }
      }
    }));

  test('stopped at any point, it leaves nothing half done', () =>
    withFolder(async (folder) => {
      for (let after = 0; after < 8; after++) {
        let asked = 0;
        const jobs: Jobs = { run: (_id, work) => work({ progress: () => undefined, stopped: () => asked++ >= after, breathe: async () => undefined }), stop: () => true };
        const { write } = await prepared(jobs);
        const place = await filled(folder, form);
        const result = await write(form, place);
        const names = await readdir(place);
        if (result.ok) expect(names.some((name) => /part$|tmp$/.test(name))).toBe(false);
        else {
          expect(result.error.code).toBe('stopped');
          expect(names).toEqual([form === 'markdown' ? 'old.txt' : `old.${form}`]);
        }
        if (after === 0) expect(result.ok).toBe(false);
      }
    }));
});
