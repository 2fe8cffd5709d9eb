import type { WorksheetContent } from '../../electron/domain/entries/entry.ts';
import type { PacketEntry } from '../../electron/domain/packets/packet.ts';
import type { PersonNoteRecord } from '../../electron/domain/people/person-notes.ts';
import type { ContactRecord, ReceivedRecord } from '../../electron/domain/people/people-records.ts';
import type { StoredRecord } from '../../electron/domain/records/record.ts';
import type { SessionRecord } from '../../electron/domain/sessions/session-records.ts';
import { addDays } from '../../electron/domain/text/days.ts';
import { hex, ulid } from '../../electron/domain/text/ulid.ts';
import type { PlanReport } from '../../electron/domain/plans/plan-report.ts';
import type { VaultSession } from '../../electron/vault/vault-session.ts';
import { betweenWords, type BetweenWords } from './between.ts';
import { measureAnswers } from './demo-pen.ts';
import { demoRecords } from './demo-records.ts';
import { makeDemoCard } from './make-card.ts';
import { createRandom } from './random.ts';

/** One week of one person: what else came with their packet, and what else is kept of them. */
export type Week = { contact: string; name: string; /** Which of the people, from 0. */ at: number; week: number; weeks: number; /** The day of the packet. */ day: string; received: string; entries: readonly PacketEntry[] };
export type Extra = { plans: PlanReport[]; records: StoredRecord[] };

/**
 * A therapist's work: people with sessions each week, and a packet from each before it. With `more`, what else there was each week, and cards with
 * real keys.
 */
export type Practice = { people: number; weeks: number; /** The last day, `YYYY-MM-DD`. */ until: string; language?: 'en' | 'es'; more?: (week: Week) => Extra };

const names = ['Noor', 'Sami', 'Inés', 'Rosa', 'Tariq', 'Lena', 'Mateo', 'Yuki', 'Amara', 'Jonas', 'Lucía', 'Omar', 'Ewa', 'Kofi', 'Marta', 'Ravi', 'Sofía', 'Nils', 'Aisha', 'Pablo', 'Mei', 'Tomás', 'Zoe', 'Idris', 'Clara', 'Hugo', 'Leila', 'Ivo', 'Nadia', 'Bruno'];
const ways = ['no_time', 'forgot', 'too_big', 'feelings'];

