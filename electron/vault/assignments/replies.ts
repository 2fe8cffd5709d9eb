import { ok } from '../../contract/result.ts';
import type { Handlers } from '../../contract/router.ts';
import { reportOf } from '../../domain/plans/plan-report.ts';
import { sameReader } from '../../domain/packets/readers.ts';
import type { ShareRecord } from '../../domain/records/record.ts';
import { heldPlans, type Held } from '../plans/plan-records.ts';
import type { EntryDeps } from '../use-cases/entry-deps.ts';
import { sharesOf, toBeRead, toldNow } from '../use-cases/share-log.ts';

/** When whoever gave it was told of it last, and whether there is more to tell by now; null when they were not, as far as the list of what was passed on says. */
function toldLast(shares: readonly ShareRecord[], held: Held): { at: string; news: boolean } | null {
  const giver = held.record.from?.name ?? '';
  const last = shares.find(({ plans, forWhom }) => plans?.[held.record.id] !== undefined && sameReader(forWhom, giver));
  return last === undefined ? null : { at: last.at, news: last.plans?.[held.record.id] !== toldNow(held) };
}

/** What can go back to whoever gave something to do. */
export function replyHandlers(deps: EntryDeps): Pick<Handlers, 'assign.replies'> {
  return {
    async 'assign.replies'() {
      const vault = deps.open();
      if (!vault.ok) return vault;
      await vault.value.store.whenLoaded();
      const shares = sharesOf(vault.value).filter(({ how, plans }) => plans !== undefined && toBeRead.has(how));
      const plans = heldPlans(vault.value).flatMap((held) => {
        const { record, words } = held;
        const report = reportOf(record, words.answers, new Set());
        return report === null ? [] : [{ plan: record.id, from: record.from?.name ?? '', report, told: toldLast(shares, held) }];
      });
      const isTold = ({ told }: (typeof plans)[number]) => Number(told !== null && !told.news);
      return ok(plans.sort((a, b) => isTold(a) - isTold(b) || (a.plan < b.plan ? 1 : -1)));
    },
  };
}
