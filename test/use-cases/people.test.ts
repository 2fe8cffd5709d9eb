import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { Decrypter, Encrypter } from 'age-encryption';
import { describe, expect, test } from 'vitest';
import { emptyFilter } from '../../electron/contract/empty-filter.ts';
import type { Person } from '../../electron/contract/people-calls.ts';
import { readCardText } from '../../electron/domain/people/card-text.ts';
import { personNoteHandlers } from '../../electron/vault/people/person-note-handlers.ts';
import { createJournalApp, failure, journalEntry, on, save, value, withFolder, type JournalApp } from '../support/journal-app.ts';
import { createMemoryStore } from '../support/memory-store.ts';

const app = (device: string): JournalApp => createJournalApp(createMemoryStore({ vaultId: `vault-${device}`, device: `device-${device}` }));
let granted = 0;
const token = (to: JournalApp, path: string): string => {
  const name = `grant ${String(granted++)}`;
  to.grant(name, path);
  return name;
};
const make = (at: JournalApp, name: string, more: { language?: 'en' | 'es'; newKeys?: boolean } = {}) => value(at.calls['people.make-card']({ name, language: 'en', newKeys: false, ...more }));

/** One side takes the other's card as text, and compares its words. */
async function know(at: JournalApp, text: string, compared = true): Promise<Person> {
  await value(at.calls['people.read-card']({ text }));
  const person = await value(at.calls['people.add']({ instead: null, another: false }));
  return compared ? value(at.calls['people.compared']({ id: person.id, on: true })) : person;
}

async function sealTo(at: JournalApp, contact: string, ids: readonly string[], path: string, strike: string[] = []) {
  const selection = { entries: ids.map((id) => ({ id, strike })), names: [{ name: 'Rosa', as: 'R.' }], note: 'for Tuesday' };
  return value(at.calls['people.seal']({ selection, language: 'en', contact, token: token(at, path) }));
}
const open = (at: JournalApp, path: string, passphrase: string | null = null) => at.calls['people.open']({ token: token(at, path), passphrase });

/** Noor, who writes, and Ana, whom she writes for; each has the other's card. */
async function pair() {
  const [noor, ana] = [app('nr'), app('an')];
  const cards = { noor: await make(noor, 'Noor'), ana: await make(ana, 'Ana') };
  return { noor, ana, cards, anaAtNoor: await know(noor, cards.ana.text), noorAtAna: await know(ana, cards.noor.text) };
}

async function plainOf(at: JournalApp, path: string): Promise<string> {
  const keys = [...at.store.all()].find((record) => record.type === 'own-keys');
  const age = new Decrypter();
  age.addIdentity(keys?.type === 'own-keys' ? keys.identity : '');
  return age.decrypt(await readFile(path), 'text');
}

