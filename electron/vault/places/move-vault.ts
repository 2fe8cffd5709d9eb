import { dirname, join, relative, resolve, isAbsolute } from 'node:path';
import { fail, ok, type Result } from '../../contract/result.ts';
import { stopped, type Job } from '../jobs.ts';
import { sha256 } from '../sealing/sha256.ts';
import { atomicWrite } from '../storage/atomic-write.ts';
import { attempt, attemptDone } from '../storage/disk-error.ts';
import { moveName, vaultJsonName } from '../storage/names.ts';
import type { Ports } from '../storage/ports.ts';
import type { VaultSession } from '../vault-session.ts';
import { writeMoveMark } from './move-mark.ts';
import { allFolders } from '../person-store/person-names.ts';
import { removeVaultFiles, vaultFileNames } from './own-files.ts';

export type Move = {
  ports: Ports;
  session: VaultSession;
  /** New or empty. */
  to: string;
  job: Job;
  /** Opens the copy. While this runs, nothing is written here. */
  open(): Promise<Result<VaultSession>>;
  /** Makes the new place the one that the next start opens. From then on the vault is there. */
  note(): Promise<boolean>;
  /** Goes on with the copy. */
  take(copy: VaultSession): void;
};

/**
 * Moves an open vault: everything is copied and compared while the person goes on writing, then, with writing held, what has changed since;
 * `vault.json` comes last. Until `note` has answered, the vault is here and the copy is removed again, by this call or the next start. The old folder stays.
 * Errors: see `vaults.move`.
 */
export async function moveVault({ ports, session, to, job, open, note, take }: Move): Promise<Result<{ files: number }>> {
  const { folder, store } = session;
  const { fs } = ports;
  if (store.readOnly) return fail('vault-read-only');
  const way = relative(resolve(folder), resolve(to));
  if (way === '' || !(way.startsWith('..') || isAbsolute(way))) return fail('vault-exists');
  const copied = new Map<string, string>();
  const path = (root: string, name: string): string => join(root, ...name.split('/'));

  /** False when the copy is not what was copied. */
  async function copy(name: string): Promise<boolean> {
    const bytes = await fs.read(path(folder, name));
    const hash = sha256(bytes);
    if (copied.get(name) === hash) return true;
    await atomicWrite(fs, ports.random, path(to, name), bytes);
    if (sha256(await fs.read(path(to, name))) !== hash) return false;
    copied.set(name, hash);
    return true;
  }

  async function all(loosely: boolean): Promise<Result<void>> {
    for (const inside of await allFolders(fs, folder)) await fs.makeFolder(path(to, inside));
    const names = (await vaultFileNames(fs, folder)).filter((name) => name !== vaultJsonName);
    for (const [at, name] of names.entries()) {
      if (job.stopped()) return stopped();
      // A file that goes while the person writes on is met by the second round.
      const done = await attempt(async () => ok(await copy(name)));
      if (!done.ok && !(loosely && done.error.code === 'folder-gone' && (await store.files.there(store.vaultId)) && (await fs.stat(to)) !== null)) return done;
      if (done.ok && !done.value) return fail('file-damaged', name);
      if (loosely) job.progress('copy', at + 1, names.length);
      await job.breathe();
    }
    if (loosely) return ok(undefined);
    const now = new Set(names);
    for (const name of copied.keys()) if (!now.has(name)) await fs.remove(path(to, name));
    return ok(undefined);
  }

  async function finish(): Promise<Result<{ files: number }>> {
    const rest = await all(false);
    if (!rest.ok) return rest;
    for (const inside of [...(await allFolders(fs, to)), '.']) await fs.syncFolder(path(to, inside));
    if (!(await copy(vaultJsonName))) return fail('file-damaged', vaultJsonName);
    const opened = job.stopped() ? stopped() : await open();
    if (!opened.ok) return opened;
    // Where its lock cannot be taken, it opens for reading only.
    const failed = opened.value.store.readOnly ? fail('no-permission') : (await note()) ? null : fail('disk-error');
    if (failed !== null) {
      await opened.value.close();
      return failed;
    }
    take(opened.value);
    store.retire();
    session.people.retire();
    await attemptDone(() => store.files.remove(moveName));
    return ok({ files: copied.size });
  }

  const begun = await attempt(async () => {
    if ((await fs.list(to)).length > 0) return fail('folder-not-empty');
    await store.alone(() => writeMoveMark(store.files, store.vaultId, to));
    return ok(undefined);
  });
  if (!begun.ok && begun.error.code === 'folder-not-empty') return begun;
  const moved = await attempt(async () => {
    if (!begun.ok) return begun;
    await fs.makeFolder(to);
    await fs.syncFolder(dirname(to));

    const first = await all(true);
    if (!first.ok) return first;
    const level = await store.level();
    if (!level.ok) return level;
    return session.backups.alone(() => store.alone(() => attempt(finish)));
  });
  if (moved.ok) return moved;
  // Where this fails too, the next start does it.
  const removed = await attempt(async () => ok(await removeVaultFiles(fs, to, () => undefined)));
  if (removed.ok) await attemptDone(() => store.files.remove(moveName));
  return moved;
}
