import type { DamageNotice } from '../../contract/vault-calls.ts';
import { fail, ok, type Result } from '../../contract/result.ts';
import { sameJson } from '../../domain/entries/same-content.ts';
import { summariseRecords } from '../../domain/people/person-summary.ts';
import type { Backups } from '../backup/backups.ts';
import type { Sealer } from '../sealing/sealer.ts';
import { atomicWrite } from '../storage/atomic-write.ts';
import { attempt, attemptDone } from '../storage/disk-error.ts';
import { indexName, personFolders, yearOfId } from '../storage/names.ts';
import { openStore } from '../storage/open-store.ts';
import type { Ports } from '../storage/ports.ts';
import type { Queue } from '../storage/queue.ts';
import type { OpenStore } from '../storage/store.ts';
import { createVaultFiles, type VaultFiles } from '../storage/vault-files.ts';
import { bringFolderBack } from './bring-back.ts';
import { isBehind } from './look-back.ts';
import { makePersonKey, readPersonKey, writePersonKey, type PersonPlace } from './person-key.ts';
import { personKeyName, sparePersonKeyName } from './person-names.ts';
import { readSummary, writeSummary } from './summary-file.ts';

/** One person's files, open. `sealer` is of their own key. */
export type OpenedPerson = { sealer: Sealer; store: OpenStore };

export type OpenPersonOptions = {
  ports: Ports;
  /** The vault's own files, sealer and store. */
  files: VaultFiles;
  sealer: Sealer;
  store: OpenStore;
  queue: Queue;
  backups: Pick<Backups, 'findGoodCopy' | 'goodCopyOf' | 'personCopy'>;
  /** The people's folders whose key a backup holds. */
  peopleHeld(): Promise<ReadonlySet<string>>;
  /** Damage to files of theirs, by their names inside the vault. */
  notice(notice: DamageNotice): void;
};

const noNews = { loaded: () => undefined, folder: () => undefined };

/**
 * Opens a person's files; with `make`, begins them where nothing is kept yet, and else answers null. What is damaged is mended from its spare or from a backup where that can be, and told.
 * Errors: `file-damaged` (there is something that no key opens), `folder-gone`, and the disk's.
 */
export async function openPerson(options: OpenPersonOptions, contact: string, place: PersonPlace, make: boolean): Promise<Result<OpenedPerson | null>> {
  const { ports, files, store, queue } = options;
  const key = await readPersonKey(place);
  switch (key.state) {
    case 'none':
      if (await isMissing(options, contact, place)) return bringWhole(options, place);
      if (store.personNoted(place.root) !== undefined) await tellMissing(store, place, make);
      return make ? start(options, place, await queue.run(async () => ((await files.there(store.vaultId)) ? makePersonKey(ports, place) : null))) : ok(null);
    case 'stuck':
      return fail('disk-error');
    case 'elsewhere':
      await store.notice({ file: `${place.root} (${key.of})`, what: 'person-elsewhere', quarantined: false });
      return fail('file-damaged');
    case 'lost':
      if (!store.readOnly && (await bringKeyBack(options, place))) {
        const again = await readPersonKey(place);
        if (again.state === 'good') {
          await repair(options, place, again.sealer, again.broken);
          return start(options, place, again.sealer);
        }
      }
      await store.notice({ file: `${place.root}/${personKeyName}`, what: (await place.outer.stat(personKeyName)) === null ? 'missing' : 'damaged', quarantined: false });
      return fail('file-damaged');
    case 'good':
      if (!store.readOnly && key.broken.length > 0) await repair(options, place, key.sealer, key.broken);
      return start(options, place, key.sealer);
  }
}

/** A folder that a backup knows, of somebody who is here, does not go by itself. */
async function isMissing({ store, peopleHeld }: OpenPersonOptions, contact: string, place: PersonPlace): Promise<boolean> {
  return store.get(contact)?.type === 'contact' && (await peopleHeld()).has(place.root);
}

/** The journal knows of a folder that is gone, and no backup has it: that is told until there is something of that person's again. */
async function tellMissing(store: OpenStore, { root }: PersonPlace, make: boolean): Promise<void> {
  await store.notice({ file: `${root}/${personKeyName}`, what: 'missing', quarantined: false });
  if (make) store.notePerson(root, null);
}

