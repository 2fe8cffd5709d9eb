import type { personCalls } from '../../contract/person-calls.ts';
import { fail, ok, type Result } from '../../contract/result.ts';
import type { Handlers } from '../../contract/router.ts';
import type { ReceivedRecord } from '../../domain/people/people-records.ts';
import type { EndingRecord } from '../../domain/people/person-notes.ts';
import { tombstoneOf } from '../../domain/records/revise.ts';
import type { Jobs } from '../jobs.ts';
import { stamp, type EntryDeps } from '../use-cases/entry-deps.ts';
import { packetOf } from '../use-cases/make-packet.ts';
import type { OpenVault } from '../use-cases/open-vault.ts';
import type { VaultSession } from '../vault-session.ts';
import { recordOf } from './contacts.ts';
import { deletePerson, idsWith, sharesWith } from './delete-person.ts';
import { newId, written } from './people-deps.ts';
import { putForPerson } from './person-records.ts';

type Names = 'person.end' | 'person.file-entry' | 'person.held' | 'person.delete';
export type EndingDeps = EntryDeps & { jobs: Jobs; session: () => Result<VaultSession> };

/** Handlers for the end of the work with a person. */
export function endingHandlers(deps: EndingDeps): Pick<Handlers, Names & keyof typeof personCalls> {
  function both(): Result<{ session: VaultSession; vault: OpenVault }> {
    const session = deps.session();
    if (!session.ok) return session;
    const vault = deps.open();
    return vault.ok ? ok({ session: session.value, vault: vault.value }) : vault;
  }

  return {
    async 'person.end'({ contact, ended, keepUntil, why }) {
      const vault = deps.open();
      if (!vault.ok) return vault;
      const at = deps.now().toISOString();
      const record: EndingRecord = { type: 'ending', id: newId(deps), ...written(deps, vault.value), parents: [], contact, at, ended, keepUntil, why };
      const put = await putForPerson(vault.value, contact, [record]);
      if (!put.ok) return put;
      deps.emit('people.changed', {});
      return ok({ at, ended, keepUntil, why });
    },

    async 'person.file-entry'({ contact, entry, language }) {
      const vault = deps.open();
      if (!vault.ok) return vault;
      if (vault.value.store.readOnly) return fail('vault-read-only');
      if ((await recordOf(vault.value, 'contact', contact)) === undefined) return fail('not-found');
      const { store, turns } = vault.value;
      return turns(async () => {
        const record = store.get(entry);
        if (record?.type !== 'entry') return fail('not-found');
        const packet = packetOf(deps, vault.value, { entries: [{ id: entry, strike: [] }], names: [], note: '' }, language);
        if (!packet.ok) return packet;
        const at = deps.now().toISOString();
        const received: ReceivedRecord = { type: 'received', id: newId(deps), ...written(deps, vault.value), parents: [], contact, at, read: at, packet: packet.value, compared: true };
        // First there, then here: cut off in between, it stands in both.
        const put = await putForPerson(vault.value, contact, [received]);
        if (!put.ok) return put;
        const beside = [...store.all()].filter((other) => (other.type === 'note' || other.type === 'plan') && other.entry === entry);
        const gone = await store.put([record, ...beside].map((one, step) => tombstoneOf(one, stamp(deps, vault.value, step))));
        if (!gone.ok) return gone;
        deps.emit('people.changed', {});
        deps.emit('entries.changed', { ids: [entry] });
        return ok(received.id);
      });
    },

    async 'person.held'({ contact, job }) {
      const open = both();
      if (!open.ok) return open;
      const { session, vault } = open.value;
      if ((await recordOf(vault, 'contact', contact)) === undefined) return fail('not-found');
      return deps.jobs.run(job, async (running) => {
        const second = await session.backups.second();
        if (!second.ok) return second;
        const held = await session.backups.held(new Set(await idsWith(session, vault, contact)), running);
        if (!held.ok) return held;
        const { theirs, unsure } = sharesWith(vault, contact);
        return ok({ backups: held.value.backups, second: second.value === null ? ('none' as const) : second.value.there ? ('there' as const) : ('away' as const), shares: theirs.length, unsure: unsure.length });
      });
    },

    async 'person.delete'({ contact, job }) {
      const open = both();
      if (!open.ok) return open;
      const { session, vault } = open.value;
      if (session.store.readOnly) return fail('vault-read-only');
      return deps.jobs.run(job, (running) => deletePerson(deps, session, vault, contact, running));
    },
  };
}
