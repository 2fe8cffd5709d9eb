import { answersIn } from '../plans/plan-answers.ts';
import type { PlanReport } from '../plans/plan-report.ts';
import type { PlanTimes } from '../plans/plan.ts';
import { rewriteAnswers, type Rewrite } from './rewrite.ts';
import { struckWhen } from './strike.ts';

/** What of a plan's report can be struck out: its task, all its dates (and with them what was said of each), what was said of each time, what got in the way, notes to a time, and each part of looking back. */
export const planParts = ['task', 'times', 'occasions', 'in-the-way', 'notes', 'done', 'happened', 'learned', 'change'] as const;
export type PlanPart = (typeof planParts)[number];

const noTimes: PlanTimes = { ...struckWhen, every: 'once', days: [], until: null };

/** A report without what is struck out, and with names hidden. Looking back goes with the part that it answers: `got_in_the_way` with what got in the way. */
export function packedPlan(report: PlanReport, strike: ReadonlySet<string>, hide: Rewrite): PlanReport {
  const occasions = strike.has('times') || strike.has('occasions') ? [] : Object.entries(report.occasions);
  const review = Object.entries(report.review).filter(([field]) => !strike.has(field === 'got_in_the_way' ? 'in-the-way' : field));
  return {
    assignment: report.assignment,
    item: report.item,
    task: strike.has('task') ? '' : hide(report.task).slice(0, 50_000),
    times: strike.has('times') ? noTimes : report.times,
    occasions: Object.fromEntries(
      occasions.flatMap(([on, said]) => {
        const shown = { ...said, own: said.own.map((line) => hide(line).slice(0, 2_000)), note: strike.has('notes') ? '' : hide(said.note).slice(0, 2_000) };
        if (strike.has('in-the-way')) {
          Object.assign(shown, { inTheWay: [], own: [] });
          delete shown.hindered;
        }
        // Where that was the only answer, nothing is left to tell.
        return answersIn(shown).length === 0 ? [] : [[on, shown] as const];
      }),
    ),
    ended: strike.has('times') ? null : report.ended,
    review: rewriteAnswers(Object.fromEntries(review), hide),
    ...(strike.size === 0 ? {} : { struck: planParts.filter((part) => strike.has(part)) }),
  };
}