/** Never with another key: the copies in backups would open for nobody. */
async function bringWhole(options: OpenPersonOptions, place: PersonPlace): Promise<Result<OpenedPerson | null>> {
  const { ports, files, sealer, store, queue, backups } = options;
  const copies = store.readOnly ? null : await backups.personCopy(place.root);
  const back = copies === null ? ok(false) : await queue.run(() => attempt(async () => ok(await bringFolderBack(ports, files.folder, sealer, place.root, copies))));
  const key = back.ok && back.value ? await readPersonKey(place) : null;
  const found = key?.state === 'good' ? key.sealer : null;
  await store.notice({ file: found === null ? `${place.root}/${personKeyName}` : place.root, what: found === null ? 'missing' : 'person-brought-back', quarantined: false });
  return found === null ? fail('file-damaged') : start(options, place, found);
}

/** A person's key never changes, so a copy of it in any backup is the key. */
async function bringKeyBack({ ports, sealer, store, queue, backups }: OpenPersonOptions, { root, outer }: PersonPlace): Promise<boolean> {
  const copy = await backups.goodCopyOf(`${root}/${personKeyName}`);
  const sealed = copy === null ? null : await sealer.renew(copy);
  if (sealed === null) return false;
  const done = await queue.run(() =>
    attemptDone(async () => {
      const quarantined = (await outer.stat(personKeyName)) !== null && (await outer.quarantine(personKeyName));
      await atomicWrite(ports.fs, ports.random, outer.path(personKeyName), sealed);
      await store.notice({ file: `${root}/${personKeyName}`, what: 'spare-used', quarantined });
    }),
  );
  return done.ok;
}

/** Sets damaged copies of the key aside and writes it in their place. What the disk refuses now is met again at the next opening. */
async function repair({ store, queue }: OpenPersonOptions, place: PersonPlace, own: Sealer, broken: readonly string[]): Promise<void> {
  await queue.run(() =>
    attemptDone(async () => {
      for (const name of broken) {
        if ((await place.outer.stat(name)) !== null) {
          const quarantined = await place.outer.quarantine(name);
          await store.notice({ file: `${place.root}/${name}`, what: 'spare-used', quarantined });
          if (!quarantined) continue;
        }
        if (name === personKeyName || name === sparePersonKeyName) await writePersonKey(place, name, own);
      }
    }),
  );
}

async function start(options: OpenPersonOptions, place: PersonPlace, own: Sealer | null): Promise<Result<OpenedPerson | null>> {
  if (own === null) return fail('folder-gone');
  const { ports, store, queue, backups, notice } = options;
  const theirs = createVaultFiles(ports, place.outer.folder, own);
  const opened = await openStore({
    ports,
    files: theirs,
    vault: place.vault,
    readOnly: store.readOnly,
    findGoodCopy: (file, hash) => backups.findGoodCopy(`${place.root}/${file}`, hash),
    events: { ...noNews, notice: (damage) => { notice({ ...damage, file: `${place.root}/${damage.file}` }); } },
    shelter: () => null,
    release: async () => undefined,
    folders: personFolders,
    monthOf: yearOfId,
    queue,
  });
  if (!opened.ok) return opened;
  await opened.value.whenLoaded();
  await lookOver(options, place, own, opened.value);
  return ok({ sealer: own, store: opened.value });
}

/** What a set of files that fit one another cannot tell: that a summary is of another day, and that all of them are. */
async function lookOver({ store, queue, backups }: OpenPersonOptions, place: PersonPlace, own: Sealer, opened: OpenStore): Promise<void> {
  const generation = opened.generation();
  const tell = () => store.notice({ file: `${place.root}/${indexName}`, what: 'older-than-index', quarantined: false });
  // One that was made anew counts from one, and is told.
  const isNew = opened.notices().some(({ file }) => file === indexName);
  if (!isNew && generation < (store.personNoted(place.root) ?? 0)) await tell();
  else store.notePerson(place.root, generation);
  if (store.readOnly) return;
  const kept = await attempt(async () => ok(await readSummary(place)));
  const made = summariseRecords(opened.all());
  if (kept.ok && kept.value !== null && !sameJson(kept.value, made)) await queue.run(() => attemptDone(() => writeSummary(place, made)));
  // Nobody waits for it.
  void attemptDone(async () => {
    if (await isBehind(own, generation, (id) => opened.get(id), (name) => backups.goodCopyOf(`${place.root}/${name}`))) await tell();
  });
}
