import { expect, test } from 'vitest';
import { calls, type CallName } from '../../../electron/contract/calls.ts';
import { emptyFilter } from '../../../electron/contract/empty-filter.ts';
import { fail, ok } from '../../../electron/contract/result.ts';
import type { Handlers } from '../../../electron/contract/router.ts';
import type { EntryContent, WorksheetContent } from '../../../electron/domain/entries/entry.ts';
import type { Packet } from '../../../electron/domain/packets/packet.ts';
import type { CommentRecord, ContactRecord, ReceivedRecord } from '../../../electron/domain/people/people-records.ts';
import { ulid } from '../../../electron/domain/text/ulid.ts';
import { createSessionHandlers } from '../../../electron/vault/sessions/session-handlers.ts';
import { createTogether } from '../../../electron/vault/sessions/together.ts';
import { createJournalApp, failure, journalEntry, on, save, thoughtRecord, value } from '../../support/journal-app.ts';

const now = '2026-11-18T21:15';
const secret = 'unchosen words';
const day = 86_400_000;
const arrived = Date.parse('2026-11-17T08:00:00.000Z');
let drawn = 0;
const idAt = (time: number): string => ulid(time, new Uint8Array(10).fill(++drawn));
const stamp = (rev: string, counter: number) => ({ rev, parents: [], device: 'device-other', counter });
const text = (words: string) => ({ kind: 'text' as const, text: words });

function contact(name: string): ContactRecord {
  const since = '2026-01-01T10:00:00.000Z';
  const card = { format: 'footbridge-card', version: 1, name, made: since, language: 'en', recipient: `age1pq1${'q'.repeat(1_959)}`, signingKey: 'ab'.repeat(32), signature: 'cd'.repeat(64) } as const;
  return { type: 'contact', id: idAt(Date.parse(since)), ...stamp(`c-${name}`, 1), card, since, compared: since, former: [] };
}

function sent(who: string, entries: Packet['entries'], at = arrived): ReceivedRecord {
  const made = new Date(at).toISOString();
  return { type: 'received', id: idAt(at), ...stamp(`r-${String(drawn)}`, 2), contact: who, at: made, read: made, compared: true, packet: { format: 'footbridge-packet', version: 1, id: String(drawn), made, from: '', language: 'en', note: '', entries } };
}

const entry = (content: EntryContent, struck: string[] = []) => ({ id: idAt(Date.parse(`${content.when.at}:00Z`)), content, struck });

/** Ana's journal with what Noor and Sami sent; a session with Noor. Of what came from Noor `chosen` and `sheet` are ticked. */
async function begun() {
  const app = createJournalApp();
  const [noor, sami] = [contact('Noor'), contact(secret)];
  const chosen = entry(journalEntry('chosen words', { bring: true, ...on('2026-11-16') }), ['title']);
  const sheet = entry(thoughtRecord({ situation: text('At work') }, { bring: true, ...on('2026-11-15') }));
  const hidden = entry(journalEntry(secret, { bring: true, ...on('2026-11-14') }));
  const others = entry(journalEntry(secret, { bring: true, ...on('2026-11-14') }));
  // The order in which Noor put it together.
  const theirs = sent(noor.id, [sheet, hidden, chosen]);
  const comment = (passed: string | null, words: string): CommentRecord => ({ type: 'comment', id: idAt(arrived + 1), ...stamp(`k-${words}`, 3), at: '2026-11-17T09:00:00.000Z', entry: chosen.id, received: theirs.id, contact: null, author: '', text: words, passed });
  await app.store.putMany([noor, sami, theirs, sent(sami.id, [others]), comment('2026-11-17T10:00:00.000Z', 'I read it.'), comment(null, secret)]);
  const own = (await save(app, journalEntry(secret, { bring: true, ...on('2026-11-16') }))).id;
  const asked: string[] = [];
  const stubs = Object.fromEntries((Object.keys(calls) as CallName[]).map((name) => [name, async () => { asked.push(name); return ok(secret); }]));
  const together = createTogether({ ...app.deps, checkPassphrase: async (passphrase) => (passphrase === 'right' ? ok(true) : fail('wrong-passphrase')) });
  const told: string[] = [];
  together.hush((name) => void told.push(name));
  const sessions = createSessionHandlers(app.deps);
  const guarded = together.guard({ ...stubs, ...app.calls, ...sessions, ...together.handlers } as unknown as Handlers);
  const series = await value(sessions['sessions.save']({ series: null, plan: { at: '2026-11-18T21:00', zone: 'Europe/Madrid', minutes: 50, withWhom: 'Noor', contact: noor.id, every: 7, until: null } }));
  const slot = { series, on: '2026-11-18T21:00' };
  await value(sessions['sessions.change']({ ...slot, change: { shared: [`entry/${chosen.id}`, `entry/${sheet.id}`] } }));
  const shown = await value(guarded['together.begin']({ ...slot, now }));
  return { app, together, guarded, sessions, asked, told, noor, theirs, chosen, sheet, hidden, others, own, slot, shown };
}

