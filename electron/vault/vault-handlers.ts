import { fail, ok, type Result } from '../contract/result.ts';
import type { Handlers } from '../contract/router.ts';
import type { DamageNotice, OpenReport, vaultCalls } from '../contract/vault-calls.ts';
import { createVault } from './create-vault.ts';
import { checkPassphrase, setPassphrase } from './keys/change-passphrase.ts';
import { makePhrase } from './keys/phrase.ts';
import { passphraseStrength } from './keys/strength.ts';
import { atomicWrite } from './storage/atomic-write.ts';
import { attempt } from './storage/disk-error.ts';
import type { StoreEvents } from './storage/open-store.ts';
import type { Ports } from './storage/ports.ts';
import { glimpse, openWithRecoveryKey, openWithVaultPassphrase, type VaultSession } from './vault-session.ts';
import type { VaultState } from './vault-state.ts';

export type VaultHandlers = Pick<Handlers, keyof typeof vaultCalls>;

export type VaultDeps = {
  ports: Ports;
  state: VaultState;
  /** What an open vault tells. */
  events: StoreEvents;
};

/** Handlers of the calls about the vault itself. */
export function createVaultHandlers({ ports, state, events: tell }: VaultDeps): VaultHandlers {
  /** What is found before the report is in the report; what comes after is told as it comes. */
  function events(): { told: boolean; events: StoreEvents } {
    const gate = {
      told: false,
      events: {
        ...tell,
        notice(notice: DamageNotice) {
          if (gate.told) tell.notice(notice);
        },
      },
    };
    return gate;
  }

  async function enter(open: (folder: string, events: StoreEvents) => Promise<Result<VaultSession>>): Promise<Result<VaultSession>> {
    const place = state.place();
    if (!place.ok) return place;
    // The same folder may be open here already; two sessions in one process would not see each other's lock.
    await state.close();
    const gate = events();
    const opened = await open(place.value, gate.events);
    if (!opened.ok) return opened;
    await state.take(opened.value);
    gate.told = true;
    return opened;
  }

  async function enterAndReport(open: (folder: string, events: StoreEvents) => Promise<Result<VaultSession>>): Promise<Result<OpenReport>> {
    const opened = await enter(open);
    return opened.ok ? ok(await report(opened.value)) : opened;
  }

  return {
    async 'vault.glimpse'() {
      const place = state.place();
      return ok(place.ok ? await glimpse(ports, place.value) : { state: 'none', holder: null });
    },
    'vault.strength': async ({ passphrase, own }) => ok(await passphraseStrength(passphrase, own)),
    'vault.phrase': async ({ language }) => ok(await makePhrase(language, ports.random)),

    async 'vault.create'({ passphrase, own }) {
      const opened = await enter((folder, told) => createVault(ports, folder, passphrase, own, told));
      return opened.ok ? ok({ recoveryKey: opened.value.identity, report: await report(opened.value) }) : opened;
    },
    'vault.unlock': ({ passphrase, mode }) => enterAndReport((folder, told) => openWithVaultPassphrase(ports, folder, passphrase, mode, told)),
    'vault.recover': ({ recoveryKey, mode }) => enterAndReport((folder, told) => openWithRecoveryKey(ports, folder, recoveryKey, mode, told)),

    async 'vault.change-passphrase'({ old, next }) {
      const session = state.session();
      if (!session.ok) return session;
      if (session.value.store.readOnly) return fail('vault-read-only');
      const checked = await checkPassphrase(ports, session.value, old);
      return checked.ok ? setPassphrase(ports, session.value, next) : checked;
    },
    async 'vault.set-passphrase'({ next }) {
      const session = state.session();
      if (!session.ok) return session;
      // Without the old passphrase only for someone who has just shown the recovery key.
      if (!session.value.byRecoveryKey) return fail('bad-input');
      return setPassphrase(ports, session.value, next);
    },
    async 'vault.recovery-key'({ passphrase }) {
      const session = state.session();
      if (!session.ok) return session;
      const checked = await checkPassphrase(ports, session.value, passphrase);
      return checked.ok ? ok(session.value.identity) : checked;
    },
    async 'vault.save-recovery-key'({ token, recoveryKey, text }) {
      const path = state.takeGrant(token);
      if (path === undefined) return fail('not-found');
      return attempt(async () => {
        await atomicWrite(ports.fs, ports.random, path, Buffer.from(`${text.trim()}\n\n${recoveryKey}\n`, 'utf8'));
        return ok(true);
      });
    },
    async 'vault.notices'() {
      const session = state.session();
      return session.ok ? ok([...session.value.notices()]) : session;
    },

    async 'settings.read'() {
      const session = state.session();
      return session.ok ? ok(session.value.store.settings()) : session;
    },
    async 'settings.save'(changes) {
      const session = state.session();
      if (!session.ok) return session;
      const given = Object.fromEntries(Object.entries(changes).filter(([, value]) => value !== undefined));
      const before = session.value.store.settings();
      const next = { ...before, ...given, changed: before.changed + 1 };
      const saved = await session.value.store.saveSettings(next);
      return saved.ok ? ok(next) : saved;
    },
  };
}

async function report(session: VaultSession): Promise<OpenReport> {
  const newest = await attempt(async () => ok(await session.backups.newest()));
  return {
    vaultId: session.store.vaultId,
    readOnly: session.store.readOnly,
    notices: [...session.notices()],
    settings: session.store.settings(),
    lastBackup: newest.ok ? newest.value : null,
    byRecoveryKey: session.byRecoveryKey,
  };
}
