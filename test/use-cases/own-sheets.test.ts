import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import type { OwnSheet } from '../../electron/domain/own-sheets/own-sheet.ts';
import { readPacket } from '../../electron/domain/packets/read-packet.ts';
import { createImportApp } from '../support/import-app.ts';
import { createJournalApp, failure, journalEntry, save, thoughtRecord, value, withFolder, type JournalApp } from '../support/journal-app.ts';
import { createMemoryStore } from '../support/memory-store.ts';
import { eveningSheet } from '../support/own-sheet.ts';

const loud = { q1: { kind: 'choice' as const, chosen: 'o2' }, q2: { kind: 'text' as const, text: 'Maria had guests' } };

async function written(app: JournalApp, content = eveningSheet(), sheet: string | null = null) {
  return value(app.calls['own-sheets.save']({ sheet, content }));
}

function fill(app: JournalApp, { sheet, version }: { sheet: string; version: number }, answers = loud) {
  return save(app, thoughtRecord(answers, { worksheet: sheet, version, length: 'all' }));
}

async function names(app: JournalApp) {
  return (await value(app.calls['own-sheets.list']({}))).map(({ names: { en }, answers }) => [en, answers]);
}

function renamed(sheet: OwnSheet, name: string): OwnSheet {
  return { ...sheet, words: { ...sheet.words, ...(sheet.words.en && { en: { ...sheet.words.en, name } }) } };
}

describe('a sheet of one\'s own', () => {
  test('names its entries, and a change is a new version that leaves the old one to its answers', async () => {
    const app = createJournalApp();
    const first = await written(app);
    const entry = await fill(app, first);
    const second = await written(app, renamed(eveningSheet(), 'Late evenings'), first.sheet);
    expect(second.sheet).toBe(first.sheet);
    expect(second.version).toBeGreaterThan(first.version);
    expect(await names(app)).toEqual([['Late evenings', 1]]);
    expect((await value(app.calls['own-sheets.read'](first))).words.en?.name).toBe('Evenings');
    const { items } = await value(app.calls['entries.list']({ filter: { kinds: [], worksheet: first.sheet, feeling: null, tag: null, bring: false, from: null, to: null, trash: false, text: '' }, offset: 0, limit: 9 }));
    expect(items.map(({ id, title }) => [id, title])).toEqual([[entry.id, 'Maria had guests']]);
    expect(await written(app, renamed(eveningSheet(), 'Late evenings'), first.sheet)).toEqual(second);
  });

  test('that the checks refuse is not saved', async () => {
    const app = createJournalApp();
    const { definition, words } = eveningSheet();
    expect(await failure(app.calls['own-sheets.save']({ sheet: null, content: { definition: { ...definition, title: [{ field: 'gone' }] }, words } }))).toBe('bad-input');
    expect(await names(app)).toEqual([]);
  });

  test('goes from the list and comes back; what was filled in keeps its sheet', async () => {
    const app = createJournalApp();
    const one = await written(app);
    await fill(app, one);
    expect(await value(app.calls['own-sheets.remove']({ sheet: one.sheet }))).toBe(true);
    expect(await names(app)).toEqual([]);
    expect((await value(app.calls['own-sheets.read'](one))).definition.id).toBe(one.sheet);
    await value(app.calls['own-sheets.restore']({ sheet: one.sheet }));
    expect(await names(app)).toEqual([['Evenings', 1]]);
  });

  test('that is begun waits in the journal until it is saved or dropped', async () => {
    const app = createJournalApp();
    const { sheet } = await value(app.calls['own-sheets.keep']({ sheet: null, name: 'Even', text: '{"a":1}' }));
    await value(app.calls['own-sheets.keep']({ sheet, name: 'Evenings', text: '{"a":2}' }));
    expect(await value(app.calls['own-sheets.list']({}))).toMatchObject([{ sheet, version: null, begun: { name: 'Evenings' } }]);
    expect(await value(app.calls['own-sheets.begun']({ sheet }))).toBe('{"a":2}');
    await written(app, eveningSheet(), sheet);
    expect(await value(app.calls['own-sheets.list']({}))).toMatchObject([{ sheet, begun: null }]);
    expect(await value(app.calls['own-sheets.drop-begun']({ sheet }))).toBe(false);
  });

  test('in a month that is opened later names its entries from then on', async () => {
    const app = createJournalApp();
    const one = await written(app);
    const { id } = await save(app, thoughtRecord({ q0: { kind: 'text', text: 'Of another version' }, ...loud }, { worksheet: one.sheet, version: one.version, length: 'all' }));
    const records = [...app.store.all()];
    const store = createMemoryStore({ loading: true });
    const late = createJournalApp(store);
    store.stream(records.filter((record) => record.type === 'entry'));
    const list = async () => (await value(late.calls['home.read']({ today: '2026-11-19' }))).lately.map((entry) => [entry.id, entry.title]);
    // Without its sheet an entry is named by its first words.
    expect(await list()).toEqual([[id, 'Of another version']]);
    store.stream(records.filter((record) => record.type === 'sheet'));
    store.finishLoading();
    expect(await list()).toEqual([[id, 'Maria had guests']]);
  });
});

