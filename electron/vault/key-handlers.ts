import { fail, ok } from '../contract/result.ts';
import type { Handlers } from '../contract/router.ts';
import type { keyCalls } from '../contract/key-calls.ts';
import type { Jobs } from './jobs.ts';
import { beginRotation, finishRotation, prepareKey, type PreparedKey } from './keys/rotate-key.ts';
import type { Ports } from './storage/ports.ts';
import type { VaultSession } from './vault-session.ts';
import type { VaultState } from './vault-state.ts';

export type KeyHandlers = Pick<Handlers, keyof typeof keyCalls>;

/** Handlers of the calls that replace a vault's key. A prepared key is good for the session that it was drawn in. */
export function createKeyHandlers({ ports, state, jobs }: { ports: Ports; state: VaultState; jobs: Jobs }): KeyHandlers {
  let prepared: { session: VaultSession; key: PreparedKey } | null = null;

  return {
    async 'keys.state'() {
      const session = state.session();
      return session.ok ? ok({ rotating: session.value.sealer.former !== null }) : session;
    },
    async 'keys.prepare'({ passphrase }) {
      const session = state.session();
      if (!session.ok) return session;
      const key = await prepareKey(ports, session.value, passphrase);
      if (!key.ok) return key;
      prepared = { session: session.value, key: key.value };
      return ok(key.value.identity);
    },
    async 'keys.cancel'() {
      const was = prepared !== null;
      prepared = null;
      return ok(was);
    },
    async 'keys.rotate'({ job: id }) {
      const session = state.session();
      if (!session.ok) return session;
      return jobs.run(id, async (job) => {
        if (session.value.sealer.former === null) {
          if (prepared?.session !== session.value) return fail('not-found');
          const begun = await beginRotation(ports, session.value, prepared.key);
          if (!begun.ok) return begun;
          prepared = null;
        }
        return finishRotation(ports, session.value, job);
      });
    },
  };
}
