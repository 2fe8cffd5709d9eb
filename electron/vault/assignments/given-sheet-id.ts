import type { OwnSheet } from '../../domain/own-sheets/own-sheet.ts';
import { sha256 } from '../sealing/sha256.ts';
import type { OpenVault } from '../use-cases/open-vault.ts';
import { sameSheet, versionsOf } from '../worksheets/place-own-sheet.ts';
import { contactIn, type OpenedAssignment } from './opened.ts';

/**
 * The id under which a sheet of an assignment comes to stand. It asks for its own, but whoever made the file could name any sheet of this journal by it, and
 * would then be its newest version. So where that is taken by another wording that did not come from them, it gets one that follows from the two.
 */
export function givenSheetId(vault: OpenVault, opened: OpenedAssignment, sheet: OwnSheet): string {
  const { id } = sheet.definition;
  const versions = versionsOf(vault, id);
  if (versions.length === 0 || versions.some((record) => sameSheet(record, sheet)) || cameFromThem(vault, opened, id)) return id;
  return `own-${sha256(`footbridge-given ${contactIn(opened) ?? opened.assignment.id} ${id}`).slice(0, 32)}`;
}

function cameFromThem({ store }: OpenVault, opened: OpenedAssignment, worksheet: string): boolean {
  const contact = contactIn(opened);
  for (const record of store.all()) {
    if (record.type !== 'plan' || record.does?.is !== 'sheet' || record.does.worksheet !== worksheet || record.from === null) continue;
    if (contact === null ? record.from.contact === null && record.from.assignment === opened.assignment.id : record.from.contact === contact) return true;
  }
  return false;
}
