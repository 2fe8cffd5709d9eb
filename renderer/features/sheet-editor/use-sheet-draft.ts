import { useCallback, useEffect, useRef, useState } from 'react';
import type { Result } from '../../../electron/contract/result.ts';
import type { SheetEdit } from '../../../electron/domain/own-sheets/edit-sheet.ts';
import { useNow } from '../../app/bridge-context.tsx';
import type { SaveState } from '../../app/draft-keeper.ts';
import { useFlush } from '../../app/flushers.tsx';
import { readOwnSheets } from '../../worksheet/own-sheets.ts';

const pause = 700;

export type SheetDraft = {
  edit: SheetEdit;
  setEdit: (change: (before: SheetEdit) => SheetEdit) => void;
  saveState: SaveState;
  /** The sheet's id in the journal, once it has one. */
  sheet: () => string | null;
  flush: () => Promise<void>;
  /** Nothing more is kept: it was saved, or thrown away. */
  settle: () => void;
};

/** Where a sheet is kept while it is written, and what it is called there. */
export type KeepSheet = (sheet: string | null, edit: SheetEdit) => Promise<Result<{ sheet: string }>>;

/** A sheet that keeps itself in the journal while it is written, at most a second behind. */
export function useSheetDraft(start: { sheet: string | null; edit: SheetEdit }, keep: KeepSheet): SheetDraft {
  const now = useNow();
  const [edit, set] = useState(start.edit);
  const [saveState, setSaveState] = useState<SaveState>({ kind: 'untouched' });
  const held = useRef({ edit: start.edit, sheet: start.sheet, dirty: false, settled: false, timer: 0, turn: Promise.resolve() });

  const flush = useCallback(async () => {
    const keeper = held.current;
    window.clearTimeout(keeper.timer);
    // One after the other, so that the first one's new id is known to the next.
    keeper.turn = keeper.turn.then(async () => {
      if (!keeper.dirty || keeper.settled) return;
      keeper.dirty = false;
      const kept = await keep(keeper.sheet, keeper.edit);
      if (kept.ok) keeper.sheet = kept.value.sheet;
      else keeper.dirty = true;
      setSaveState(kept.ok ? { kind: 'kept', at: now().getTime() } : { kind: 'failed', error: kept.error });
    });
    await keeper.turn;
  }, [keep, now]);

  const setEdit = useCallback(
    (change: (before: SheetEdit) => SheetEdit) => {
      const keeper = held.current;
      const next = change(keeper.edit);
      if (next === keeper.edit) return;
      keeper.edit = next;
      keeper.dirty = true;
      set(next);
      setSaveState((before) => (before.kind === 'failed' ? before : { kind: 'keeping' }));
      window.clearTimeout(keeper.timer);
      keeper.timer = window.setTimeout(() => void flush(), pause);
    },
    [flush],
  );

  useFlush(flush);

  useEffect(() => () => {
    void flush().then(readOwnSheets);
  }, [flush]);

  return {
    edit,
    setEdit,
    saveState,
    sheet: () => held.current.sheet,
    flush,
    settle() {
      held.current.settled = true;
    },
  };
}

