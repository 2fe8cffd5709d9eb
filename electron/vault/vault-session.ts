import { join } from 'node:path';
import { fail, ok, type Result } from '../contract/result.ts';
import type { Stamp } from '../domain/records/revise.ts';
import type { DamageNotice, Glimpse, OpenMode } from '../contract/vault-calls.ts';
import { createBackups, type Backups } from './backup/backups.ts';
import { findSecond } from './backup/second-rescue.ts';
import { openKey } from './keys/open-key.ts';
import { readKeyFolder, replaceKeyFiles, type KeyFolder } from './keys/key-folder.ts';
import { readOldKey } from './keys/old-key.ts';
import { settleKeys, type ShownKey } from './keys/settle-keys.ts';
import { moveIn } from './person-store/move-in.ts';
import { createPersonStores, type PersonStores } from './person-store/person-stores.ts';
import { undoMove } from './places/move-mark.ts';
import { createSealer, readIdentity, type Sealer } from './sealing/sealer.ts';
import { attempt, attemptDone } from './storage/disk-error.ts';
import { readHolder, takeLock, type HeldLock } from './storage/lock-file.ts';
import { folders, monthOfId, readShardName, indexName, settingsName } from './storage/names.ts';
import type { Damage } from './storage/notices.ts';
import { openStore, type StoreEvents } from './storage/open-store.ts';
import type { Ports } from './storage/ports.ts';
import { createQueue } from './storage/queue.ts';
import type { OpenStore } from './storage/store.ts';
import { createVaultFiles, type VaultFiles } from './storage/vault-files.ts';
import { keyMark } from './storage/vault-json.ts';

/** A vault that is open in this process. */
export type VaultSession = {
  readonly folder: string;
  readonly store: OpenStore;
  readonly people: PersonStores;
  /** Records of people that lie among the vault's own are brought into their shards: at the start, and after another copy was merged in. */
  bringIn(): Promise<Result<number>>;
  readonly backups: Backups;
  /** The vault's identity, which is also its recovery key. Another one after it was replaced. */
  readonly identity: string;
  /** Seals with that identity. While it has a former one, the vault's key is being replaced. */
  readonly sealer: Sealer;
  readonly byRecoveryKey: boolean;
  notices(): readonly DamageNotice[];
  /** True once it is being closed: nothing new may be begun. */
  closing(): boolean;
  close(): Promise<void>;
};

export const noEvents: StoreEvents = { loaded: () => undefined, notice: () => undefined, folder: () => undefined };

/** What lies in a folder, seen without any secret. */
export async function glimpse(ports: Ports, folder: string): Promise<Glimpse> {
  const seen = await attempt<Glimpse>(async () => {
    if ((await ports.fs.stat(folder)) === null) return ok({ state: 'unreachable', holder: null });
    const { json, keys } = await readKeyFolder(ports, folder);
    const holder = await readHolder(ports, folder);
    if (json.state === 'absent' && keys.length === 0) {
      const sealed = (await ports.fs.list(folder)).some((name) => name === indexName || name === settingsName);
      if (sealed) return ok({ state: 'damaged', holder });
      if ((await findSecond(ports, folder)).length > 0) return ok({ state: 'backups', holder });
      const months = (await ports.fs.list(join(folder, 'records'))).some((name) => readShardName(`records/${name}`) !== null);
      return ok({ state: months ? 'partial' : 'none', holder });
    }
    if (json.state === 'newer') return ok({ state: 'newer', holder });
    const openable = keys.some((key) => key.sound !== false);
    return ok({ state: openable ? 'ready' : 'damaged', holder });
  });
  return seen.ok ? seen.value : { state: 'unreachable', holder: null };
}

/**
 * Opens a vault with its passphrase; on a full or write-protected disk only for reading. Errors: `wrong-passphrase`, `vault-damaged` (the recovery key may still open it),
 * `vault-newer`, `vault-busy`, `foreign-work-factor`, `no-vault`, and the disk's.
 */
export async function openWithVaultPassphrase(ports: Ports, folder: string, passphrase: string, mode: OpenMode, events: StoreEvents): Promise<Result<VaultSession>> {
  return attempt(async () => {
    const busy = await refuseIfBusy(ports, folder, mode);
    if (busy !== null) return busy;
    const keys = await readKeyFolder(ports, folder);
    const key = await openKey(keys, passphrase);
    if (!key.ok) return key;
    return openWithKey(ports, folder, keys, { ...key.value, byRecoveryKey: false }, mode, events);
  });
}

/**
 * Opens a vault with the recovery key, in any case and with any spaces. Errors: `recovery-key-typo` (no key at all),
 * `old-recovery-key` (replaced since), `wrong-recovery-key`, and those of the passphrase but for `wrong-passphrase`.
 */
export async function openWithRecoveryKey(ports: Ports, folder: string, recoveryKey: string, mode: OpenMode, events: StoreEvents): Promise<Result<VaultSession>> {
  return attempt(async () => {
    const identity = await readIdentity(recoveryKey);
    if (identity === null) return fail('recovery-key-typo');
    const busy = await refuseIfBusy(ports, folder, mode);
    if (busy !== null) return busy;
    return openWithIdentity(ports, folder, identity, true, mode, events);
  });
}

/** Opens a vault that was made just now. */
export async function openNew(ports: Ports, folder: string, identity: string, events: StoreEvents): Promise<Result<VaultSession>> {
  return attempt(() => openWithIdentity(ports, folder, identity, false, 'normal', events));
}

