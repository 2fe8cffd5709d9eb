import type { PlanTimes } from '../../../electron/domain/plans/plan.ts';
import { textIn } from '../../../electron/domain/sessions/sheet-answers.ts';
import type { Answers } from '../../../electron/domain/worksheets/answers.ts';

/** What a plan lacks: words, a day of the week, or a last day that is not before its first; null when it can be kept. */
export function missingIn(answers: Answers, { at, every, days, until }: PlanTimes): 'task' | 'days' | 'until' | null {
  if (textIn(answers, 'task') === '') return 'task';
  if (every === 'week' && days.length === 0) return 'days';
  return every !== 'once' && until !== null && until < at.slice(0, 10) ? 'until' : null;
}
