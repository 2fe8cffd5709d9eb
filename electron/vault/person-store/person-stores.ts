import type { DamageNotice } from '../../contract/vault-calls.ts';
import { fail, ok, type Result } from '../../contract/result.ts';
import { sameJson } from '../../domain/entries/same-content.ts';
import { summariseRecords } from '../../domain/people/person-summary.ts';
import type { StoredRecord } from '../../domain/records/record.ts';
import { amongTheVaults, type PersonShards } from '../person-shards.ts';
import type { Sealer } from '../sealing/sealer.ts';
import { sha256 } from '../sealing/sha256.ts';
import { atomicWrite } from '../storage/atomic-write.ts';
import type { Backups } from '../backup/backups.ts';
import { attempt, attemptDone } from '../storage/disk-error.ts';
import { indexBody, type IndexEntry } from '../storage/index-file.ts';
import { indexName, personFolders, yearOfId } from '../storage/names.ts';
import { openStore, type StoreEvents } from '../storage/open-store.ts';
import type { Ports } from '../storage/ports.ts';
import type { Queue } from '../storage/queue.ts';
import type { OpenStore } from '../storage/store.ts';
import { createVaultFiles, type VaultFiles } from '../storage/vault-files.ts';
import { createTurns, type Turns } from '../use-cases/turns.ts';
import { bringFolderBack } from './bring-back.ts';
import { eraseFolder } from './erase-folder.ts';
import { decodeDocument } from '../storage/document.ts';
import { shardBody } from '../storage/record-json.ts';
import { isBehind } from './look-back.ts';
import { putMerged } from './move-in.ts';
import { makePersonKey, personPlace, readPersonKey, writePersonKey, type PersonPlace } from './person-key.ts';
import { personFolder, personFoldersIn, summaryName } from './person-names.ts';
import { dropSummary, readSummary, writeSummary } from './summary-file.ts';

/** The people of an open vault: what the use cases ask for, and what backups, merging and deleting need besides. */
export type PersonStores = PersonShards & {
  /** As `records`, without those that still lie among the vault's own. */
  shards(contact: string): Promise<readonly StoredRecord[]>;
  /** As `put`, the records as they are: for those that come from another copy, or from among the vault's own. */
  putAsIs(contact: string, records: readonly StoredRecord[]): Promise<Result<void>>;
  /** Merges the records of copies of their files, as a backup has them; what stands stays. Errors: those of `put`. */
  takeCopies(contact: string, copies: readonly Uint8Array[]): Promise<Result<number>>;
  /** Brings the disk level with memory, and answers every sealed file of everybody's that a backup holds. Rejects as the disk does. */
  level(): Promise<Map<string, IndexEntry>>;
  /** The folders of people whose contact record was deleted for good, by its id. Rejects as the disk does. */
  orphans(): Promise<Map<string, string>>;
  /** Error `file-damaged`: another's files lie in the person's folder, and theirs somewhere else, so it cannot be taken away. And the disk's. */
  canErase(contact: string): Promise<Result<void>>;
  /** Takes a person's folder away, the key first. Cut off, the same call goes on. Rejects as the disk does. */
  erase(contact: string): Promise<void>;
  notices(): readonly DamageNotice[];
  /** The vault goes on in another folder. */
  retire(): void;
  close(): Promise<void>;
};

export type PersonStoresOptions = {
  ports: Ports;
  files: VaultFiles;
  sealer: Sealer;
  store: OpenStore;
  queue: Queue;
  backups: Pick<Backups, 'findGoodCopy' | 'goodCopyOf' | 'peopleHeld' | 'personCopy'>;
  events: StoreEvents;
};

type Held = { contact: string; place: PersonPlace; own: Sealer | null; turns: Turns; open: Promise<Result<OpenStore | null>> | null };

const noNews = { loaded: () => undefined, folder: () => undefined };

