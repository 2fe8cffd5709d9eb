import type { backupCalls } from '../../contract/backup-calls.ts';
import { fail, ok } from '../../contract/result.ts';
import type { Handlers } from '../../contract/router.ts';
import { readKeyFolder } from '../keys/key-folder.ts';
import { readIdentity } from '../sealing/sealer.ts';
import { attempt } from '../storage/disk-error.ts';
import { keyMark } from '../storage/vault-json.ts';
import type { BackupDeps } from './backup-deps.ts';
import { createLookHandlers } from './look-handlers.ts';
import { createSecondHandlers } from './second-handlers.ts';
import { createTrashHandlers } from './trash-handlers.ts';

/** Handlers of the calls about backups, the trash and trying the recovery key. */
export function createBackupHandlers(deps: BackupDeps): Pick<Handlers, keyof typeof backupCalls> {
  return {
    ...createLookHandlers(deps),
    ...createSecondHandlers(deps),
    ...createTrashHandlers(deps),

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
