import { generateHybridIdentity, identityToRecipient } from 'age-encryption';
import { fail, ok, type Result } from '../../contract/result.ts';
import { cardSignedBytes, type ContactCard } from '../../domain/people/contact-card.ts';
import type { OwnKeysRecord } from '../../domain/people/people-records.ts';
import { hex } from '../../domain/text/ulid.ts';
import { plainName } from '../../domain/people/names.ts';
import type { EntryDeps } from '../use-cases/entry-deps.ts';
import type { OpenVault } from '../use-cases/open-vault.ts';
import { newId, written } from './people-deps.ts';
import { sign, signingKeyOf } from './signing.ts';

/** All keys for packets that this journal ever had, the ones in use first. Where two copies of it made some, the older are in use. */
export async function ownKeys({ store }: OpenVault): Promise<OwnKeysRecord[]> {
  await store.whenLoaded();
  const all = store.ofType('own-keys');
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
 * what was sealed to them; otherwise the keys stay, and the card gets its new name. Errors: `bad-input` for a name
 * of which nothing can be seen, `vault-read-only`, disk errors.
 */
export async function makeCard(deps: EntryDeps, vault: OpenVault, wanted: Wanted): Promise<Result<ContactCard>> {
  const { store, turns } = vault;
  if (store.readOnly) return fail('vault-read-only');
  const name = plainName(wanted.name);
  if (name === '') return fail('bad-input', 'name');
  return turns(async () => {
    const inUse = (await ownKeys(vault)).filter(({ retired }) => retired === null);
    const kept = wanted.newKeys ? undefined : inUse[0];
    const at = deps.now().toISOString();
    const identity = kept?.identity ?? (await generateHybridIdentity());
    const signingSecret = kept?.signingSecret ?? hex(deps.randomBytes(32));
    const card = await newCard({ ...wanted, name }, at, identity, signingSecret);
    const changed: OwnKeysRecord[] =
      kept === undefined
        ? [
            { type: 'own-keys', id: newId(deps), ...written(deps, vault), parents: [], made: at, identity, signingSecret, card, retired: null },
            // All of them: after a merge there may be more than one.
            ...inUse.map((record, step) => ({ ...record, ...written(deps, vault, step + 1), parents: [record.rev], retired: at })),
          ]
        : [{ ...kept, ...written(deps, vault), parents: [kept.rev], card }];
    const put = await store.put(changed);
    return put.ok ? ok(card) : put;
  });
}

async function newCard({ name, language }: Wanted, made: string, identity: string, secret: string): Promise<ContactCard> {
  const card = { format: 'footbridge-card', version: 1, name, made, language, recipient: await identityToRecipient(identity), signingKey: signingKeyOf(secret) } as const;
  return { ...card, signature: sign(cardSignedBytes(card), secret) };
}
