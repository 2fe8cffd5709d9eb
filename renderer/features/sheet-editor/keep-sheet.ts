import type { VaultClient } from '../../../electron/contract/client.ts';
import { fail, ok, type Result } from '../../../electron/contract/result.ts';
import type { SheetEdit } from '../../../electron/domain/own-sheets/edit-sheet.ts';
import { readEdit } from '../../../electron/domain/own-sheets/finish-sheet.ts';
import type { OwnSheet } from '../../../electron/domain/own-sheets/own-sheet.ts';
import type { PageOf } from '../../app/route.ts';
import { readOwnSheets } from '../../worksheet/own-sheets.ts';
import type { KeepSheet } from './use-sheet-draft.ts';

/** What becomes of a sheet that is written: where it is kept meanwhile, and what is done with it when it is whole. */
export type SheetPlace = { keep: KeepSheet; /** Answers the sheet's id among one's own; null where it lives elsewhere. */ save: (sheet: string | null, whole: OwnSheet) => Promise<Result<string | null>> };

type Within = NonNullable<PageOf<'sheet-editor'>['within']>;

/** Among the person's own sheets. */
export function inLibrary(vault: VaultClient): SheetPlace {
  return {
    keep(sheet, edit) {
      const { words } = edit;
      const name = (words.en?.name ?? '').trim() || (words.es?.name ?? '').trim();
      return vault.call('own-sheets.keep', { sheet, name: name.slice(0, 200), text: JSON.stringify(edit) });
    },
    async save(sheet, whole) {
      const saved = await vault.call('own-sheets.save', { sheet, content: whole });
      if (saved.ok) await readOwnSheets();
      return saved.ok ? ok(saved.value.sheet) : saved;
    },
  };
}

/** In what is being put together for one person: it goes with them, and is in no library. */
export function inAssignment(vault: VaultClient, { draft, contact, sheet }: Within): SheetPlace {
  async function keep(edit: SheetEdit): Promise<Result<{ sheet: string }>> {
    const read = await vault.call('assign.read', { draft, contact });
    if (!read.ok) return read;
    if (!read.value.copies.some((copy) => copy.sheet === sheet)) return fail('not-found');
    const copies = read.value.copies.map((copy) => (copy.sheet === sheet ? { ...copy, text: JSON.stringify(edit) } : copy));
    const kept = await vault.call('assign.keep', { draft, content: { ...read.value, copies } });
    return kept.ok ? ok({ sheet }) : kept;
  }
  return {
    keep: (_, edit) => keep(edit),
    // It was kept as it was written; whether it is whole is asked again when it goes out.
    save: () => Promise.resolve(ok(null)),
  };
}

/** What was kept of a sheet in an assignment; null when it is not there. */
export async function readWithin(vault: VaultClient, { draft, contact, sheet }: Within): Promise<SheetEdit | null> {
  const read = await vault.call('assign.read', { draft, contact });
  const copy = read.ok ? read.value.copies.find((one) => one.sheet === sheet) : undefined;
  return copy === undefined ? null : readEdit(copy.text);
}
