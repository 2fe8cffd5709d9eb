import { expect, test } from 'vitest';
import type { EntryContent, WorksheetContent } from '../../../electron/domain/entries/entry.ts';
import { sessionSheet, type SheetEntry } from '../../../electron/domain/sessions/session-sheet.ts';
import { chosenEntries, shownSheet } from '../../../electron/domain/sessions/shown.ts';
import type { Slot } from '../../../electron/domain/sessions/timeline.ts';
import type { Answers } from '../../../electron/domain/worksheets/answers.ts';
import { knownDefinition } from '../../../electron/vault/worksheets/known-sheets.ts';
import { checkIn, journalEntry, thoughtRecord } from '../../support/journal-app.ts';

const slot: Slot = { series: 'a', on: '2026-11-26T10:00', at: '2026-11-26T10:00', zone: 'Europe/Madrid', minutes: 50, withWhom: 'Ana', every: 7, state: 'planned', shared: [], parts: [], ownParts: false, changed: [], contact: null };
const before: Slot = { ...slot, on: '2026-11-19T10:00', at: '2026-11-19T10:00' };

const when = (at: string) => ({ when: { at, zone: 'Europe/Madrid' } });
const sheet = (worksheet: string, at: string, answers: Answers, more: Partial<WorksheetContent> = {}): WorksheetContent => thoughtRecord(answers, { worksheet, length: 'full', ...when(at), ...more });
const text = (words: string) => ({ kind: 'text' as const, text: words });
const number = (value: number) => ({ kind: 'number' as const, number: value });
const time = (at: string) => ({ kind: 'time' as const, time: at });
const choice = (chosen: string) => ({ kind: 'choice' as const, chosen });

function read(contents: Record<string, EntryContent>, { first = false, now = '2026-11-25T18:00' } = {}) {
  const entries: SheetEntry[] = Object.entries(contents).map(([id, content]) => ({ id, content }));
  return sessionSheet(entries, slot, first ? undefined : before, now, ({ worksheet, version }) => knownDefinition(worksheet, version));
}

const phq9 = (at: string, each: number) => {
  const definition = knownDefinition('phq-9', 1);
  const answers = Object.fromEntries((definition?.instrument?.items ?? []).map((id) => {
    const field = definition?.fields.find((one) => one.id === id);
    return [id, choice(field?.kind === 'choice' ? (field.options[each] ?? '') : '')];
  }));
  return sheet('phq-9', at, answers, { length: definition?.lengths[0]?.id ?? '' });
};

test('only what came after the session before and up to the end of this one is new', () => {
  const { fresh } = read({
    old: journalEntry('old', when('2026-11-19T09:59')),
    there: journalEntry('in the same hour', when('2026-11-19T10:30')),
    elsewhere: checkIn('the same moment in another zone', { when: { at: '2026-11-19T10:30', zone: 'Europe/London' } }),
    late: journalEntry('after', when('2026-11-26T10:51')),
    plan: sheet('practice-plan', '2026-11-20T10:00', { task: text('Walk') }),
  });
  expect(fresh).toEqual(['elsewhere', 'there']);
});

test('a record of earlier that was rated again since is named as that', () => {
  const looks = [{ at: '2026-11-21T08:00:00.000Z', answers: {} }];
  const found = read({ again: thoughtRecord({}, { ...when('2026-11-02T10:00'), looks }), once: thoughtRecord({}, when('2026-11-02T10:00')) });
  expect(found.rerated).toEqual(['again']);
  expect(found.fresh).toEqual([]);
});

test('without a session before it looks back four weeks', () => {
  const found = read({ in: journalEntry('a', when('2026-10-29T00:01')), out: journalEntry('b', when('2026-10-28T23:59')) }, { first: true });
  expect(found).toMatchObject({ first: true, since: '2026-10-29T00:00', fresh: ['in'] });
});

test('a measure stands beside what it was at the session before; six points on the PHQ-9 are a reliable change', () => {
  // Nine items: 9 × 2 = 18 and 9 × 1 = 9, a difference of nine.
  const { measures } = read({ a: phq9('2026-11-04T10:00', 1), b: phq9('2026-11-18T10:00', 2), c: phq9('2026-11-24T10:00', 1) });
  expect(measures).toMatchObject([{ entry: 'c', worksheet: 'phq-9', value: 9, before: { day: '2026-11-18', value: 18 }, reliable: true }]);
  expect(read({ b: phq9('2026-11-18T10:00', 1), c: phq9('2026-11-24T10:00', 1) }).measures).toMatchObject([{ value: 9, reliable: false }]);
  expect(read({ c: phq9('2026-11-24T10:00', 1) }).measures).toMatchObject([{ value: 9, before: null, reliable: null }]);
  expect(read({ b: phq9('2026-11-18T10:00', 2) }).measures).toEqual([]);
});

