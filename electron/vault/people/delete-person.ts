import { fail, ok, type Result } from '../../contract/result.ts';
import { sameReader } from '../../domain/packets/readers.ts';
import type { ShareRecord, StoredRecord } from '../../domain/records/record.ts';
import { tombstoneOf } from '../../domain/records/revise.ts';
import type { RemovedFromBackups } from '../backup/removal.ts';
import type { Job } from '../jobs.ts';
import { amongTheVaults } from '../person-shards.ts';
import { ulid, ulidRandomBytes, ulidTime } from '../../domain/text/ulid.ts';
import { stamp, type EntryDeps } from '../use-cases/entry-deps.ts';
import { rememberedFor } from '../use-cases/hidden-names.ts';
import type { OpenVault } from '../use-cases/open-vault.ts';
import type { VaultSession } from '../vault-session.ts';

/**
 * Deletes a person for good: their card, sessions with them, what they wrote beside one's own entries, their folder with its key, and all of it in every
 * backup that can be reached. What was passed on to them stays in the list of that, without their name (with it where somebody else here has the same). Once the first write is done, the next start
 * finishes what is cut off here. Errors: `not-found`, `file-damaged` (another's files lie in their folder), `vault-read-only`, `stopped`, and the disk's.
 */
export async function deletePerson(deps: EntryDeps, session: VaultSession, vault: OpenVault, contact: string, job: Job): Promise<Result<RemovedFromBackups>> {
  await vault.store.whenLoaded();
  if (vault.store.get(contact)?.type !== 'contact') return fail('not-found');
  const free = await session.people.canErase(contact);
  if (!free.ok) return free;
  const wanted = await idsWith(session, vault, contact);
  const removed = await session.backups.remove(
    wanted,
    () =>
      vault.turns(async () => {
        const going = goingWith(vault, contact);
        const gone = going.map((record, step) => tombstoneOf(record, stamp(deps, vault, step)));
        const nameless = sharesWith(vault, contact).theirs.map((share, at) => withoutName(deps, vault, share, gone.length + at));
        const put = await vault.store.put([...gone, ...nameless]);
        return put.ok ? ok(wanted) : put;
      }),
    job,
  );
  if (!removed.ok) return removed;
  deps.emit('people.changed', {});
  deps.emit('sessions.changed', {});
  const { backups, left, later } = removed.value;
  return ok({ backups, left, later });
}

/** The ids of everything that goes with a person. Backups of before they had a folder may hold all of it among the vault's own. */
export async function idsWith(session: VaultSession, vault: OpenVault, contact: string): Promise<string[]> {
  const theirs = await session.people.shards(contact);
  return [...new Set([...goingWith(vault, contact), ...theirs].map(({ id }) => id))];
}

/** What goes among the vault's own records. */
function goingWith(vault: OpenVault, contact: string): StoredRecord[] {
  const { store } = vault;
  const card = store.get(contact);
  const beside = [...store.all()].filter((record) => (record.type === 'comment' && record.contact === contact) || (record.type === 'session' && record.plan.contact === contact));
  const others = namesOfPeople(vault, (id) => id !== contact);
  const remembered = card?.type === 'contact' ? rememberedFor(vault, contact, card.card.name) : [];
  // What is hidden for somebody else of that name stays hidden for them.
  const names = remembered.filter(({ reader }) => reader.contact !== null || !isAmong(others, reader.name));
  return [...(card === undefined ? [] : [card]), ...beside, ...names, ...sharesWith(vault, contact).theirs, ...amongTheVaults(store, contact)];
}

/** Lines of the share log that bear a name of theirs. `unsure`: somebody else here has that name too, and nothing tells whom of the two a line is about. */
export function sharesWith(vault: OpenVault, contact: string): { theirs: ShareRecord[]; unsure: ShareRecord[] } {
  const [own, others] = [namesOfPeople(vault, (id) => id === contact), namesOfPeople(vault, (id) => id !== contact)];
  const named = vault.store.ofType('share').filter(({ forWhom }) => isAmong(own, forWhom));
  return { theirs: named.filter(({ forWhom }) => !isAmong(others, forWhom)), unsure: named.filter(({ forWhom }) => isAmong(others, forWhom)) };
}

/** Names on the cards of people, those before the present ones too. */
function namesOfPeople({ store }: OpenVault, which: (contact: string) => boolean): string[] {
  const people = store.ofType('contact').filter(({ id }) => which(id));
  return people.flatMap(({ card, former }) => [card, ...former.map((before) => before.card)].map(({ name }) => name));
}

function isAmong(names: readonly string[], asked: string): boolean {
  return names.some((name) => sameReader(name, asked));
}

/** The same line under another id: the one with the name is deleted like all else, so that no backup and no other copy of the journal brings it back. */
function withoutName(deps: EntryDeps, vault: OpenVault, share: ShareRecord, step: number): ShareRecord {
  const { rev, device, counter } = stamp(deps, vault, step);
  return { ...share, id: ulid(ulidTime(share.id), deps.randomBytes(ulidRandomBytes)), rev, parents: [], device, counter, forWhom: '', removed: true };
}
