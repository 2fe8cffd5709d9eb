import { fail, ok, type Result } from '../contract/result.ts';
import type { Knowledge } from './use-cases/knowledge.ts';
import { attachJournal, type OpenVault } from './use-cases/open-vault.ts';
import type { VaultSession } from './vault-session.ts';

/** What this process knows: where the vault lies, whether it is open, and which paths the person chose. */
export type VaultState = {
  place(): Result<string>;
  setPlace(path: string): void;
  grant(token: string, path: string): void;
  /** The path behind a token, once. */
  takeGrant(token: string): string | undefined;
  /** `vault-locked` while none is open. */
  session(): Result<VaultSession>;
  /** The same vault as the use cases see it. */
  open(): Result<OpenVault>;
  /** Takes a vault that was opened, in place of one that was open before. */
  take(session: VaultSession): Promise<void>;
  /** Goes on with another session of the same vault; the one before is closed by the caller. */
  replace(session: VaultSession): void;
  close(): Promise<void>;
};

/** `opened` hears of each vault that is taken. */
export function createVaultState(knowledge: Knowledge, opened: (session: VaultSession) => void = () => undefined): VaultState {
  let place: string | null = null;
  let current: { session: VaultSession; vault: OpenVault } | null = null;
  const grants = new Map<string, string>();

  async function close(): Promise<void> {
    const before = current;
    current = null;
    await before?.session.close();
  }

  return {
    place: () => (place === null ? fail('no-vault') : ok(place)),
    setPlace(path) {
      place = path;
    },
    grant(token, path) {
      grants.set(token, path);
    },
    takeGrant(token) {
      const path = grants.get(token);
      grants.delete(token);
      return path;
    },
    session: () => (current === null ? fail('vault-locked') : ok(current.session)),
    open: () => (current === null ? fail('vault-locked') : ok(current.vault)),
    async take(session) {
      await close();
      current = { session, vault: attachJournal(session.store, knowledge, session.people) };
      opened(session);
    },
    replace(session) {
      current = { session, vault: attachJournal(session.store, knowledge, session.people) };
      opened(session);
    },
    close,
  };
}
