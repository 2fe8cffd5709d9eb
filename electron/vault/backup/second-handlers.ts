import type { backupCalls } from '../../contract/backup-calls.ts';
import { fail } from '../../contract/result.ts';
import type { Handlers } from '../../contract/router.ts';
import type { BackupDeps } from './backup-deps.ts';

type Calls = Extract<keyof typeof backupCalls, `second.${string}`>;

/** Copies of the backups in a second folder. */
export function createSecondHandlers(deps: Pick<BackupDeps, 'jobs' | 'takeGrant' | 'session'>): Pick<Handlers, Calls> {
  return {
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
  };
}
