import type { backupCalls, BackupLook, ListedBackup } from '../../contract/backup-calls.ts';
import { fail, ok, type Result } from '../../contract/result.ts';
import type { Handlers } from '../../contract/router.ts';
import { hex } from '../../domain/text/ulid.ts';
import type { Stamp } from '../../domain/records/revise.ts';
import { stopped, type Job } from '../jobs.ts';
import { mergeSettings } from '../merge/merge-settings.ts';
import { restorePeople } from '../person-store/restore-people.ts';
import { stamp } from '../use-cases/entry-deps.ts';
import type { OpenVault } from '../use-cases/open-vault.ts';
import { summarise } from '../use-cases/summarise.ts';
import type { VaultSession } from '../vault-session.ts';
import { openedBy, type BackupDeps, type Opened } from './backup-deps.ts';
import { compareBackup } from './compare-backup.ts';
import { planRestore, type RestorePlan } from './plan-restore.ts';
import type { BackupContent } from './read-backup.ts';

type Look = { id: string; session: VaultSession; backup: ListedBackup; content: BackupContent };
type Looked = Opened & { look: Look };
type Calls = Extract<keyof typeof backupCalls, `backups.${'look' | 'entry' | 'take' | 'restore-here'}`>;

/** Looking into a backup, and bringing back from it into the open journal. One is looked into at a time. */
export function createLookHandlers(deps: BackupDeps): Pick<Handlers, Calls> {
  let current: Look | null = null;

  /** The look of that name, in the vault that it was of. */
  function held(id: string): Result<Looked> {
    const open = openedBy(deps);
    if (!open.ok) return open;
    if (current === null || current.id !== id || current.session !== open.value.session) return fail('not-found');
    return ok({ ...open.value, look: current });
  }

  function stamps(vault: OpenVault, content: BackupContent): () => Stamp {
    let counter = vault.store.counter();
    for (const record of content.records.values()) counter = Math.max(counter, record.counter);
    return () => ({ ...stamp(deps, vault), counter: ++counter });
  }

  function told({ records }: RestorePlan): void {
    deps.emit('entries.changed', { ids: records.map(({ id }) => id) });
  }

  async function restoreHere({ session, vault, look }: Looked, job: Job): Promise<Result<{ restored: number; trashed: number; before: string }>> {
    const before = await session.backups.make('before-restore', job);
    if (!before.ok) return before;
    if (job.stopped()) return stopped();
    job.progress('write', 0, null);
    return vault.turns(async () => {
      const { store } = session;
      const plan = planRestore(look.content, store, null, stamps(vault, look.content));
      const present = store.settings();
      const settings = look.content.settings === null ? present : { ...mergeSettings(look.content.settings, present), recoveryReminder: present.recoveryReminder };
      await job.breathe();
      if (job.stopped()) return stopped();
      const put = await store.putAll(plan.records, settings, (done, of) => { job.progress('write', done, of); });
      if (!put.ok) return put;
      const people = await restorePeople(session, look.content);
      if (!people.ok) return people;
      told(plan);
      deps.emit('people.changed', {});
      deps.emit('settings.changed', settings);
      return ok({ restored: plan.restored, trashed: plan.trashed, before: before.value.id });
    });
  }

  return {
    async 'backups.look'({ id, job }) {
      const open = openedBy(deps);
      if (!open.ok) return open;
      const { session, vault } = open.value;
      return deps.jobs.run(job, async (running) => {
        await session.store.whenLoaded();
        const read = await session.backups.read(id, running);
        if (!read.ok) return read;
        current = { id: hex(deps.randomBytes(8)), session, ...read.value };
        return ok(lookOf(current, vault));
      });
    },

    async 'backups.entry'({ look, id }) {
      const open = held(look);
      if (!open.ok) return open;
      const one = compareBackup(open.value.look.content, open.value.session.store).find((compared) => compared.id === id);
      if (one === undefined) return fail('not-found');
      return ok({ then: one.then?.current.content ?? null, now: one.now?.current.content ?? null });
    },

    async 'backups.take'({ look, ids, job }) {
      const open = held(look);
      if (!open.ok) return open;
      const { session, vault } = open.value;
      return deps.jobs.run(job, (running) =>
        vault.turns(async () => {
          running.progress('write', 0, null);
          const { content } = open.value.look;
          const plan = planRestore(content, session.store, new Set(ids), stamps(vault, content));
          const put = plan.records.length === 0 ? ok(undefined) : await session.store.put(plan.records, (done, of) => { running.progress('write', done, of); });
          if (!put.ok) return put;
          told(plan);
          return ok({ restored: plan.restored });
        }),
      );
    },

    async 'backups.restore-here'({ look, job }) {
      const open = held(look);
      if (!open.ok) return open;
      if (open.value.session.store.readOnly) return fail('vault-read-only');
      return deps.jobs.run(job, (running) => restoreHere(open.value, running));
    },
  };
}

function lookOf({ id, backup, content }: Look, vault: OpenVault): BackupLook {
  const counts = { gone: 0, deleted: 0, trashed: 0, differs: 0, since: 0, same: 0 };
  const items: BackupLook['items'] = [];
  for (const { id: entry, kind, then, now } of compareBackup(content, vault.store)) {
    counts[kind]++;
    const shown = then ?? now;
    if (kind !== 'same' && shown !== null) items.push({ id: entry, kind, entry: { ...summarise(shown, vault.journal.knowledge.sheetWords), id: entry } });
  }
  items.sort((a, b) => (a.entry.when.at < b.entry.when.at ? 1 : a.entry.when.at > b.entry.when.at ? -1 : 0));
  return { look: id, backup, counts, items, unread: content.unread };
}
