import type { rescueCalls } from '../../contract/rescue-calls.ts';
import { fail, ok } from '../../contract/result.ts';
import type { Handlers } from '../../contract/router.ts';
import type { Jobs } from '../jobs.ts';
import type { Ports } from '../storage/ports.ts';
import type { VaultState } from '../vault-state.ts';
import { openSecond } from './second-rescue.ts';

type Deps = { ports: Ports; jobs: Jobs; state: Pick<VaultState, 'place' | 'takeGrant'> };

export function createRescueHandlers({ ports, jobs, state }: Deps): Pick<Handlers, keyof typeof rescueCalls> {
  return {
    async 'rescue.restore'({ recoveryKey, token, job }) {
      const place = state.place();
      if (!place.ok) return place;
      const folder = state.takeGrant(token);
      if (folder === undefined) return fail('not-found');
      return jobs.run(job, async (running) => {
        const second = await openSecond(ports, place.value, recoveryKey);
        if (!second.ok) return second;
        const listed = await second.value.list();
        if (!listed.ok) return listed;
        const newest = listed.value.reduce<(typeof listed.value)[number] | null>((best, item) => (best === null || item.made > best.made ? item : best), null);
        if (newest === null) return fail('no-vault');
        const restored = await second.value.restore(newest.id, folder, running);
        return restored.ok ? ok({ made: newest.made, entries: restored.value.entries, missing: restored.value.missing.length, wentOn: restored.value.wentOn, folder }) : restored;
      });
    },
  };
}