const notes = (words: string): WorksheetContent => thoughtRecord({ key: text(words) }, { worksheet: 'session-notes', length: 'short', ...on('2026-11-18') });

test('a session with a person is about what came from that person, in the order in which they put it together', async () => {
  const { shown, sheet, chosen, sessions, slot, hidden, own, others } = await begun();
  const page = await value(sessions['sessions.sheet']({ ...slot, now }));
  expect(page.sheet.bring).toEqual([sheet.id, hidden.id, chosen.id]);
  expect(JSON.stringify(page)).not.toContain(own);
  expect(JSON.stringify(page)).not.toContain(others.id);
  expect(shown.entries).toEqual([sheet.id, chosen.id]);
  expect(JSON.stringify(shown)).not.toContain(secret);
});

test('no call of the contract answers with anybody else’s words, this journal’s own or this person’s unchosen ones, and those without a rule are not even asked', async () => {
  const { app, guarded, asked, noor, theirs, chosen, hidden, others, own, slot } = await begun();
  const draft = (await value(app.calls['drafts.save']({ draft: null, entry: null, base: null, content: journalEntry(secret) }))).draft;
  for (const id of [hidden.id, others.id, own, theirs.id]) {
    const wanted = {
      id, ids: [id, chosen.id], entry: id, entries: [id], draft, contact: noor.id, received: theirs.id, series: slot.series, on: slot.on, now, today: '2026-11-18', day: '2026-01-01', rev: 'a', base: null, content: notes(secret),
      filter: { ...emptyFilter, text: 'words' }, offset: 0, limit: 500, only: null, rows: null, taken: [id], worksheet: 'phq-9', passphrase: 'wrong', author: 'client', name: '', text: 'x', change: {}, job: 'j', mode: 'normal',
    };
    asked.length = 0;
    const open: string[] = [];
    for (const name of Object.keys(calls) as CallName[]) {
      const answer = await (guarded[name] as (input: unknown) => Promise<{ ok: boolean; error?: { code: string } }>)(wanted);
      expect(JSON.stringify(answer), name).not.toContain(secret);
      if (answer.ok || answer.error?.code !== 'in-session') open.push(name);
    }
    expect(asked).toEqual([]);
    expect(open.sort()).toEqual(['sheets.targets', 'together.end', 'together.plan']);
  }
});

test('an entry comes with what was left out of it and the comments that have gone out, and with no other', async () => {
  const { guarded, chosen } = await begun();
  expect(await value(guarded['entries.read']({ id: chosen.id }))).toMatchObject({ content: { text: 'chosen words' }, past: [], links: [], draft: null });
  expect(await value(guarded['together.beside']({ entry: chosen.id }))).toMatchObject({ struck: ['title'], comments: [{ text: 'I read it.', author: null }] });
});