/** Opens people's stores when they are asked for, and keeps them open until the vault is closed. */
export function createPersonStores({ ports, files, sealer, store, queue, backups, events }: PersonStoresOptions): PersonStores {
  const people = new Map<string, Held>();
  const notices: DamageNotice[] = [];
  let peopleHeld: Promise<ReadonlySet<string>> | null = null;
  let retired = false;

  function heldOf(contact: string): Held {
    const known = people.get(contact);
    if (known !== undefined) return known;
    const place = personPlace(ports, files.folder, sealer, store.vaultId, personFolder(store.vaultId, contact));
    const held: Held = { contact, place, own: null, turns: createTurns(), open: null };
    people.set(contact, held);
    return held;
  }

  /** Null where nothing is kept. Error `file-damaged`: there is something that no key opens, which is told. */
  function open(held: Held, make: boolean): Promise<Result<OpenStore | null>> {
    const opening = (held.open ?? Promise.resolve(ok(null))).then((before) => (before.ok && before.value !== null ? before : attempt(() => openPlace(held, make))));
    held.open = opening;
    return opening;
  }

  async function openPlace(held: Held, make: boolean): Promise<Result<OpenStore | null>> {
    const { place } = held;
    const key = await readPersonKey(place);
    switch (key.state) {
      case 'none':
        if (await isMissing(held)) return bringWhole(held);
        return make ? start(held, await queue.run(async () => ((await files.there(store.vaultId)) ? makePersonKey(ports, place) : null))) : ok(null);
      case 'stuck':
        return fail('disk-error');
      case 'elsewhere':
        await store.notice({ file: `${place.root} (${key.of})`, what: 'person-elsewhere', quarantined: false });
        return fail('file-damaged');
      case 'lost':
        if (!store.readOnly && (await bringBack(place))) {
          const again = await readPersonKey(place);
          if (again.state === 'good') {
            await queue.run(() => attemptDone(() => repair(place, again.sealer, again.broken)));
            return start(held, again.sealer);
          }
        }
        await store.notice({ file: `${place.root}/key.age`, what: (await place.outer.stat('key.age')) === null ? 'missing' : 'damaged', quarantined: false });
        return fail('file-damaged');
      case 'good':
        if (!store.readOnly && key.broken.length > 0) await queue.run(() => attemptDone(() => repair(place, key.sealer, key.broken)));
        return start(held, key.sealer);
    }
  }

  /** A folder that a backup knows, of somebody who is here, does not go by itself. */
  async function isMissing({ contact, place }: Held): Promise<boolean> {
    if (store.get(contact)?.type !== 'contact') return false;
    peopleHeld ??= backups.peopleHeld().catch((error: unknown) => {
      peopleHeld = null;
      throw error;
    });
    return (await peopleHeld).has(place.root);
  }

  /** Never with another key: the copies in backups would open for nobody. */
  async function bringWhole(held: Held): Promise<Result<OpenStore | null>> {
    const { place } = held;
    const copies = store.readOnly ? null : await backups.personCopy(place.root);
    const back = copies === null ? ok(false) : await queue.run(() => attempt(async () => ok(await bringFolderBack(ports, files.folder, sealer, place.root, copies))));
    const key = back.ok && back.value ? await readPersonKey(place) : null;
    const found = key?.state === 'good' ? key.sealer : null;
    await store.notice({ file: found === null ? `${place.root}/key.age` : place.root, what: found === null ? 'missing' : 'person-brought-back', quarantined: false });
    return found === null ? fail('file-damaged') : start(held, found);
  }

  /** A person's key never changes, so a copy of it in any backup is the key. */
  async function bringBack(place: PersonPlace): Promise<boolean> {
    const name = 'key.age';
    const copy = await backups.goodCopyOf(`${place.root}/${name}`);
    const sealed = copy === null ? null : await sealer.renew(copy);
    if (sealed === null) return false;
    const done = await queue.run(() =>
      attemptDone(async () => {
        const quarantined = (await place.outer.stat(name)) !== null && (await place.outer.quarantine(name));
        await atomicWrite(ports.fs, ports.random, place.outer.path(name), sealed);
        await store.notice({ file: `${place.root}/${name}`, what: 'spare-used', quarantined });
      }),
    );
    return done.ok;
  }

  async function repair(place: PersonPlace, own: Sealer, broken: readonly string[]): Promise<void> {
    for (const name of broken) {
      if ((await place.outer.stat(name)) !== null) {
        const quarantined = await place.outer.quarantine(name);
        await store.notice({ file: `${place.root}/${name}`, what: 'spare-used', quarantined });
        if (!quarantined) continue;
      }
      if (name === 'key.age' || name === 'key.spare.age') await writePersonKey(place, name, own);
    }
  }

  async function start(held: Held, own: Sealer | null): Promise<Result<OpenStore | null>> {
    if (own === null) return fail('folder-gone');
    const { place } = held;
    held.own = own;
    const theirs = createVaultFiles(ports, place.outer.folder, own);
    const opened = await openStore({
      ports,
      files: theirs,
      vault: place.vault,
      readOnly: store.readOnly,
      findGoodCopy: (file, hash) => backups.findGoodCopy(`${place.root}/${file}`, hash),
      events: { ...noNews, notice: (notice) => { tell({ ...notice, file: `${place.root}/${notice.file}` }); } },
      shelter: () => null,
      release: async () => undefined,
      folders: personFolders,
      monthOf: yearOfId,
      queue,
    });
    if (!opened.ok) return opened;
    await opened.value.whenLoaded();
    if (retired) opened.value.retire();
    if (!store.readOnly) await lookOver(held, own, theirs, opened.value);
    return opened;
  }

  /** What a set of files that fit one another cannot tell: that a summary is of another day, and that all of them are. */
  async function lookOver({ place }: Held, own: Sealer, theirs: VaultFiles, opened: OpenStore): Promise<void> {
    const index = await theirs.find(indexName, indexBody.format);
    const generation = index.state === 'good' ? index.header.generation : 0;
    const kept = await attempt(async () => ok(await readSummary(place)));
    const made = summariseRecords(opened.all());
    if (kept.ok && kept.value !== null && !sameJson(kept.value, made)) await queue.run(() => attemptDone(() => writeSummary(place, made)));
    // Nobody waits for it.
    void attemptDone(async () => {
      if (!(await isBehind(own, generation, (id) => opened.get(id), (name) => backups.goodCopyOf(`${place.root}/${name}`)))) return;
      await store.notice({ file: `${place.root}/${indexName}`, what: 'older-than-index', quarantined: false });
    });
  }

  function tell(notice: DamageNotice): void {
    notices.push(notice);
    events.notice(notice);
  }

  /** Whether what lies in a person's folder is another's. */
  async function isElsewhere(root: string): Promise<boolean> {
    return (await readPersonKey(personPlace(ports, files.folder, sealer, store.vaultId, root))).state === 'elsewhere';
  }

  async function shards(contact: string): Promise<readonly StoredRecord[]> {
    const opened = await open(heldOf(contact), false);
    return opened.ok && opened.value !== null ? [...opened.value.all()] : [];
  }

  async function records(contact: string): Promise<readonly StoredRecord[]> {
    const theirs = await shards(contact);
    await store.whenLoaded();
    const known = new Set(theirs.map(({ id }) => id));
    return [...theirs, ...amongTheVaults(store, contact).filter(({ id }) => !known.has(id))];
  }

  async function write(contact: string, prepare: (own: OpenStore) => readonly StoredRecord[]): Promise<Result<void>> {
    if (store.readOnly) return fail('vault-read-only');
    if (retired) return fail('vault-locked');
    if (store.get(contact)?.type !== 'contact') return fail('not-found');
    const held = heldOf(contact);
    return held.turns(async () => {
      const opened = await open(held, true);
      if (!opened.ok) return opened;
      const own = opened.value;
      if (own === null) return fail('not-found');
      const given = prepare(own);
      if (given.length === 0) return ok(undefined);
      const dropped = await queue.run(() => attemptDone(() => dropSummary(held.place)));
      if (!dropped.ok) return dropped;
      const put = await own.put(given);
      // Where the disk will not have it, there is none, and the records tell.
      await queue.run(() => attemptDone(() => writeSummary(held.place, summariseRecords(own.all()))));
      return put;
    });
  }

  const self: PersonStores = {
    records,
    shards,
    notices: () => notices,

    put: (contact, given) =>
      write(contact, (own) => {
        const floor = own.counter();
        return given.map((record, step) => (record.counter > floor ? record : { ...record, counter: floor + 1 + step }));
      }),
    putAsIs: (contact, given) => write(contact, () => given),

    async takeCopies(contact, copies) {
      const held = heldOf(contact);
      const opened = copies.length === 0 ? ok(null) : await open(held, false);
      if (!opened.ok) return opened;
      const records: StoredRecord[] = [];
      for (const copy of copies) {
        const plain = (await held.own?.open(copy)) ?? null;
        const document = plain === null ? null : decodeDocument(plain, shardBody.format);
        const data = document === null || document === 'newer' ? null : shardBody.decode(document.body);
        records.push(...(data?.records.values() ?? []));
      }
      return putMerged(self, contact, records);
    },

    async summary(contact) {
      const held = heldOf(contact);
      const kept = await held.turns(async () => {
        const known = await attempt(async () => ok(await readSummary(held.place)));
        return known.ok ? known.value : null;
      });
      if (kept !== null && amongTheVaults(store, contact).length === 0) return kept;
      const made = summariseRecords(await records(contact));
      const opened = await open(held, false);
      const own = opened.ok ? opened.value : null;
      if (own !== null && !store.readOnly && !retired && !sameJson(made, kept)) {
        await held.turns(() => queue.run(() => attemptDone(() => writeSummary(held.place, summariseRecords(own.all())))));
      }
      return made;
    },

    async level() {
      for (const { open: opening } of people.values()) {
        const opened = await opening;
        if (opened?.ok === true && opened.value !== null && !store.readOnly) {
          const level = await opened.value.level();
          if (!level.ok) throw Object.assign(new Error('not level'), { code: 'EIO' });
        }
      }
      const all = new Map<string, IndexEntry>();
      for (const root of await personFoldersIn(ports.fs, files.folder)) {
        // Under another's name it would stay when its owner is deleted.
        if (await isElsewhere(root)) continue;
        const names = [...(await files.list(root)), ...(await files.list(`${root}/records`)), ...(await files.list(`${root}/intents`))];
        for (const name of names.filter((item) => item.endsWith('.age') && !item.endsWith(`/${summaryName}`))) {
          const bytes = await files.read(name);
          if (bytes !== null) all.set(name, { generation: 1, sha256: sha256(bytes) });
        }
      }
      return all;
    },

    async orphans() {
      const there = new Set(await personFoldersIn(ports.fs, files.folder));
      const found = new Map<string, string>();
      if (there.size === 0) return found;
      for (const record of store.all()) {
        const root = record.type === 'tombstone' ? personFolder(store.vaultId, record.id) : '';
        if (there.has(root) && !(await isElsewhere(root))) found.set(record.id, root);
      }
      return found;
    },

    canErase: (contact) => attempt(async () => ((await isElsewhere(personFolder(store.vaultId, contact))) ? fail('file-damaged', 'people') : ok(undefined))),

    async erase(contact) {
      const held = heldOf(contact);
      await held.turns(async () => {
        const opened = await held.open;
        if (opened?.ok === true && opened.value !== null) {
          opened.value.retire();
          await opened.value.close();
        }
        held.open = null;
        if (!(await isElsewhere(held.place.root))) await queue.run(() => eraseFolder(ports.fs, files.path(held.place.root)));
      });
    },

    retire() {
      retired = true;
      for (const { open: opening } of people.values()) void opening?.then((opened) => { if (opened.ok) opened.value?.retire(); });
    },

    async close() {
      for (const { open: opening } of people.values()) {
        const opened = await opening;
        if (opened?.ok === true) await opened.value?.close();
      }
      retired = true;
    },
  };
  return self;
}
