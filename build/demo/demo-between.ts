import type { CommentRecord, ContactRecord, OwnKeysRecord, ReceivedRecord } from '../../electron/domain/people/people-records.ts';
import type { EntryRecord, ShareRecord, StoredRecord } from '../../electron/domain/records/record.ts';
import type { NoteRecord, SessionRecord } from '../../electron/domain/sessions/session-records.ts';
import { addDays } from '../../electron/domain/text/days.ts';
import { hex } from '../../electron/domain/text/ulid.ts';
import { betweenWords } from './between.ts';
import { createPen, lines, measureAnswers, text } from './demo-pen.ts';
import { demoPlans } from './demo-plans.ts';
import { livesIn, type DemoLanguage, type Life } from './lives.ts';
import { makeDemoCard } from './make-card.ts';
import { createRandom } from './random.ts';

type Given = { life: Life; records: readonly EntryRecord[]; language: DemoLanguage; until: string; days: number; seed: number; device: string };
export type Between = { /** Among the journal's own, the oldest first. */ records: StoredRecord[]; contact: string; /** What came from the therapist: into their shards. */ theirs: ReceivedRecord[] };

/**
 * The made-up person's weeks with a therapist: sessions each week, what was given and planned and what became of it, measures, take-aways, notes of both,
 * comments that came back, what was passed on. The last session was six days before the last day.
 */
export async function demoBetween({ life, records, language, until, days, seed, device }: Given): Promise<Between> {
  const words = betweenWords(language);
  const { zone } = livesIn(language);
  const random = createRandom(seed + 1_000);
  const pen = createPen(random, device, zone, Math.max(0, ...records.map(({ counter }) => counter)));
  const { therapist } = words;
  const weeks = Math.max(1, Math.floor(days / 7));
  const first = addDays(until, 1 - 7 * weeks);
  const sessions = Array.from({ length: weeks }, (_, at) => addDays(first, at * 7));
  const since = pen.instantOf(`${first}T16:00`);
  const keys = await Promise.all([therapist, life.name].map((name) => makeDemoCard(name, since, language, hex(random.bytes(32)))));
  const [hers, own] = keys;
  if (hers === undefined || own === undefined) throw new Error('no cards');

  const contact: ContactRecord = { type: 'contact', id: pen.idAt(`${first}T16:00`), ...pen.written(), card: hers.card, since, compared: since, former: [] };
  const ownKeys: OwnKeysRecord = { type: 'own-keys', id: pen.idAt(`${first}T15:59`), ...pen.written(), made: since, identity: own.identity, signingSecret: own.signingSecret, card: own.card, retired: null };
  const made: StoredRecord[] = [contact, ownKeys];

  const row: SessionRecord = {
    type: 'session', id: pen.idAt(`${first}T16:01`), ...pen.written(), created: since,
    plan: { at: `${first}T17:00`, zone, minutes: 50, withWhom: therapist, contact: contact.id, every: 7, until: null },
    slots: {},
  };
  for (const [at, day] of sessions.entries()) {
    if (at % 9 === 4) row.slots[`${day}T17:00`] = { at: null, state: 'missed', shared: [] };
    else if (at % 11 === 7) row.slots[`${day}T17:00`] = { at: `${addDays(day, 1)}T10:00`, state: 'planned', shared: [] };
  }
  made.push(row);

  const near = (day: string, kind: EntryRecord['current']['content']['kind']): EntryRecord | undefined =>
    records.findLast(({ current: { content, trashedAt } }) => trashedAt === null && content.kind === kind && content.when.at.slice(0, 10) <= day && content.when.at.slice(0, 10) > addDays(day, -7));

  for (const [at, day] of sessions.entries()) {
    if (row.slots[`${day}T17:00`]?.state === 'missed') continue;
    const learnt = words.sessions[at % words.sessions.length] ?? random.pick(words.sessions);
    const number = (low: number, high: number) => ({ kind: 'number' as const, number: random.int(low, high) });
    made.push(pen.entry(pen.sheet('session-notes', 'full', `${day}T18:05`, { date: { kind: 'datetime', local: `${day}T17:00` }, key: text(learnt.key), takeaways: lines(learnt.lines), remember: text(learnt.remember), said: number(6, 10), right_things: number(5, 10), taking: number(6, 9) })));
    const entry = near(day, 'worksheet') ?? near(day, 'journal');
    if (entry !== undefined) {
      const note = (author: NoteRecord['author'], name: string, wall: string, said: string): NoteRecord => ({ type: 'note', id: pen.idAt(wall), ...pen.written(), at: pen.instantOf(wall), entry: entry.id, author, name, text: said });
      made.push(note('client', life.name, `${day}T17:20`, random.pick(words.clientNotes)), note('therapist', therapist, `${day}T17:21`, random.pick(words.therapistNotes)));
      const share: ShareRecord = { type: 'share', id: pen.idAt(`${day}T15:00`), ...pen.written(), at: pen.instantOf(`${day}T15:00`), how: 'packet', forWhom: therapist, count: 1, entries: [entry.id], struck: random.chance(0.5) ? [`${entry.id}/tags`] : [], namesHidden: 1 };
      const comment: CommentRecord = { type: 'comment', id: pen.idAt(`${day}T20:00`), ...pen.written(), at: pen.instantOf(`${day}T20:00`), entry: entry.id, received: null, contact: contact.id, author: therapist, text: random.pick(words.comments), passed: pen.instantOf(`${day}T21:00`) };
      made.push(share, ...(at % 2 === 0 || at > weeks - 4 ? [comment] : []));
    }
    if (at % 2 === 0) {
      const better = (from: number, to: number): number => Math.max(0, Math.round(from + ((to - from) * at) / weeks) + random.int(-2, 2));
      made.push(pen.entry(pen.sheet('gad-7', 'all', `${addDays(day, -1)}T19:10`, measureAnswers(7, better(13, 6)))), pen.entry(pen.sheet('phq-9', 'all', `${addDays(day, -1)}T19:20`, measureAnswers(9, better(14, 7)))));
    }
  }

  made.push(...demoPlans(pen, words, { until, days, first, contact: contact.id, near: (day) => near(day, 'worksheet') }), { type: 'hidden-names', id: pen.idAt(`${addDays(until, -6)}T15:00`), ...pen.written(), reader: { contact: contact.id, name: therapist }, names: [{ name: life.people[0] ?? 'Kofi', as: `${(life.people[0] ?? 'K').charAt(0).toUpperCase()}.` }] });
  const wall = `${addDays(until, -5)}T09:00`;
  const content = { kind: 'journal' as const, when: { at: wall, zone }, tags: [], bring: false, links: [], privateNote: '', ...words.fromTherapist, feelings: [] };
  const received: ReceivedRecord = {
    type: 'received', id: pen.idAt(wall), ...pen.written(), contact: contact.id, at: pen.instantOf(wall), read: null, compared: true,
    packet: { format: 'footbridge-packet', version: 1, id: hex(random.bytes(16)), made: pen.instantOf(wall), from: therapist, language, note: '', entries: [{ id: pen.idAt(wall), content, struck: [] }] },
  };
  return { records: made.sort((a, b) => (a.id < b.id ? -1 : 1)), contact: contact.id, theirs: [received] };
}