test('what is written together is kept with the person, draft by draft, and nothing of it among the journal’s own; what came stays as it came', async () => {
  const { app, guarded, noor, theirs, sheet, chosen, told, slot } = await begun();
  const before = JSON.stringify(app.store.get(theirs.id));
  const own = app.vault.journal.items().length;
  const drafted = await value(guarded['drafts.save']({ draft: null, entry: null, base: null, content: notes('I can') }));
  const again = await value(guarded['drafts.save']({ draft: drafted.draft, entry: null, base: null, content: notes('I can say no') }));
  expect(again.draft).toBe(drafted.draft);
  const made = await value(guarded['entries.save']({ id: null, base: null, content: notes('I can say no.'), draft: drafted.draft }));
  await value(guarded['entries.save']({ id: sheet.id, base: null, content: { ...(sheet.content as WorksheetContent), answers: { situation: text('At work, on Monday') } }, draft: null }));
  await value(guarded['notes.add']({ entry: chosen.id, author: 'client', name: 'Noor', text: 'It was long.' }));
  await value(guarded['notes.add']({ entry: chosen.id, author: 'therapist', name: 'Ana', text: 'Who else says so?' }));
  expect(told).toEqual(['notes.changed', 'notes.changed']);
  expect(await value(guarded['notes.list']({ entry: chosen.id }))).toMatchObject([{ author: 'client', text: 'It was long.' }, { author: 'therapist', text: 'Who else says so?' }]);
  expect(JSON.stringify(app.store.get(theirs.id))).toBe(before);
  expect(app.vault.journal.items()).toHaveLength(own);
  expect(app.store.drafts()).toEqual([]);
  const here = [...app.store.all()].filter((record) => record.type === 'received' && record.here !== undefined) as ReceivedRecord[];
  expect(here).toMatchObject([{ contact: noor.id, here: slot, packet: { entries: [{ id: made.id, content: { answers: { key: text('I can say no.') } } }, { id: sheet.id, content: { answers: { situation: text('At work, on Monday') } } }], session: { at: slot.on } } }]);
  await value(guarded['together.end']({ passphrase: 'right' }));
  const read = await value(app.calls['people.read']({ contact: noor.id, id: theirs.id }));
  expect(read.sessions).toMatchObject([{ at: slot.on, notes: [{ entry: chosen.id }, { entry: chosen.id }] }]);
});

test('only sheets that are shown or begun here are written, and none of which there is one that nobody chose', async () => {
  const { app, guarded, noor, hidden, chosen, sheet } = await begun();
  const refused = { error: { code: 'in-session' } };
  for (const id of [hidden.id, chosen.id]) expect(await guarded['entries.save']({ id, base: null, content: notes('over it'), draft: null })).toMatchObject(refused);
  expect(await guarded['entries.save']({ id: sheet.id, base: null, content: notes('another sheet'), draft: null })).toMatchObject(refused);
  expect(await guarded['entries.save']({ id: null, base: null, content: notes('x'), draft: hidden.id })).toMatchObject(refused);
  expect(await guarded['drafts.save']({ draft: hidden.id, entry: null, base: null, content: notes('x') })).toMatchObject(refused);
  expect(await guarded['drafts.save']({ draft: null, entry: null, base: null, content: journalEntry('x') })).toMatchObject(refused);
  expect(await guarded['notes.add']({ entry: hidden.id, author: 'client', name: '', text: 'x' })).toMatchObject(refused);
  await app.store.putMany([sent(noor.id, [entry(thoughtRecord({}, { worksheet: 'staying-well', length: 'full', ...on('2026-11-10') }))], arrived - day)]);
  const again = await begun();
  await again.app.store.putMany([sent(again.noor.id, [entry(thoughtRecord({}, { worksheet: 'staying-well', length: 'full', ...on('2026-11-10') }))], arrived - day)]);
  await value(again.guarded['together.end']({ passphrase: 'right' }));
  expect(await value(again.guarded['together.begin']({ ...again.slot, now }))).toMatchObject({ taken: ['staying-well'] });
  expect(await again.guarded['entries.save']({ id: null, base: null, content: thoughtRecord({}, { worksheet: 'staying-well', length: 'full' }), draft: null })).toMatchObject(refused);
});

