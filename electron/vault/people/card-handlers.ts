import { Encrypter } from 'age-encryption';
import type { OwnCard, Person } from '../../contract/people-calls.ts';
import { fail, ok, type Result } from '../../contract/result.ts';
import { cardSignedBytes, sameCard, type ContactCard } from '../../domain/people/contact-card.ts';
import { cardText, cardTextLimit, readCardText } from '../../domain/people/card-text.ts';
import type { ContactRecord } from '../../domain/people/people-records.ts';
import type { CarryDeps } from '../use-cases/carry-deps.ts';
import { readGranted, writeGranted } from '../use-cases/carry-files.ts';
import type { OpenVault } from '../use-cases/open-vault.ts';
import { cardWords } from './card-words.ts';
import { matchCard, recordOf, recordsOf } from './contacts.ts';
import { makeCard, ownKeys, presentKeys } from './own-keys.ts';
import { newId, written, type PeopleHandlers } from './people-deps.ts';
import { peopleOf, personOf } from './person-of.ts';
import { isSignedBy } from './signing.ts';

type Names = 'people.own-card' | 'people.make-card' | 'people.save-card' | 'people.read-card' | 'people.add' | 'people.list' | 'people.person' | 'people.compared';

export function cardHandlers(deps: CarryDeps): PeopleHandlers<Names> {
  /** What `people.read-card` showed; what is added is what was shown. */
  let shown: ContactCard | null = null;

  async function cardIn(input: { token: string } | { text: string }): Promise<Result<ContactCard>> {
    const file = 'token' in input ? await readGranted(deps, input.token, cardTextLimit) : ok(input.text);
    if (!file.ok) return file;
    const read = readCardText(typeof file.value === 'string' ? file.value : new TextDecoder().decode(file.value));
    if (read.is !== 'card') return fail(read.is === 'newer' ? 'file-newer' : read.is === 'other' ? 'file-not-ours' : 'card-damaged');
    const { signature, signingKey, recipient } = read.card;
    return isSignedBy(cardSignedBytes(read.card), signature, signingKey) && canSealTo(recipient) ? ok(read.card) : fail('card-damaged');
  }

  return {
    async 'people.own-card'() {
      const vault = deps.open();
      if (!vault.ok) return vault;
      const keys = await presentKeys(vault.value);
      return ok(keys === null ? null : await ownCardOf(keys.card));
    },

    async 'people.make-card'(wanted) {
      const vault = deps.open();
      if (!vault.ok) return vault;
      const made = await makeCard(deps, vault.value, wanted);
      if (!made.ok) return made;
      deps.emit('people.changed', {});
      return ok(await ownCardOf(made.value));
    },

    async 'people.save-card'({ token }) {
      const vault = deps.open();
      if (!vault.ok) return vault;
      const keys = await presentKeys(vault.value);
      if (keys === null) return fail('no-own-card');
      const saved = await writeGranted(deps, token, new TextEncoder().encode(cardText(keys.card)));
      return saved.ok ? ok(true) : saved;
    },

    async 'people.read-card'(input) {
      const vault = deps.open();
      if (!vault.ok) return vault;
      const card = await cardIn(input);
      if (!card.ok) return card;
      shown = card.value;
      const { name, made, language } = card.value;
      const own = await isOwn(vault.value, card.value);
      const match = matchCard(await recordsOf(vault.value, 'contact'), card.value, sameCard);
      const against = own ? ({ is: 'own' } as const) : match && { is: match.is, contact: match.contact.id, name: match.contact.card.name, compared: match.contact.compared };
      return ok({ name, made, language, words: await cardWords(card.value), against });
    },

    async 'people.add'({ instead, another }) {
      const vault = deps.open();
      if (!vault.ok) return vault;
      const card = shown;
      if (card === null) return fail('not-found');
      if (vault.value.store.readOnly) return fail('vault-read-only');
      return vault.value.turns(async (): Promise<Result<Person>> => {
        if (await isOwn(vault.value, card)) return fail('bad-input');
        const contacts = await recordsOf(vault.value, 'contact');
        const match = matchCard(contacts, card, sameCard);
        if (match?.is === 'same') return ok(await personOf(vault.value, match.contact));
        const before = instead === null ? undefined : contacts.find(({ id }) => id === instead);
        if (instead !== null && before === undefined) return fail('not-found');
        if (match?.is === 'some-keys') return fail('changed-elsewhere');
        // Never in silence: keys that somebody has are theirs, and a name that is taken must be said to be another person's.
        if (before === undefined && match !== null && !(match.is === 'same-name' && another)) return fail('changed-elsewhere');
        const at = deps.now().toISOString();
        const record: ContactRecord =
          before === undefined
            ? { type: 'contact', id: newId(deps), ...written(deps, vault.value), parents: [], card, since: at, compared: null, former: [] }
            : { ...before, ...written(deps, vault.value), parents: [before.rev], card, since: at, compared: null, former: [{ card: before.card, since: before.since, compared: before.compared, until: at }, ...before.former] };
        const put = await vault.value.store.put([record]);
        if (!put.ok) return put;
        shown = null;
        deps.emit('people.changed', {});
        return ok(await personOf(vault.value, record));
      });
    },

    async 'people.list'() {
      const vault = deps.open();
      if (!vault.ok) return vault;
      const people = await peopleOf(vault.value, await recordsOf(vault.value, 'contact'));
      return ok(people.sort((a, b) => a.name.localeCompare(b.name)));
    },

    async 'people.person'({ id }) {
      const vault = deps.open();
      if (!vault.ok) return vault;
      const contact = await recordOf(vault.value, 'contact', id);
      if (contact === undefined) return fail('not-found');
      const { language, made } = contact.card;
      return ok({ person: await personOf(vault.value, contact), words: await cardWords(contact.card), language, made });
    },

    async 'people.compared'({ id, on }) {
      const vault = deps.open();
      if (!vault.ok) return vault;
      if (vault.value.store.readOnly) return fail('vault-read-only');
      return vault.value.turns(async () => {
        const contact = await recordOf(vault.value, 'contact', id);
        if (contact === undefined) return fail('not-found');
        const next: ContactRecord = { ...contact, ...written(deps, vault.value), parents: [contact.rev], compared: on ? deps.now().toISOString() : null };
        const put = await vault.value.store.put([next]);
        if (!put.ok) return put;
        deps.emit('people.changed', {});
        return ok(await personOf(vault.value, next));
      });
    },
  };
}

/** One with keys of one's own in it, also under another's signature. */
async function isOwn(vault: OpenVault, { signingKey, recipient }: ContactCard): Promise<boolean> {
  return (await ownKeys(vault)).some(({ card }) => card.signingKey === signingKey || card.recipient === recipient);
}

/** A card can be whole and rightly signed, and name keys that there are none of: nothing could ever be sealed to it. */
function canSealTo(recipient: string): boolean {
  try {
    new Encrypter().addRecipient(recipient);
    return true;
  } catch {
    return false;
  }
}

async function ownCardOf(card: ContactCard): Promise<OwnCard> {
  const { name, made, language } = card;
  return { name, made, language, words: await cardWords(card), text: cardText(card) };
}
