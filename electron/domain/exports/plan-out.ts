import type { EntryRecord } from '../records/record.ts';
import { answersIn, saidIn } from '../plans/plan-answers.ts';
import type { PlanRecord, PlanTimes } from '../plans/plan.ts';
import type { PlanReport } from '../plans/plan-report.ts';
import { struckWhen } from '../packets/strike.ts';
import { textIn } from '../sessions/sheet-answers.ts';
import type { Answers } from '../worksheets/answers.ts';

type Said = PlanReport['occasions'][string];

/** A plan and what became of it, on its way out: one of one's own, or what a packet says of one that was given. */
export type PlanOut = {
  /** The entry with its words; of one that was given, `<assignment>/<item>`. */
  id: string;
  /** That entry, where it leaves as well. */
  entry: string | null;
  /** Who gave it; empty where nobody did, or it is not said. */
  from: string;
  task: string;
  /** Null where they were struck out. */
  times: PlanTimes | null;
  /** By the wall time that the plan gives it, the earliest first. */
  occasions: readonly (Said & { on: string })[];
  ended: string | null;
  /** Answers of `practice-plan`'s second half; of one's own they stand in its entry. */
  review: Answers;
  trashedAt: string | null;
  struck: readonly string[];
};

function inOrder(occasions: Readonly<Record<string, Said>>): PlanOut['occasions'] {
  return Object.entries(occasions).map(([on, said]) => ({ on, ...said })).sort((a, b) => (a.on < b.on ? -1 : 1));
}

/** One's own plan with the entry that holds its words; null when that is no plan's. */
export function planOfEntry({ entry, from, times, occasions, ended }: PlanRecord, { current }: EntryRecord): PlanOut | null {
  const { content, trashedAt } = current;
  if (content.kind !== 'worksheet') return null;
  const said = Object.entries(occasions).flatMap(([on, one]) => (answersIn(one).length === 0 ? [] : [[on, saidIn(one)] as const]));
  return { id: entry, entry, from: from?.name ?? '', task: textIn(content.answers, 'task'), times, occasions: inOrder(Object.fromEntries(said)), ended, review: {}, trashedAt, struck: [] };
}

/** What a packet says of a plan. */
export function planOfReport({ assignment, item, task, times, occasions, ended, review, struck = [] }: PlanReport): PlanOut {
  return { id: `${assignment}/${String(item)}`, entry: null, from: '', task, times: times.at === struckWhen.at ? null : times, occasions: inOrder(occasions), ended, review, trashedAt: null, struck };
}