test('a session that was broken off is gone on with where it stood, and what was written before stays as it was', async () => {
  const { app, guarded, slot, sessions } = await begun();
  const drafted = await value(guarded['drafts.save']({ draft: null, entry: null, base: null, content: notes('half a sent') }));
  // The process is gone, and with it what was read; the journal is opened anew.
  const next = createTogether({ ...app.deps, checkPassphrase: async () => ok(true) });
  const after = next.guard({ ...app.calls, ...sessions, ...next.handlers } as unknown as Handlers);
  const shown = await value(after['together.begin']({ ...slot, now }));
  expect(shown.begun).toEqual([{ worksheet: 'session-notes', entry: drafted.draft, draft: null }]);
  const read = await value(after['entries.read']({ id: drafted.draft }));
  await value(after['drafts.save']({ draft: null, entry: drafted.draft, base: read.rev, content: notes('half a sentence more') }));
  // Copied in between and gone on with in both copies, each has a record of its own beside the first.
  const here = [...app.store.all()].filter((record) => record.type === 'received' && record.here !== undefined) as ReceivedRecord[];
  expect(here.map(({ packet }) => packet.entries)).toMatchObject([[{ content: { answers: { key: text('half a sent') } } }], [{ content: { answers: { key: text('half a sentence more') } } }]]);
  expect(await value(after['entries.read']({ id: drafted.draft }))).toMatchObject({ content: { answers: { key: text('half a sentence more') } } });
});

test('what changed goes back with the notes of both, and nothing that was not touched in the session', async () => {
  const { app, guarded, slot, sheet, chosen, hidden, noor, sessions } = await begun();
  const made = await value(guarded['entries.save']({ id: null, base: null, content: notes('I can say no.'), draft: null }));
  const plan = thoughtRecord({ task: text('Walk'), why: text('To breathe'), confidence: { kind: 'number', number: 5 }, when: { kind: 'datetime', local: '2026-11-20T18:00' } }, { worksheet: 'practice-plan', length: 'full', ...on('2026-11-18') });
  await value(guarded['entries.save']({ id: null, base: null, content: plan, draft: null }));
  await value(guarded['notes.add']({ entry: chosen.id, author: 'therapist', name: 'Ana', text: 'Well said, Rosa.' }));
  await value(guarded['together.end']({ passphrase: 'right' }));
  const selection = (...ids: string[]) => ({ entries: ids.map((id) => ({ id, strike: [] as string[] })), names: [{ name: 'Rosa', as: 'R.' }], note: '', session: slot });
  const packet = await value(app.calls['packets.preview']({ selection: selection(made.id, chosen.id), language: 'en' }));
  expect(packet.entries.map(({ id }) => id)).toEqual([made.id, chosen.id]);
  expect(packet.entries[1]?.struck).toEqual(['title']);
  expect(packet.session).toMatchObject({ at: slot.on, notes: [{ entry: chosen.id, author: 'therapist', text: 'Well said, R..' }] });
  for (const id of [sheet.id, hidden.id]) expect(await failure(app.calls['packets.preview']({ selection: selection(id), language: 'en' }))).toBe('not-found');
  const given = await value(sessions['sessions.assign']({ ...slot, now }));
  expect(await value(app.calls['assign.read'](given))).toMatchObject({ contact: noor.id, items: [{ answers: { task: text('Walk'), why: text('To breathe') }, times: { at: '2026-11-20T18:00', every: 'once' } }] });
  expect(JSON.stringify(await value(app.calls['assign.read'](given)))).not.toContain('confidence');
});

