import type { VaultClient } from '../../../electron/contract/client.ts';
import { ok, type Result } from '../../../electron/contract/result.ts';
import type { AssignmentDraft, TailoredCopy } from '../../../electron/domain/assignments/assignment-records.ts';
import { tongues, type SheetEdit } from '../../../electron/domain/own-sheets/edit-sheet.ts';
import { readEdit } from '../../../electron/domain/own-sheets/finish-sheet.ts';
import type { OwnSheet } from '../../../electron/domain/own-sheets/own-sheet.ts';
import type { Tongue } from '../../../electron/domain/worksheets/vocabulary.ts';
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

type Names = { [T in Tongue]?: string };

function namesOf(words: SheetEdit['words']): Names {
  return Object.fromEntries(tongues.flatMap((language) => (words[language] === undefined ? [] : [[language, words[language].name.trim()]])));
}

/** A task that was the sheet's name and nothing more is its new name too. */
export function renamedTasks(draft: AssignmentDraft, sheet: string, before: Names, after: Names): AssignmentDraft {
  const items = draft.items.map((item) => {
    const task = item.answers.task?.text.trim() ?? '';
    const language = item.does?.is === 'sheet' && item.does.worksheet === sheet ? tongues.find((one) => task !== '' && before[one] === task) : undefined;
    const name = language === undefined ? undefined : after[language];
    return name === undefined || name === '' ? item : { ...item, answers: { ...item.answers, task: { kind: 'text' as const, text: name.slice(0, 400) } } };
  });
  return { ...draft, items };
}

/** In what is being put together for one person: it goes with them, and is in no library. */
export function inAssignment(vault: VaultClient, { draft, contact }: Pick<Within, 'draft' | 'contact'>, copy: TailoredCopy): SheetPlace {
  return {
    async keep(_, edit) {
      // A question that is gone is not left out: another may take its id.
      const hidden = copy.hidden.filter((field) => edit.definition.fields.some(({ id }) => id === field));
      const kept = await vault.call('assign.keep-copy', { draft, contact, copy: { ...copy, hidden, text: JSON.stringify(edit) } });
      return kept.ok ? ok({ sheet: copy.sheet }) : kept;
    },
    // It was kept as it was written; whether it is whole is asked again when it goes out.
    async save(_, { words }) {
      const read = await vault.call('assign.read', { draft, contact });
      if (!read.ok) return read;
      const kept = await vault.call('assign.keep', { draft, content: renamedTasks(read.value, copy.sheet, namesOf(readEdit(copy.text)?.words ?? {}), namesOf(words)) });
      return kept.ok ? ok(null) : kept;
    },
  };
}

/** What was kept of a sheet in an assignment; null when it is not there. */
export async function readWithin(vault: VaultClient, { draft, contact, sheet }: Within): Promise<{ copy: TailoredCopy; edit: SheetEdit } | null> {
  const read = await vault.call('assign.read', { draft, contact });
  const copy = read.ok ? read.value.copies.find((one) => one.sheet === sheet) : undefined;
  const edit = copy === undefined ? null : readEdit(copy.text);
  return copy === undefined || edit === null ? null : { copy, edit };
}