test('practice counts times, and minutes where they were noted', () => {
  const practice = (at: string, minutes: number | null) => sheet('mindfulness-log', at, minutes === null ? {} : { minutes: number(minutes) }, { length: 'one' });
  expect(read({ a: practice('2026-11-20T08:00', 10), b: practice('2026-11-21T08:00', 3), c: practice('2026-11-22T08:00', null), d: practice('2026-11-18T08:00', 60) }).practice).toEqual({ times: 3, minutes: 13 });
  expect(read({ c: practice('2026-11-22T08:00', null) }).practice).toEqual({ times: 1, minutes: null });
});

test('sleep has figures from five nights of the last seven on', () => {
  // In bed 23:00–07:00 is 480 minutes; tried at 23:30, woke at 06:30: 420 − 20 − 10 = 390 asleep; 390 / 480 = 81.25 %.
  const night = (morning: string) =>
    sheet('sleep-diary', `${morning}T08:00`, {
      night: { kind: 'date', date: morning },
      into_bed: time('23:00'), tried_to_sleep: time('23:30'), fell_asleep_after: number(20), awake_in_night: number(10), final_wake: time('06:30'), out_of_bed: time('07:00'),
    });
  const days = ['2026-11-19', '2026-11-20', '2026-11-21', '2026-11-22', '2026-11-23'];
  const nights = Object.fromEntries(days.map((day) => [day, night(day)]));
  expect(read(nights).sleep).toMatchObject({ nights: 5, asleep: 390, efficiency: 81.25 });
  // The 18th is the eighth night back from the 25th.
  const four = Object.fromEntries(days.slice(1).map((day) => [day, night(day)]));
  expect(read({ ...four, old: night('2026-11-18') })).toMatchObject({ sleep: null, nights: 4 });
  expect(read({ ...four, twice: night('2026-11-20') })).toMatchObject({ sleep: null, nights: 4 });
});

test('medicine: what was noted as changed, begun and ended, and doses', () => {
  const row = (id: string, cells: Record<string, string>) => ({ id, cells });
  const list = sheet('medicine-list', '2026-06-01T10:00', {
    medicines: { kind: 'table', rows: [row('1', { name: 'Sertraline', start: '2026-11-20' }), row('2', { name: 'Old one', start: '2020-01-01', stop: '2026-11-24' }), row('3', { name: 'Other', start: '2026-11-26' })] },
    changes: { kind: 'table', rows: [row('1', { date: '2026-11-19', change: 'From 50 to 75' }), row('2', { date: '2026-11-01', change: 'Earlier' })] },
  });
  const log = sheet('medicine-log', '2026-11-22T10:00', { doses: { kind: 'table', rows: ['taken', 'late', 'missed', ''].map((status, at) => row(String(at), { status })) } });
  expect(read({ list, log }).medicine).toMatchObject({ changes: [{ day: '2026-11-19', change: 'From 50 to 75' }], started: ['Sertraline'], stopped: ['Old one'], planned: 3, taken: 2 });
  expect(read({}).medicine).toBeNull();
});

