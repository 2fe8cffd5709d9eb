import { describe, expect, test } from 'vitest';
import { ulidMonth } from '../../electron/domain/text/ulid.ts';
import { createJournalApp, failure, journalEntry, on, save, thoughtRecord, value } from '../support/journal-app.ts';

describe('saving', () => {
  test('a new entry can be read back', async () => {
    const app = createJournalApp();
    const content = journalEntry('The river was high.', { title: 'Walk', tags: ['river'] });
    const { id, rev } = await save(app, content);
    const read = await value(app.calls['entries.read']({ id }));
    expect(read).toMatchObject({ id, rev, content, past: [], trashedAt: null, source: null, created: '2026-11-18T20:15:00.000Z' });
    expect(app.events).toEqual([{ name: 'entries.changed', payload: { ids: [id] } }]);
  });

  test('an edit keeps the text before it, and each can be read', async () => {
    const app = createJournalApp();
    const first = await save(app, journalEntry('one'));
    const second = await save(app, journalEntry('two'), first.id, first.rev);
    const third = await save(app, journalEntry('three'), first.id, second.rev);
    const read = await value(app.calls['entries.read']({ id: first.id }));
    expect(read.past.map(({ rev }) => rev)).toEqual([second.rev, first.rev]);
    expect(await value(app.calls['entries.revision']({ id: first.id, rev: first.rev }))).toEqual(journalEntry('one'));
    expect(await value(app.calls['entries.revision']({ id: first.id, rev: third.rev }))).toEqual(journalEntry('three'));
    expect(await failure(app.calls['entries.revision']({ id: first.id, rev: 'no' }))).toBe('not-found');
  });

  test('saving the same again makes no revision', async () => {
    const app = createJournalApp();
    const first = await save(app, journalEntry('one', { tags: ['a'] }));
    const again = await save(app, journalEntry('one', { tags: ['a', 'a'] }), first.id, first.rev);
    expect(again).toEqual(first);
    expect(app.store.get(first.id)).toMatchObject({ past: [] });
  });

  test('two windows that edit the same revision both keep their text', async () => {
    const app = createJournalApp();
    const base = await save(app, journalEntry('base'));
    const left = await save(app, journalEntry('left'), base.id, base.rev);
    const right = await save(app, journalEntry('right'), base.id, base.rev);
    expect(app.store.get(base.id)).toMatchObject({ rev: right.rev, parents: [left.rev, base.rev], current: { content: { text: 'right' } } });
    const read = await value(app.calls['entries.read']({ id: base.id }));
    expect(read.past.map(({ rev }) => rev)).toEqual([left.rev, base.rev]);
  });

  test('saves at the same moment do not run over one another', async () => {
    const app = createJournalApp();
    const base = await save(app, journalEntry('base'));
    await Promise.all(['a', 'b', 'c'].map((text) => save(app, journalEntry(text), base.id, base.rev)));
    const read = await value(app.calls['entries.read']({ id: base.id }));
    const texts = await Promise.all(read.past.map(({ rev }) => value(app.calls['entries.revision']({ id: base.id, rev }))));
    expect(texts.map((content) => content.kind === 'journal' && content.text)).toEqual(['b', 'a', 'base']);
  });

  test('counters rise with every write', async () => {
    const app = createJournalApp();
    const one = await save(app, journalEntry('one'));
    const two = await save(app, journalEntry('two'));
    expect([one, two].map(({ id }) => app.store.get(id)?.counter)).toEqual([1, 2]);
  });

  test('an entry of another day lies in the month of its date, in its own zone', async () => {
    const app = createJournalApp();
    const old = await save(app, journalEntry('then', on('2024-02-29')));
    const edge = await save(app, journalEntry('midnight in Auckland', { when: { at: '2025-03-01T08:00', zone: 'Pacific/Auckland' } }));
    const today = await save(app, journalEntry('now'));
    expect([old, edge, today].map(({ id }) => ulidMonth(id))).toEqual(['2024-02', '2025-02', '2026-11']);
  });

  test('a day that does not exist is refused', async () => {
    const app = createJournalApp();
    const refuse = (at: string, zone: string) => failure(app.calls['entries.save']({ id: null, base: null, draft: null, content: journalEntry('x', { when: { at, zone } }) }));
    expect(await refuse('2026-02-30T10:00', 'Europe/Madrid')).toBe('bad-input');
    expect(await refuse('2026-02-20T10:00', 'Moon/Base')).toBe('bad-input');
  });

  test('a refused write changes nothing, and the next one goes through', async () => {
    const app = createJournalApp();
    const first = await save(app, journalEntry('one'));
    app.store.refuse('disk-full');
    expect(await failure(app.calls['entries.save']({ id: first.id, base: first.rev, content: journalEntry('two'), draft: null }))).toBe('disk-full');
    expect(await value(app.calls['entries.read']({ id: first.id }))).toMatchObject({ rev: first.rev, content: { text: 'one' } });
    app.store.refuse(null);
    expect((await save(app, journalEntry('two'), first.id, first.rev)).id).toBe(first.id);
  });

  test('an entry that is not there cannot be saved over', async () => {
    const app = createJournalApp();
    expect(await failure(app.calls['entries.save']({ id: '01ARYZ6S410000000000000000', base: null, content: journalEntry('x'), draft: null }))).toBe('not-found');
  });

  test('a copy is dated as asked and brings no looks along', async () => {
    const app = createJournalApp();
    const look = { at: '2026-11-17T10:00:00.000Z', answers: {} };
    const sheet = thoughtRecord({ situation: { kind: 'text', text: 'Late bus' } }, { looks: [look], lookOn: '2026-11-20', bring: true });
    const { id } = await save(app, sheet);
    const copy = await value(app.calls['entries.duplicate']({ id, when: on('2026-11-18').when }));
    const { content } = await value(app.calls['entries.read']({ id: copy.id }));
    expect(content).toEqual({ ...sheet, ...on('2026-11-18'), looks: [], lookOn: null, bring: false });
  });

  test('nothing works while locked', async () => {
    const app = createJournalApp();
    const { id } = await save(app, journalEntry('one'));
    app.lock();
    expect(await failure(app.calls['entries.read']({ id }))).toBe('vault-locked');
    expect(await failure(app.calls['entries.save']({ id, base: null, content: journalEntry('x'), draft: null }))).toBe('vault-locked');
    expect(await failure(app.calls['drafts.list']({}))).toBe('vault-locked');
    expect(await failure(app.calls['shares.list']({}))).toBe('vault-locked');
  });
});
