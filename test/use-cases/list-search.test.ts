import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { emptyFilter } from '../../electron/contract/empty-filter.ts';
import type { WorksheetContent } from '../../electron/domain/entries/entry.ts';
import type { EntryRecord } from '../../electron/domain/records/record.ts';
import { arbitraryContent, arbitraryId } from '../support/arbitrary-content.ts';
import { checkIn, createJournalApp, journalEntry, listIds, on, save, thoughtRecord, value } from '../support/journal-app.ts';
import { createMemoryStore } from '../support/memory-store.ts';

const noTrash = (text: string) => ({ ...emptyFilter, text });

describe('the list', () => {
  test('is newest first by date, in pages', async () => {
    const app = createJournalApp();
    const ids: Record<string, string> = {};
    for (const day of ['2026-03-02', '2026-05-01', '2026-01-20']) ids[day] = (await save(app, journalEntry(day, on(day)))).id;
    const order = [ids['2026-05-01'], ids['2026-03-02'], ids['2026-01-20']];
    expect(await listIds(app)).toEqual(order);
    const page = await value(app.calls['entries.list']({ filter: emptyFilter, offset: 1, limit: 1 }));
    expect(page).toMatchObject({ total: 3, items: [{ id: order[1], hit: null }] });
  });

  test('moves an entry whose date was edited', async () => {
    const app = createJournalApp();
    const a = await save(app, journalEntry('a', on('2026-03-02')));
    const b = await save(app, journalEntry('b', on('2026-04-02')));
    await save(app, journalEntry('a', on('2026-05-02')), a.id, a.rev);
    expect(await listIds(app)).toEqual([a.id, b.id]);
  });

  test('filters', async () => {
    const app = createJournalApp();
    const walk = await save(app, journalEntry('walk', { ...on('2026-03-02'), tags: ['river'], feelings: [{ word: 'fear.anxious', strength: 40 }] }));
    const quick = await save(app, checkIn('tired', { ...on('2026-03-03'), bring: true, feelings: [{ word: 'Hüzün', own: true, strength: 60 }] }));
    const sheet = await save(app, thoughtRecord({ emotions: { kind: 'feelings', feelings: [{ word: 'fear.dread', strength: 70 }], body: [] } }, on('2026-03-04')));
    const only = (filter: object) => listIds(app, filter);
    expect(await only({ kinds: ['check-in', 'worksheet'] })).toEqual([sheet.id, quick.id]);
    expect(await only({ worksheet: 'thought-record' })).toEqual([sheet.id]);
    expect(await only({ feeling: 'fear' })).toEqual([sheet.id, walk.id]);
    expect(await only({ feeling: 'fear.anxious' })).toEqual([walk.id]);
    expect(await only({ feeling: '~huzun' })).toEqual([quick.id]);
    expect(await only({ tag: 'river' })).toEqual([walk.id]);
    expect(await only({ bring: true })).toEqual([quick.id]);
    expect(await only({ from: '2026-03-03' })).toEqual([sheet.id, quick.id]);
    expect(await only({ to: '2026-03-03' })).toEqual([quick.id, walk.id]);
    expect(await value(app.calls['entries.ids']({ filter: { ...emptyFilter, from: '2026-03-03', to: '2026-03-03' } }))).toEqual([quick.id]);
  });

  test('leaves out what its sheet keeps out of lists, until it is asked for or marked to bring', async () => {
    const app = createJournalApp();
    const chain = (answer: string, more: Partial<WorksheetContent> = {}) =>
      thoughtRecord({ target: { kind: 'text', text: 'the evening of the quarrel' }, self_harm: { kind: 'choice', chosen: answer } }, { worksheet: 'chain-analysis', ...more });
    const open = await save(app, chain('no', on('2026-03-02')));
    const apart = await save(app, chain('yes', on('2026-03-03')));
    const brought = await save(app, chain('yes', { ...on('2026-03-04'), bring: true }));
    expect(await listIds(app, { listed: true })).toEqual([brought.id, open.id]);
    expect(await listIds(app, { listed: true, text: 'quarrel' })).toEqual([brought.id, open.id]);
    expect(await listIds(app)).toEqual([brought.id, apart.id, open.id]);
    const { items } = await value(app.calls['entries.list']({ filter: noTrash('quarrel'), offset: 0, limit: 5 }));
    expect(items.find(({ id }) => id === apart.id)).toMatchObject({ title: '', line: '', hit: null });
    expect((await value(app.calls['home.read']({ today: '2026-03-05' }))).lately.map(({ id }) => id)).toEqual([brought.id, open.id]);
    await value(app.calls['entries.mark']({ ids: [apart.id], bring: true }));
    expect(await listIds(app, { listed: true })).toEqual([brought.id, apart.id, open.id]);
  });

  test('grows as months stream in, in any order, and always matches a fresh sort', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(fc.uniqueArray(fc.tuple(arbitraryId, arbitraryContent), { maxLength: 6 }), { maxLength: 6 }), async (months) => {
        const store = createMemoryStore({ loading: true });
        const app = createJournalApp(store);
        const last = new Map<string, string>();
        for (const month of months) {
          store.stream(
            month.map(([id, content], i): EntryRecord => {
              last.set(id, content.when.at);
              const rev = `r${i}`;
              return { type: 'entry', id, rev, parents: [], device: 'd', counter: 1, created: '2026-01-01T00:00:00Z', source: null, current: { rev, at: '2026-01-01T00:00:00Z', trashedAt: null, content }, past: [] };
            }),
          );
        }
        const expected = [...last].map(([id, at]) => ({ id, key: `${at} ${id}` })).sort((a, b) => (a.key < b.key ? 1 : -1));
        expect(await listIds(app)).toEqual(expected.map(({ id }) => id));
        expect((await value(app.calls['entries.list']({ filter: emptyFilter, offset: 0, limit: 1 }))).loading).toBe(true);
      }),
      { numRuns: 60 },
    );
  });
});

