import { z } from 'zod';
import { instant } from '../entries/entry.ts';
import { wall } from '../sessions/session.ts';
import { textIn } from '../sessions/sheet-answers.ts';
import { answers, type Answers } from '../worksheets/answers.ts';
import { answersIn, saidIn } from './plan-answers.ts';
import { occasion, planTimes, type PlanRecord } from './plan.ts';

/** The half of `practice-plan` that is answered when it is looked back on. */
export const reviewFields = ['done', 'happened', 'got_in_the_way', 'learned', 'change'] as const;

const reported = occasion.omit({ counter: true });

/** What of an assigned plan goes back to whoever assigned it. */
export const planReport = z.strictObject({
  assignment: z.string().min(1).max(64),
  item: z.int().min(0),
  task: z.string().max(50_000),
  times: planTimes,
  occasions: z.record(wall, reported),
  ended: instant.nullable(),
  /** Of `reviewFields` what was answered. */
  review: answers,
  /** What was struck out, as `packets/packed-plans.ts` names it; left out where nothing was. */
  struck: z.array(z.string().max(60)).max(20).optional(),
});

export type PlanReport = z.infer<typeof planReport>;

/**
 * The report of a plan; null where nobody assigned it. `words` are the answers of its `practice-plan` entry. Of the entries that came of it only
 * those in `goesAlong` are named. Names are hidden by whoever seals it, as in the entries.
 */
export function reportOf({ from, times, occasions, ended }: PlanRecord, words: Answers, goesAlong: ReadonlySet<string>): PlanReport | null {
  if (from === null) return null;
  const given = Object.entries(occasions).flatMap(([on, one]) =>
    answersIn(one).length === 0 ? [] : [[on, { ...saidIn(one), entry: one.entry !== null && goesAlong.has(one.entry) ? one.entry : null }] as const],
  );
  const review = Object.fromEntries(reviewFields.flatMap((field) => (words[field] === undefined ? [] : [[field, words[field]]])));
  return { assignment: from.assignment, item: from.item, task: textIn(words, 'task'), times, occasions: Object.fromEntries(given), ended, review };
}
