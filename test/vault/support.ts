import { createVault } from '../../electron/vault/create-vault.ts';
import type { EntryRecord, StoredRecord } from '../../electron/domain/records/record.ts';
import { noEvents, openWithRecoveryKey, openWithVaultPassphrase, type VaultSession } from '../../electron/vault/vault-session.ts';
import type { OpenMode } from '../../electron/contract/vault-calls.ts';
import { createSealer, type Sealer } from '../../electron/vault/sealing/sealer.ts';
import { createDisk, type Disk } from '../faults/disk.ts';
import { folder, unwrap } from '../faults/model.ts';
import { createRandom, type Random } from '../faults/random.ts';
import { passphrase, sampleEntry, samplePorts } from '../faults/sample.ts';

export { folder, unwrap, passphrase };
export const noon = Date.UTC(2026, 10, 20, 12);
export const month = 30 * 86_400_000;

/** A vault on a disk in memory, with shortcuts. */
export type World = {
  disk: Disk;
  random: Random;
  ports: ReturnType<typeof samplePorts>;
  identity: string;
  sealer: Sealer;
  open(mode?: OpenMode, ports?: ReturnType<typeof samplePorts>): Promise<VaultSession>;
  unlock(words: string): ReturnType<typeof openWithVaultPassphrase>;
  entry(time?: number, text?: string): EntryRecord;
  path(name: string): string;
  bytes(name: string): Uint8Array;
  names(): string[];
  /** A disk that is gone from one moment to the next. */
  unplug(mount: string): void;
  /** The plaintext document of a sealed file. */
  document(name: string): Promise<Record<string, unknown>>;
  /** Seals a document of the test's own making. */
  seal(name: string, document: unknown): Promise<void>;
};

export async function makeWorld(fill: (session: VaultSession, world: World) => Promise<unknown> = async () => undefined): Promise<World> {
  const disk = createDisk();
  const random = createRandom(11);
  const ports = samplePorts(disk.fs, random, noon);
  const session = unwrap(await createVault(ports, folder, passphrase, []));
  const sealer = await createSealer(session.identity);
  const path = (name: string): string => `${folder}/${name}`;
  const world: World = {
    disk,
    random,
    ports,
    identity: session.identity,
    sealer,
    async open(mode = 'normal', own = samplePorts(disk.fs, random, ports.time)) {
      const opened = unwrap(await openWithRecoveryKey(own, folder, session.identity, mode, noEvents));
      await opened.store.whenLoaded();
      return opened;
    },
    unlock: (words) => openWithVaultPassphrase(samplePorts(disk.fs, random, ports.time), folder, words, 'normal', noEvents),
    entry: (time = noon, text = 'words') => sampleEntry(time, random, text),
    path,
    bytes(name) {
      const bytes = disk.files().get(path(name));
      if (bytes === undefined) throw new Error(`no ${name}`);
      return bytes;
    },
    names: () => [...disk.files().keys()].filter((item) => item.startsWith(`${folder}/`)).map((item) => item.slice(folder.length + 1)),
    unplug(mount) {
      disk.unplug(mount);
    },
    async document(name) {
      const plain = await sealer.open(world.bytes(name));
      return JSON.parse(Buffer.from(plain ?? []).toString('utf8')) as Record<string, unknown>;
    },
    async seal(name, document) {
      disk.put(path(name), await sealer.seal(Buffer.from(JSON.stringify(document))));
    },
  };
  await fill(session, world);
  await session.close();
  return world;
}

export function ids(records: Iterable<StoredRecord>): string[] {
  return Array.from(records, (record) => record.id).sort();
}

export function told(session: VaultSession): string[] {
  return session.notices().map(({ what, file }) => `${what} ${file}`);
}
