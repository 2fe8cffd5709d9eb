import { ok, type Result } from '../../contract/result.ts';
import { backupIds, blobName, encodeManifest, manifestName, readManifest, type BackupFile } from '../backup/manifest.ts';
import { stopped, type Job } from '../jobs.ts';
import type { Sealer } from '../sealing/sealer.ts';
import { sha256 } from '../sealing/sha256.ts';
import { atomicWrite } from '../storage/atomic-write.ts';
import { attempt } from '../storage/disk-error.ts';
import type { IndexEntry } from '../storage/index-file.ts';
import type { Ports } from '../storage/ports.ts';
import type { VaultFiles } from '../storage/vault-files.ts';

export type ResealBackups = {
  ports: Ports;
  /** The folder that `backups/` lies in. */
  files: VaultFiles;
  sealer: Sealer;
  /** The vault's files as they lie there now: a copy of the same content becomes a copy of that very file. */
  live: { files: VaultFiles; entries: ReadonlyMap<string, IndexEntry> };
  /** Each write in its turn among the vault's own. */
  alone<T>(work: () => Promise<T>): Promise<T>;
  job: Job;
  /** Another file is looked at. */
  tick(): void;
};

/** A file under the present key; `lies`: where it is in the vault, when no copy of it is among the backups yet. */
type Same = BackupFile & { lies: string | null };

/**
 * Seals the copies and lists of all backups anew. A copy is named by its hash, so it gets another name, and the lists name that
 * one; what is sealed with the old key goes once no list names it. Cut off anywhere, every backup is whole, and the same call goes
 * on. Copies and lists that do not open are left. Errors: `stopped`, and the disk's.
 */
export async function resealBackups({ ports, files, sealer, live, alone, job, tick }: ResealBackups): Promise<Result<void>> {
  const turn = <T>(work: () => Promise<T>): Promise<Result<T>> => attempt(async () => ok(await alone(work)));
  return attempt(async () => {
    const old: string[] = [];
    const same = new Map<string, Same>();
    for (const name of (await files.list('backups/files')).filter((item) => item.endsWith('.age'))) {
      if (job.stopped()) return stopped();
      await job.breathe();
      const bytes = await files.read(name);
      if (bytes === null || blobName(sha256(bytes)) !== name) continue;
      if (await sealer.isFormer(bytes)) old.push(name);
      else await know(bytes, null);
    }
    for (const [name, entry] of old.length === 0 ? [] : live.entries) {
      await job.breathe();
      const bytes = await live.files.read(name);
      if (bytes !== null && sha256(bytes) === entry.sha256 && !(await sealer.isFormer(bytes))) await know(bytes, name);
    }

    const moved = new Map<string, BackupFile>();
    for (const name of old) {
      if (job.stopped()) return stopped();
      await job.breathe();
      const written = await turn(() => move(name));
      if (!written.ok) return written;
      tick();
    }
    for (const id of await backupIds(files)) {
      if (job.stopped()) return stopped();
      const written = await turn(() => rename(id));
      if (!written.ok) return written;
      tick();
    }
    for (const hash of job.stopped() ? [] : moved.keys()) await alone(() => files.remove(blobName(hash)));
    return ok(undefined);

    async function know(sealed: Uint8Array, lies: string | null): Promise<void> {
      const plain = await sealer.open(sealed);
      const { key, generation } = plain === null ? { key: '', generation: null } : contentOf(plain);
      if (generation !== null && !same.has(key)) same.set(key, { generation, sha256: sha256(sealed), bytes: sealed.length, lies });
    }

    async function move(name: string): Promise<void> {
      const bytes = await files.read(name);
      const plain = bytes === null ? null : await sealer.open(bytes);
      if (bytes === null || plain === null) return;
      const { key, generation } = contentOf(plain);
      let to = same.get(key);
      if (to === undefined || to.lies !== null) {
        const there = to?.lies == null ? null : await live.files.read(to.lies);
        const sealed = there !== null && sha256(there) === to?.sha256 ? there : await sealer.seal(plain);
        to = { generation: sealed === there ? (to?.generation ?? 1) : (generation ?? 1), sha256: sha256(sealed), bytes: sealed.length, lies: null };
        await atomicWrite(ports.fs, ports.random, files.path(blobName(to.sha256)), sealed);
        same.set(key, to);
      }
      moved.set(sha256(bytes), { generation: to.generation, sha256: to.sha256, bytes: to.bytes });
    }

    async function rename(id: string): Promise<void> {
      const manifest = await readManifest(files, id);
      if (typeof manifest === 'string') return;
      const names = [...manifest.files];
      if (!(await files.isFormer(manifestName(id))) && !names.some(([, file]) => moved.has(file.sha256))) return;
      const held = new Map(names.map(([name, file]) => [name, moved.get(file.sha256) ?? file]));
      const bytes = [...held.values()].reduce((sum, file) => sum + file.bytes, 0);
      await files.write(manifestName(id), encodeManifest({ ...manifest, files: held, bytes }));
    }
  });
}

/** What a sealed document holds but for how often it was written, so that two writes of the same content are known as such. */
function contentOf(plain: Uint8Array): { key: string; generation: number | null } {
  const text = Buffer.from(plain.buffer, plain.byteOffset, plain.byteLength).toString('utf8').trimEnd();
  const head = /^(.{0,400}?),"generation":(\d+),"previous":(?:null|"[0-9a-f]{64}"),/.exec(text);
  if (head?.[1] === undefined) return { key: sha256(plain), generation: null };
  return { key: sha256(`${head[1]},${text.slice(head[0].length)}`), generation: Number(head[2]) };
}
