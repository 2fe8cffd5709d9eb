import { useEffect, useState } from 'react';
import { ok, type Result } from '../../../electron/contract/result.ts';
import type { SheetEdit } from '../../../electron/domain/own-sheets/edit-sheet.ts';
import { createKeeper, type SaveState } from '../../app/keeper.ts';
import { realTimers } from '../../app/timers.ts';
import { useKeeper, type Kept } from '../../app/use-keeper.ts';
import { readOwnSheets } from '../../worksheet/own-sheets.ts';

export type SheetDraft = {
  edit: SheetEdit;
  setEdit: Kept<SheetEdit>['setValue'];
  saveState: SaveState;
  flush: () => Promise<boolean>;
  /** Saves it for good, under the id that it has in the journal, if it has one yet. Nothing more is kept, unless that fails. */
  finish: <T>(save: (sheet: string | null) => Promise<Result<T>>) => Promise<Result<T>>;
};

/** Where a sheet is kept while it is written, and what it is called there. */
export type KeepSheet = (sheet: string | null, edit: SheetEdit) => Promise<Result<{ sheet: string }>>;

function createSheetKeeper({ sheet: begun, edit }: { sheet: string | null; edit: SheetEdit }, keep: KeepSheet) {
  let sheet = begun;
  const keeper = createKeeper(
    realTimers,
    edit,
    async (next) => {
      const kept = await keep(sheet, next);
      if (!kept.ok) return kept;
      sheet = kept.value.sheet;
      return ok('kept');
    },
    { kept: begun !== null },
  );
  return { ...keeper, sheet: () => sheet };
}

/** A sheet that keeps itself in the journal while it is written. */
export function useSheetDraft(start: { sheet: string | null; edit: SheetEdit }, keep: KeepSheet): SheetDraft {
  const [keeper] = useState(() => createSheetKeeper(start, keep));
  const { value, setValue, saveState } = useKeeper(keeper);

  // The library shows it by the name that it has by now.
  useEffect(() => () => {
    void keeper.flush().then(readOwnSheets);
  }, [keeper]);

  return { edit: value, setEdit: setValue, saveState, flush: keeper.flush, finish: (save) => keeper.finish(() => save(keeper.sheet())) };
}
