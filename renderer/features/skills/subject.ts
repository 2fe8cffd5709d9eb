import type { Exercise, ExerciseWords, Form } from '../../../electron/domain/exercises/exercise-schema.ts';
import { lengthOf, planOf, sittingPlan, stretchOf, type Plan } from '../../../electron/domain/exercises/plan.ts';
import type { SkillSettings } from '../../../electron/domain/exercises/skill-settings.ts';
import { exercises, type WordsOfExercises } from '../../reading/exercise-words.ts';

/** What is practised: an exercise with its words, or (without an exercise) the free timer. */
export type Subject = { id: string; words: ExerciseWords; exercise: Exercise | null };

export const sitting = 'sitting';

export function subjectOf(id: string, words: WordsOfExercises): Subject | null {
  const said = words[id];
  const exercise = exercises.find((one) => one.id === id) ?? null;
  return said === undefined || (exercise === null && id !== sitting) ? null : { id, words: said, exercise };
}

/** What a person has chosen for this time. `rounds` null: as many as the form has. */
export type Choice = { form: string; rounds: number | null; pace: number };

export function formIn({ exercise }: Subject, id: string): Form | null {
  return exercise?.forms.find((form) => form.id === id) ?? exercise?.forms[0] ?? null;
}

export function planFor(subject: Subject, { form, rounds }: Choice, timer: SkillSettings['timer']): Plan {
  const found = formIn(subject, form);
  return found === null ? sittingPlan(timer.minutes, timer.every) : planOf(found, rounds);
}

/** One round more or fewer; null where the form's bounds, or its kind, allow none. */
export function stretched(subject: Subject, { form, rounds }: Choice, by: 1 | -1): number | null {
  const found = formIn(subject, form);
  const stretch = found === null ? null : stretchOf(found);
  if (stretch === null) return null;
  const next = (rounds ?? stretch.rounds) + by;
  return next < stretch.fewest || next > stretch.most ? null : next;
}

/** Whether there can be more and fewer; null where there is nothing to change. */
export function canStretch(subject: Subject, choice: Choice): { longer: boolean; shorter: boolean } | null {
  if (subject.exercise === null) return { longer: true, shorter: true };
  const form = formIn(subject, choice.form);
  if (form === null || stretchOf(form) === null) return null;
  return { longer: stretched(subject, choice, 1) !== null, shorter: stretched(subject, choice, -1) !== null };
}

/** How long a form of an exercise takes, in milliseconds; the whole one, when none is named. */
export function lengthOfForm({ forms }: Exercise, id?: string): number {
  const form = forms.find((one) => one.id === id) ?? forms[0];
  return form === undefined ? 0 : lengthOf(planOf(form));
}
