import { join } from 'node:path';
import { expect, test } from 'vitest';
import { ok } from '../../../electron/contract/result.ts';
import type { Handlers } from '../../../electron/contract/router.ts';
import { createTogether } from '../../../electron/vault/sessions/together.ts';
import { createSessionHandlers } from '../../../electron/vault/sessions/session-handlers.ts';
import { createJournalApp, failure, journalEntry, on, save, thoughtRecord, value, withFolder, type JournalApp } from '../../support/journal-app.ts';
import { createMemoryStore } from '../../support/memory-store.ts';

const phrase = 'two quiet red bridges';
let granted = 0;

function token(to: JournalApp, path: string): string {
  const name = `grant ${String(granted++)}`;
  to.grant(name, path);
  return name;
}

const journalOf = (device: string, start?: string): JournalApp => createJournalApp(createMemoryStore({ vaultId: `vault-${device}`, device: `device-${device}` }), start);

/** Noor and Ana exchange cards, once for all tests: keys and six words are slow to make. */
async function meet() {
  const [noor, ana] = ['nr', 'an'].map((device) => journalOf(device, '2026-11-01T09:00:00.000Z')) as [JournalApp, JournalApp];
  const cards = { noor: await value(noor.calls['people.make-card']({ name: 'Noor', language: 'en', newKeys: false })), ana: await value(ana.calls['people.make-card']({ name: 'Ana', language: 'en', newKeys: false })) };
  const know = async (at: JournalApp, text: string) => {
    await value(at.calls['people.read-card']({ text }));
    return value(at.calls['people.add']({ instead: null, another: false }));
  };
  const [anaAtNoor, noorAtAna] = [await know(noor, cards.ana.text), await know(ana, cards.noor.text)];
  return { noor, ana, anaAtNoor, noorAtAna };
}
const met = await meet();

/** Noor, in whose journal it was read together, and Ana, her therapist; each has the other's card. Rosa is to be named R. */
async function after() {
  const { anaAtNoor, noorAtAna } = met;
  const [noor, ana] = [journalOf('nr'), journalOf('an')];
  for (const [app, { store }] of [[noor, met.noor], [ana, met.ana]] as const) {
    await app.store.putMany([...store.all()]);
    await app.store.saveSettings(store.settings());
  }
  const sessions = createSessionHandlers(noor.deps);
  const series = await value(sessions['sessions.save']({ series: null, plan: { at: '2026-11-18T10:00', zone: 'Europe/Madrid', minutes: 50, withWhom: 'Ana', every: 7, until: null } }));
  const entry = (await save(noor, journalEntry('Rosa called', on('2026-11-17')))).id;
  const made = (await save(noor, thoughtRecord({ key: { kind: 'text', text: 'I can say no' } }, { worksheet: 'session-notes', length: 'short', ...on('2026-11-18') }))).id;
  await value(sessions['notes.add']({ entry, author: 'client', name: 'Noor', text: 'Rosa was kind.' }));
  await value(sessions['notes.add']({ entry, author: 'therapist', name: 'Ana', text: 'Who else is?' }));
  const selection = { entries: [entry, made].map((id) => ({ id, strike: [] as string[] })), names: [{ name: 'Rosa', as: 'R.' }], note: '', session: { series, on: '2026-11-18T10:00' } };
  return { noor, ana, anaAtNoor, noorAtAna, entry, made, selection };
}

const notesIn = (at: JournalApp) => [...at.store.all()].flatMap((record) => (record.type === 'note' ? [{ entry: record.entry, author: record.author, text: record.text }] : []));

