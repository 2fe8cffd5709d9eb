import type { backupCalls, BackupLook, ListedBackup } from '../../contract/backup-calls.ts';
import { fail, ok, type Result } from '../../contract/result.ts';
import type { Handlers } from '../../contract/router.ts';
import { hex } from '../../domain/text/ulid.ts';
import type { Stamp } from '../../domain/records/revise.ts';
import { stopped, type Job, type Jobs } from '../jobs.ts';
import { readKeyFolder } from '../keys/key-folder.ts';
import { mergeSettings } from '../merge/merge-settings.ts';
import { restorePeople } from '../person-store/restore-people.ts';
import { readIdentity } from '../sealing/sealer.ts';
import { attempt } from '../storage/disk-error.ts';
import type { Ports } from '../storage/ports.ts';
import { keyMark } from '../storage/vault-json.ts';
import { emptyTrash, trashedIds } from '../use-cases/change-entries.ts';
import { stamp, type EntryDeps } from '../use-cases/entry-deps.ts';
import type { OpenVault } from '../use-cases/open-vault.ts';
import { summarise } from '../use-cases/summarise.ts';
import type { VaultSession } from '../vault-session.ts';
import { compareBackup } from './compare-backup.ts';
import { planRestore, type RestorePlan } from './plan-restore.ts';
import type { BackupContent } from './read-backup.ts';

export type BackupDeps = EntryDeps & {
  ports: Ports;
  jobs: Jobs;
  takeGrant: (token: string) => string | undefined;
  session: () => Result<VaultSession>;
};

type Handler<N extends keyof typeof backupCalls> = Handlers[N];
type Look = { id: string; session: VaultSession; backup: ListedBackup; content: BackupContent };
type Both = { session: VaultSession; vault: OpenVault };

/** Handlers of the calls about backups, the trash and trying the recovery key. */
export function createBackupHandlers(deps: BackupDeps): { [N in keyof typeof backupCalls]: Handler<N> } {
  let current: Look | null = null;

  function both(): Result<Both> {
    const session = deps.session();
    if (!session.ok) return session;
    const vault = deps.open();
    return vault.ok ? ok({ session: session.value, vault: vault.value }) : vault;
  }

  /** The look of that name, in the vault that it was of. */
  function held(id: string): Result<Both & { look: Look }> {
    const open = both();
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

  async function restoreHere({ session, vault, look }: Both & { look: Look }, job: Job): Promise<Result<{ restored: number; trashed: number; before: string }>> {
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
    async 'backups.list'() {
      const session = deps.session();
      return session.ok ? session.value.backups.list() : session;
    },

    async 'backups.make'({ job }) {
      const session = deps.session();
      return session.ok ? deps.jobs.run(job, (running) => session.value.backups.make('asked', running)) : session;
    },

    async 'backups.restore'({ id, token, job }) {
      const session = deps.session();
      if (!session.ok) return session;
      const folder = deps.takeGrant(token);
      if (folder === undefined) return fail('not-found');
      return deps.jobs.run(job, async (running) => {
        const restored = await session.value.backups.restore(id, folder, running);
        return restored.ok ? ok({ entries: restored.value.entries, folder }) : restored;
      });
    },

    async 'backups.look'({ id, job }) {
      const open = both();
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

    async 'second.state'() {
      const session = deps.session();
      return session.ok ? session.value.backups.second() : session;
    },
    async 'second.choose'({ token, job }) {
      const session = deps.session();
      if (!session.ok) return session;
      const path = deps.takeGrant(token);
      if (path === undefined) return fail('not-found');
      return deps.jobs.run(job, (running) => session.value.backups.withSecond((keeper, store) => keeper.choose(store, path, running)));
    },
    async 'second.update'({ job }) {
      const session = deps.session();
      return session.ok ? deps.jobs.run(job, (running) => session.value.backups.withSecond((keeper, store) => keeper.update(store, running))) : session;
    },
    async 'second.remove'({ wipe, job }) {
      const session = deps.session();
      return session.ok ? deps.jobs.run(job, () => session.value.backups.withSecond((keeper, store) => keeper.forget(store, wipe))) : session;
    },

    async 'trash.held'({ job }) {
      const open = both();
      if (!open.ok) return open;
      const { session, vault } = open.value;
      return deps.jobs.run(job, async (running) => {
        await session.store.whenLoaded();
        const ids = trashedIds(vault);
        const found = await session.backups.held(new Set(ids), running);
        return found.ok ? ok({ entries: ids.length, ...found.value }) : found;
      });
    },

    async 'trash.empty'({ backups, job }) {
      const open = both();
      if (!open.ok) return open;
      const { session, vault } = open.value;
      return deps.jobs.run(job, async (running) => {
        await session.store.whenLoaded();
        if (backups) return session.backups.remove(trashedIds(vault), () => emptyTrash(deps, vault), running);
        const gone = await emptyTrash(deps, vault);
        return gone.ok ? ok({ entries: gone.value.length, backups: 0, left: 0, later: false }) : gone;
      });
    },

    async 'recovery.try'({ recoveryKey }) {
      const session = deps.session();
      if (!session.ok) return session;
      const { identity, folder, store } = session.value;
      const typed = await readIdentity(recoveryKey);
      if (typed === null) return fail('recovery-key-typo');
      if (typed === identity) return ok(true);
      return attempt(async () => {
        const { json } = await readKeyFolder(deps.ports, folder);
        const replaced = json.state === 'good' && json.json.former.includes(keyMark(store.vaultId, typed));
        return fail(replaced ? 'old-recovery-key' : 'wrong-recovery-key');
      });
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