describe('search', () => {
  async function filled() {
    const app = createJournalApp();
    const river = await save(app, journalEntry('Slept badly. Café by the river was “quite” empty.\nLater: rain.', { title: 'Sunday', tags: ['señal'], privateNote: 'ask about tablets', ...on('2026-03-01') }));
    const sheet = await save(
      app,
      thoughtRecord(
        {
          situation: { kind: 'text', text: 'The allotment meeting' },
          thoughts: { kind: 'table', rows: [{ id: 'r1', cells: { thought: 'They will laugh', belief: 80 } }] },
          evidence_for: { kind: 'list', lines: [{ id: 'l1', text: 'Somebody yawned' }] },
          patterns: { kind: 'multi', chosen: ['mind_reading'], own: ['guessing faces'] },
          emotions: { kind: 'feelings', feelings: [{ word: 'fear.anxious', strength: 70 }, { word: 'wobbly', own: true, strength: 30 }], body: [] },
        },
        on('2026-03-02'),
      ),
    );
    return { app, river: river.id, sheet: sheet.id };
  }

  test('finds every word anywhere, whatever its case and accents', async () => {
    const { app, river, sheet } = await filled();
    const found = (text: string) => listIds(app, noTrash(text));
    for (const text of ['cafe', 'CAFÉ RIVER', 'river slept', 'senal', 'tablets', 'sund', '"quite"', 'cafe\u0301']) expect(await found(text), text).toEqual([river]);
    for (const text of ['allotment', 'laugh', 'yawned', 'faces', 'wobbly', 'anxious', 'ansiedad', 'meeting laugh']) expect(await found(text), text).toEqual([sheet]);
    expect(await found('the')).toEqual([sheet, river]);
    expect(await found('river allotment')).toEqual([]);
  });

  test('quoted words stay together, over a line end, within one field', async () => {
    const { app, river } = await filled();
    const found = (text: string) => listIds(app, noTrash(text));
    expect(await found('"by the river"')).toEqual([river]);
    expect(await found('"empty. later"')).toEqual([river]);
    expect(await found('"the by river"')).toEqual([]);
    expect(await found('"sunday slept"')).toEqual([]);
    expect(await found('“by the')).toEqual([river]);
  });

  test('shows the hit in its sentence, with its field', async () => {
    const { app } = await filled();
    const hit = async (text: string) => (await value(app.calls['entries.list']({ filter: noTrash(text), offset: 0, limit: 5 }))).items[0]?.hit;
    expect(await hit('cafe')).toEqual({ field: 'text', before: '', match: 'Café', after: ' by the river was “quite” empty.' });
    expect(await hit('tablets')).toMatchObject({ field: 'note', match: 'tablets' });
    expect(await hit('yawned')).toEqual({ field: 'evidence_for', before: 'Somebody ', match: 'yawned', after: '' });
    expect(await hit('señal')).toMatchObject({ field: 'tags' });
  });

  test('follows what is saved', async () => {
    const { app, river } = await filled();
    await save(app, journalEntry('nothing of that', on('2026-03-01')), river);
    expect(await listIds(app, noTrash('river'))).toEqual([]);
  });

  test('every word of an entry finds it, and the hit shows that word', async () => {
    await fc.assert(
      fc.asyncProperty(arbitraryContent, async (content) => {
        const app = createJournalApp();
        const { id } = await save(app, content);
        const text = content.kind === 'journal' ? content.text : content.kind === 'check-in' ? content.line : content.privateNote;
        for (const word of text.split(/[\s"“”„«»]+/).filter(Boolean)) {
          const { items } = await value(app.calls['entries.list']({ filter: noTrash(word.slice(0, 200)), offset: 0, limit: 5 }));
          expect(items.map((item) => item.id)).toEqual([id]);
          expect(items[0]?.hit?.match).toHaveLength(word.normalize('NFC').length);
        }
      }),
      { numRuns: 60 },
    );
  });
});
