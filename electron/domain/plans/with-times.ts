import type { WorksheetContent } from '../entries/entry.ts';
import type { PlanTimes } from './plan.ts';

/** The words of a plan as they are kept: the sheet's own questions about when and about a reminder are answered by the plan's times. */
export function withTimes(words: WorksheetContent, { at }: PlanTimes, remind: boolean): WorksheetContent {
  const answers = { ...words.answers, when: { kind: 'datetime' as const, local: at }, reminder: { kind: 'choice' as const, chosen: remind ? 'yes' : 'no' } };
  return { ...words, answers, state: 'whole', lookOn: null };
}
