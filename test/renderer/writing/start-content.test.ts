import { describe, expect, test } from 'vitest';
import type { VaultClient } from '../../../electron/contract/client.ts';
import { readStart, withMarks } from '../../../renderer/features/writing/start-content.ts';
import { checkIn, createJournalApp, journalEntry, save, thoughtRecord, value, type JournalApp } from '../../support/journal-app.ts';

const noBlank = (): never => {
  throw new Error('not asked for');
};

function clientOf(app: JournalApp): VaultClient {
  const calls = app.calls as unknown as Record<string, (input: unknown) => Promise<never>>;
  return { call: (name, input) => (calls[name] ?? noBlank)(input), on: () => () => undefined };
}

describe('where writing begins', () => {
  test('a new entry begins blank', async () => {
    const start = await value(readStart(clientOf(createJournalApp()), 'journal', {}, () => journalEntry('')));
    expect(start).toEqual({ entry: null, base: null, initial: journalEntry('') });
  });

  test('an entry begins with its newest text', async () => {
    const app = createJournalApp();
    const { id, rev } = await save(app, journalEntry('one'));
    expect(await value(readStart(clientOf(app), 'journal', { entry: id }, noBlank))).toEqual({ entry: id, base: rev, initial: journalEntry('one') });
  });

  test('an entry with a draft begins with the draft, and with what was marked since', async () => {
    const app = createJournalApp();
    const { id, rev } = await save(app, journalEntry('one', { tags: ['a'] }));
    const { draft } = await value(app.calls['drafts.save']({ draft: null, entry: id, base: rev, content: journalEntry('one and a half', { tags: ['a', 'b'] }) }));
    await value(app.calls['entries.mark']({ ids: [id], bring: true, addTag: 'c' }));
    const start = await value(readStart(clientOf(app), 'journal', { entry: id }, noBlank));
    expect(start).toMatchObject({ entry: id, base: rev, draft, initial: { text: 'one and a half', bring: true, tags: ['a', 'b', 'c'] } });
    expect(await value(readStart(clientOf(app), 'journal', { draft }, noBlank))).toEqual(start);
  });

  test('a sheet that was left half written is gone on with where it was left', async () => {
    const app = createJournalApp();
    const content = thoughtRecord({});
    const { draft } = await value(app.calls['drafts.save']({ draft: null, entry: null, base: null, content, place: 'feelings' }));
    expect(await value(readStart(clientOf(app), 'worksheet', { draft }, noBlank))).toEqual({ entry: null, base: null, draft, place: 'feelings', initial: content });
  });

  test('what is of another kind, or not there, is not opened', async () => {
    const app = createJournalApp();
    const { id } = await save(app, checkIn('hm'));
    expect(await readStart(clientOf(app), 'journal', { entry: id }, noBlank)).toMatchObject({ ok: false });
    expect(await readStart(clientOf(app), 'journal', { draft: '00000000000000000000000000' }, noBlank)).toMatchObject({ ok: false });
  });

  test('a look that was begun is told from a change of the text', async () => {
    const app = createJournalApp();
    const { id, rev } = await save(app, thoughtRecord({}));
    const look = { at: '2026-11-20T10:00:00.000Z', answers: {} };
    await value(app.calls['drafts.save']({ draft: null, entry: id, base: rev, content: thoughtRecord({}, { looks: [look] }) }));
    expect(await value(readStart(clientOf(app), 'worksheet', { entry: id }, noBlank))).toMatchObject({ looking: true, initial: { looks: [look] } });
  });

  test('a draft never loses a look, nor the one that is being rated', () => {
    const look = { at: '2026-11-20T10:00:00.000Z', answers: {} };
    const record = thoughtRecord({}, { looks: [look], lookOn: '2026-12-01' });
    expect(withMarks(thoughtRecord({}), record)).toMatchObject({ looks: [look], lookOn: '2026-12-01' });
    expect(withMarks(thoughtRecord({}, { looks: [look, look] }), record)).toMatchObject({ looks: [look, look] });
  });
});
