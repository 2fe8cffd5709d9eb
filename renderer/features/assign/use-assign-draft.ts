import { useCallback, useEffect, useRef, useState } from 'react';
import type { AssignmentDraft } from '../../../electron/domain/assignments/assignment-records.ts';
import { useNow, useVault } from '../../app/bridge-context.tsx';
import type { SaveState } from '../../app/draft-keeper.ts';
import { useFlush } from '../../app/flushers.tsx';

const pause = 700;

export type ChangeDraft = (change: (before: AssignmentDraft) => AssignmentDraft) => void;

/** What is put together for somebody, kept in the journal while it is written, at most a second behind. */
export function useAssignDraft(draft: string, start: AssignmentDraft) {
  const vault = useVault();
  const now = useNow();
  const [content, set] = useState(start);
  const [saveState, setSaveState] = useState<SaveState>({ kind: 'untouched' });
  const held = useRef({ content: start, dirty: false, settled: false, timer: 0, turn: Promise.resolve() });

  const flush = useCallback(async () => {
    const keeper = held.current;
    window.clearTimeout(keeper.timer);
    keeper.turn = keeper.turn.then(async () => {
      if (!keeper.dirty || keeper.settled) return;
      keeper.dirty = false;
      const kept = await vault.call('assign.keep', { draft, content: keeper.content });
      if (!kept.ok) keeper.dirty = true;
      setSaveState(kept.ok ? { kind: 'kept', at: now().getTime() } : { kind: 'failed', error: kept.error });
    });
    await keeper.turn;
    return !keeper.dirty;
  }, [vault, now, draft]);

  const change = useCallback<ChangeDraft>(
    (how) => {
      const keeper = held.current;
      const next = how(keeper.content);
      if (next === keeper.content) return;
      keeper.content = next;
      keeper.dirty = true;
      set(next);
      setSaveState((before) => (before.kind === 'failed' ? before : { kind: 'keeping' }));
      window.clearTimeout(keeper.timer);
      keeper.timer = window.setTimeout(() => void flush(), pause);
    },
    [flush],
  );

  useFlush(async () => {
    await flush();
  });
  useEffect(() => () => void flush(), [flush]);

  return {
    content,
    change,
    saveState,
    flush,
    /** Nothing more is kept: it went out, or was thrown away. */
    settle() {
      held.current.settled = true;
    },
  };
}
