import { beforeAll, describe, expect, test } from 'vitest';
import { cardSignedBytes, type ContactCard } from '../../electron/domain/people/contact-card.ts';
import { cardText, readCardText } from '../../electron/domain/people/card-text.ts';
import { looksLike, plainName } from '../../electron/domain/people/names.ts';
import { sign, signingKeyOf } from '../../electron/vault/people/signing.ts';
import { know, makeCard } from '../support/forge.ts';
import { createJournalApp, failure, value, type JournalApp } from '../support/journal-app.ts';
import { createMemoryStore } from '../support/memory-store.ts';

const app = (device: string): JournalApp => createJournalApp(createMemoryStore({ vaultId: `vault-${device}`, device: `device-${device}` }));
const secret = '5'.repeat(64);

function cardIn(text: string): ContactCard {
  const read = readCardText(text);
  if (read.is !== 'card') throw new Error('no card');
  return read.card;
}

/** A card with any parts, rightly signed by a thief's own key. */
function stolen(card: ContactCard, more: Partial<ContactCard>): string {
  const changed = { ...card, ...more, signingKey: signingKeyOf(secret) };
  return cardText({ ...changed, signature: sign(cardSignedBytes(changed), secret) });
}

let noor: JournalApp;
let ana: ContactCard;
let old: string;
let anaAtNoor: string;
/** Somebody’s recipient whom Noor does not know. */
let other: string;
const read = async (text: string) => (await value(noor.calls['people.read-card']({ text }))).against;

beforeAll(async () => {
  noor = app('nr');
  await makeCard(noor, 'Noor');
  const at = app('an');
  old = await makeCard(at, 'Ana');
  anaAtNoor = (await know(noor, old)).id;
  ana = cardIn((await value(at.calls['people.make-card']({ name: 'Ana', language: 'en', newKeys: true }))).text);
  other = cardIn(await makeCard(app('ot'), 'Other')).recipient;
  await value(noor.calls['people.read-card']({ text: cardText(ana) }));
  await value(noor.calls['people.add']({ instead: anaAtNoor, another: false }));
}, 30_000);

describe('a card of a thief', () => {
  test('with the recipient of somebody known and a key of their own is never taken, not even in their place', async () => {
    expect(await read(stolen(ana, { name: 'A. N.' }))).toMatchObject({ is: 'some-keys', contact: anaAtNoor });
    for (const instead of [null, anaAtNoor]) expect(await failure(noor.calls['people.add']({ instead, another: true }))).toBe('changed-elsewhere');
  });

  test('with a recipient that is none is refused, before anything is sealed to it', async () => {
    for (const recipient of [`age1pq1${'q'.repeat(1_951)}`, `${other.slice(0, -1)}${other.endsWith('q') ? 'p' : 'q'}`]) {
      expect(await failure(noor.calls['people.read-card']({ text: stolen(ana, { name: 'Carl', recipient }) }))).toBe('card-damaged');
    }
  });

  test('with one’s own recipient in it is nobody else’s', async () => {
    const own = cardIn((await value(noor.calls['people.own-card']({})))?.text ?? '');
    expect(await read(stolen(own, { name: 'Ana' }))).toEqual({ is: 'own' });
    expect(await failure(noor.calls['people.add']({ instead: null, another: true }))).toBe('bad-input');
  });

  test('that was replaced, given once more, is no new one under any name', async () => {
    expect(await read(old)).toMatchObject({ is: 'former', contact: anaAtNoor });
    expect(await failure(noor.calls['people.add']({ instead: null, another: true }))).toBe('changed-elsewhere');
  });

  test.each(['ANA', 'Аna', 'Anа', 'A\u200dna', 'Ａｎａ', '𝐀𝐧𝐚', ' Án\u0301a'])('called %j says whose name it bears', async (name) => {
    expect(await read(stolen(ana, { name: plainName(name), recipient: other }))).toMatchObject({ is: 'same-name', contact: anaAtNoor });
  });

  test.each(['Ana\u202e', 'An\u200ba', 'Ana\nwas compared', '\u2066Ana', ' ', '\u3164'])('called %j is refused: a name is what is seen of it', async (name) => {
    expect(await failure(noor.calls['people.read-card']({ text: stolen(ana, { name }) }))).toBe('card-damaged');
  });
});

test('names that are not alike are not said to be', () => {
  for (const [a, b] of [['Ana', 'Anna'], ['Noor', 'Sami'], ['Анна', 'Яна'], ['نور', 'سامي'], ['👩', '👨']] as const) expect(looksLike(a, b)).toBe(false);
});

test('one’s own card gets a name of which nothing is hidden', async () => {
  const made = await value(app('nm').calls['people.make-card']({ name: 'No\u200bor\u202e', language: 'es', newKeys: false }));
  expect(made.name).toBe('Noor');
  expect(await failure(app('nn').calls['people.make-card']({ name: '\u200b\u2060', language: 'es', newKeys: false }))).toBe('bad-input');
});
