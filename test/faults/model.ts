import type { DamageNotice } from '../../electron/contract/vault-calls.ts';
import type { EntryRecord } from '../../electron/domain/records/record.ts';
import type { DraftFile } from '../../electron/vault/draft-file.ts';
import { createVault } from '../../electron/vault/create-vault.ts';
import { noEvents, openWithRecoveryKey, type VaultSession } from '../../electron/vault/vault-session.ts';
import { createDisk, type Disk } from './disk.ts';
import { createRandom, type Random } from './random.ts';
import { passphrase, plaintextIn, revised, sampleEntry, samplePorts } from './sample.ts';

/** What a run was told, against what it finds afterwards. */
export type Model = {
  /** By entry: the newest state that was acknowledged. */
  acknowledged: Map<string, EntryRecord>;
  /** Written in one call over several months and not acknowledged: all or none. */
  open: EntryRecord[][];
  drafts: Map<string, DraftFile>;
  /** Drafts whose last change was not acknowledged: either state will do. */
  unsureDrafts: Set<string>;
};

export type Base = { disk: Disk; identity: string; model: Model };

export const folder = '/vault';
export const day = 86_400_000;

/** A vault of entries five days apart (24 are four months), two backups and a draft, made once and copied for each run. */
export async function makeBase(seed: number, entries = 24): Promise<Base> {
  const random = createRandom(seed);
  const disk = createDisk();
  const ports = samplePorts(disk.fs, random);
  const session = unwrap(await createVault(ports, folder, passphrase, []));
  const model: Model = { acknowledged: new Map(), open: [], drafts: new Map(), unsureDrafts: new Set() };
  for (let at = 0; at < entries; at++) await save(session, model, [sampleEntry(ports.time - at * 5 * day, random, `entry ${String(at)}`)]);
  unwrap(await session.backups.make('asked'));
  await save(session, model, [sampleEntry(ports.time, random, 'after the backup')]);
  const draft = sampleDraft(random, 'a draft');
  unwrap(await session.store.saveDraft(draft));
  model.drafts.set(draft.id, draft);
  await session.close();
  return { disk, identity: session.identity, model };
}

export function copyModel(model: Model): Model {
  return { acknowledged: new Map(model.acknowledged), open: [], drafts: new Map(model.drafts), unsureDrafts: new Set() };
}

export function sampleDraft(random: Random, text: string): DraftFile {
  const { id, current } = sampleEntry(Date.UTC(2026, 10, 20), random, text);
  return { id, entry: null, base: null, kept: current.at, content: current.content };
}

/** Saves and notes whether it was acknowledged. */
export async function save(session: VaultSession, model: Model, records: EntryRecord[]): Promise<boolean> {
  model.open.push(records);
  const result = await session.store.put(records);
  if (!result.ok) return false;
  model.open.pop();
  for (const record of records) model.acknowledged.set(record.id, record);
  return true;
}

/** One thing that a person may do, chosen by chance. Answers its name. */
export async function act(session: VaultSession, model: Model, random: Random, now: number): Promise<string> {
  const kind = random.pick(['new', 'new', 'edit', 'edit', 'several', 'draft', 'discard', 'settings', 'backup', 'bulk'] as const);
  const known = [...model.acknowledged.values()];
  switch (kind) {
    case 'new':
      await save(session, model, [sampleEntry(now - random.below(60) * day, random, 'x'.repeat(random.below(6000)))]);
      break;
    case 'edit':
      await save(session, model, [revised(random.pick(known), random, 'edited')]);
      break;
    case 'several':
      await save(session, model, [revised(random.pick(known), random, 'one'), sampleEntry(now - 40 * day, random, 'two'), sampleEntry(now - 300 * day, random, 'three')]);
      break;
    case 'bulk': {
      const records = Array.from({ length: 6 }, (_, at) => sampleEntry(now - at * 35 * day, random, 'bulk'));
      const result = await session.store.putMany(records);
      if (result.ok) for (const record of records) model.acknowledged.set(record.id, record);
      break;
    }
    case 'draft': {
      const draft = sampleDraft(random, 'half');
      model.unsureDrafts.add(draft.id);
      if ((await session.store.saveDraft(draft)).ok) {
        model.drafts.set(draft.id, draft);
        model.unsureDrafts.delete(draft.id);
      }
      break;
    }
    case 'discard': {
      const [id] = [...model.drafts.keys()];
      if (id === undefined) break;
      model.unsureDrafts.add(id);
      if ((await session.store.removeDraft(id)).ok) {
        model.drafts.delete(id);
        model.unsureDrafts.delete(id);
      }
      break;
    }
    case 'settings':
      await session.store.saveSettings({ ...session.store.settings(), idleMinutes: 1 + random.below(60) });
      break;
    case 'backup':
      await session.backups.make('asked');
      break;
  }
  return kind;
}

/** What is wrong with a vault after a run, in words; empty when all is well. */
export async function check(disk: Disk, identity: string, model: Model, random: Random): Promise<string[]> {
  const faults = plaintextIn(disk.files()).map((path) => `plaintext in ${path}`);
  const opened = await openWithRecoveryKey(samplePorts(disk.fs, random), folder, identity, 'normal', noEvents);
  if (!opened.ok) return [...faults, `does not open: ${opened.error.code} ${opened.error.detail ?? ''}`];
  const session = opened.value;
  await session.store.whenLoaded();
  faults.push(...compare(session, model));
  const harmless = new Set<DamageNotice['what']>(['unfinished-taken', 'unfinished-finished']);
  for (const notice of session.notices()) if (!harmless.has(notice.what)) faults.push(`notice: ${notice.what} ${notice.file}`);
  const again = await session.store.put([sampleEntry(Date.UTC(2026, 10, 21), random, 'and on it goes')]);
  if (!again.ok) faults.push(`cannot be written afterwards: ${again.error.code}`);
  await session.close();
  for (const path of disk.files().keys()) if (path.endsWith('.tmp')) faults.push(`left behind: ${path}`);
  return faults;
}

type State = { id: string; rev: string };

/** Acknowledged entries and drafts that are not there as they were acknowledged. */
export function compare(
  session: VaultSession,
  model: { acknowledged: ReadonlyMap<string, State>; open: readonly State[][]; drafts: ReadonlyMap<string, unknown>; unsureDrafts: ReadonlySet<string> },
): string[] {
  const faults: string[] = [];
  const has = (record: State): boolean => {
    const found = session.store.get(record.id);
    return found?.type === 'entry' && [found.current, ...found.past].some((state) => state.rev === record.rev);
  };
  for (const record of model.acknowledged.values()) if (!has(record)) faults.push(`acknowledged entry lost: ${record.id}`);
  for (const group of model.open) {
    const there = group.filter(has).length;
    if (there !== 0 && there !== group.length) faults.push(`an operation was half done: ${String(there)} of ${String(group.length)}`);
  }
  const drafts = new Set(session.store.drafts().map((draft) => draft.id));
  for (const id of model.drafts.keys()) if (!drafts.has(id) && !model.unsureDrafts.has(id)) faults.push(`draft lost: ${id}`);
  return faults;
}

export function unwrap<T>(result: { ok: true; value: T } | { ok: false; error: { code: string; detail?: string } }): T {
  if (!result.ok) throw new Error(`${result.error.code} ${result.error.detail ?? ''}`);
  return result.value;
}