test('what changed in a session is sealed with the notes of both; it lands under the person, each note with its author, and nothing of one’s own changes', () =>
  withFolder(async (folder) => {
    const { noor, ana, anaAtNoor, noorAtAna, entry, selection } = await after();
    const mine = (await save(ana, journalEntry('my own', on('2026-11-18')))).id;
    const before = JSON.stringify(ana.vault.journal.get(mine)?.record);
    const preview = await value(noor.calls['packets.preview']({ selection, language: 'en' }));
    const path = join(folder, 'p.footbridge');
    await value(noor.calls['people.seal']({ selection, language: 'en', contact: anaAtNoor.id, token: token(noor, path) }));
    const opened = await value(ana.calls['people.open']({ token: token(ana, path), passphrase: null }));
    expect(opened.packet?.session).toEqual(preview.session);
    expect(preview.session).toMatchObject({
      at: '2026-11-18T10:00',
      notes: [{ entry, author: 'client', name: 'Noor', text: 'R. was kind.' }, { entry, author: 'therapist', name: 'Ana', text: 'Who else is?' }],
    });
    expect(await value(ana.calls['people.keep']({}))).toMatchObject({ contact: noorAtAna.id, kept: 2 });
    const [item] = await value(ana.calls['people.received']({ contact: noorAtAna.id }));
    const { packet } = await value(ana.calls['people.read']({ contact: noorAtAna.id, id: item?.id ?? '' }));
    expect(packet.session?.notes).toHaveLength(2);
    expect(JSON.stringify(ana.vault.journal.get(mine)?.record)).toBe(before);
    expect(notesIn(ana)).toEqual([]);
  }));

test('notes that come back about entries that are here stand beside them, once; an entry keeps its words, and a note its place', () =>
  withFolder(async (folder) => {
    const { noor, ana, anaAtNoor, entry, made, selection } = await after();
    const path = join(folder, 'p.footbridge');
    await value(noor.calls['people.seal']({ selection, language: 'en', contact: anaAtNoor.id, token: token(noor, path) }));
    // A copy of Noor's journal that was not in the room, and has Ana's notes only by what is passed back.
    const elsewhere = createJournalApp(createMemoryStore({ vaultId: 'vault-nr', device: 'device-el' }));
    await elsewhere.store.putMany([...noor.store.all()].filter(({ type }) => type !== 'note'));
    const words = () => JSON.stringify([entry, made].map((id) => elsewhere.vault.journal.get(id)?.record));
    const before = words();
    const back = join(folder, 'back.footbridge');
    await value(noor.calls['packets.seal']({ selection: { ...selection, names: [] }, language: 'en', passphrase: phrase, token: token(noor, back), forWhom: '' }));
    for (const [kept, already] of [[2, 0], [0, 2]]) {
      await value(elsewhere.calls['people.open']({ token: token(elsewhere, back), passphrase: phrase }));
      expect(await value(elsewhere.calls['people.keep']({}))).toEqual({ contact: null, kept, already, astray: 0 });
    }
    expect(notesIn(elsewhere)).toEqual(notesIn(noor));
    expect(words()).toBe(before);
    // Without a session in it, a packet that a passphrase opened is still kept nowhere.
    const plain = { entries: selection.entries, names: selection.names, note: selection.note };
    await value(noor.calls['packets.seal']({ selection: plain, language: 'en', passphrase: phrase, token: token(noor, join(folder, 'plain')), forWhom: '' }));
    await value(ana.calls['people.open']({ token: token(ana, join(folder, 'plain')), passphrase: phrase }));
    expect(await failure(ana.calls['people.keep']({}))).toBe('not-found');
  }));

test('a note that names another record of the journal does not stand in its place', () =>
  withFolder(async (folder) => {
    const { noor, entry, made, selection } = await after();
    const note = [...noor.store.all()].find((record) => record.type === 'note');
    if (note?.type !== 'note') throw new Error('there is a note');
    const forger = createJournalApp(createMemoryStore({ vaultId: 'vault-fo', device: 'device-fo' }));
    await forger.store.putMany([...noor.store.all()].filter(({ id, type }) => type !== 'note' && id !== made));
    await forger.store.putMany([{ ...note, id: made, text: 'Not what was said', entry }]);
    const path = join(folder, 'p.footbridge');
    await value(forger.calls['packets.seal']({ selection: { ...selection, entries: [{ id: entry, strike: [] }] }, language: 'en', passphrase: phrase, token: token(forger, path), forWhom: '' }));
    await value(noor.calls['people.open']({ token: token(noor, path), passphrase: phrase }));
    await value(noor.calls['people.keep']({}));
    expect(noor.vault.journal.get(made)?.record.current.content).toMatchObject({ answers: { key: { text: 'I can say no' } } });
    expect(notesIn(noor).map(({ text }) => text)).toContain('Not what was said');
  }));

