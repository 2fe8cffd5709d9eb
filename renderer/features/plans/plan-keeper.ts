import type { VaultClient } from '../../../electron/contract/client.ts';
import type { Output } from '../../../electron/contract/calls.ts';
import { ok, type Result } from '../../../electron/contract/result.ts';
import type { WorksheetContent } from '../../../electron/domain/entries/entry.ts';
import type { PlanShape } from '../../../electron/domain/plans/plan.ts';
import { tidyAnswers } from '../../../electron/domain/worksheets/tidy.ts';
import { createKeeper, type Keeper } from '../../app/keeper.ts';
import type { Timers } from '../../app/timers.ts';

/** The plan that is changed, its entry and the revision of its words that was read; all null for a new one. `draft`: one taken up again. */
export type PlanFormStart = { plan: string | null; entry: string | null; base: string | null; draft: string | null; words: WorksheetContent; shape: PlanShape };

/** What stands in the form: the plan's words, and what it has beside them. */
export type PlanFormValue = PlanShape & { words: WorksheetContent };

export type PlanKeeper = Pick<Keeper<PlanFormValue>, 'value' | 'saveState' | 'change' | 'flush' | 'onChange'> & {
  /** Makes a plan of it; the draft goes away with that. */
  keep(): Promise<Result<Output<'plans.save'>>>;
  discard(): Promise<void>;
};

function tidyWords(words: WorksheetContent): WorksheetContent {
  return { ...words, length: 'full', answers: tidyAnswers(words.answers) };
}

/** Keeps a half-made plan, its times as well as its words. */
export function createPlanKeeper(vault: VaultClient, timers: Timers, { plan, entry, base, draft: begun, words, shape }: PlanFormStart): PlanKeeper {
  let draft = begun;

  const keeper = createKeeper<PlanFormValue>(
    timers,
    { words, ...shape },
    async ({ words: now, ...beside }) => {
      const kept = await vault.call('drafts.save', { draft, entry, base, content: tidyWords(now), plan: beside });
      if (!kept.ok) return kept;
      draft = kept.value.draft;
      return ok(kept.value.waiting ? 'waiting' : 'kept');
    },
    { kept: begun !== null },
  );

  return {
    ...keeper,
    async keep() {
      // A new plan takes its draft's id, so that sending it twice does not make two.
      if (plan === null) await keeper.flush();
      return keeper.finish(({ words: last, ...beside }) => vault.call('plans.save', { plan, base, words: tidyWords(last), draft, ...beside }));
    },
    async discard() {
      await keeper.close();
      if (draft !== null) await vault.call('drafts.discard', { draft });
      draft = null;
    },
  };
}