test('of a list of topics that was not chosen as an entry, the topics alone are read and changed', async () => {
  const { app, guarded, noor, slot, sessions } = await begun();
  const list = (topic: string) => ({ kind: 'table' as const, rows: [{ id: '1', cells: { topic } }] });
  const prep = entry(thoughtRecord({ agenda: list('My father'), hardest: text(secret) }, { worksheet: 'session-prep', length: 'full', ...on('2026-11-16') }));
  await app.store.putMany([sent(noor.id, [prep], arrived + 1)]);
  await value(guarded['together.end']({ passphrase: 'right' }));
  await value(sessions['sessions.change']({ ...slot, change: { shared: ['topics'] } }));
  await value(guarded['together.begin']({ ...slot, now }));
  const read = await value(guarded['entries.read']({ id: prep.id }));
  expect(JSON.stringify(read)).not.toContain(secret);
  expect(read.content).toMatchObject({ answers: { agenda: list('My father') } });
  const { draft } = await value(guarded['drafts.save']({ draft: null, entry: prep.id, base: read.rev, content: { ...(read.content as WorksheetContent), answers: { agenda: list('My sister'), hardest: text('over it') } } }));
  expect(draft).toBe(prep.id);
  const here = [...app.store.all()].find((record) => record.type === 'received' && record.here !== undefined) as ReceivedRecord;
  expect(here.packet.entries).toMatchObject([{ id: prep.id, content: { answers: { agenda: list('My sister'), hardest: text(secret) } } }]);
});

test('the safety plan is the one that the person sent, shown where it was ticked and else for the passphrase, and never this journal’s own', async () => {
  const { app, guarded, noor, slot, sessions } = await begun();
  const plan = (words: string) => thoughtRecord({ alone: { kind: 'list', lines: [{ id: '1', text: words }] } }, { worksheet: 'safety-plan', length: 'full', bring: true, ...on('2026-11-01') });
  await save(app, plan(secret));
  expect(await guarded['plan.read']({})).toMatchObject({ error: { code: 'in-session' } });
  expect(await guarded['together.plan']({ passphrase: 'right' })).toMatchObject({ error: { code: 'not-found' } });
  await value(guarded['together.end']({ passphrase: 'right' }));
  const theirs = entry(plan('Walk to the river'));
  await app.store.putMany([sent(noor.id, [theirs])]);
  await value(guarded['together.begin']({ ...slot, now }));
  expect(await guarded['plan.read']({})).toMatchObject({ error: { code: 'in-session' } });
  expect(await guarded['together.plan']({ passphrase: 'wrong' })).toMatchObject({ error: { code: 'wrong-passphrase' } });
  expect(await value(guarded['together.plan']({ passphrase: 'right' }))).toEqual(theirs.content);
  expect(await guarded['entries.read']({ id: theirs.id })).toMatchObject({ error: { code: 'in-session' } });
  await value(guarded['together.end']({ passphrase: 'right' }));
  await value(sessions['sessions.change']({ ...slot, change: { shared: [`entry/${theirs.id}`] } }));
  await value(guarded['together.begin']({ ...slot, now }));
  expect(await value(guarded['plan.read']({}))).toMatchObject({ plan: { id: theirs.id, content: theirs.content }, draft: null, onLock: 'off' });
});

test('what the disk refuses is told, and is there once it takes it', async () => {
  const { app, guarded, chosen, slot } = await begun();
  app.store.refuse('disk-full');
  const refused = { error: { code: 'disk-full' } };
  expect(await guarded['drafts.save']({ draft: null, entry: null, base: null, content: notes('lost?') })).toMatchObject(refused);
  expect(await guarded['notes.add']({ entry: chosen.id, author: 'client', name: '', text: 'lost?' })).toMatchObject(refused);
  expect(await value(guarded['notes.list']({ entry: chosen.id }))).toEqual([]);
  app.store.refuse(null);
  const { draft } = await value(guarded['drafts.save']({ draft: null, entry: null, base: null, content: notes('not lost') }));
  await value(guarded['notes.add']({ entry: chosen.id, author: 'client', name: '', text: 'not lost' }));
  const here = [...app.store.all()].filter((record) => record.type === 'received' && record.here !== undefined) as ReceivedRecord[];
  expect(here).toMatchObject([{ here: slot, packet: { entries: [{ id: draft }], session: { notes: [{ text: 'not lost' }] } } }]);
});
