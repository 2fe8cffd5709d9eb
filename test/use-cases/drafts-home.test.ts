import { describe, expect, test } from 'vitest';
import { checkIn, createJournalApp, failure, journalEntry, on, save, thoughtRecord, value } from '../support/journal-app.ts';

describe('drafts', () => {
  test('are kept, read back, replaced and discarded', async () => {
    const app = createJournalApp();
    const first = await value(app.calls['drafts.save']({ draft: null, entry: null, base: null, content: journalEntry('half a sen') }));
    app.setNow('2026-11-18T20:15:01.000Z');
    const second = await value(app.calls['drafts.save']({ draft: first.draft, entry: null, base: null, content: journalEntry('half a sentence') }));
    expect(second).toEqual({ draft: first.draft, kept: '2026-11-18T20:15:01.000Z' });
    expect(await value(app.calls['drafts.list']({}))).toMatchObject([{ draft: first.draft, entry: null, summary: { id: first.draft, title: 'half a sentence' } }]);
    expect(await value(app.calls['drafts.read']({ draft: first.draft }))).toEqual({ draft: first.draft, entry: null, base: null, kept: second.kept, content: journalEntry('half a sentence') });
    expect(await value(app.calls['drafts.discard']({ draft: first.draft }))).toBe(true);
    expect(await value(app.calls['drafts.discard']({ draft: first.draft }))).toBe(false);
    expect(await failure(app.calls['drafts.read']({ draft: first.draft }))).toBe('not-found');
  });

  test('are told of when they come and go, not while they are written', async () => {
    const app = createJournalApp();
    const { id, rev } = await save(app, journalEntry('one'));
    app.events.length = 0;
    const { draft } = await value(app.calls['drafts.save']({ draft: null, entry: id, base: rev, content: journalEntry('one a') }));
    await value(app.calls['drafts.save']({ draft, entry: id, base: rev, content: journalEntry('one an') }));
    await value(app.calls['drafts.discard']({ draft }));
    expect(app.events).toEqual([1, 2].map(() => ({ name: 'entries.changed', payload: { ids: [id] } })));
  });

  test('of an edit belong to their entry and keep what they began from', async () => {
    const app = createJournalApp();
    const { id, rev } = await save(app, journalEntry('one'));
    const { draft } = await value(app.calls['drafts.save']({ draft: null, entry: id, base: rev, content: journalEntry('one and') }));
    expect((await value(app.calls['entries.read']({ id }))).draft).toBe(draft);
    expect(await value(app.calls['drafts.read']({ draft }))).toMatchObject({ entry: id, base: rev });
    await value(app.calls['entries.save']({ id, base: rev, content: journalEntry('one and two'), draft }));
    expect(app.store.drafts()).toEqual([]);
  });

  test('stay while their entry is not on disk', async () => {
    const app = createJournalApp();
    const { draft } = await value(app.calls['drafts.save']({ draft: null, entry: null, base: null, content: journalEntry('one') }));
    app.store.refuse('disk-full');
    expect(await failure(app.calls['entries.save']({ id: null, base: null, content: journalEntry('one'), draft }))).toBe('disk-full');
    expect(await failure(app.calls['drafts.save']({ draft, entry: null, base: null, content: journalEntry('one!') }))).toBe('disk-full');
    expect(app.store.drafts()).toMatchObject([{ id: draft, content: { text: 'one' } }]);
  });
});

describe('Home', () => {
  const today = '2026-11-18';

  test('shows what waits: drafts, then looks that are due, then sheets half filled', async () => {
    const app = createJournalApp();
    const sheet = (day: string, more: object) => save(app, thoughtRecord({ situation: { kind: 'text', text: day } }, { ...on(day), ...more }));
    const late = await sheet('2026-11-10', { lookOn: '2026-11-17' });
    const later = await sheet('2026-11-11', { lookOn: '2026-11-14' });
    await sheet('2026-11-12', { lookOn: '2026-11-19' });
    const part = await sheet('2026-11-04', { state: 'part' });
    await sheet('2026-11-03', { state: 'part' });
    const drafted = await sheet('2026-11-16', { state: 'part' });
    const { draft } = await value(app.calls['drafts.save']({ draft: null, entry: drafted.id, base: drafted.rev, content: checkIn('a draft') }));
    const gone = await sheet('2026-11-15', { lookOn: '2026-11-16', state: 'part' });
    await value(app.calls['drafts.save']({ draft: null, entry: gone.id, base: null, content: checkIn('of the trash') }));
    await value(app.calls['entries.trash']({ ids: [gone.id] }));

    const { due } = await value(app.calls['home.read']({ today }));
    expect(due.map(({ kind, id, on: day }) => [kind, id, day])).toEqual([
      ['draft', draft, null],
      ['look-again', later.id, '2026-11-14'],
      ['look-again', late.id, '2026-11-17'],
      ['part', part.id, null],
    ]);
  });

  test('shows the five that were saved last, however they are dated', async () => {
    const app = createJournalApp();
    const ids: string[] = [];
    for (let i = 0; i < 7; i++) {
      app.setNow(`2026-11-18T20:0${i}:00.000Z`);
      ids.unshift((await save(app, journalEntry(`entry ${i}`, { ...on(`2026-0${9 - i}-03`), bring: i % 2 === 0 }))).id);
    }
    const home = await value(app.calls['home.read']({ today }));
    expect(home.lately.map(({ id }) => id)).toEqual(ids.slice(0, 5));
    expect(home).toMatchObject({ bring: 4, total: 7, loading: false });
  });
});
