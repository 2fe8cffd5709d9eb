import type { DamageNotice } from '../../contract/vault-calls.ts';
import { fail, ok, type Result } from '../../contract/result.ts';
import { sameJson } from '../../domain/entries/same-content.ts';
import { summariseRecords } from '../../domain/people/person-summary.ts';
import type { StoredRecord } from '../../domain/records/record.ts';
import type { Backups } from '../backup/backups.ts';
import { amongTheVaults, type PersonShards } from '../person-shards.ts';
import type { Sealer } from '../sealing/sealer.ts';
import { attempt, attemptDone } from '../storage/disk-error.ts';
import { decodeDocument } from '../storage/document.ts';
import type { IndexEntry } from '../storage/index-file.ts';
import type { StoreEvents } from '../storage/open-store.ts';
import type { Ports } from '../storage/ports.ts';
import type { Queue } from '../storage/queue.ts';
import { shardBody } from '../storage/record-json.ts';
import type { OpenStore } from '../storage/store.ts';
import type { VaultFiles } from '../storage/vault-files.ts';
import { createTurns, type Turns } from '../use-cases/turns.ts';
import { eraseFolder } from './erase-folder.ts';
import { putMerged } from './move-in.ts';
import { openPerson, type OpenedPerson } from './open-person.ts';
import { createPersonFolders } from './person-folders.ts';
import { personPlace, type PersonPlace } from './person-key.ts';
import { personFolder } from './person-names.ts';
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

type Held = { place: PersonPlace; turns: Turns; open: Promise<Result<OpenedPerson | null>> | null };

/** Opens people's stores when they are asked for, and keeps them open until the vault is closed. */
export function createPersonStores({ ports, files, sealer, store, queue, backups, events }: PersonStoresOptions): PersonStores {
  const people = new Map<string, Held>();
  const notices: DamageNotice[] = [];
  const { isElsewhere, sealedFiles, orphans } = createPersonFolders(ports, files, sealer, store);
  let held: Promise<ReadonlySet<string>> | null = null;
  let retired = false;

  function heldOf(contact: string): Held {
    const known = people.get(contact);
    if (known !== undefined) return known;
    const place = personPlace(ports, files.folder, sealer, store.vaultId, personFolder(store.vaultId, contact));
    const made: Held = { place, turns: createTurns(), open: null };
    people.set(contact, made);
    return made;
  }

  /** Null where nothing is kept. Error `file-damaged`: there is something that no key opens, which is told. */
  function open(contact: string, make: boolean): Promise<Result<OpenedPerson | null>> {
    const person = heldOf(contact);
    const opening = (person.open ?? Promise.resolve(ok(null))).then((before) => (before.ok && before.value !== null ? before : attempt(() => openAnew(contact, person.place, make))));
    person.open = opening;
    return opening;
  }

  async function openAnew(contact: string, place: PersonPlace, make: boolean): Promise<Result<OpenedPerson | null>> {
    const opened = await openPerson({ ports, files, sealer, store, queue, backups, peopleHeld, notice }, contact, place, make);
    if (retired && opened.ok) opened.value?.store.retire();
    return opened;
  }

  /** Asked of the backups once. */
  function peopleHeld(): Promise<ReadonlySet<string>> {
    held ??= backups.peopleHeld().catch((error: unknown) => {
      held = null;
      throw error;
    });
    return held;
  }

  function notice(damage: DamageNotice): void {
    notices.push(damage);
    events.notice(damage);
  }

  async function shards(contact: string): Promise<readonly StoredRecord[]> {
    const opened = await open(contact, false);
    return opened.ok && opened.value !== null ? [...opened.value.store.all()] : [];
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
    const { place, turns } = heldOf(contact);
    return turns(async () => {
      const opened = await open(contact, true);
      if (!opened.ok) return opened;
      if (opened.value === null) return fail('not-found');
      const own = opened.value.store;
      const given = prepare(own);
      if (given.length === 0) return ok(undefined);
      const dropped = await queue.run(() => attemptDone(() => dropSummary(place)));
      if (!dropped.ok) return dropped;
      const put = await own.put(given);
      // Where the disk will not have it, there is none, and the records tell.
      await queue.run(() => attemptDone(() => writeSummary(place, summariseRecords(own.all()))));
      store.notePerson(place.root, own.generation());
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
      const opened = copies.length === 0 ? ok(null) : await open(contact, false);
      if (!opened.ok) return opened;
      const found: StoredRecord[] = [];
      for (const copy of copies) {
        const plain = (await opened.value?.sealer.open(copy)) ?? null;
        const document = plain === null ? null : decodeDocument(plain, shardBody.format);
        const data = document === null || document === 'newer' ? null : shardBody.decode(document.body);
        found.push(...(data?.records.values() ?? []));
      }
      return putMerged(self, contact, found);
    },

    async summary(contact) {
      const { place, turns } = heldOf(contact);
      const kept = await turns(async () => {
        const known = await attempt(async () => ok(await readSummary(place)));
        return known.ok ? known.value : null;
      });
      if (kept !== null && amongTheVaults(store, contact).length === 0) return kept;
      const made = summariseRecords(await records(contact));
      const opened = await open(contact, false);
      const own = opened.ok ? opened.value : null;
      if (own !== null && !store.readOnly && !retired && !sameJson(made, kept)) {
        await turns(() => queue.run(() => attemptDone(() => writeSummary(place, summariseRecords(own.store.all())))));
      }
      return made;
    },

    async level() {
      for (const { open: opening } of people.values()) {
        const opened = await opening;
        if (opened?.ok === true && opened.value !== null && !store.readOnly) {
          const level = await opened.value.store.level();
          if (!level.ok) throw Object.assign(new Error('not level'), { code: 'EIO' });
        }
      }
      return sealedFiles();
    },

    orphans,

    canErase: (contact) => attempt(async () => ((await isElsewhere(personFolder(store.vaultId, contact))) ? fail('file-damaged', 'people') : ok(undefined))),

    async erase(contact) {
      const person = heldOf(contact);
      await person.turns(async () => {
        const opened = await person.open;
        if (opened?.ok === true && opened.value !== null) {
          opened.value.store.retire();
          await opened.value.store.close();
        }
        person.open = null;
        const { root } = person.place;
        if (await isElsewhere(root)) return;
        await queue.run(() => eraseFolder(ports.fs, files.path(root)));
        store.notePerson(root, null);
      });
    },

    retire() {
      retired = true;
      for (const { open: opening } of people.values()) void opening?.then((opened) => { if (opened.ok) opened.value?.store.retire(); });
    },

    async close() {
      for (const { place, open: opening } of people.values()) {
        const opened = await opening;
        if (opened?.ok !== true || opened.value === null) continue;
        const own = opened.value.store;
        const before = own.generation();
        await own.close();
        if (own.generation() !== before) store.notePerson(place.root, own.generation());
      }
      retired = true;
    },
  };
  return self;
}