test('beside an entry whose date was struck out, a note does not tell when it was written', async () => {
  const { noor, entry, selection } = await after();
  const preview = await value(noor.calls['packets.preview']({ selection: { ...selection, entries: [{ id: entry, strike: ['when'] }] }, language: 'en' }));
  expect(preview.session?.notes).toMatchObject([{ entry: `0000000000${entry.slice(10)}`, at: '1970-01-01T00:00:00.000Z' }, { at: '1970-01-01T00:00:00.000Z' }]);
  expect(preview.session?.notes.every(({ id }) => id.startsWith('0000000000'))).toBe(true);
});

test('a session that a packet names is on the list where it was kept, once, and one that is noted there stays as it is', () =>
  withFolder(async (folder) => {
    const { noor, ana, anaAtNoor, noorAtAna, selection } = await after();
    await ana.store.saveSettings({ ...ana.store.settings(), use: 'therapist' });
    const at = (app: JournalApp) => [...app.store.all()].flatMap((record) => (record.type === 'session' ? [`${record.plan.at} ${record.plan.withWhom} ${record.plan.contact ?? ''}`] : []));
    const path = join(folder, 'p.footbridge');
    await value(noor.calls['people.seal']({ selection, language: 'en', contact: anaAtNoor.id, token: token(noor, path) }));
    const keep = async () => {
      await value(ana.calls['people.open']({ token: token(ana, path), passphrase: null }));
      await value(ana.calls['people.keep']({}));
    };
    await keep();
    await keep();
    expect(at(ana)).toEqual([`2026-11-18T10:00 Noor ${noorAtAna.id}`]);
    // Another packet of the same session, which Ana has a little later, and in a row.
    const sessions = createSessionHandlers(ana.deps);
    await value(sessions['sessions.remove']({ series: [...ana.store.all()].find(({ type }) => type === 'session')?.id ?? '' }));
    await value(sessions['sessions.save']({ series: null, plan: { at: '2026-11-11T10:15', zone: 'Europe/Madrid', minutes: 50, withWhom: 'N.', contact: noorAtAna.id, every: 7, until: null } }));
    await value(noor.calls['people.seal']({ selection, language: 'en', contact: anaAtNoor.id, token: token(noor, path) }));
    await keep();
    expect(at(ana)).toEqual([`2026-11-11T10:15 N. ${noorAtAna.id}`]);
    // With a passphrase, in a journal that has no people: the name is what the sender says.
    const elsewhere = createJournalApp(createMemoryStore({ vaultId: 'vault-el', device: 'device-el' }));
    const back = join(folder, 'back.footbridge');
    await value(noor.calls['packets.seal']({ selection, language: 'en', passphrase: phrase, token: token(noor, back), forWhom: '' }));
    await value(elsewhere.calls['people.open']({ token: token(elsewhere, back), passphrase: phrase }));
    await value(elsewhere.calls['people.keep']({}));
    expect(at(elsewhere)).toEqual(['2026-11-18T10:00  ']);
  }));