describe('one file', () => {
  test('brings a sheet into another journal once, and a changed one as a new version', () =>
    withFolder(async (folder) => {
      const path = join(folder, 'e.footbridge-worksheet');
      const app = createJournalApp();
      const first = await written(app);
      app.grant('out', path);
      await value(app.calls['own-sheets.export']({ ...first, token: 'out' }));
      const other = createJournalApp(createMemoryStore({ vaultId: 'vault-b', device: 'device-b' }));
      const take = () => {
        other.grant('in', path);
        return value(other.calls['own-sheets.import']({ token: 'in' }));
      };
      expect(await take()).toEqual({ is: 'added', ...first });
      expect(await take()).toEqual({ is: 'already', ...first });
      await value(other.calls['own-sheets.remove']({ sheet: first.sheet }));
      expect(await take()).toEqual({ is: 'already', ...first });
      expect(await names(other)).toEqual([['Evenings', 0]]);
      await writeFile(path, (await readFile(path, 'utf8')).replace('"Evenings"', '"Mornings"'));
      expect(await take()).toMatchObject({ is: 'added', sheet: first.sheet });
      expect(await names(other)).toEqual([['Mornings', 0]]);
      expect((await value(other.calls['own-sheets.read'](first))).words.en?.name).toBe('Evenings');
    }));

  test('with a fault, or too large, brings in nothing', () =>
    withFolder(async (folder) => {
      const path = join(folder, 'bad.footbridge-worksheet');
      const app = createJournalApp();
      await writeFile(path, '{"format": ');
      app.grant('bad', path);
      expect(await value(app.calls['own-sheets.import']({ token: 'bad' }))).toMatchObject({ is: 'faulty', fault: { why: 'cut-off' } });
      await writeFile(path, ' '.repeat(600_000));
      app.grant('big', path);
      expect(await failure(app.calls['own-sheets.import']({ token: 'big' }))).toBe('too-large');
      expect([...app.store.all()]).toEqual([]);
    }));
});

describe('what leaves the journal', () => {
  test('a packet carries the sheets that its entries answer, with the names hidden in them, and no others', async () => {
    const app = createJournalApp();
    const one = await written(app);
    await written(app, renamed(eveningSheet(), 'Another'));
    const filled = await fill(app, one);
    const plain = await save(app, journalEntry('A walk'));
    const pack = (id: string) => value(app.calls['packets.preview']({ selection: { entries: [{ id, strike: [] }], names: [{ name: 'Maria', as: 'M.' }], note: '' }, language: 'en' }));
    const packet = await pack(filled.id);
    expect(packet.sheets?.map(({ definition, words }) => [definition.id, words.en?.name, words.en?.steps['p1']?.question])).toEqual([[one.sheet, 'Evenings', 'How was the evening with M.?']]);
    expect(JSON.stringify(packet)).not.toContain('Maria');
    expect(readPacket(JSON.parse(JSON.stringify(packet)))).toEqual({ is: 'packet', packet });
    expect(Object.keys(await pack(plain.id))).not.toContain('sheets');
  });

  test('JSON of everything or of some entries brings the sheets into an empty journal; a table has their words', () =>
    withFolder(async (folder) => {
      const app = createJournalApp();
      const one = await written(app);
      const filled = await fill(app, one);
      await value(app.calls['own-sheets.keep']({ sheet: null, name: '', text: '{}' }));
      for (const what of [{ is: 'everything' as const }, { is: 'entries' as const, ids: [filled.id] }]) {
        const path = join(folder, `${what.is}.json`);
        app.grant('out', path);
        await value(app.calls['out.write']({ what, form: 'json', language: 'en', token: 'out', job: what.is }));
        const other = createImportApp(folder, createMemoryStore({ vaultId: 'vault-b', device: 'device-b' }));
        expect(await value(other.take(await value(other.lookAt(path))))).toMatchObject({ added: 1, already: 0 });
        expect(await value(other.calls['own-sheets.list']({}))).toMatchObject([{ sheet: one.sheet, version: one.version, begun: null, answers: 1 }]);
      }
      const table = join(folder, 'all.csv');
      app.grant('out', table);
      await value(app.calls['out.write']({ what: { is: 'everything' }, form: 'csv', language: 'es', token: 'out', job: 'csv' }));
      expect(await readFile(table, 'utf8')).toMatch(/¿Qué hacía ruido\?.*Maria had guests/);
      const selection = { entries: [{ id: filled.id, strike: [] }], names: [{ name: 'ruido', as: 'R.' }], note: '' };
      app.grant('out', table);
      await value(app.calls['out.write']({ what: { is: 'passed-on', selection, forWhom: '' }, form: 'csv', language: 'es', token: 'out', job: 'passed' }));
      expect(await readFile(table, 'utf8')).toMatch(/¿Qué hacía R\.\?/);
    }));
});
