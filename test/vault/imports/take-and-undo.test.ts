import { describe, expect, test } from 'vitest';
import type { EntryRecord } from '../../../electron/domain/records/record.ts';
import { ulidMonth } from '../../../electron/domain/text/ulid.ts';
import { createImportApp, type ImportApp } from '../../support/import-app.ts';
import { failure, journalEntry, save, value, withFolder } from '../../support/journal-app.ts';
import { createMemoryStore } from '../../support/memory-store.ts';

const jrnl = (count: number, from = 1) =>
  JSON.stringify({ tags: {}, entries: Array.from({ length: count }, (_, at) => ({ date: `2024-${String(1 + (at % 12)).padStart(2, '0')}-${String(from + (at % 20)).padStart(2, '0')}`, time: '09:00', title: `Day ${String(at)}`, body: `Words ${String(at)}`, tags: ['@work'], starred: at === 0 })) });

function entriesOf(app: ImportApp): EntryRecord[] {
  return [...app.store.all()].filter((record) => record.type === 'entry');
}

describe('bringing in and taking back', () => {
  test('a look changes nothing; an import adds with source, month of the date in the id, and a note', () =>
    withFolder(async (folder) => {
      const app = createImportApp(folder);
      const report = await value(app.look('journal.json', jrnl(30)));
      expect(report).toMatchObject({ source: 'jrnl', fresh: 30, already: 0, from: '2024-01-01', to: '2024-12-12', kinds: [{ kind: 'journal', count: 30 }], question: null });
      expect(report.examples).toHaveLength(5);
      expect([...app.store.all()]).toEqual([]);
      const taken = await value(app.take(report));
      expect(taken).toMatchObject({ added: 30, already: 0 });
      for (const { id, source, current } of entriesOf(app)) {
        expect(source).toMatch(/^jrnl\/[0-9a-f]{32}$/);
        expect(ulidMonth(id)).toBe(current.content.when.at.slice(0, 7));
      }
      expect(await app.list()).toEqual([{ id: taken.id, at: '2026-11-18T20:15:00.000Z', source: 'jrnl', entries: 30, undone: null }]);
    }));

  test('the same file twice adds nothing, a longer one adds what is new, in any zone', () =>
    withFolder(async (folder) => {
      const app = createImportApp(folder);
      await value(app.take(await value(app.look('a.json', jrnl(20)))));
      const again = await value(app.look('b.json', jrnl(20)));
      expect(again).toMatchObject({ fresh: 0, already: 20, kinds: [{ kind: 'journal', count: 20 }] });
      expect(await value(app.take(again))).toEqual({ id: null, added: 0, already: 20 });
      expect(await value(app.look('c.json', jrnl(25)))).toMatchObject({ fresh: 5, already: 20 });
      app.grant('elsewhere', `${folder}/b.json`);
      expect(await value(app.imports['imports.look']({ token: 'elsewhere', zone: 'America/Lima', job: app.job() }))).toMatchObject({ fresh: 0, already: 20 });
      expect(entriesOf(app)).toHaveLength(20);
    }));

  test('taken back as one step: everything is as before, but what was changed since stays; then it may come again', () =>
    withFolder(async (folder) => {
      const app = createImportApp(folder);
      const own = await save(app, journalEntry('my own'));
      const { id } = await value(app.take(await value(app.look('a.json', jrnl(10)))));
      const [edited, thrown] = entriesOf(app).filter(({ source }) => source !== null);
      if (id === null || edited === undefined || thrown === undefined) throw new Error('nothing was added');
      await save(app, { ...journalEntry('changed here') }, edited.id, edited.rev);
      await value(app.calls['entries.trash']({ ids: [thrown.id] }));
      expect(await value(app.undo(id))).toEqual({ removed: 9, kept: 1 });
      expect(entriesOf(app).map((entry) => entry.id).sort()).toEqual([own.id, edited.id].sort());
      expect(await app.list()).toMatchObject([{ id, undone: '2026-11-18T20:15:00.000Z' }]);
      expect(await failure(app.undo(id))).toBe('not-found');

      const again = await value(app.look('a.json', jrnl(10)));
      expect(again).toMatchObject({ fresh: 9, already: 1 });
      expect(await value(app.take(again))).toMatchObject({ added: 9, already: 1 });
      expect(await value(app.look('a.json', jrnl(10)))).toMatchObject({ fresh: 0, already: 10 });
      expect(entriesOf(app)).toHaveLength(11);
    }));

  test('what was deleted for good by hand stays deleted', () =>
    withFolder(async (folder) => {
      const app = createImportApp(folder);
      await value(app.take(await value(app.look('a.json', jrnl(5)))));
      await value(app.calls['entries.trash']({ ids: [entriesOf(app)[2]?.id ?? ''] }));
      await value(app.calls['entries.empty-trash']({}));
      expect(await value(app.look('a.json', jrnl(5)))).toMatchObject({ fresh: 0, already: 5 });
    }));

  test('two copies of a journal that bring in one file give it the same ids', () =>
    withFolder(async (folder) => {
      const [here, there] = [createImportApp(folder), createImportApp(folder, createMemoryStore({ device: 'device-b' }))];
      for (const app of [here, there]) await value(app.take(await value(app.look('a.json', jrnl(8)))));
      expect(entriesOf(here).map(({ id }) => id)).toEqual(entriesOf(there).map(({ id }) => id));
      const other = createImportApp(folder, createMemoryStore({ vaultId: 'vault-b' }));
      await value(other.take(await value(other.look('a.json', jrnl(8)))));
      expect(entriesOf(other).map(({ id }) => id)).not.toEqual(entriesOf(here).map(({ id }) => id));
    }));

  test('only some days and kinds', () =>
    withFolder(async (folder) => {
      const app = createImportApp(folder);
      const report = await value(app.look('a.json', jrnl(12)));
      expect(await value(app.take(report, { kinds: ['check-in'] }))).toMatchObject({ added: 0 });
      const next = await value(app.look('a.json', jrnl(12)));
      expect(await value(app.take(next, { from: '2024-03-01', to: '2024-05-31' }))).toMatchObject({ added: 3 });
    }));

  test('while a large file is looked at and added, others have their turn and progress is told; a look can be stopped', () =>
    withFolder(async (folder) => {
      const app = createImportApp(folder);
      let turns = 0;
      let watching = true;
      const watch = (): void => {
        turns += 1;
        if (watching) setImmediate(watch);
      };
      const large = JSON.stringify({ tags: {}, entries: Array.from({ length: 20_000 }, (_, at) => ({ date: `20${String(10 + (at % 14))}-0${String(1 + (at % 9))}-11`, time: '09:00', title: `Day ${String(at)}`, body: 'x'.repeat(200), tags: [], starred: false })) });
      setImmediate(watch);
      const report = await value(app.look('large.json', large));
      expect(turns).toBeGreaterThan(20);
      turns = 0;
      expect(await value(app.take(report))).toMatchObject({ added: 20_000 });
      expect(turns).toBeGreaterThan(5);
      watching = false;
      expect(app.events.filter(({ name }) => name === 'job.progress').map(({ payload }) => (payload as { step: string }).step)).toEqual(expect.arrayContaining(['read', 'check']));

      app.grant('again', `${folder}/large.json`);
      const job = app.job();
      const looking = app.imports['imports.look']({ token: 'again', zone: 'UTC', job });
      setImmediate(() => app.jobs.stop(job));
      expect(await failure(looking)).toBe('stopped');
    }), 120_000);

  test('stopped before the write, nothing was added; a disk that refuses adds nothing', () =>
    withFolder(async (folder) => {
      const app = createImportApp(folder);
      const report = await value(app.look('a.json', jrnl(12)));
      const job = app.job();
      const taking = app.imports['imports.take']({ look: report.look, kinds: ['journal'], from: null, to: null, job });
      app.jobs.stop(job);
      expect(await failure(taking)).toBe('stopped');
      expect(entriesOf(app)).toEqual([]);
      app.store.refuse('disk-full');
      expect(await failure(app.take(report))).toBe('disk-full');
      expect([...app.store.all()]).toEqual([]);
      app.store.refuse(null);
      expect(await value(app.take(report))).toMatchObject({ added: 12 });
      expect(await failure(app.take(report))).toBe('not-found');
    }));
});