test('a medication visit: reasons counted, benefits and side effects as noted last, energy by check-in, the questions', () => {
  const table = (...rows: Record<string, string | number | boolean>[]) => ({ kind: 'table' as const, rows: rows.map((cells, at) => ({ id: String(at), cells })) });
  const log = (at: string, doses: Record<string, string>[], effects: Record<string, string | boolean>[], better: number) =>
    sheet('medicine-log', at, { doses: table(...doses), effects: table(...effects), benefits: table({ better: 'I sleep till four', how_much: better }) });
  const energy = (at: string, level: 1 | 2 | 3 | 4 | 5) => checkIn('', { energy: level, ...when(at) });
  const { medicine } = read({
    old: log('2026-11-10T10:00', [{ status: 'missed', reason: 'cost' }], [{ symptom: 'headache', severity: 'hard' }], 1),
    a: log('2026-11-20T10:00', [{ status: 'missed', reason: 'forgot' }, { status: 'taken' }], [{ symptom: 'headache', severity: 'clear', told: false }, { symptom: 'more_appetite', severity: 'mild' }], 3),
    b: log('2026-11-21T10:00', [{ status: 'partly', reason: 'forgot' }, { status: 'skipped', reason: 'asleep' }, { status: 'late' }], [{ symptom: 'headache', severity: 'mild', told: true }, { symptom: 'other', words: 'cold feet' }], 6),
    c: energy('2026-11-20T09:00', 2), d: energy('2026-11-21T09:00', 4), e: energy('2026-11-22T09:00', 3),
    asked: sheet('prescriber-questions', '2026-11-23T10:00', { main: text('My hands shake'), questions: { kind: 'list', lines: [{ id: '1', text: 'How long?' }] }, watch: text('fever'), next: { kind: 'datetime', local: '2026-12-10T09:00' } }),
  });
  expect(medicine).toMatchObject({
    planned: 5, taken: 2,
    reasons: [{ reason: 'forgot', times: 2 }, { reason: 'asleep', times: 1 }],
    benefits: [{ better: 'I sleep till four', howMuch: 6 }],
    effects: [{ symptom: 'headache', severity: 'mild', told: true }, { symptom: 'more_appetite', severity: 'mild', told: null }, { symptom: 'other', words: 'cold feet', severity: null }],
    energy: { times: 3, first: 2, last: 3, low: 2, high: 4 },
    appetite: { more: 1, less: 0 },
    questions: ['My hands shake', 'How long?'], decided: '', watch: 'fever', next: '2026-12-10T09:00',
  });
});

test('how the person is and how the week was, as written for this session; a measure has its line', () => {
  const found = read({
    before: sheet('session-prep', '2026-11-12T10:00', { mood: number(2), week_rating: number(2) }),
    now: sheet('session-prep', '2026-11-24T10:00', { mood: number(5), left_over: text('My father') }),
    notes: sheet('session-notes', '2026-11-19T10:00', { key: text('Key'), unsaid: text('It hurt'), different: text('Slower') }, when('2026-11-19T09:00')),
    a: phq9('2026-11-04T10:00', 1), b: phq9('2026-11-18T10:00', 2), c: phq9('2026-11-24T10:00', 1),
  });
  expect(found).toMatchObject({ mood: { mood: 5, week: null }, prep: { entry: 'now' }, last: { unsaid: 'It hurt', different: 'Slower', leftOver: 'My father' } });
  expect(found.measures[0]?.line).toEqual([{ day: '2026-11-04', value: 9 }, { day: '2026-11-18', value: 18 }, { day: '2026-11-24', value: 9 }]);
});

test('the person’s list: numbered first, then as written, at most three; safety stands at the top', () => {
  const topic = (id: string, topic: string, priority = '') => ({ id, cells: { topic, priority } });
  const prep = sheet('session-prep', '2026-11-25T10:00', {
    agenda: { kind: 'table', rows: [topic('1', 'Sleep'), topic('2', 'My father', 'second'), topic('3', ''), topic('4', 'Work', 'first'), topic('5', 'Money')] },
    questions: { kind: 'list', lines: [{ id: '1', text: 'How long does this take?' }, { id: '2', text: ' ' }] },
    safety: choice('talk'),
    hardest: text('not for others'),
  });
  const found = read({ old: sheet('session-prep', '2026-11-12T10:00', { questions: { kind: 'list', lines: [{ id: '1', text: 'old' }] } }), prep });
  expect(found).toMatchObject({ topics: ['Work', 'My father', 'Sleep'], questions: ['How long does this take?'], safety: true });
  expect(JSON.stringify(found)).not.toContain('not for others');
});

test('safety noted apart from the list, before or after it, stands with the list', () => {
  const list = sheet('session-prep', '2026-11-24T10:00', { questions: { kind: 'list', lines: [{ id: '1', text: 'How long?' }] }, safety: choice('none') });
  for (const at of ['2026-11-23T10:00', '2026-11-25T10:00']) {
    expect(read({ list, noted: sheet('session-prep', at, { safety: choice('talk') }) })).toMatchObject({ safety: true, questions: ['How long?'] });
  }
  expect(read({ list, noted: sheet('session-prep', '2026-11-12T10:00', { safety: choice('talk') }) }).safety).toBe(false);
});

