import { expect, test } from 'vitest';
import type { EntryContent } from '../../../electron/domain/entries/entry.ts';
import { struckWhen } from '../../../electron/domain/packets/strike.ts';
import type { PlanReport } from '../../../electron/domain/plans/plan-report.ts';
import { noteLines, planLine } from '../../../renderer/reading/note-lines.ts';
import { loadSheet } from '../../../renderer/worksheet/registry.ts';
import { checkIn, journalEntry, on, thoughtRecord } from '../../support/journal-app.ts';

const words = { journal: 'Journal entry', checkIn: 'Check-in', worksheet: 'Worksheet', belief: 'Belief', noDate: 'left out' };

async function lines(content: EntryContent, struck: string[] = []): Promise<string[]> {
  const sheet = content.kind === 'worksheet' ? await loadSheet(content.worksheet, content.version, 'en') : null;
  return noteLines({ id: '01JD0000000000000000000000', content, struck }, sheet, 'en', words);
}

test('a progress note has the day, the name and the numbers of an entry, and none of its words', async () => {
  const worried = (strength: number) => ({ kind: 'feelings' as const, feelings: [{ word: 'fear.worried', strength }], body: [] });
  const record = thoughtRecord({ situation: { kind: 'text', text: 'secret' }, emotions: worried(80), emotions_after: worried(45) }, on('2026-11-10'));
  expect(await lines(record)).toEqual(['2026-11-10 Thought record: Worried 80 → 45']);
  expect(await lines(journalEntry('secret', { ...on('2026-11-12'), title: 'secret' }))).toEqual(['2026-11-12 Journal entry']);
  expect(await lines(checkIn('secret', on('2026-11-12')), ['when'])).toEqual(['left out Check-in']);
});

test('a measure has its total with its range; one that was not filled in whole has none', async () => {
  const sheet = await loadSheet('who-5', 1, 'en');
  const ids = sheet?.definition.instrument?.items ?? [];
  const field = sheet?.definition.fields.find(({ id }) => id === ids[0]);
  const option = field?.kind === 'choice' ? (field.options[0] ?? '') : '';
  const answers = Object.fromEntries(ids.map((id) => [id, { kind: 'choice' as const, chosen: option }]));
  expect(ids.length).toBe(5);
  const length = sheet?.definition.lengths[0]?.id ?? '';
  const filled = thoughtRecord(answers, { ...on('2026-11-10'), worksheet: 'who-5', length });
  expect((await lines(filled))[0]).toMatch(/^2026-11-10 .*: .+ \d+ \(0–\d+\)/);
  expect((await lines({ ...filled, answers: {} }))[0]).not.toContain(':');
});

test('what was taken along from a session stands under it', async () => {
  const notes = thoughtRecord(
    { key: { kind: 'text', text: 'I can ask\nfor time' }, takeaways: { kind: 'list', lines: [{ id: '1', text: 'Call on Monday' }, { id: '2', text: ' ' }] }, therapist_note: { kind: 'text', text: 'secret' } },
    { ...on('2026-11-10'), worksheet: 'session-notes', length: 'full' },
  );
  expect((await lines(notes)).slice(1)).toEqual(['  - I can ask for time', '  - Call on Monday']);
});

test('a plan has how often it was done, and none of its words', () => {
  const said = { inTheWay: [], own: ['secret'], note: 'secret', entry: null };
  const report: PlanReport = {
    assignment: 'a', item: 0, task: 'secret', ended: null, review: {},
    times: { at: '2026-11-10T18:00', zone: 'Europe/Madrid', every: 'day', days: [], until: null },
    occasions: { '2026-11-10T18:00': { ...said, state: 'did' }, '2026-11-11T18:00': { ...said, state: 'not_this_time' }, '2026-11-12T18:00': { ...said, state: 'did' }, '2026-11-13T18:00': { ...said, own: [], state: 'open', hindered: true } },
  };
  const plain = { plan: (from: string | null) => `Plan from ${from ?? '–'}`, answer: (state: string) => state, nothing: 'nothing yet' };
  expect(planLine(report, plain)).toBe('Plan from 2026-11-10: did 2, not_this_time 1, hindered 4');
  expect(planLine({ ...report, times: { ...report.times, ...struckWhen }, occasions: {} }, plain)).toBe('Plan from –: nothing yet');
});
