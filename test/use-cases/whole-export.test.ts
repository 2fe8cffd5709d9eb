import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import type { OutWhat } from '../../electron/contract/out-calls.ts';
import { createImportApp, type ImportApp } from '../support/import-app.ts';
import { journalEntry, listIds, save, thoughtRecord, value, withFolder } from '../support/journal-app.ts';
import { createMemoryStore } from '../support/memory-store.ts';
import { eveningSheet } from '../support/own-sheet.ts';

async function exported(app: ImportApp, path: string): Promise<void> {
  app.grant('out', path);
  await value(app.calls['out.write']({ what: { is: 'everything' }, form: 'json', language: 'en', token: 'out', job: app.job() }));
}

describe('everything as JSON', () => {
  test('adds what is not here, changes nothing that is, brings back nothing deleted', () =>
    withFolder(async (folder) => {
      const app = createImportApp(folder);
      const kept = await save(app, journalEntry('kept'));
      const gone = await save(app, journalEntry('gone'));
      await app.store.saveSettings({ ...app.store.settings(), name: 'Sam' });
      const path = join(folder, 'all.json');
      await exported(app, path);
      await value(app.calls['entries.trash']({ ids: [gone.id] }));
      await value(app.calls['entries.empty-trash']({}));
      await save(app, journalEntry('kept, and edited'), kept.id, kept.rev);
      const before = [...app.store.all()];
      const looked = await value(app.lookAt(path));
      expect(looked).toMatchObject({ fresh: 0, already: 2 });
      expect(await value(app.take(looked))).toMatchObject({ added: 0 });
      expect([...app.store.all()]).toEqual(before);

      const other = createImportApp(folder, createMemoryStore({ vaultId: 'vault-b', device: 'device-b' }));
      const own = await save(other, journalEntry('own'));
      await other.store.saveSettings({ ...other.store.settings(), name: 'Lee' });
      expect(await value(other.take(await value(other.lookAt(path))))).toMatchObject({ added: 2, already: 0 });
      expect((await listIds(other)).sort()).toEqual([own.id, kept.id, gone.id].sort());
      expect(other.store.settings().name).toBe('Lee');
    }));

  test('notes the export in the share log without listing every entry', () =>
    withFolder(async (folder) => {
      const app = createImportApp(folder);
      await save(app, journalEntry('one'));
      await exported(app, join(folder, 'all.json'));
      expect(await value(app.calls['shares.list']({}))).toMatchObject([{ how: 'json', entries: 1 }]);
      expect([...app.store.all()].find(({ type }) => type === 'share')).toMatchObject({ count: 1, entries: [] });
    }));
});

describe('an answered sheet of one\'s own', () => {
  const forms = [
    ['chosen entries', (id: string): OutWhat => ({ is: 'entries', ids: [id] })],
    ['passed on', (id: string): OutWhat => ({ is: 'passed-on', selection: { entries: [{ id, strike: [] }], names: [{ name: 'Maria', as: 'M.' }], note: '' }, forWhom: 'Ana' })],
  ] as const;

  test.each(forms.flatMap(([name, what]) => [[name, 'json', what] as const, [name, 'markdown', what] as const]))('can be read where it lands: %s, %s', (_, form, what) =>
    withFolder(async (folder) => {
      const app = createImportApp(folder);
      const sheet = await value(app.calls['own-sheets.save']({ sheet: null, content: eveningSheet() }));
      const { id } = await save(app, thoughtRecord({ q1: { kind: 'choice', chosen: 'o2' }, q2: { kind: 'text', text: 'the street' } }, { worksheet: sheet.sheet, version: sheet.version, length: 'all' }));
      app.grant('out', form === 'json' ? join(folder, 'some.json') : folder);
      const written = await value(app.calls['out.write']({ what: what(id), form, language: 'en', token: 'out', job: app.job() }));
      const path = form === 'json' ? join(folder, 'some.json') : (written.folder ?? '');

      const other = createImportApp(folder, createMemoryStore({ vaultId: 'vault-b', device: 'device-b' }));
      await value(other.take(await value(other.lookAt(path))));
      const { content } = await value(other.calls['entries.read']({ id }));
      if (content.kind !== 'worksheet') throw new Error('no worksheet came');
      const there = await value(other.calls['own-sheets.read']({ sheet: content.worksheet, version: content.version }));
      expect(there.definition.fields).toEqual(eveningSheet().definition.fields);
      expect(there.words.en?.steps['p1']?.question).toBe(what(id).is === 'entries' ? 'How was the evening with Maria?' : 'How was the evening with M.?');
      // A second time nothing is added.
      expect(await value(other.lookAt(path))).toMatchObject({ fresh: 0 });
    }));

  test('passed on, the sheet does not tell when it was written', () =>
    withFolder(async (folder) => {
      const app = createImportApp(folder);
      const sheet = await value(app.calls['own-sheets.save']({ sheet: null, content: eveningSheet() }));
      const { id } = await save(app, thoughtRecord({ q1: { kind: 'choice', chosen: 'o2' } }, { worksheet: sheet.sheet, version: sheet.version, length: 'all' }));
      const record = [...app.store.all()].find(({ type }) => type === 'sheet');
      app.setNow('2027-06-01T10:00:00Z');
      const path = join(folder, 'passed.json');
      app.grant('out', path);
      await value(app.calls['out.write']({ what: forms[1][1](id), form: 'json', language: 'en', token: 'out', job: app.job() }));
      const text = await readFile(path, 'utf8');
      for (const word of [record?.id ?? '', app.store.device, 'Maria']) expect([word, text.includes(word)]).toEqual([word, false]);
    }));
});