test('what was taken along from a session in the other journal stands on the next sheet, and nothing else of what came is on it', () =>
  withFolder(async (folder) => {
    const { noor, ana, anaAtNoor, selection } = await after();
    const path = join(folder, 'p.footbridge');
    await value(noor.calls['people.seal']({ selection, language: 'en', contact: anaAtNoor.id, token: token(noor, path) }));
    await value(ana.calls['people.open']({ token: token(ana, path), passphrase: null }));
    await value(ana.calls['people.keep']({}));
    const sessions = createSessionHandlers(ana.deps);
    const series = await value(sessions['sessions.save']({ series: null, plan: { at: '2026-11-25T10:00', zone: 'Europe/Madrid', minutes: 50, withWhom: '', every: 0, until: null } }));
    const asked = { series, on: '2026-11-25T10:00', now: '2026-11-25T09:00' };
    const { sheet } = await value(sessions['sessions.sheet'](asked));
    expect(sheet).toMatchObject({ first: false, since: '2026-11-18T10:00', last: { key: 'I can say no' }, fresh: [], bring: [] });
    await ana.store.saveSettings({ ...ana.store.settings(), use: 'therapist' });
    expect((await value(sessions['sessions.sheet'](asked))).sheet.last).toBeNull();
  }));

test('what two wrote in the therapist’s journal goes back: notes stand beside the client’s own entries, and no word of those changes', () =>
  withFolder(async (folder) => {
    const { noor, ana, anaAtNoor, noorAtAna, entry } = await after();
    await ana.store.saveSettings({ ...ana.store.settings(), use: 'therapist', name: 'Ana' });
    const path = join(folder, 'p.footbridge');
    await value(noor.calls['people.seal']({ selection: { entries: [{ id: entry, strike: [] }], names: [], note: '' }, language: 'en', contact: anaAtNoor.id, token: token(noor, path) }));
    await value(ana.calls['people.open']({ token: token(ana, path), passphrase: null }));
    await value(ana.calls['people.keep']({}));
    const sessions = createSessionHandlers(ana.deps);
    const series = await value(sessions['sessions.save']({ series: null, plan: { at: '2026-11-19T10:00', zone: 'Europe/Madrid', minutes: 50, withWhom: 'Noor', contact: noorAtAna.id, every: 0, until: null } }));
    const slot = { series, on: '2026-11-19T10:00' };
    await value(sessions['sessions.change']({ ...slot, change: { shared: [`entry/${entry}`] } }));
    const together = createTogether({ ...ana.deps, checkPassphrase: async () => ok(true) });
    const guarded = together.guard({ ...ana.calls, ...sessions, ...together.handlers } as unknown as Handlers);
    await value(guarded['together.begin']({ ...slot, now: '2026-11-19T10:05' }));
    await value(guarded['notes.add']({ entry, author: 'client', name: 'Noor', text: 'Said in the room.' }));
    const made = await value(guarded['entries.save']({ id: null, base: null, content: thoughtRecord({ key: { kind: 'text', text: 'I can ask' } }, { worksheet: 'session-notes', length: 'short', when: { at: '2026-11-19T10:00', zone: 'Europe/Madrid' } }), draft: null }));
    await value(guarded['together.end']({ passphrase: 'x' }));
    const back = { entries: [entry, made.id].map((id) => ({ id, strike: [] as string[] })), names: [], note: '', session: slot };
    await value(ana.calls['people.seal']({ selection: back, language: 'en', contact: noorAtAna.id, token: token(ana, path) }));
    const words = JSON.stringify(noor.vault.journal.get(entry)?.record);
    await value(noor.calls['people.open']({ token: token(noor, path), passphrase: null }));
    await value(noor.calls['people.keep']({}));
    expect(JSON.stringify(noor.vault.journal.get(entry)?.record)).toBe(words);
    expect(notesIn(noor)).toContainEqual({ entry, author: 'client', text: 'Said in the room.' });
    const atNoor = createSessionHandlers(noor.deps);
    const next = (await value(atNoor['sessions.list']({ today: '2026-11-20' }))).find(({ at }) => at === '2026-11-25T10:00');
    const { sheet } = await value(atNoor['sessions.sheet']({ series: next?.series ?? '', on: next?.on ?? '', now: '2026-11-25T09:00' }));
    expect(sheet).toMatchObject({ since: '2026-11-19T10:00', last: { key: 'I can ask' } });
  }));
