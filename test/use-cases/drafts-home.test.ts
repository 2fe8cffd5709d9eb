import { describe, expect, test } from 'vitest';
import { practiceAnswers } from '../../electron/domain/exercises/practice-log.ts';
import { secondsIn } from '../../electron/domain/worksheets/seconds.ts';
import { asFound } from '../../electron/vault/draft-file.ts';
import { checkIn, createJournalApp, failure, journalEntry, on, save, thoughtRecord, value } from '../support/journal-app.ts';

describe('drafts', () => {
  test('are kept, read back, replaced and discarded', async () => {
    const app = createJournalApp();
    const first = await value(app.calls['drafts.save']({ draft: null, entry: null, base: null, content: journalEntry('half a sen') }));
    app.setNow('2026-11-18T20:15:01.000Z');
    const second = await value(app.calls['drafts.save']({ draft: first.draft, entry: null, base: null, content: journalEntry('half a sentence') }));
    expect(second).toEqual({ draft: first.draft, kept: '2026-11-18T20:15:01.000Z', waiting: false });
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

test('a practice that ran is given no time by a date from before, or from after its end: a clock was set, or a copy was made', () => {
  const answers = practiceAnswers({ exercise: 'box', start: '2026-11-18T21:15', spentMs: 30_000, rating: null, before: null, after: null, waves: [] });
  const draft = { id: 'd', entry: null, base: null, kept: '2026-11-18T20:15:30.000Z', content: thoughtRecord(answers, { worksheet: 'mindfulness-log', length: 'one' }) };
  const seconds = (since: number) => {
    const found = asFound({ ...draft, runs: 274_000 }, Date.parse(draft.kept) + since);
    return found.content.kind === 'worksheet' && found.content.answers['minutes']?.kind === 'number' ? secondsIn(found.content.answers['minutes'].number ?? 0) : null;
  };
  expect([-3_600_000, 0, 25_000, 274_000, 274_001, 86_400_000].map(seconds)).toEqual([30, 30, 55, 304, 30, 30]);
  expect(asFound(draft, Date.parse(draft.kept) + 25_000)).toEqual(draft);
});

test('a draft whose edit was taken back does not come to life with a later revision', async () => {
  const app = createJournalApp();
  const { id, rev } = await save(app, journalEntry('one'));
  await value(app.calls['drafts.save']({ draft: null, entry: id, base: rev, content: journalEntry('one') }));
  expect(await value(app.calls['drafts.list']({}))).toEqual([]);
  await save(app, journalEntry('two'), id, rev);
  expect(await value(app.calls['drafts.list']({}))).toEqual([]);
});

describe('a crash between the entry and the end of its draft', () => {
  async function crashed(content: ReturnType<typeof journalEntry>) {
    const app = createJournalApp();
    const { draft } = await value(app.calls['drafts.save']({ draft: null, entry: null, base: null, content }));
    const [file] = app.store.drafts();
    const saved = await value(app.calls['entries.save']({ id: null, base: null, content: journalEntry('one'), draft }));
    if (file) await app.store.saveDraft(file);
    return { app, draft, saved };
  }

  test('leaves no draft of what is saved', async () => {
    const { app, saved } = await crashed(journalEntry('one'));
    expect(await value(app.calls['drafts.list']({}))).toEqual([]);
    expect((await value(app.calls['home.read']({ today: '2026-11-18' }))).due).toEqual([]);
    expect((await value(app.calls['entries.read']({ id: saved.id }))).draft).toBeNull();
    // The next opening clears it away.
    createJournalApp(app.store);
    await expect.poll(() => app.store.drafts()).toEqual([]);
  });

  test('keeps a draft that holds more, as an edit of that entry', async () => {
    const { app, draft, saved } = await crashed(journalEntry('one and more'));
    expect(await value(app.calls['drafts.list']({}))).toMatchObject([{ draft, entry: saved.id }]);
    expect(await value(app.calls['drafts.read']({ draft }))).toMatchObject({ entry: saved.id, base: saved.rev });
  });

  test('a save that is sent again makes no second entry', async () => {
    const { app, draft, saved } = await crashed(journalEntry('one'));
    expect(await value(app.calls['entries.save']({ id: null, base: null, content: journalEntry('one'), draft }))).toEqual(saved);
    const more = await value(app.calls['entries.save']({ id: null, base: null, content: journalEntry('two'), draft }));
    expect(more.id).toBe(saved.id);
    expect((await value(app.calls['entries.read']({ id: saved.id }))).past).toHaveLength(1);
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

test('the second half of a two-step sheet asks on its day, and is not half filled before', async () => {
  const app = createJournalApp();
  const sheet = thoughtRecord({ thought: { kind: 'text', text: 'They will laugh' } }, { worksheet: 'behavioural-experiment', length: 'full', state: 'part' });
  const { id } = await save(app, { ...sheet, lookOn: '2026-11-20' });
  expect((await value(app.calls['home.read']({ today: '2026-11-19' }))).due).toEqual([]);
  expect((await value(app.calls['home.read']({ today: '2026-11-20' }))).due).toMatchObject([{ kind: 'later', id, on: '2026-11-20' }]);
  await value(app.calls['entries.mark']({ ids: [id], lookOn: null }));
  expect((await value(app.calls['home.read']({ today: '2026-11-20' }))).due).toMatchObject([{ kind: 'part', id }]);
});

test('a sheet that is kept out of sight is not among what was written lately, and asks for itself by its kind alone', async () => {
  const app = createJournalApp();
  const { id } = await save(app, thoughtRecord({ target: { kind: 'text', text: 'A word nobody is to see' }, self_harm: { kind: 'choice', chosen: 'yes' } }, { worksheet: 'chain-analysis', state: 'part' }));
  const { lately, due, total } = await value(app.calls['home.read']({ today: '2026-11-25' }));
  expect({ lately, total }).toEqual({ lately: [], total: 1 });
  expect(due).toMatchObject([{ kind: 'part', id, entry: { title: '', line: '' } }]);
});

test('what was planned is not among what was done lately before it is looked back on', async () => {
  const app = createJournalApp();
  const plan = thoughtRecord({ task: { kind: 'text', text: 'Walk to the market' }, when: { kind: 'datetime', local: '2026-11-21T10:00' } }, { worksheet: 'practice-plan', length: 'full' });
  const { id, rev } = await save(app, plan);
  expect(await value(app.calls['home.read']({ today: '2026-11-19' }))).toMatchObject({ lately: [], total: 1 });
  await save(app, { ...plan, answers: { ...plan.answers, happened: { kind: 'text', text: 'It rained' } } }, id, rev);
  expect((await value(app.calls['home.read']({ today: '2026-11-22' }))).lately).toMatchObject([{ id }]);
});
