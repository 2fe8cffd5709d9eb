import { ok } from '../../contract/result.ts';
import type { Handlers } from '../../contract/router.ts';
import { reportOf } from '../../domain/plans/plan-report.ts';
import { heldPlans } from '../plans/plan-records.ts';
import type { EntryDeps } from '../use-cases/entry-deps.ts';

/** What can go back to whoever gave something to do. */
export function replyHandlers(deps: EntryDeps): Pick<Handlers, 'assign.replies'> {
  return {
    async 'assign.replies'() {
      const vault = deps.open();
      if (!vault.ok) return vault;
      await vault.value.store.whenLoaded();
      const plans = heldPlans(vault.value).flatMap(({ record, words }) => {
        const report = reportOf(record, words.answers, new Set());
        return report === null ? [] : [{ plan: record.id, from: record.from?.name ?? '', report }];
      });
      return ok(plans.sort((a, b) => (a.plan < b.plan ? 1 : -1)));
    },
  };
}
