import type { Input } from '../../electron/contract/calls.ts';
import type { PlanToday } from '../../electron/contract/plan-calls.ts';
import type { PlanDoes } from '../../electron/domain/plans/plan.ts';
import { listSheets } from '../worksheet/registry.ts';
import { useVault } from '../app/bridge-context.tsx';
import { useNavigate } from '../app/router.tsx';
import { useErrorWords } from '../ui/error-note.tsx';
import { useToast } from '../ui/toast.tsx';

type Named = Pick<PlanToday, 'plan' | 'on'>;
/** `on` null: it is done for no time of the plan. */
type Begun = Pick<PlanToday, 'plan' | 'does' | 'from'> & { on: string | null };

export type PlanActions = {
  /** Opens what it is about: what is there of it already, or anew. */
  begin: (item: Begun) => Promise<void>;
  /** Notes what became of it; false when that could not be. */
  say: (item: Named, said: Input<'plans.say'>['said']) => Promise<boolean>;
};

/** One's own plan goes with the sheet as it is by now; a sheet that is offered no more is there as it was planned. */
function newestOf({ worksheet, version }: Extract<PlanDoes, { is: 'sheet' }>): number {
  return listSheets().find(({ id }) => id === worksheet)?.version ?? version;
}

export function usePlanActions(): PlanActions {
  const vault = useVault();
  const toast = useToast();
  const navigate = useNavigate();
  const errorWords = useErrorWords();

  /** What cannot be noted can be done all the same. */
  function anew(does: PlanDoes, given: boolean, there: { draft: string } | null): void {
    const reserved = there === null ? {} : { reserved: there.draft };
    if (does.is === 'sheet') navigate({ screen: 'worksheet', worksheet: does.worksheet, version: given ? does.version : newestOf(does), ...reserved });
    else navigate({ screen: 'practice', exercise: does.exercise, ...reserved });
  }

  return {
    async begin({ plan, on, does, from }) {
      if (does === null) return;
      const started = on === null ? null : await vault.call('plans.start', { plan, on });
      const there = started?.ok === true ? started.value : null;
      if (there?.is === 'draft') navigate({ screen: 'worksheet', draft: there.draft });
      else if (there?.is === 'entry') navigate({ screen: 'worksheet', entry: there.entry });
      else anew(does, from !== null, there);
    },
    async say({ plan, on }, said) {
      const done = await vault.call('plans.say', { plan, on, said });
      if (!done.ok) toast({ text: errorWords(done.error).what });
      return done.ok;
    },
  };
}
