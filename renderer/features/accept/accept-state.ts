import type { ShownAssignment } from '../../../electron/contract/assign-calls.ts';
import type { Input } from '../../../electron/contract/calls.ts';
import { asAnswers } from '../../../electron/domain/assignments/item-words.ts';
import { timesFault } from '../../../electron/domain/assignments/times-fault.ts';
import type { PlanTimes } from '../../../electron/domain/plans/plan.ts';
import type { Answers } from '../../../electron/domain/worksheets/answers.ts';

/** One thing as the person has it now: whether they take it on, and its plan. */
export type Mine = { take: boolean; times: PlanTimes; remind: boolean; answers: Answers };

/** Everything is ticked that can be done and is not here yet. The times are wall times: they hold where the person is. No reminder unless they want one. */
export function startMine({ items }: ShownAssignment, zone: string): Mine[] {
  return items.map(({ times, answers, missing, taken }) => ({ take: !missing && !taken, times: { ...times, zone }, remind: false, answers: asAnswers(answers) }));
}

export type Lack = { item: number; what: 'task' | 'at' | 'days' | 'until' };

function taskOf({ task }: Answers): string {
  return task?.kind === 'text' ? task.text.trim() : '';
}

/** What stands in the way of taking on what is ticked. */
export function lacksOf(mine: readonly Mine[]): Lack[] {
  return mine.flatMap(({ take, times, answers }, item): Lack[] => {
    if (!take) return [];
    const fault = timesFault(times);
    return [...(taskOf(answers) === '' ? [{ item, what: 'task' as const }] : []), ...(fault === null ? [] : [{ item, what: fault }])];
  });
}

export function acceptedOf(assignment: string, mine: readonly Mine[]): Input<'assign.accept'> {
  return { assignment, items: mine.flatMap(({ take, times, remind, answers }, item) => (take ? [{ item, times, remind, answers }] : [])) };
}