/** Fills an open vault, and answers the people's ids. */
export async function fillPractice({ store, people: persons }: VaultSession, { people, weeks, until, language = 'en', more }: Practice): Promise<string[]> {
  const words = betweenWords(language);
  const random = createRandom(11);
  const bytes = (count: number): Uint8Array => Uint8Array.from({ length: count }, () => random.int(0, 255));
  let counter = 0;
  const idAt = (time: number): string => ulid(time, bytes(10));
  const written = () => ({ rev: hex(bytes(10)), parents: [], device: store.device, counter: ++counter });
  const demo = demoRecords({ seed: 3, language, until, days: weeks * 7, perDay: 1.4, device: store.device }).records;
  const first: StoredRecord[] = [];
  const contacts: string[] = [];

  for (let at = 0; at < people; at++) {
    const name = `${names[at % names.length] ?? ''}${at < names.length ? '' : ` ${String(at)}`}`;
    const made = Date.parse(`${addDays(until, -weeks * 7)}T09:00:00Z`) + at;
    const since = new Date(made).toISOString();
    const plain = { format: 'footbridge-card', version: 1, name, made: since, language, recipient: `age1pq1${'q'.repeat(1_959)}`, signingKey: hex(bytes(32)), signature: hex(bytes(64)) } as const;
    const card = more === undefined ? plain : (await makeDemoCard(name, since, language, hex(bytes(32)))).card;
    const contact: ContactRecord = { type: 'contact', id: idAt(made), ...written(), card, since, compared: at % 5 === 4 ? null : since, former: [] };
    // The sessions of this week are spread over its days.
    const start = addDays(until, at % 5 - weeks * 7 + 7);
    const session: SessionRecord = { type: 'session', id: idAt(made), ...written(), created: since, slots: {}, plan: { at: `${start}T${String(9 + (at % 8)).padStart(2, '0')}:00`, zone: 'Europe/Madrid', minutes: 50, withWhom: name, contact: contact.id, every: 7, until: null } };
    first.push(contact, session);
    contacts.push(contact.id);
  }
  ok(await store.put(first));

  for (const [at, contact] of contacts.entries()) {
    const theirs: StoredRecord[] = [];
    for (let week = 0; week < weeks; week++) {
      const day = addDays(until, -7 * (weeks - week) + (at % 5));
      const time = Date.parse(`${day}T08:00:00Z`);
      const made = new Date(time).toISOString();
      const from = demo.filter(({ current }) => current.content.when.at >= addDays(day, -7) && current.content.when.at < day);
      const entries: PacketEntry[] = from.map(({ id, current }) => ({ id, content: { ...current.content, privateNote: '' }, struck: [] }));
      if (week % 2 === 0) entries.push({ id: idAt(time), content: sheet('phq-9', day, measureAnswers(9, Math.max(0, 18 - Math.floor((week * 14) / weeks) + random.int(-2, 2))), 'all'), struck: [] });
      if (week % 3 === 0) entries.push({ id: idAt(time), content: plan(words, day, ways[week % ways.length] ?? 'no_time'), struck: [] });
      if (week === weeks - 1) entries.push({ id: idAt(time), content: notes(words, day), struck: [] });
      const id = idAt(time);
      const extra = more?.({ contact, name: names[at % names.length] ?? '', at, week, weeks, day, received: id, entries });
      const received: ReceivedRecord = {
        type: 'received', id, ...written(), contact, at: made, compared: true,
        read: week >= weeks - (at % 4) ? null : made,
        packet: { format: 'footbridge-packet', version: 1, id: hex(bytes(16)), made, from: names[at % names.length] ?? '', language, note: '', entries, ...(extra === undefined || extra.plans.length === 0 ? {} : { plans: extra.plans }) },
      };
      theirs.push(received, ...(extra?.records ?? []));
      if (week % 4 === 3) theirs.push(note(idAt(time + 60_000), contact, made));
    }
    ok(await persons.putAsIs(contact, theirs));
  }
  return contacts;

  function note(id: string, contact: string, at: string): PersonNoteRecord {
    const { rev, ...rest } = written();
    return { type: 'person-note', id, rev, ...rest, contact, created: at, current: { rev, at, text: random.pick(words.processNotes) }, past: [] };
  }
}

function ok(result: { ok: boolean }): void {
  if (!result.ok) throw new Error('the practice was not written');
}

function sheet(worksheet: string, day: string, answers: WorksheetContent['answers'], length: string): WorksheetContent {
  const when = { at: `${day}T07:30`, zone: 'Europe/Madrid' };
  return { kind: 'worksheet', worksheet, version: 1, length, when, tags: [], bring: false, links: [], privateNote: '', answers, looks: [], lookOn: null, state: 'whole' };
}

function plan(words: BetweenWords, day: string, way: string): WorksheetContent {
  const [walk] = words.own;
  return sheet('practice-plan', day, { task: { kind: 'text', text: walk?.task ?? '' }, done: { kind: 'choice', chosen: 'part' }, got_in_the_way: { kind: 'multi', chosen: [way], own: [] } }, 'full');
}

function notes({ sessions }: BetweenWords, day: string): WorksheetContent {
  const { key, lines, remember } = sessions[1] ?? { key: '', lines: [], remember: '' };
  return sheet('session-notes', day, { key: { kind: 'text', text: key }, takeaways: { kind: 'list', lines: lines.map((text, at) => ({ id: `l${String(at)}`, text })) }, remember: { kind: 'text', text: remember } }, 'full');
}
