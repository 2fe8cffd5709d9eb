import { sameJson } from '../../domain/entries/same-content.ts';
import type { OwnSheet } from '../../domain/own-sheets/own-sheet.ts';
import type { SheetRecord } from '../../domain/own-sheets/sheet-records.ts';
import type { StoredRecord } from '../../domain/records/record.ts';
import { tombstoneOf } from '../../domain/records/revise.ts';
import { ulid, ulidRandomBytes } from '../../domain/text/ulid.ts';
import { stamp, type EntryDeps } from '../use-cases/entry-deps.ts';
import type { OpenVault } from '../use-cases/open-vault.ts';

/** Where a sheet came to stand, and what is to be written for that. */
export type PlacedSheet = { is: 'added' | 'already'; sheet: string; version: number; records: StoredRecord[] };

/** Versions of one sheet, the newest first. */
export function versionsOf({ sheets }: OpenVault, sheet: string): SheetRecord[] {
  return sheets.versions().filter((record) => record.sheet === sheet).sort((a, b) => b.version - a.version);
}

/** Two copies of a journal may each write a next version before they merge: a random gap keeps the two apart. */
function nextVersion(deps: EntryDeps, last: number): number {
  const gap = deps.randomBytes(4).slice(1).reduce((sum, byte) => sum * 256 + byte, 0);
  return last + 1 + gap;
}

export function sameSheet(record: SheetRecord, { definition, words }: OwnSheet): boolean {
  const there = record.content;
  return sameJson(there.words, words) && sameJson(there.definition, { ...definition, id: there.definition.id, version: there.definition.version });
}

/** A version's record with another mark of whether it is offered. */
export function offered(deps: EntryDeps, vault: OpenVault, record: SheetRecord, removed: string | null, step: number): SheetRecord {
  const { rev, device, counter } = stamp(deps, vault, step);
  return { ...record, rev, parents: [record.rev], device, counter, removed };
}

/**
 * What has to be written for a sheet to be among one's own. The very same as a version that is here adds none. One that comes from elsewhere asks for its
 * version (`wanted`), and gets a next one where that is not free; one's own (null) takes a next one, and what was begun of it goes.
 * @param from - the first step of the stamps.
 */
export function placeOwnSheet(deps: EntryDeps, vault: OpenVault, sheet: string, content: OwnSheet, wanted: number | null, from = 0): PlacedSheet {
  const versions = versionsOf(vault, sheet);
  const [newest] = versions;
  const begun = vault.sheets.drafts().filter((draft) => draft.sheet === sheet);
  const dropped = (step: number) => begun.map((draft, at) => tombstoneOf(draft, stamp(deps, vault, from + step + at)));
  const same = versions.find((record) => sameSheet(record, content));
  if (same !== undefined && (same === newest || wanted !== null)) {
    const gone = wanted === null ? dropped(0) : [];
    const back = newest?.removed === null ? [] : versions.map((record, step) => offered(deps, vault, record, null, from + gone.length + step));
    return { is: 'already', sheet, version: same.version, records: [...gone, ...back] };
  }
  const free = wanted !== null && versions.every(({ version }) => version < wanted);
  const version = free ? wanted : newest === undefined ? 1 : nextVersion(deps, newest.version);
  const definition = { ...content.definition, id: sheet, version };
  const id = ulid(deps.now().getTime(), deps.randomBytes(ulidRandomBytes));
  const record: SheetRecord = { type: 'sheet', id, parents: [], ...stamp(deps, vault, from), sheet, version, removed: null, content: { ...content, definition } };
  // What one has begun to write of it stays, whatever comes from elsewhere.
  return { is: 'added', sheet, version, records: [record, ...(wanted === null ? dropped(1) : [])] };
}
