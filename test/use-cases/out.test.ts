import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { parse } from 'csv-parse/sync';
import { describe, expect, test } from 'vitest';
import { demoRecords } from '../../build/demo/demo-records.ts';
import type { OutForm, OutWhat } from '../../electron/contract/out-calls.ts';
import { pastById, readRest } from '../../electron/domain/markdown/rest.ts';
import { readDay } from '../../electron/domain/markdown/read-day.ts';
import { readExport } from '../../electron/domain/records/export-file.ts';
import type { StoredRecord } from '../../electron/domain/records/record.ts';
import { exportBytes } from '../../electron/vault/use-cases/whole-export.ts';
import { filesUnder } from '../support/files-under.ts';
import { checkIn, createJournalApp, failure, journalEntry, save, value, withFolder, type JournalApp } from '../support/journal-app.ts';

const everything: OutWhat = { is: 'everything' };

function write(app: JournalApp, what: OutWhat, form: OutForm, path: string) {
  app.grant('out', path);
  return app.calls['out.write']({ what, form, language: 'en', token: 'out', job: 'job' });
}

/** A journal with a trash, older versions, tombstones and a share log. */
async function livedIn(): Promise<JournalApp> {
  const app = createJournalApp();
  await app.store.putMany(demoRecords({ seed: 4, language: 'en', until: '2026-11-18', days: 60, perDay: 2, device: app.store.device }).records);
  const edited = await save(app, journalEntry('as it was'));
  await save(app, journalEntry('as it is'), edited.id, edited.rev);
  const trashed = await save(app, checkIn('in the trash'));
  const gone = await save(app, checkIn('for good'));
  await value(app.calls['entries.trash']({ ids: [gone.id] }));
  await value(app.calls['entries.empty-trash']({}));
  await value(app.calls['entries.trash']({ ids: [trashed.id] }));
  await value(app.calls['out.printed']({ what: { is: 'entries', ids: [edited.id] } }));
  return app;
}

/** What a Markdown folder holds, put together again. */
async function readFolder(folder: string): Promise<StoredRecord[]> {
  const rest = readRest(await readFile(join(folder, 'rest.json'), 'utf8'));
  if (rest.is !== 'rest') throw new Error(rest.is);
  const past = pastById(rest.rest);
  const records: StoredRecord[] = [...rest.rest.records];
  for (const path of filesUnder(folder, /\.md$/)) {
    const read = readDay(await readFile(join(folder, path), 'utf8'));
    if (read.is !== 'day') continue;
    expect(read.notes).toEqual([]);
    for (const { record, edited } of read.entries) {
      expect(edited).toBe(false);
      records.push({ ...record, past: past.get(record.id) ?? [] });
    }
  }
  return records.sort((a, b) => (a.id < b.id ? -1 : 1));
}

function sorted(records: Iterable<StoredRecord>): StoredRecord[] {
  return [...records].sort((a, b) => (a.id < b.id ? -1 : 1));
}

