import { describe, expect, test } from 'vitest';
import { createJournalApp, failure, journalEntry, listIds, on, save, value, thoughtRecord } from '../support/journal-app.ts';

describe('the trash', () => {
  test('takes entries out of every list and gives them back', async () => {
    const app = createJournalApp();
    const { id } = await save(app, journalEntry('one', { tags: ['a'] }));
    const other = await save(app, journalEntry('two', { links: [id] }));
    expect(await value(app.calls['entries.trash']({ ids: [id, id] }))).toBe(1);
    expect(await listIds(app)).toEqual([other.id]);
    expect(await listIds(app, { trash: true })).toEqual([id]);
    expect(await value(app.calls['entries.tags']({}))).toEqual([]);
    expect((await value(app.calls['entries.read']({ id: other.id }))).links).toEqual([]);
    expect((await value(app.calls['entries.read']({ id }))).past).toEqual([]);

    expect(await value(app.calls['entries.trash']({ ids: [id] }))).toBe(0);
    expect(await value(app.calls['entries.untrash']({ ids: [id] }))).toBe(1);
    expect(await listIds(app, { trash: true })).toEqual([]);
  });

  test('emptied, leaves a tombstone without a word, and takes the drafts along', async () => {
    const app = createJournalApp();
    const { id } = await save(app, journalEntry('canary'));
    await value(app.calls['drafts.save']({ draft: null, entry: id, base: null, content: journalEntry('canary draft') }));
    const kept = await save(app, journalEntry('stays'));
    await value(app.calls['entries.trash']({ ids: [id] }));
    expect(await value(app.calls['entries.empty-trash']({}))).toBe(1);
    expect(app.store.get(id)).toMatchObject({ type: 'tombstone', id, deletedAt: '2026-11-18T20:15:00.000Z' });
    expect(JSON.stringify([...app.store.all(), ...app.store.drafts()])).not.toContain('canary');
    expect(await failure(app.calls['entries.read']({ id }))).toBe('not-found');
    expect(await listIds(app)).toEqual([kept.id]);
    expect(await value(app.calls['entries.empty-trash']({}))).toBe(0);
  });

  test('gives an entry back that is saved from another window', async () => {
    const app = createJournalApp();
    const { id, rev } = await save(app, journalEntry('one'));
    await value(app.calls['entries.trash']({ ids: [id] }));
    await save(app, journalEntry('one'), id, rev);
    expect(await listIds(app)).toEqual([id]);
  });

  test('is all or nothing', async () => {
    const app = createJournalApp();
    const a = await save(app, journalEntry('a', on('2026-01-03')));
    const b = await save(app, journalEntry('b', on('2026-02-03')));
    app.store.refuse('disk-error');
    expect(await failure(app.calls['entries.trash']({ ids: [a.id, b.id] }))).toBe('disk-error');
    expect(await listIds(app)).toEqual([b.id, a.id]);
  });
});

describe('marks and tags', () => {
  test('change many at once without a visible revision', async () => {
    const app = createJournalApp();
    const a = await save(app, journalEntry('a'));
    const b = await save(app, journalEntry('b', { bring: true, tags: ['work'] }));
    expect(await value(app.calls['entries.mark']({ ids: [a.id, b.id], bring: true, addTag: 'work' }))).toBe(1);
    expect(await listIds(app, { bring: true, tag: 'work' })).toHaveLength(2);
    const read = await value(app.calls['entries.read']({ id: a.id }));
    expect(read.past).toEqual([]);
    expect(read.rev).not.toBe(a.rev);
    expect(app.store.get(a.id)).toMatchObject({ parents: [a.rev], counter: 3 });
    expect(await value(app.calls['entries.mark']({ ids: [a.id], removeTag: 'work' }))).toBe(1);
    expect(await value(app.calls['entries.tags']({}))).toEqual([{ tag: 'work', count: 1 }]);
  });

  test('links and the day to look again are marks too', async () => {
    const app = createJournalApp();
    const a = await save(app, journalEntry('a'));
    const b = await save(app, thoughtRecord({}));
    expect(await value(app.calls['entries.mark']({ ids: [a.id, b.id], addLink: a.id, lookOn: '2026-11-25' }))).toBe(1);
    expect((await value(app.calls['entries.read']({ id: a.id }))).content.links).toEqual([]);
    const read = await value(app.calls['entries.read']({ id: b.id }));
    expect(read.content).toMatchObject({ links: [a.id], lookOn: '2026-11-25' });
    expect(read.past).toEqual([]);
    expect(await value(app.calls['entries.mark']({ ids: [b.id], removeLink: a.id, lookOn: null }))).toBe(1);
    expect((await value(app.calls['entries.read']({ id: b.id }))).content).toMatchObject({ links: [], lookOn: null });
  });

  test('tags are counted, the most used first', async () => {
    const app = createJournalApp();
    await save(app, journalEntry('a', { tags: ['sleep', 'bus'] }));
    await save(app, journalEntry('b', { tags: ['sleep'] }));
    await save(app, journalEntry('c', { tags: ['allotment'] }));
    expect(await value(app.calls['entries.tags']({}))).toEqual([
      { tag: 'sleep', count: 2 },
      { tag: 'allotment', count: 1 },
      { tag: 'bus', count: 1 },
    ]);
  });
});

test('links show in both directions', async () => {
  const app = createJournalApp();
  const a = await save(app, journalEntry('a'));
  const b = await save(app, journalEntry('b', { links: [a.id] }));
  expect((await value(app.calls['entries.read']({ id: a.id }))).linkedFrom.map(({ id }) => id)).toEqual([b.id]);
  expect((await value(app.calls['entries.read']({ id: b.id }))).links.map(({ id }) => id)).toEqual([a.id]);
  await save(app, journalEntry('a', { links: [a.id, b.id] }), a.id, a.rev);
  expect((await value(app.calls['entries.read']({ id: a.id }))).links.map(({ id }) => id)).toEqual([b.id]);
});
