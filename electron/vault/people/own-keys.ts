import { generateHybridIdentity, identityToRecipient } from 'age-encryption';
import { fail, ok, type Result } from '../../contract/result.ts';
import { cardSignedBytes, type ContactCard } from '../../domain/people/contact-card.ts';
import type { OwnKeysRecord } from '../../domain/people/people-records.ts';
import { hex, ulid, ulidRandomBytes } from '../../domain/text/ulid.ts';
import { stamp, type EntryDeps } from '../use-cases/entry-deps.ts';
import type { OpenVault } from '../use-cases/open-vault.ts';
import { sign, signingKeyOf } from './signing.ts';

/** All keys for packets that this journal ever had, the ones in use first. Where two copies of it made some, the older are in use. */
export async function ownKeys({ store }: OpenVault): Promise<OwnKeysRecord[]> {
  await store.whenLoaded();
  const all = [...store.all()].filter((record) => record.type === 'own-keys');
  return all.sort((a, b) => (a.retired === null) === (b.retired === null) ? (a.id < b.id ? -1 : 1) : a.retired === null ? -1 : 1);
}

/** The keys in use; null while there is no card yet. */
export async function presentKeys(vault: OpenVault): Promise<OwnKeysRecord | null> {
  const first = (await ownKeys(vault))[0];
  return first !== undefined && first.retired === null ? first : null;
}

type Wanted = { name: string; language: 'en' | 'es'; newKeys: boolean };

/**
 * Makes the person's card, with keys at the first time. With `newKeys` others take the place of those in use, which stay for reading
 * what was sealed to them; otherwise the keys stay, and the card gets its new name. Errors: `vault-read-only`, disk errors.
 */
export async function makeCard(deps: EntryDeps, vault: OpenVault, wanted: Wanted): Promise<Result<ContactCard>> {
  const { store, turns } = vault;
  if (store.readOnly) return fail('vault-read-only');
  return turns(async () => {
    const before = await presentKeys(vault);
    const written = stamp(deps, vault);
    const kept = before === null || wanted.newKeys ? null : before;
    const identity = kept?.identity ?? (await generateHybridIdentity());
    const signingSecret = kept?.signingSecret ?? hex(deps.randomBytes(32));
    const card = await newCard(wanted, written.at, identity, signingSecret);
    if (kept !== null) {
      const put = await store.put([{ ...kept, ...without(written), parents: [kept.rev], card }]);
      return put.ok ? ok(card) : put;
    }
    const id = ulid(deps.now().getTime(), deps.randomBytes(ulidRandomBytes));
    const made: OwnKeysRecord = { type: 'own-keys', id, ...without(written), parents: [], made: written.at, identity, signingSecret, card, retired: null };
    const retired = before === null ? [] : [{ ...before, ...without(stamp(deps, vault, 1)), parents: [before.rev], retired: written.at }];
    const put = await store.put([made, ...retired]);
    return put.ok ? ok(card) : put;
  });
}

function without({ rev, device, counter }: { rev: string; device: string; counter: number }): { rev: string; device: string; counter: number } {
  return { rev, device, counter };
}

async function newCard({ name, language }: Wanted, made: string, identity: string, secret: string): Promise<ContactCard> {
  const card = { format: 'footbridge-card', version: 1, name, made, language, recipient: await identityToRecipient(identity), signingKey: signingKeyOf(secret) } as const;
  return { ...card, signature: sign(cardSignedBytes(card), secret) };
}