async function openWithIdentity(ports: Ports, folder: string, identity: string, byRecoveryKey: boolean, mode: OpenMode, events: StoreEvents): Promise<Result<VaultSession>> {
  const keys = await readKeyFolder(ports, folder);
  const { json } = keys;
  if (json.state === 'newer') return fail('vault-newer');
  const vault = json.state === 'good' ? json.json.vault : null;
  if (json.state === 'good' && json.json.former.includes(keyMark(json.json.vault, identity))) return fail('old-recovery-key');
  const sealer = await createSealer(identity);
  const fits = (await readOldKey(ports, folder, sealer)).identity !== null || (await opensAny(ports, folder, sealer));
  if (fits === null) return fail(json.state === 'absent' ? 'no-vault' : 'vault-damaged');
  if (!fits) return fail('wrong-recovery-key');
  return openWithKey(ports, folder, keys, { identity, vault, keyFile: null, damage: [], repair: false, byRecoveryKey }, mode, events);
}

type Key = ShownKey & { byRecoveryKey: boolean };

async function openWithKey(ports: Ports, folder: string, keys: KeyFolder, key: Key, mode: OpenMode, events: StoreEvents): Promise<Result<VaultSession>> {
  let lock: HeldLock | null = null;
  const release = async (): Promise<void> => {
    await lock?.release();
  };
  if (mode !== 'read-only') {
    const taken = await attempt(async () => ok(await takeLock(ports, folder, mode === 'anyway')));
    if (taken.ok && 'busy' in taken.value) return fail('vault-busy');
    if (taken.ok) lock = taken.value as HeldLock;
    // On a full or write-protected disk a journal can still be read.
    else if (!['disk-full', 'no-permission'].includes(taken.error.code)) return taken;
  }
  const opened = await attempt(() => openLocked(ports, folder, keys, key, lock !== null, release, events));
  if (!opened.ok) await attemptDone(release);
  return opened;
}

async function openLocked(ports: Ports, folder: string, keys: KeyFolder, key: Key, locked: boolean, release: () => Promise<void>, events: StoreEvents): Promise<Result<VaultSession>> {
  const settled = await settleKeys(ports, folder, keys, key, locked);
  if (!settled.ok) return settled;
  const { sealer, readOnly } = settled.value;
  // A key that opens nothing here (key files of another vault, say) must not make every file look damaged.
  if ((await opensAny(ports, folder, sealer)) === false) return fail('vault-damaged');

  const files = createVaultFiles(ports, folder, sealer);
  const backups = createBackups(ports, files, sealer);
  const shelter = (vault: string): VaultFiles | null => {
    const place = ports.shelter();
    return place === null ? null : createVaultFiles(ports, join(place, vault), sealer);
  };
  const queue = createQueue();
  const { findGoodCopy } = backups;
  const opened = await openStore({ ports, files, vault: key.vault, readOnly, findGoodCopy, events, release, shelter, folders, monthOf: monthOfId, queue });
  if (!opened.ok) return opened;
  const store = opened.value;
  const people = createPersonStores({ ports, files, sealer, store, queue, backups, events });
  const moved = readOnly ? [] : await store.alone(() => undoMove(ports, files));
  const notices: DamageNotice[] = [...key.damage, ...settled.value.damage, ...moved].map(asNotice);
  if (settled.value.repair && !readOnly && key.keyFile !== null) {
    const keyFile = key.keyFile;
    // When the disk will not have it now, the next opening meets the same state and tries again.
    await store.alone(() => attemptDone(() => replaceKeyFiles(ports, folder, store.vaultId, keyFile)));
  }
  backups.attach(store, people);
  let closing = false;
  let bringing: Promise<unknown> = Promise.resolve();
  const bringIn = (): Promise<Result<number>> => {
    const moved = moveIn(store, people, stampOf(ports, store), () => backups.make('before-migration'));
    bringing = moved;
    return moved;
  };
  void store.whenLoaded().then(() => (closing ? undefined : bringIn()));
  return ok({
    folder,
    store,
    people,
    bringIn,
    backups,
    sealer,
    get identity() {
      return sealer.identity;
    },
    byRecoveryKey: key.byRecoveryKey,
    notices: () => [...notices, ...store.notices(), ...people.notices()],
    closing: () => closing,
    async close() {
      closing = true;
      backups.stop();
      await bringing;
      await people.close();
      await store.close();
    },
  });
}

function stampOf(ports: Ports, store: OpenStore): (step: number) => Stamp {
  return (step) => ({ rev: Buffer.from(ports.random(10)).toString('hex'), device: store.device, counter: store.counter() + 1 + step, at: new Date(ports.now()).toISOString() });
}

function asNotice({ file, what, quarantined }: Damage): DamageNotice {
  return { file, what, month: null, quarantined, backup: null };
}

async function refuseIfBusy(ports: Ports, folder: string, mode: OpenMode): Promise<{ ok: false; error: { code: 'vault-busy' } } | null> {
  if (mode !== 'normal') return null;
  const holder = await readHolder(ports, folder);
  return holder === null || holder.stale ? null : { ok: false, error: { code: 'vault-busy' } };
}

/** Whether any sealed file opens; null when there are none. */
async function opensAny(ports: Ports, folder: string, sealer: Sealer): Promise<boolean | null> {
  const files = createVaultFiles(ports, folder, sealer);
  const names = [indexName, settingsName, ...(await files.list('records')).filter((name) => readShardName(name) !== null)];
  let some = false;
  for (const name of names) {
    const found = await files.find(name, name === indexName ? 'footbridge-index' : name === settingsName ? 'footbridge-settings' : 'footbridge-shard');
    if (found.state === 'good' || found.state === 'newer') return true;
    some ||= found.state === 'unreadable';
  }
  return some ? false : null;
}