test('a plan names the records that belong to it; shown are those that were chosen', () => {
  const found = read({
    plan: sheet('practice-plan', '2026-11-20T10:00', { task: text('Walk') }, { links: ['b', 'c'] }),
    b: journalEntry('by the water', when('2026-11-21T10:00')),
    c: journalEntry('nobody chose this', when('2026-11-22T10:00')),
  });
  expect(found.plans).toMatchObject([{ entry: 'plan', records: ['b', 'c'] }]);
  expect(shownSheet(found, ['plan/plan', 'entry/b']).plans).toMatchObject([{ records: ['b'] }]);
});

test('plans: those since, and those that are still open; what was done and what got in the way', () => {
  const { plans } = read({
    open: sheet('practice-plan', '2026-10-20T10:00', { task: text('Walk') }),
    closed: sheet('practice-plan', '2026-10-20T10:00', { task: text('Call'), done: choice('did') }),
    now: sheet('practice-plan', '2026-11-20T10:00', { task: text('Swim'), done: choice('part'), got_in_the_way: { kind: 'multi', chosen: ['no_time'], own: ['rain'] }, learned: text('Water is kind') }),
  });
  expect(plans).toEqual([
    { entry: 'open', done: null, inTheWay: [], own: [], happened: '', learned: '', standing: false, times: [], records: [] },
    { entry: 'now', done: 'part', inTheWay: ['no_time'], own: ['rain'], happened: '', learned: 'Water is kind', standing: false, times: [], records: [] },
  ]);
});

test('last time’s take-aways are those written before this session began', () => {
  const notes = (at: string, key: string) => sheet('session-notes', at, { key: text(key) });
  expect(read({ a: notes('2026-11-19T10:45', 'last'), b: notes('2026-11-26T10:40', 'now') }).last).toMatchObject({ entry: 'a', key: 'last' });
});

test('nothing is shown that was not ticked, and it is not counted', () => {
  const found = read({ a: journalEntry('a', { ...when('2026-11-20T10:00'), bring: true }), b: journalEntry('b', when('2026-11-21T10:00')), p: sheet('practice-plan', '2026-11-20T10:00', { task: text('Swim') }) });
  expect(shownSheet(found, [])).toMatchObject({ fresh: [], bring: [], plans: [], topics: [], measures: [], practice: { times: 0, minutes: null } });
  expect(chosenEntries(found, [])).toEqual([]);
  expect(chosenEntries(found, ['entry/b', 'plan/p', 'entry/unknown'])).toEqual(['b', 'p']);
  expect(shownSheet(found, ['entry/b'])).toMatchObject({ fresh: ['b'], bring: [], plans: [] });
});

test('a plan tells what was said of its times since, and one whose times have come is there also when nothing was', () => {
  const times = { at: '2026-11-10T18:00', zone: 'Europe/Madrid', every: 'day' as const, days: [], until: null };
  const said = (state: 'open' | 'part' | 'did', note = '') => ({ state, inTheWay: ['no_time'], own: [], note, entry: null, counter: 1 });
  const entries = ['told', 'silent', 'ended', 'once'].map((id) => ({ id, content: sheet('practice-plan', '2026-10-10T10:00', { task: text(id) }) }));
  const plans = new Map([
    ['told', { times, occasions: { '2026-11-18T18:00': said('did'), '2026-11-21T18:00': said('part', 'Half of it'), '2026-11-20T18:00': said('did'), '2026-11-22T18:00': said('open'), '2026-11-27T18:00': said('did') }, ended: null }],
    ['silent', { times, occasions: {}, ended: null }],
    ['ended', { times, occasions: {}, ended: '2026-11-12T10:00:00.000Z' }],
    ['once', { times: { ...times, every: 'once' as const }, occasions: { '2026-11-10T18:00': said('did') }, ended: null }],
  ]);
  const found = sessionSheet(entries, slot, before, '2026-11-25T18:00', ({ worksheet, version }) => knownDefinition(worksheet, version), plans).plans;
  expect(found.map(({ entry }) => entry)).toEqual(['told', 'silent']);
  expect(found[0]?.times.map(({ on, state, note }) => `${on} ${state} ${note}`)).toEqual(['2026-11-20T18:00 did ', '2026-11-21T18:00 part Half of it']);
  expect(found[1]?.times).toEqual([]);
});
