import { fail, ok, type Result } from '../../contract/result.ts';
import { stopped, type Job } from '../jobs.ts';
import { newIdentity, type Sealer } from '../sealing/sealer.ts';
import { sealWithPassphrase } from '../sealing/passphrase.ts';
import { atomicWrite, tempName } from '../storage/atomic-write.ts';
import { allFolders } from '../person-store/person-names.ts';
import { attempt, attemptDone } from '../storage/disk-error.ts';
import { vaultJsonName } from '../storage/names.ts';
import type { Ports } from '../storage/ports.ts';
import { encodeVaultJson, keyMark } from '../storage/vault-json.ts';
import type { VaultSession } from '../vault-session.ts';
import { checkPassphrase, type KeyHolder } from './change-passphrase.ts';
import { encodeKeyFile } from './key-file.ts';
import { readKeyFolder, replaceKeyFiles } from './key-folder.ts';
import { removeOldKey, writeOldKey } from './old-key.ts';
import { resealBackups } from './reseal-backups.ts';

/** A key that may take the present one's place. It exists in memory only, until the person has it on paper. */
export type PreparedKey = { identity: string; keyFile: Uint8Array };

/**
 * Draws a new key. Nothing is written. Errors: those of `checkPassphrase`, `vault-read-only`, and `bad-input` while an earlier
 * replacement is not finished.
 */
export async function prepareKey(ports: Ports, vault: KeyHolder & { sealer: Sealer }, passphrase: string): Promise<Result<PreparedKey>> {
  if (vault.store.readOnly) return fail('vault-read-only');
  if (vault.sealer.former !== null) return fail('bad-input', 'rotating');
  const checked = await checkPassphrase(ports, vault, passphrase);
  if (!checked.ok) return checked;
  const identity = await newIdentity();
  return ok({ identity, keyFile: await sealWithPassphrase(encodeKeyFile(vault.store.vaultId, identity), passphrase, ports.workFactor) });
}

/**
 * Puts a prepared key into use: from here on the passphrase and the new recovery key open the vault, and what is written is sealed
 * with the new key. On a failure the old key stays in use. Errors: the disk's, `vault-damaged` (`vault.json` is not as it should be).
 */
export async function beginRotation(ports: Ports, { folder, store, sealer }: VaultSession, prepared: PreparedKey): Promise<Result<void>> {
  const old = sealer.identity;
  return store.alone(() =>
    attempt(async () => {
      const { json, keys } = await readKeyFolder(ports, folder);
      const keyFile = keys.find((key) => key.sound === true);
      if (json.state !== 'good' || keyFile === undefined) return fail('vault-damaged', vaultJsonName);
      const { former } = json.json;
      const begun = await attemptDone(async () => {
        await writeOldKey(ports, folder, store.vaultId, { old, next: prepared.identity });
        await replaceKeyFiles(ports, folder, store.vaultId, prepared.keyFile, { former: [...former, keyMark(store.vaultId, old)], rotating: true });
      });
      if (!begun.ok) {
        // Where this fails too, the next opening tells how far it came.
        await attemptDone(async () => {
          await replaceKeyFiles(ports, folder, store.vaultId, keyFile.bytes, { former, rotating: false });
          await removeOldKey(ports, folder);
        });
        return begun;
      }
      await sealer.turn(prepared.identity);
      return begun;
    }),
  );
}

/** `left`: damaged files that do not open, and so could not be sealed anew. */
export type Rotated = { files: number; left: number };

const rounds = 4;

/**
 * Seals everything that is still sealed with the old key anew, then lets the old key go. Saves go on between two files. Stopped or
 * cut off anywhere, everything opens with the present key, and the same call goes on.
 * Errors: `stopped`, `vault-read-only`, `disk-error` when files of the old key keep coming, and the disk's.
 */
export async function finishRotation(ports: Ports, session: VaultSession, job: Job): Promise<Result<Rotated>> {
  const { store, sealer, backups, folder } = session;
  if (sealer.former === null) return ok({ files: 0, left: 0 });
  if (store.readOnly) return fail('vault-read-only');
  await store.whenLoaded();
  const { files } = store;
  const damaged = new Set<string>();
  const halted = (): boolean => job.stopped() || session.closing();
  let done = 0;
  let of = 0;
  const tick = (): void => {
    done++;
    job.progress('reseal', Math.min(done, of), of);
  };

  return attempt(async () => {
    for (let round = 0; round < rounds; round++) {
      const names = await formerFiles();
      if (names === null) return stopped();
      const waiting = names.filter((name) => !damaged.has(name));
      if (waiting.length === 0) return finish();
      of = done + waiting.length;
      for (const name of waiting.filter((item) => !item.startsWith('backups/'))) {
        if (halted()) return stopped();
        const resealed = tempName.test(name) ? await store.alone(() => attempt(async () => ok((await files.remove(name), 'done' as const)))) : await store.reseal(name);
        if (!resealed.ok) return resealed;
        if (resealed.value === 'damaged') damaged.add(name);
        tick();
        await job.breathe();
      }
      if (!waiting.some((name) => name.startsWith('backups/'))) continue;
      const level = await store.level();
      if (!level.ok) return level;
      const live = { files, entries: level.value };
      const resealed = await backups.alone(() => resealBackups({ ports, files, sealer, live, alone: store.alone, job: { ...job, stopped: halted }, tick }));
      if (!resealed.ok) return resealed;
      for (const name of waiting) if (name.startsWith('backups/') && (await files.isFormer(name))) damaged.add(name);
    }
    return fail('disk-error');
  });

  /** Every file that the old key opens, newest months first; null when stopped. */
  async function formerFiles(): Promise<string[] | null> {
    const former: string[] = [];
    const root = (await ports.fs.list(folder)).filter((name) => name.includes('.age'));
    // People's own shards are sealed with keys of their own, and stay as they are.
    const places = (await allFolders(ports.fs, folder)).filter((name) => !/^people\/[^/]+\/(records|intents)$/.test(name));
    const inside = await Promise.all(places.map((name) => files.list(name)));
    for (const name of [...inside.flat().reverse(), ...root]) {
      if (halted()) return null;
      if (!name.includes('.age')) continue;
      if (await files.isFormer(name)) former.push(name);
      await job.breathe();
    }
    return former;
  }

  /** The old key goes last: until then it is there for whatever is still sealed with it. */
  async function finish(): Promise<Result<Rotated>> {
    if (halted()) return stopped();
    return store.alone(async () => {
      const { json } = await readKeyFolder(ports, folder);
      if (json.state !== 'good') return fail('vault-damaged', vaultJsonName);
      // Copies in a second folder, which may not be there now, are sealed anew when it is.
      if (sealer.former !== null) await backups.keepFormer(sealer.former);
      await atomicWrite(ports.fs, ports.random, files.path(vaultJsonName), encodeVaultJson({ ...json.json, rotating: false }));
      await removeOldKey(ports, folder);
      sealer.forget();
      return ok({ files: done, left: damaged.size });
    });
  }
}
