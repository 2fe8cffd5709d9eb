import { useState } from 'react';
import { ok } from '../../../electron/contract/result.ts';
import type { AssignmentDraft } from '../../../electron/domain/assignments/assignment-records.ts';
import { useVault } from '../../app/bridge-context.tsx';
import { createKeeper } from '../../app/keeper.ts';
import { realTimers } from '../../app/timers.ts';
import { useKeeper, type Kept } from '../../app/use-keeper.ts';

export type ChangeDraft = Kept<AssignmentDraft>['setValue'];

/** What is put together for somebody, kept in the journal while it is written. */
export function useAssignDraft(draft: string, start: AssignmentDraft) {
  const vault = useVault();
  const [keeper] = useState(() =>
    createKeeper(
      realTimers,
      start,
      async (content) => {
        const kept = await vault.call('assign.keep', { draft, content });
        return kept.ok ? ok('kept') : kept;
      },
      { kept: start.items.length > 0 },
    ),
  );
  const { value, setValue, saveState } = useKeeper(keeper);
  return { content: value, change: setValue, saveState, flush: keeper.flush, /** It went out, or was thrown away. */ close: keeper.close };
}
