import type { AssignedRecord } from '../../electron/domain/assignments/assignment-records.ts';
import type { EntryContent, WorksheetContent } from '../../electron/domain/entries/entry.ts';
import type { PacketEntry } from '../../electron/domain/packets/packet.ts';
import type { CommentRecord, ContactRecord, ReceivedRecord } from '../../electron/domain/people/people-records.ts';
import type { StoredRecord } from '../../electron/domain/records/record.ts';
import { newEntry } from '../../electron/domain/records/revise.ts';
import type { SessionRecord } from '../../electron/domain/sessions/session-records.ts';
import { addDays } from '../../electron/domain/text/days.ts';
import { hex, ulid } from '../../electron/domain/text/ulid.ts';
import { createVault } from '../../electron/vault/create-vault.ts';
import { nodePorts } from '../../electron/vault/storage/node-ports.ts';
import { journalEntry, thoughtRecord } from './journal-app.ts';
import { preparedPhrase } from './prepared.ts';

const text = (words: string) => ({ kind: 'text' as const, text: words });

/**
 * Ana's journal, a therapist's, with what Noor sent before the session of today. `secret` stands in all that is not to be seen in it: an entry of Noor's, everything
 * of somebody else's and their very name, an entry of Ana's own, a process note, a comment that has not gone out.
 */
export async function prepareRoom(folder: string, { secret, today, more = 0 }: { secret: string; today: string; /** Further entries that Noor marked to bring. */ more?: number }): Promise<void> {
  const made = await createVault({ ...nodePorts(), workFactor: 2 }, folder, preparedPhrase, []);
  if (!made.ok) throw new Error(made.error.code);
  const { store, people, close } = made.value;
  const { random } = nodePorts();
  let counter = 1_000;
  const at = (day: number, time = '08:00') => Date.parse(`${addDays(today, day)}T${time}:00Z`);
  const id = (time: number) => ulid(time, random(10));
  const written = () => ({ rev: hex(random(10)), parents: [], device: store.device, counter: ++counter });
  const on = (day: number) => ({ when: { at: `${addDays(today, day)}T12:00`, zone: 'Europe/Madrid' } });
  const entry = (content: EntryContent, struck: string[] = []): PacketEntry => ({ id: id(Date.parse(`${content.when.at}:00Z`)), content, struck });

  const person = (name: string): ContactRecord => {
    const since = new Date(at(-60)).toISOString();
    const card = { format: 'footbridge-card', version: 1, name, made: since, language: 'en', recipient: `age1pq1${'q'.repeat(1_959)}`, signingKey: hex(random(32)), signature: hex(random(64)) } as const;
    return { type: 'contact', id: id(at(-60)), ...written(), card, since, compared: since, former: [] };
  };
  const sent = (who: string, day: number, entries: PacketEntry[], plans?: ReceivedRecord['packet']['plans']): ReceivedRecord => {
    const when = new Date(at(day)).toISOString();
    return { type: 'received', id: id(at(day)), ...written(), contact: who, at: when, read: when, compared: true, packet: { format: 'footbridge-packet', version: 1, id: hex(random(16)), made: when, from: '', language: 'en', note: '', entries, ...(plans === undefined ? {} : { plans }) } };
  };
  const phq = (day: number, each: string): WorksheetContent => thoughtRecord(Object.fromEntries(Array.from({ length: 9 }, (_, n) => [`q${String(n + 1)}`, { kind: 'choice', chosen: each }])), { worksheet: 'phq-9', length: 'all', ...on(day) });

  const [noor, other] = [person('Noor'), person(`Sami ${secret}`)];
  const assignment: AssignedRecord['assignment'] = {
    format: 'footbridge-assignment', version: 1, id: hex(random(16)), note: '', sheets: [],
    items: ['Walk to the market', 'Ring my sister'].map((task) => ({ does: null, times: { at: `${addDays(today, -5)}T18:00`, zone: 'Europe/Madrid', every: 'once', days: [], until: null }, remind: false, answers: { task: text(task) } })),
  };
  const assigned: AssignedRecord = { type: 'assigned', id: id(at(-6)), ...written(), contact: noor.id, at: new Date(at(-6)).toISOString(), how: 'packet', assignment };
  const report = { assignment: assignment.id, item: 0, task: 'Walk to the market', times: assignment.items[0]?.times ?? { at: `${today}T18:00`, zone: 'Europe/Madrid', every: 'once' as const, days: [], until: null }, ended: null, review: {}, occasions: { [`${addDays(today, -5)}T18:00`]: { state: 'part' as const, inTheWay: ['forgot'], own: [], note: 'As far as the bridge.', entry: null } } };
  const harbour = entry(journalEntry('The water at the harbour was calm.', { title: 'The harbour', bring: true, ...on(-2) }), ['tags']);
  const record = entry(thoughtRecord({ situation: text('My sister did not ring.') }, { bring: true, ...on(-3) }));
  const prep = entry(thoughtRecord({ agenda: { kind: 'table', rows: [{ id: '1', cells: { topic: 'My father' } }] } }, { worksheet: 'session-prep', length: 'full', ...on(-1) }));
  const brought = Array.from({ length: more }, (_, n) => entry(journalEntry(`One of many, number ${String(n + 1)}.`, { bring: true, ...on(-4) })));
  const entries = [harbour, record, ...brought, entry(journalEntry(`${secret} in an entry`, { title: `${secret} of Noor’s`, bring: true, ...on(-2) })), entry(phq(-1, 'o1')), prep];
  const theirs = sent(noor.id, -1, entries, [report]);
  const before = sent(noor.id, -8, [entry(phq(-9, 'o2')), entry(journalEntry('An older entry, about the move.', { title: 'The move', ...on(-10) }))]);
  const comment = (passed: boolean, words: string): CommentRecord => ({ type: 'comment', id: id(at(-1, '10:00')), ...written(), at: new Date(at(-1, '10:00')).toISOString(), entry: harbour.id, received: theirs.id, contact: null, author: '', text: words, passed: passed ? new Date(at(-1, '11:00')).toISOString() : null });
  const note = { rev: hex(random(10)), at: new Date(at(-1)).toISOString(), text: `${secret} in a process note` };
  const row = (who: ContactRecord, time: string): SessionRecord => ({ type: 'session', id: id(at(-50)), ...written(), created: new Date(at(-50)).toISOString(), slots: {}, plan: { at: `${addDays(today, -14)}T${time}`, zone: 'Europe/Madrid', minutes: 50, withWhom: who.card.name, contact: who.id, every: 7, until: null } });
  const own: StoredRecord = newEntry(id(at(-1)), journalEntry(`${secret} of Ana’s own`, { title: `${secret} of Ana’s own`, bring: true, ...on(-1) }), { ...written(), at: new Date(at(-1)).toISOString() });

  const done = [
    await store.saveSettings({ ...store.settings(), name: 'Ana', use: 'therapist' }),
    await store.put([noor, other, row(noor, '23:00'), row(other, '09:00'), own]),
    await people.putAsIs(noor.id, [assigned, before, theirs, comment(true, 'I read this twice.'), comment(false, `${secret} in a comment`), { type: 'person-note', id: id(at(-1)), ...written(), contact: noor.id, created: note.at, current: note, past: [] }]),
    await people.putAsIs(other.id, [sent(other.id, -1, [entry(journalEntry(`${secret} of somebody else`, { title: `${secret} of somebody else`, bring: true, ...on(-1) }))])]),
  ];
  await close();
  if (done.some(({ ok }) => !ok)) throw new Error('the room was not prepared');
}