describe('a card', () => {
  test('has the same six words on both sides, in its own language, and others once anything in it is another', async () => {
    const [noor, ana] = [app('nr'), app('an')];
    const card = await make(ana, 'Ana', { language: 'es' });
    const read = await value(noor.calls['people.read-card']({ text: card.text }));
    expect(read.words).toEqual(card.words);
    expect(new Set(read.words).size).toBeGreaterThan(1);
    expect(read.against).toBe(null);
    const renamed = await make(ana, 'Ana M.', { language: 'es' });
    expect(renamed.words).not.toEqual(card.words);
    const first = readCardText(card.text);
    const second = readCardText(renamed.text);
    expect(first.is === 'card' && second.is === 'card' && first.card.recipient === second.card.recipient).toBe(true);
  });

  test('with a letter changed is refused, and its own is not taken for another person’s', async () => {
    const noor = app('nr');
    const card = await make(noor, 'Noor');
    const document = readCardText(card.text);
    if (document.is !== 'card') throw new Error('no card');
    const forged = `-----BEGIN FOOTBRIDGE CARD-----\n${btoa(JSON.stringify({ ...document.card, name: 'Nora' }))}\n-----END FOOTBRIDGE CARD-----`;
    expect(await failure(noor.calls['people.read-card']({ text: forged }))).toBe('card-damaged');
    expect(await failure(noor.calls['people.read-card']({ text: 'a letter' }))).toBe('file-not-ours');
    expect((await value(noor.calls['people.read-card']({ text: card.text }))).against).toEqual({ is: 'own' });
    expect(await failure(noor.calls['people.add']({ instead: null, another: false }))).toBe('bad-input');
  });

  test('that is another than before is never taken in silence; the one before is kept, and nothing is compared', async () => {
    const { noor, anaAtNoor } = await pair();
    const thief = app('th');
    const forged = await make(thief, 'ANA');
    const read = await value(noor.calls['people.read-card']({ text: forged.text }));
    expect(read.against).toEqual({ is: 'same-name', contact: anaAtNoor.id, name: 'Ana', compared: anaAtNoor.compared });
    expect(await failure(noor.calls['people.add']({ instead: null, another: false }))).toBe('changed-elsewhere');
    const replaced = await value(noor.calls['people.add']({ instead: anaAtNoor.id, another: false }));
    expect(replaced).toMatchObject({ id: anaAtNoor.id, name: 'ANA', compared: null, former: 1 });
    await value(noor.calls['people.read-card']({ text: forged.text }));
    expect(await value(noor.calls['people.add']({ instead: null, another: false }))).toMatchObject({ id: anaAtNoor.id, former: 1 });
  });

  test('of somebody else of that name stands beside the first', async () => {
    const { noor, anaAtNoor } = await pair();
    await value(noor.calls['people.read-card']({ text: (await make(app('a2'), 'Ana')).text }));
    const second = await value(noor.calls['people.add']({ instead: null, another: true }));
    expect(second.id).not.toBe(anaAtNoor.id);
    expect(await value(noor.calls['people.list']({}))).toHaveLength(2);
  });
});

test('keys that two copies of a journal made both open packets; the older are in use, and new ones retire both', async () => {
  const [noor, copy] = [app('nr'), app('cp')];
  const older = await make(noor, 'Noor');
  copy.setNow('2026-11-19T10:00:00.000Z');
  await make(copy, 'Noor');
  await noor.store.putMany([...copy.store.all()]);
  expect((await value(noor.calls['people.own-card']({})))?.words).toEqual(older.words);
  const next = await make(noor, 'Noor', { newKeys: true });
  expect((await value(noor.calls['people.own-card']({})))?.words).toEqual(next.words);
});

