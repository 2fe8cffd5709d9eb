import type { VaultClient } from '../../../electron/contract/client.ts';
import type { Output } from '../../../electron/contract/calls.ts';
import type { Result } from '../../../electron/contract/result.ts';
import type { WorksheetContent } from '../../../electron/domain/entries/entry.ts';
import type { PlanShape } from '../../../electron/domain/plans/plan.ts';
import { tidyAnswers } from '../../../electron/domain/worksheets/tidy.ts';
import { createNamedKeeper } from '../../app/draft-keeper.ts';
import type { Keeper } from '../../app/keeper.ts';
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
export function createPlanKeeper(vault: VaultClient, timers: Timers, { plan, entry, base, draft, words, shape }: PlanFormStart): PlanKeeper {
  const first: PlanFormValue = { words, ...shape };
  const keeper = createNamedKeeper(vault, timers, first, { draft }, ({ words: now, ...beside }) => ({ entry, base, content: tidyWords(now), plan: beside }));
  return {
    ...keeper,
    async keep() {
      // A new plan takes its draft's id, so that sending it twice does not make two.
      if (plan === null) await keeper.flush();
      return keeper.finish(({ words: last, ...beside }) => vault.call('plans.save', { plan, base, words: tidyWords(last), draft: keeper.draft(), ...beside }));
    },
  };
}
