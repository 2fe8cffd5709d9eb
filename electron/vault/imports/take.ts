import type { Input, Output } from '../../contract/calls.ts';
import { fail, ok, type Result } from '../../contract/result.ts';
import { editedRecord } from '../../domain/markdown/rest.ts';
import type { EntryRecord, ImportRecord, StoredRecord } from '../../domain/records/record.ts';
import { newEntry } from '../../domain/records/revise.ts';
import type { Settings } from '../../domain/settings.ts';
import { ulid, ulidRandomBytes } from '../../domain/text/ulid.ts';
import { stopped, type Job } from '../jobs.ts';
import { stamp, type EntryDeps } from '../use-cases/entry-deps.ts';
import type { OpenVault } from '../use-cases/open-vault.ts';
import { takesSettings } from '../use-cases/whole-export.ts';
import type { Collected } from './collect.ts';
import { placeItems, type Placed } from './place-items.ts';
import type { Reading } from './reading.ts';
import { contentOf } from './report.ts';

type Wanted = Pick<Input<'imports.take'>, 'kinds' | 'from' | 'to'>;
type Taken = Output<'imports.take'>;

function wants({ kinds, from, to }: Wanted, one: Placed, whole: boolean): boolean {
  const content = contentOf(one);
  // The share log and what stays of deleted entries go along with everything, and not with a part.
  if (content === null) return whole;
  const day = content.when.at.slice(0, 10);
  return kinds.includes(content.kind) && (from === null || day >= from) && (to === null || day <= to);
}

/** One of our own records under the id that it gets here; links follow those that got another one. */
function ownRecord(record: StoredRecord, id: string, ids: ReadonlyMap<string, string>): StoredRecord {
  if (record.type !== 'entry' || ids.size === 0) return record;
  const { current } = record;
  const links = current.content.links.map((link) => ids.get(link) ?? link);
  return { ...record, id, current: { ...current, content: { ...current.content, links } } };
}

/**
 * Adds what is not here yet, as one step: the entries and the note of the import are written under one intent. Asks the disk nothing before that, so
 * that whoever stops it in time has changed nothing.
 */
export async function takeImport(deps: EntryDeps, vault: OpenVault, reading: Reading, found: Collected, wanted: Wanted, job: Job): Promise<Result<Taken>> {
  const { store, turns } = vault;
  return turns(async () => {
    const placed = await placeItems(vault, reading.source, found.items, job);
    const whole = wanted.from === null && wanted.to === null && placed.every((one) => wanted.kinds.includes(contentOf(one)?.kind ?? wanted.kinds[0] ?? 'journal'));
    const asked = placed.filter((one) => wants(wanted, one, whole));
    const records = recordsOf(deps, vault, asked.filter(({ fresh }) => fresh));
    const entries = records.filter((record) => record.type === 'entry');
    const already = asked.filter((one) => !one.fresh && contentOf(one) !== null).length;
    await job.breathe();
    if (job.stopped()) return stopped();
    job.progress('write', 0, null);

    const settings = whole && reading.settings !== null && takesSettings(store) ? reading.settings : null;
    if (records.length === 0 && settings === null) return ok({ id: null, added: 0, already });
    const note = entries.length === 0 ? null : importNote(deps, vault, reading, entries, records.length);
    const put = await store.put(note === null ? records : [...records, note], (done, of) => { job.progress('write', done, of); });
    if (!put.ok) return put;
    const saved = await saveSettings(vault, settings);
    if (!saved.ok) return saved;
    deps.emit('entries.changed', { ids: entries.map(({ id }) => id) });
    return ok({ id: note?.id ?? null, added: entries.length, already });
  });
}

function recordsOf(deps: EntryDeps, vault: OpenVault, placed: readonly Placed[]): StoredRecord[] {
  const ids = new Map(placed.flatMap(({ item, id }) => (item.is === 'record' && item.record.id !== id ? [[item.record.id, id]] : [])));
  return placed.map(({ item, id, source }, step) => {
    if (item.is === 'entry') return newEntry(id, item.content, stamp(deps, vault, step), source);
    const record = ownRecord(item.record, id, ids);
    return item.edited && record.type === 'entry' ? editedRecord(record, stamp(deps, vault, step)) : record;
  });
}

function importNote(deps: EntryDeps, vault: OpenVault, { source }: Reading, entries: readonly EntryRecord[], step: number): ImportRecord {
  const { rev, device, at, counter } = stamp(deps, vault, step);
  const id = ulid(deps.now().getTime(), deps.randomBytes(ulidRandomBytes));
  return { type: 'import', id, rev, parents: [], device, counter, at, from: source, added: entries.map((entry) => ({ id: entry.id, rev: entry.rev })), undone: null };
}

async function saveSettings({ store }: OpenVault, settings: Settings | null): Promise<Result<void>> {
  return settings === null ? ok(undefined) : store.saveSettings(settings);
}

/**
 * Takes an import back as one step. An entry that was changed since, or is being changed, stays; one that was only thrown away goes. Errors:
 * `not-found` for an import that is not known or was taken back already.
 */
export async function undoImport(deps: EntryDeps, vault: OpenVault, id: string, job: Job): Promise<Result<Output<'imports.undo'>>> {
  const { store, turns } = vault;
  return turns(async () => {
    const note = store.get(id);
    if (note?.type !== 'import' || note.undone !== null) return fail('not-found');
    job.progress('undo', 0, null);
    const drafts = new Set(store.drafts().map(({ entry }) => entry));
    const records: StoredRecord[] = [];
    let kept = 0;
    for (const added of note.added) {
      const record = store.get(added.id);
      if (record?.type !== 'entry') continue;
      if (drafts.has(record.id) || !untouched(record, added.rev)) kept++;
      else {
        const { rev, device, counter, at } = stamp(deps, vault, records.length);
        records.push({ type: 'tombstone', id: record.id, rev, parents: [record.rev], device, counter, deletedAt: at });
      }
    }
    await job.breathe();
    if (job.stopped()) return stopped();
    const removed = records.map((record) => record.id);
    const { rev, device, counter, at } = stamp(deps, vault, records.length);
    records.push({ ...note, rev, parents: [note.rev], device, counter, undone: at });
    const put = await store.put(records, (done, of) => { job.progress('undo', done, of); });
    if (!put.ok) return put;
    deps.emit('entries.changed', { ids: removed });
    return ok({ removed: removed.length, kept });
  });
}

function untouched({ rev, parents, current }: EntryRecord, came: string): boolean {
  return rev === came || (current.trashedAt !== null && parents.length === 1 && parents[0] === came);
}