describe('taking the journal out', () => {
  test('JSON that is written piece by piece is the document written whole', () =>
    withFolder(async (folder) => {
      const app = await livedIn();
      const path = join(folder, 'all.json');
      const whole = await exportBytes(app.store, '2026-11-18T20:15:00.000Z');
      const done = await value(write(app, everything, 'json', path));
      const bytes = await readFile(path);
      expect(bytes.equals(whole)).toBe(true);
      expect(done).toEqual({ entries: app.vault.journal.items().length, files: 1, bytes: whole.length, folder: null });
    }));

  test('a Markdown folder holds the same records, in one file a day under a name of its own', () =>
    withFolder(async (folder) => {
      const app = await livedIn();
      const before = sorted(app.store.all());
      const done = await value(write(app, everything, 'markdown', folder));
      expect(await readdir(folder)).toEqual(['Journal as text 2026-11-18']);
      expect(done).toMatchObject({ folder: join(folder, 'Journal as text 2026-11-18'), entries: app.vault.journal.items().length });
      expect(await readFolder(done.folder ?? '')).toEqual(before);
      const names = filesUnder(done.folder ?? '', /\.\w+$/);
      expect(done.files).toBe(names.length);
      for (const name of names) expect(name).toMatch(/^(trash\/)?\d{4}\/\d{4}-\d\d-\d\d\.md$|^footbridge\.md$|^rest\.json$/);
      const again = await value(write(app, everything, 'markdown', folder));
      expect(again.folder).toBe(join(folder, 'Journal as text 2026-11-18 2'));
    }));

  test('the CSV has every entry, the trash included, and says which', () =>
    withFolder(async (folder) => {
      const app = await livedIn();
      await value(write(app, everything, 'csv', join(folder, 'all.csv')));
      const rows = parse<Record<string, string>>(await readFile(join(folder, 'all.csv')), { bom: true, columns: true, record_delimiter: '\r\n' });
      const entries = rows.filter(({ row }) => row === 'entry');
      expect(entries.map(({ entry }) => entry).sort()).toEqual(app.vault.journal.items().map(({ id }) => id).sort());
      expect(entries.filter(({ trashed }) => trashed !== '')).toHaveLength(1);
      expect(rows.filter(({ row }) => row === 'total').length).toBeGreaterThan(10);
    }));

  test('FHIR holds the answered worksheets that are not in the trash, and says how many', () =>
    withFolder(async (folder) => {
      const app = await livedIn();
      const path = join(folder, 'all.fhir.json');
      const done = await value(write(app, everything, 'fhir', path));
      const bundle = JSON.parse(await readFile(path, 'utf8')) as { resourceType: string; entry: { resource: { resourceType: string; status: string } }[] };
      const sheets = app.vault.journal.items().filter(({ record, trashed }) => !trashed && record.current.content.kind === 'worksheet');
      const responses = bundle.entry.filter(({ resource }) => resource.resourceType === 'QuestionnaireResponse' && resource.status !== 'amended');
      expect(sheets.length).toBeGreaterThan(10);
      expect(responses).toHaveLength(sheets.length);
      expect(done.entries).toBe(sheets.length);
    }));

  test('chosen entries leave with their older versions and without settings, log or anything else', () =>
    withFolder(async (folder) => {
      const app = await livedIn();
      const ids = app.vault.journal.items().slice(0, 5).map(({ id }) => id);
      await value(write(app, { is: 'entries', ids }, 'json', join(folder, 'some.json')));
      const read = readExport(JSON.parse(await readFile(join(folder, 'some.json'), 'utf8')));
      if (read.is !== 'export') throw new Error(read.is);
      expect(read.file.settings).toBeNull();
      expect(read.file.records).toEqual(sorted(app.store.all()).filter(({ id }) => ids.includes(id)));
      const { folder: days } = await value(write(app, { is: 'entries', ids }, 'markdown', folder));
      expect(await readFolder(days ?? '')).toEqual(read.file.records);
      expect(await failure(write(app, { is: 'entries', ids: ['01KAV5N3GH0000000000000000'] }, 'csv', join(folder, 'none.csv')))).toBe('not-found');
      expect(await readdir(folder)).not.toContain('none.csv');
    }));

  test('what somebody else may read has nothing that was left out, in any form', () =>
    withFolder(async (folder) => {
      const app = createJournalApp();
      const first = await save(app, journalEntry('older words', { title: 'secret title', privateNote: 'only mine' }));
      const { id } = await save(app, journalEntry('Talked with Marta', { title: 'secret title', privateNote: 'only mine', links: [first.id] }), first.id, first.rev);
      await app.store.saveSettings({ ...app.store.settings(), name: 'Sam', ownFeelings: ['wobbly'] });
      const what: OutWhat = { is: 'passed-on', selection: { entries: [{ id, strike: ['title', 'when'] }], names: [{ name: 'Marta', as: 'M.' }], note: 'From Marta’s friend' }, forWhom: 'Ana' };
      await value(write(app, what, 'json', join(folder, 'one.json')));
      await value(write(app, what, 'csv', join(folder, 'one.csv')));
      await value(write(app, what, 'markdown', folder));
      const names = filesUnder(folder, /\.\w+$/);
      for (const path of names) {
        const text = await readFile(join(folder, path), 'utf8');
        for (const word of ['secret', 'older words', 'only mine', 'Marta', 'wobbly', id, '2026-11-18T21', app.store.device]) expect([path, word, text.includes(word)]).toEqual([path, word, false]);
      }
      expect(names.map((path) => path.split('/').at(-1)).sort()).toEqual(['footbridge.md', 'one.csv', 'one.json', 'undated.md']);
      const read = readExport(JSON.parse(await readFile(join(folder, 'one.json'), 'utf8')));
      expect(read).toMatchObject({ is: 'export', file: { passedOn: { from: 'Sam', note: 'From M.’s friend' }, records: [{ current: { content: { text: 'Talked with M.' } } }] } });
      expect(await value(app.calls['shares.list']({}))).toMatchObject([{ how: 'markdown', forWhom: 'Ana', everything: false }, { how: 'csv' }, { how: 'json', struck: 2, namesHidden: 1 }]);
    }));

  test('everything is noted in the share log without a list', () =>
    withFolder(async (folder) => {
      const app = createJournalApp();
      await save(app, journalEntry('one'));
      await value(write(app, everything, 'csv', join(folder, 'all.csv')));
      await value(app.calls['out.printed']({ what: everything }));
      expect(await value(app.calls['shares.list']({}))).toMatchObject([{ how: 'pdf', entries: 1, everything: true }, { how: 'csv', entries: 1, everything: true }]);
    }));
});
