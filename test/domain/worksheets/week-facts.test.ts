import { expect, test } from 'vitest';
import type { EntryContent, WorksheetContent } from '../../../electron/domain/entries/entry.ts';
import { weekFacts } from '../../../electron/domain/worksheets/week-facts.ts';
import { knownDefinition } from '../../../electron/vault/worksheets/known-sheets.ts';
import { checkIn, journalEntry, on, thoughtRecord } from '../../support/journal-app.ts';

const definitionOf = ({ worksheet, version }: WorksheetContent) => knownDefinition(worksheet, version);
const facts = (entries: readonly EntryContent[]) => weekFacts(entries, '2026-03-08', definitionOf);

const time = (at: string) => ({ kind: 'time', time: at }) as const;
const minutes = (number: number) => ({ kind: 'number', number }) as const;
const night = (day: string) =>
  thoughtRecord(
    { night: { kind: 'date', date: day }, into_bed: time('23:00'), tried_to_sleep: time('23:00'), fell_asleep_after: minutes(30), awake_in_night: minutes(30), final_wake: time('07:00'), out_of_bed: time('07:00') },
    { ...on(day), worksheet: 'sleep-diary', length: 'short' },
  );
const gad = (day: string, score: number) =>
  thoughtRecord(Object.fromEntries((knownDefinition('gad-7', 1)?.instrument?.items ?? []).map((id) => [id, { kind: 'choice' as const, chosen: knownDefinition('gad-7', 1)?.fields.flatMap((field) => (field.id === id && field.kind === 'choice' ? field.options : []))[score] ?? '' }])), { ...on(day), worksheet: 'gad-7', length: 'all' });

test('fewer than three entries say nothing; reviews of a week and other weeks do not count', () => {
  const review = (version: number) => thoughtRecord({ week: { kind: 'date', date: '2026-03-08' } }, { ...on('2026-03-08'), worksheet: 'weekly-review', version });
  const two = [journalEntry('a', on('2026-03-02')), journalEntry('b', on('2026-03-08'))];
  expect(facts([...two, review(1), review(2), journalEntry('c', on('2026-03-01')), journalEntry('d', on('2026-03-09'))])).toBeNull();
  expect(facts([...two, journalEntry('e', on('2026-03-05'))])).toMatchObject({ pages: 3, sheets: 0, energy: null, nights: null, doses: null, measures: [] });
});

test('counts, and means over those that gave a number', () => {
  const found = facts([
    checkIn('a', { ...on('2026-03-02'), energy: 4 }),
    checkIn('b', { ...on('2026-03-03'), energy: 7 }),
    checkIn('c', { ...on('2026-03-04'), energy: null }),
    thoughtRecord({ practice: { kind: 'choice', chosen: 'box' } }, { ...on('2026-03-04'), worksheet: 'mindfulness-log', length: 'one' }),
  ]);
  expect(found).toMatchObject({ checkIns: 3, practices: 1, sheets: 0, energy: { mean: 5.5, n: 2 } });
});

test('nights are told by their morning, each once, and have a mean from five on', () => {
  const four = ['2026-03-02', '2026-03-03', '2026-03-04', '2026-03-05'].map(night);
  expect(facts(four)?.nights).toEqual({ written: 4, asleep: null, share: null });
  expect(facts([...four, night('2026-03-05')])?.nights).toEqual({ written: 4, asleep: null, share: null });
  expect(facts([...four, night('2026-03-06')])?.nights).toEqual({ written: 5, asleep: 420, share: 87.5 });
});

test('doses are added over all logs, and a measure is told as it was last reached', () => {
  const log = (day: string, ...statuses: string[]) =>
    thoughtRecord({ day: { kind: 'date', date: day }, doses: { kind: 'table', rows: statuses.map((status, at) => ({ id: String(at), cells: { medicine: 'x', status } })) } }, { ...on(day), worksheet: 'medicine-log', length: 'short' });
  const found = facts([log('2026-03-02', 'taken', 'missed'), log('2026-03-03', 'late', 'skipped', 'taken'), gad('2026-03-06', 1), gad('2026-03-04', 3)]);
  expect(found?.doses).toEqual({ taken: 3, planned: 5 });
  expect(found?.measures).toEqual([{ acronym: 'GAD-7', value: 7, top: 21, day: '2026-03-06' }]);
});
