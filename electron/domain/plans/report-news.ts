import type { PlanReport } from './plan-report.ts';

/** What somebody was told of a plan says nothing new where this is the same. Which of its entries go along with one packet and not with another is no news of the plan. */

type Said = PlanReport['occasions'][string];

function saidText({ state, hindered, inTheWay, own, note }: Said): string {
  return JSON.stringify([state, hindered === true, inTheWay, own, note]);
}

/** A text that is the same for two reports that tell the same. */
export function tellsOf({ task, times, occasions, ended, review }: PlanReport): string {
  const said = Object.entries(occasions).map(([on, one]) => [on, saidText(one)]).sort(([a = ''], [b = '']) => (a < b ? -1 : 1));
  const looked = Object.entries(review).sort(([a], [b]) => (a < b ? -1 : 1));
  return JSON.stringify([task, times, said, ended, looked]);
}

/** The times of which a report tells something that the one before did not; every one where there was none before. */
export function newTimes(report: PlanReport, before: PlanReport | undefined): string[] {
  return Object.entries(report.occasions).flatMap(([on, one]) => {
    const then = before?.occasions[on];
    return then !== undefined && saidText(then) === saidText(one) ? [] : [on];
  });
}

/** Whether both are of the same thing of the same assignment. */
export function sameItem(a: Pick<PlanReport, 'assignment' | 'item'>, b: Pick<PlanReport, 'assignment' | 'item'>): boolean {
  return a.assignment === b.assignment && a.item === b.item;
}
