import { fail, ok, type Result } from '../../contract/result.ts';
import type { StoredRecord } from '../../domain/records/record.ts';
import { tombstoneOf } from '../../domain/records/revise.ts';
import type { RemovedFromBackups } from '../backup/backups.ts';
import type { Job } from '../jobs.ts';
import { amongTheVaults } from '../person-shards.ts';
import { stamp, type EntryDeps } from '../use-cases/entry-deps.ts';
import type { OpenVault } from '../use-cases/open-vault.ts';
import type { VaultSession } from '../vault-session.ts';

/**
 * Deletes a person for good: their card, sessions with them, what they wrote beside one's own entries, their folder with its key, and all of it in every
 * backup that can be reached. What was passed on to them stays in the list of that. Once the first write is done, the next start finishes
 * what is cut off here. Errors: `not-found`, `vault-read-only`, `stopped`, and the disk's.
 */
export async function deletePerson(deps: EntryDeps, session: VaultSession, vault: OpenVault, contact: string, job: Job): Promise<Result<RemovedFromBackups>> {
  await vault.store.whenLoaded();
  if (vault.store.get(contact)?.type !== 'contact') return fail('not-found');
  const wanted = await idsWith(session, vault, contact);
  const removed = await session.backups.remove(
    wanted,
    () =>
      vault.turns(async () => {
        const going = goingWith(vault, contact);
        const put = await vault.store.put(going.map((record, step) => tombstoneOf(record, stamp(deps, vault, step))));
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
function goingWith({ store }: OpenVault, contact: string): StoredRecord[] {
  const card = store.get(contact);
  const beside = [...store.all()].filter((record) => (record.type === 'comment' && record.contact === contact) || (record.type === 'session' && record.plan.contact === contact));
  return [...(card === undefined ? [] : [card]), ...beside, ...amongTheVaults(store, contact)];
}
