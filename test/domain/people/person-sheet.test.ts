import { expect, test } from 'vitest';
import type { AssignedRecord } from '../../../electron/domain/assignments/assignment-records.ts';
import type { EntryContent } from '../../../electron/domain/entries/entry.ts';
import { struckWhen } from '../../../electron/domain/packets/strike.ts';
import type { PacketEntry } from '../../../electron/domain/packets/packet.ts';
import { cameFrom, personSheet } from '../../../electron/domain/people/person-sheet.ts';
import { toldBefore } from '../../../electron/domain/people/person-page.ts';
import type { ReceivedRecord } from '../../../electron/domain/people/people-records.ts';
import type { PlanReport } from '../../../electron/domain/plans/plan-report.ts';
import type { Slot } from '../../../electron/domain/sessions/timeline.ts';
import { knownDefinition } from '../../../electron/vault/worksheets/known-sheets.ts';
import { journalEntry, on, thoughtRecord } from '../../support/journal-app.ts';

const slot: Slot = { series: 's', on: '2026-11-18T10:00', at: '2026-11-18T10:00', zone: 'Europe/Madrid', minutes: 50, withWhom: 'Noor', every: 7, state: 'planned', shared: [], parts: [], ownParts: false, changed: [], contact: 'noor' };
const before: Slot = { ...slot, on: '2026-11-11T10:00', at: '2026-11-11T10:00' };
const entry = (id: string, content: EntryContent, struck: string[] = []): PacketEntry => ({ id, content, struck });
let count = 0;

function sent(at: string, entries: PacketEntry[], more: Partial<ReceivedRecord> & { plans?: PlanReport[] } = {}): ReceivedRecord {
  const { plans, ...rest } = more;
  return { type: 'received', id: String(++count), rev: '', parents: [], device: '', counter: 1, contact: 'noor', at, read: at, compared: true, packet: { format: 'footbridge-packet', version: 1, id: String(count), made: at, from: '', language: 'en', note: '', entries, ...(plans === undefined ? {} : { plans }) }, ...rest };
}

const sheetOf = (received: ReceivedRecord[], assigned: AssignedRecord[] = []) =>
  personSheet({ received, assigned, slot, before, now: '2026-11-18T09:00', definitionOf: ({ worksheet, version }) => knownDefinition(worksheet, version) });

test('what came since the session before is new whatever its date; the order is that of the packet, and what came before is offered apart', () => {
  const old = entry('old', journalEntry('old', on('2026-11-05')));
  const [a, b, c] = [entry('a', journalEntry('a', { bring: true, ...on('2026-11-17') })), entry('b', journalEntry('b', on('2026-09-01'))), entry('c', journalEntry('c', { bring: true, ...on('2026-11-10') }))];
  const sheet = sheetOf([sent('2026-11-06T08:00:00.000Z', [old]), sent('2026-11-17T08:00:00.000Z', [c, b, a])]);
  expect(sheet).toMatchObject({ bring: ['c', 'a'], fresh: ['b'], older: ['old'], rerated: [] });
});

test('an entry that came again, or was filled in together, is there once, in its last state and its first place', () => {
  const [first, second] = [entry('a', journalEntry('a', on('2026-11-17'))), entry('b', journalEntry('b', on('2026-11-17')))];
  const here = sent('2026-11-18T10:10:00.000Z', [entry('b', journalEntry('b, and more', on('2026-11-17')))], { here: { series: 's', on: slot.on } });
  expect(cameFrom([sent('2026-11-17T08:00:00.000Z', [first, second]), here])).toMatchObject([{ entry: { id: 'a' } }, { entry: { id: 'b', content: { text: 'b, and more' } }, at: '2026-11-17T08:00:00.000Z' }]);
});

test('an entry whose date was struck out is listed, and is in no figure', () => {
  const answers = Object.fromEntries(Array.from({ length: 9 }, (_, n) => [`q${String(n + 1)}`, { kind: 'choice' as const, chosen: 'o1' }]));
  const phq = (id: string, struck: string[]) => entry(id, thoughtRecord(answers, { worksheet: 'phq-9', length: 'all', ...(struck.length > 0 ? { when: struckWhen } : on('2026-11-16')) }), struck);
  const [dated, dateless] = [phq('d', []), phq('x', ['when'])];
  const text = entry('t', journalEntry('when was it', { when: struckWhen }), ['when']);
  const sheet = sheetOf([sent('2026-11-17T08:00:00.000Z', [dated, dateless, text])]);
  expect(sheet.fresh).toEqual(['t']);
  expect(sheet.measures).toMatchObject([{ entry: 'd', value: 9, before: null, line: [{ day: '2026-11-16', value: 9 }] }]);
});

test('what was given is there with the last word of it; what was said before the last session is not asked after again, though the same came once more', () => {
  const times = { at: '2026-11-12T18:00', zone: 'Europe/Madrid', every: 'once' as const, days: [], until: null };
  const given = (id: string, at: string, ...tasks: string[]): AssignedRecord => ({
    type: 'assigned', id, rev: '', parents: [], device: '', counter: 1, contact: 'noor', at, how: 'packet',
    assignment: { format: 'footbridge-assignment', version: 1, id, note: '', sheets: [], items: tasks.map((task) => ({ does: null, times, remind: false, answers: { task: { kind: 'text', text: task } } })) },
  });
  const report = (assignment: string, item: number, note: string): PlanReport => ({ assignment, item, task: '', times, occasions: { '2026-11-12T18:00': { state: 'part', inTheWay: [], own: [], note, entry: null } }, ended: null, review: {} });
  const received = [sent('2026-11-10T08:00:00.000Z', [], { plans: [report('x', 0, 'long ago')] }), sent('2026-11-17T08:00:00.000Z', [], { plans: [report('x', 0, 'long ago'), report('y', 0, 'half of it')] })];
  const sheet = sheetOf(received, [given('w', '2026-01-01T08:00:00.000Z', 'forgotten'), given('x', '2026-11-04T08:00:00.000Z', 'done before'), given('y', '2026-11-11T11:00:00.000Z', 'walk', 'ring')]);
  expect(sheet.given).toMatchObject([{ task: 'walk', report: { occasions: { '2026-11-12T18:00': { note: 'half of it' } } } }, { task: 'ring', report: null }]);
});

test('what was told before is what packets made earlier said, also where the clock of one ran ahead', () => {
  const times = { at: '2026-11-12T18:00', zone: 'Europe/Madrid', every: 'once' as const, days: [], until: null };
  const report = (item: number, task: string): PlanReport => ({ assignment: 'x', item, task, times, occasions: {}, ended: null, review: {} });
  const ahead = sent('2026-11-10T08:00:00.000Z', [], { plans: [report(0, 'first'), report(1, 'of another')] });
  const all = [{ ...ahead, packet: { ...ahead.packet, made: '2027-11-10T08:00:00.000Z' } }, sent('2026-11-17T08:00:00.000Z', [], { plans: [report(0, 'second')] }), sent('2026-11-24T08:00:00.000Z', [], { plans: [report(0, 'third')] })];
  expect(all.map((one) => toldBefore(one, all).map(({ task }) => task))).toEqual([[], ['first'], ['second']]);
});
