import type { backupCalls } from '../../contract/backup-calls.ts';
import { ok } from '../../contract/result.ts';
import type { Handlers } from '../../contract/router.ts';
import { emptyTrash, trashedIds } from '../use-cases/change-entries.ts';
import { openedBy, type BackupDeps } from './backup-deps.ts';

type Calls = Extract<keyof typeof backupCalls, `trash.${string}`>;

/** Emptying the trash, out of every backup too where that is wanted. */
export function createTrashHandlers(deps: BackupDeps): Pick<Handlers, Calls> {
  return {
    async 'trash.held'({ job }) {
      const open = openedBy(deps);
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
      const open = openedBy(deps);
      if (!open.ok) return open;
      const { session, vault } = open.value;
      return deps.jobs.run(job, async (running) => {
        await session.store.whenLoaded();
        if (backups) return session.backups.remove(trashedIds(vault), () => emptyTrash(deps, vault), running);
        const gone = await emptyTrash(deps, vault);
        return gone.ok ? ok({ entries: gone.value.length, backups: 0, left: 0, later: false }) : gone;
      });
    },
  };
}