describe('two journals', () => {
  test('packets and comments go both ways, with nothing struck out anywhere in the opened bytes', () =>
    withFolder(async (folder) => {
      const { noor, ana, anaAtNoor, noorAtAna } = await pair();
      const { id } = await save(noor, journalEntry('Rosa came by', { ...on('2026-11-10'), title: 'strikeword', privateNote: 'privateword' }));
      const path = join(folder, 'to-ana.footbridge');
      expect((await sealTo(noor, anaAtNoor.id, [id], path, ['title', 'when'])).entries).toBe(1);
      const plain = await plainOf(ana, path);
      for (const word of ['strikeword', 'privateword', 'Rosa', '2026-11-10', id.slice(0, 10)]) expect(plain).not.toContain(word);
      expect(plain).toContain('R. came by');
      const raw = (await readFile(path)).toString('latin1');
      for (const word of ['Noor', 'Ana', 'came by']) expect(raw).not.toContain(word);
      expect(await value(noor.calls['shares.list']({}))).toMatchObject([{ how: 'packet', forWhom: 'Ana', entries: 1, struck: 2, namesHidden: 1 }]);

      expect(await value(ana.calls['people.look']({ token: token(ana, path) }))).toEqual({ seal: 'key' });
      const opened = await value(open(ana, path));
      expect(opened).toMatchObject({ kind: 'entries', seal: 'key', before: null, sender: { is: 'known', contact: noorAtAna.id, name: 'Noor', compared: noorAtAna.compared } });
      expect([...ana.store.all()].some(({ type }) => type === 'received')).toBe(false);
      expect(await value(ana.calls['people.keep']({}))).toEqual({ contact: noorAtAna.id, kept: 1, already: 0, astray: 0 });
      const [item] = await value(ana.calls['people.received']({ contact: noorAtAna.id }));
      expect(item).toMatchObject({ entries: 1, read: false });
      await value(ana.calls['people.mark-read']({ contact: noorAtAna.id, id: item?.id ?? '' }));
      expect(await value(ana.calls['people.list']({}))).toMatchObject([{ received: 1, unread: 0, waiting: 0 }]);
      expect(await value(ana.calls['entries.ids']({ filter: emptyFilter }))).toEqual([]);

      const packed = opened.packet?.entries[0]?.id ?? '';
      await value(ana.calls['people.comment']({ contact: noorAtAna.id, received: item?.id ?? '', entry: packed, text: 'What went through your mind then?' }));
      const back = join(folder, 'to-noor.footbridge');
      expect(await value(ana.calls['people.send-comments']({ contact: noorAtAna.id, token: token(ana, back) }))).toEqual({ comments: 1 });
      expect(await failure(ana.calls['people.send-comments']({ contact: noorAtAna.id, token: token(ana, back) }))).toBe('not-found');
      expect(await value(open(noor, back))).toMatchObject({ kind: 'comments', comments: 1, sender: { is: 'known', name: 'Ana' } });
      expect(await value(noor.calls['people.keep']({}))).toMatchObject({ kept: 1, astray: 0 });
      expect(await value(noor.calls['people.comments']({ entry: id }))).toMatchObject([{ author: 'Ana', text: 'What went through your mind then?' }]);
      expect((await value(noor.calls['entries.read']({ id }))).content).toMatchObject({ text: 'Rosa came by', title: 'strikeword' });

      await value(open(noor, back));
      expect(await value(noor.calls['people.keep']({}))).toMatchObject({ kept: 0, already: 1 });
      await value(noor.calls['entries.trash']({ ids: [id] }));
      await value(noor.calls['entries.empty-trash']({}));
      expect(JSON.stringify([...noor.store.all()])).not.toContain('went through your mind');
      expect((await value(open(ana, path))).before).not.toBe(null);
      expect(await value(ana.calls['people.keep']({}))).toMatchObject({ kept: 0, already: 1 });
    }));

  test('what is kept in two copies of a journal is there once when these are merged, in the order in which it was kept', () =>
    withFolder(async (folder) => {
      const { noor, ana, anaAtNoor, noorAtAna } = await pair();
      const copyOf = async (journal: JournalApp, device: string): Promise<JournalApp> => {
        const copy = app(device);
        await copy.store.put([...journal.store.all()]);
        return copy;
      };
      const { id } = await save(noor, journalEntry('One day'));
      const paths = [join(folder, 'first'), join(folder, 'second')];
      for (const [at, path] of paths.entries()) {
        noor.setNow(`2026-11-2${String(at)}T10:00:00.000Z`);
        await sealTo(noor, anaAtNoor.id, [id], path);
      }
      const stick = await copyOf(ana, 'st');
      // The later one is opened first; on the stick the other way round.
      for (const [journal, order] of [[ana, paths.toReversed()], [stick, paths]] as const) {
        for (const [at, path] of order.entries()) {
          journal.setNow(`2026-11-2${String(3 + at)}T10:00:00.000Z`);
          await value(open(journal, path));
          await value(journal.calls['people.keep']({}));
        }
      }
      const kept = await value(ana.calls['people.received']({ contact: noorAtAna.id }));
      expect(kept.map(({ made }) => made.slice(0, 10))).toEqual(['2026-11-20', '2026-11-21']);
      await ana.store.put([...stick.store.all()]);
      expect((await value(ana.calls['people.received']({ contact: noorAtAna.id }))).map((one) => one.id).sort()).toEqual(kept.map((one) => one.id).sort());

      await value(ana.calls['people.comment']({ contact: noorAtAna.id, received: kept[0]?.id ?? '', entry: id, text: 'What helped?' }));
      const back = join(folder, 'back');
      await value(ana.calls['people.send-comments']({ contact: noorAtAna.id, token: token(ana, back) }));
      const other = await copyOf(noor, 'ot');
      for (const journal of [noor, other]) {
        await value(open(journal, back));
        await value(journal.calls['people.keep']({}));
      }
      await noor.store.put([...other.store.all()]);
      expect(await value(noor.calls['people.comments']({ entry: id }))).toHaveLength(1);
    }));

  test('a packet that goes astray, is passed on, or comes from other keys says exactly that', () =>
    withFolder(async (folder) => {
      const { noor, ana, anaAtNoor, cards } = await pair();
      const { id } = await save(noor, journalEntry('a walk'));
      const path = join(folder, 'a.footbridge');
      await sealTo(noor, anaAtNoor.id, [id], path);

      const carl = app('cl');
      expect(await failure(open(carl, path))).toBe('other-key-or-damaged');
      await make(carl, 'Carl');
      await know(carl, cards.noor.text);
      expect(await failure(open(carl, path))).toBe('other-key-or-damaged');
      // Ana opens it and seals it on to Carl, as it is.
      const card = readCardText((await make(carl, 'Carl')).text);
      const encrypter = new Encrypter();
      encrypter.addRecipient(card.is === 'card' ? card.card.recipient : '');
      await writeFile(join(folder, 'on.footbridge'), await encrypter.encrypt(await plainOf(ana, path)));
      expect(await failure(open(carl, join(folder, 'on.footbridge')))).toBe('packet-for-another');

      // Somebody calls themselves Noor and has Ana’s card, as anybody may.
      const thief = app('th');
      await make(thief, 'Noor');
      const anaAtThief = await know(thief, cards.ana.text);
      await thief.store.saveSettings({ ...thief.store.settings(), name: 'Noor' });
      const { id: theirs } = await save(thief, journalEntry('send me money'));
      await sealTo(thief, anaAtThief.id, [theirs], join(folder, 'thief.footbridge'));
      expect((await value(open(ana, join(folder, 'thief.footbridge')))).sender).toMatchObject({ is: 'other-keys', name: 'Noor' });
      expect(await failure(ana.calls['people.keep']({}))).toBe('not-found');
      await thief.store.saveSettings({ ...thief.store.settings(), name: 'Zed' });
      await sealTo(thief, anaAtThief.id, [theirs], join(folder, 'zed.footbridge'));
      expect((await value(open(ana, join(folder, 'zed.footbridge')))).sender).toEqual({ is: 'stranger' });

      const bytes = await readFile(path);
      await writeFile(path, bytes.subarray(0, bytes.length - 700));
      expect(await failure(open(ana, path))).toBe('packet-cut');
      bytes[bytes.length - 30] = (bytes[bytes.length - 30] ?? 0) ^ 1;
      await writeFile(path, bytes);
      expect(await failure(open(ana, path))).toBe('packet-altered');
    }));

  test('after a lost key a new card is taken; the old card’s packets open and say which card it was', () =>
    withFolder(async (folder) => {
      const { noor, ana, anaAtNoor, noorAtAna } = await pair();
      const { id } = await save(noor, journalEntry('a walk'));
      const before = join(folder, 'before.footbridge');
      await sealTo(noor, anaAtNoor.id, [id], before);
      const again = await make(noor, 'Noor', { newKeys: true });
      const read = await value(ana.calls['people.read-card']({ text: again.text }));
      expect(read.against).toMatchObject({ is: 'same-name' });
      expect(await value(ana.calls['people.add']({ instead: noorAtAna.id, another: false }))).toMatchObject({ id: noorAtAna.id, compared: null, former: 1 });
      expect((await value(open(ana, before))).sender).toMatchObject({ is: 'former-card', contact: noorAtAna.id, name: 'Noor' });
      expect(await value(ana.calls['people.keep']({}))).toMatchObject({ contact: noorAtAna.id, kept: 1 });
      const after = join(folder, 'after.footbridge');
      await sealTo(noor, anaAtNoor.id, [id], after);
      expect((await value(open(ana, after))).sender).toMatchObject({ is: 'known', compared: null });

      // What was sealed to Ana’s keys before she made new ones still opens.
      await make(ana, 'Ana', { newKeys: true });
      expect((await value(open(ana, after))).sender).toMatchObject({ is: 'known' });
    }));

  test('without a card of one’s own nothing is sealed to anybody, and a passphrase packet needs none and opens the same way', () =>
    withFolder(async (folder) => {
      const [noor, ana] = [app('nr'), app('an')];
      const person = await know(noor, (await make(ana, 'Ana')).text);
      const { id } = await save(noor, journalEntry('a walk'));
      const path = join(folder, 'a.footbridge');
      const selection = { entries: [{ id, strike: [] }], names: [], note: '' };
      expect(await failure(noor.calls['people.seal']({ selection, language: 'en', contact: person.id, token: token(noor, path) }))).toBe('no-own-card');
      await value(noor.calls['packets.seal']({ selection, language: 'en', passphrase: 'seven yellow herons', token: token(noor, path), forWhom: '' }));
      expect(await value(ana.calls['people.look']({ token: token(ana, path) }))).toEqual({ seal: 'passphrase' });
      expect(await failure(open(ana, path, 'seven yelow herons'))).toBe('wrong-passphrase-or-damaged');
      expect(await value(open(ana, path, 'seven yellow herons'))).toMatchObject({ kind: 'entries', seal: 'passphrase', sender: { is: 'unsigned' } });
      expect(await failure(ana.calls['people.keep']({}))).toBe('not-found');
    }));

  test('a process note goes into no packet, and into the file of that person only when that is said', () =>
    withFolder(async (folder) => {
      const { noor, ana, anaAtNoor, noorAtAna } = await pair();
      const contact = noorAtAna.id;
      const note = 'what I thought of it myself';
      await value(personNoteHandlers(ana.deps)['person.keep-note']({ contact, id: null, text: note, begun: true }));
      const path = join(folder, 'a.footbridge');
      const { id } = await save(noor, journalEntry('a walk'));
      await sealTo(noor, anaAtNoor.id, [id], path);
      await value(open(ana, path));
      await value(ana.calls['people.keep']({}));
      const [item] = await value(ana.calls['people.received']({ contact }));
      const read = await value(ana.calls['people.read']({ contact, id: item?.id ?? '' }));
      await value(ana.calls['people.comment']({ contact, received: item?.id ?? '', entry: read.packet.entries[0]?.id ?? '', text: 'a comment' }));
      const own = await save(ana, journalEntry('my own day'));
      const [comments, entries] = [join(folder, 'comments.footbridge'), join(folder, 'entries.footbridge')];
      await value(ana.calls['people.send-comments']({ contact, token: token(ana, comments) }));
      await sealTo(ana, contact, [own.id], entries);
      expect(await plainOf(noor, comments)).toContain('a comment');
      for (const packet of [comments, entries]) expect(await plainOf(noor, packet)).not.toContain(note);
      const everything = join(folder, 'all.json');
      await value(ana.calls['out.write']({ job: 'j', what: { is: 'everything' }, form: 'json', language: 'en', token: token(ana, everything) }));
      expect(await readFile(everything, 'utf8')).not.toContain(note);

      for (const form of ['json', 'csv'] as const) {
        for (const notes of [false, true]) {
          const one = join(folder, `${String(notes)}.${form}`);
          const what = { is: 'person' as const, contact, notes, titles: { comment: 'My comment', note: 'Process note' } };
          await value(ana.calls['out.write']({ job: 'j', what, form, language: 'en', token: token(ana, one) }));
          const text = await readFile(one, 'utf8');
          for (const word of ['a walk', 'a comment', 'My comment']) expect(text).toContain(word);
          expect(text.includes(note)).toBe(notes);
          expect(text).not.toContain('my own day');
        }
      }
    }));

  test('nothing of people goes into an export', () =>
    withFolder(async (folder) => {
      const { noor, ana, anaAtNoor } = await pair();
      const { id } = await save(noor, journalEntry('a walk'));
      const path = join(folder, 'a.footbridge');
      await sealTo(noor, anaAtNoor.id, [id], path);
      await value(open(ana, path));
      await value(ana.calls['people.keep']({}));
      const all = join(folder, 'all.json');
      await value(ana.calls['out.write']({ job: 'j', what: { is: 'everything' }, form: 'json', language: 'en', token: token(ana, all) }));
      const text = await readFile(all, 'utf8');
      for (const secret of ['AGE-SECRET-KEY', 'age1pq1', 'a walk', 'Noor']) expect(text).not.toContain(secret);
    }));
});
