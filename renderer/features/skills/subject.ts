import type { Exercise, ExerciseWords, Form } from '../../../electron/domain/exercises/exercise-schema.ts';
import { isScalable, lengthOf, planOf, scaled, scales, sittingPlan, stretchOf, type Plan } from '../../../electron/domain/exercises/plan.ts';
import { paces } from '../../../electron/domain/exercises/run.ts';
import type { SkillSettings } from '../../../electron/domain/exercises/skill-settings.ts';
import { exercises, type WordsOfExercises } from '../../reading/exercise-words.ts';

/** What is practised: an exercise with its words, or (without an exercise) the free timer. */
export type Subject = { id: string; words: ExerciseWords; exercise: Exercise | null };

const sitting = 'sitting';

export function subjectOf(id: string, words: WordsOfExercises): Subject | null {
  const said = words[id];
  const exercise = exercises.find((one) => one.id === id) ?? null;
  return said === undefined || (exercise === null && id !== sitting) ? null : { id, words: said, exercise };
}

/** What a person has chosen for this time. `rounds` null: as many as the form has. `scale`: of the seconds of each step, where there are no rounds. */
export type Choice = { form: string; rounds: number | null; scale: number; pace: number };

export function formIn({ exercise }: Subject, id: string): Form | null {
  return exercise?.forms.find((form) => form.id === id) ?? exercise?.forms[0] ?? null;
}

export function planFor(subject: Subject, { form, rounds, scale }: Choice, timer: SkillSettings['timer']): Plan {
  const found = formIn(subject, form);
  return found === null ? sittingPlan(timer.minutes, timer.every) : scaled(planOf(found, rounds), scale);
}

/** One round more or fewer, or more or less time in each step; null where the form's bounds, or its kind, allow none. */
export function stretched(subject: Subject, choice: Choice, by: 1 | -1): Choice | null {
  const found = formIn(subject, choice.form);
  if (subject.exercise === null || found === null) return null;
  if (isScalable(subject.exercise)) {
    const scale = scales[scales.findIndex((one) => one === choice.scale) + by];
    return scale === undefined ? null : { ...choice, scale };
  }
  const stretch = stretchOf(found);
  if (stretch === null) return null;
  const rounds = (choice.rounds ?? stretch.rounds) + by;
  return rounds < stretch.fewest || rounds > stretch.most ? null : { ...choice, rounds };
}

/** The free timer's bounds, in minutes. */
export const sittingMost = 180;

/** Whether it can be longer and shorter; null where there is nothing to change. */
export function canStretch(subject: Subject, choice: Choice, timer: SkillSettings['timer']): { longer: boolean; shorter: boolean } | null {
  if (subject.exercise === null) return { longer: timer.minutes < sittingMost, shorter: timer.minutes > 1 };
  const form = formIn(subject, choice.form);
  if (form === null || (stretchOf(form) === null && !isScalable(subject.exercise))) return null;
  return { longer: stretched(subject, choice, 1) !== null, shorter: stretched(subject, choice, -1) !== null };
}

/** Another pace, one step slower or faster; null at the ends. Cold water is never slower than in the reference: its seconds are the most that may be. */
export function paced({ exercise }: Subject, { pace }: Choice, by: 1 | -1): number | null {
  const next = paces[paces.findIndex((one) => one === pace) + by];
  return next === undefined || (next > 1 && exercise?.caution === 'ask') ? null : next;
}

/** How long a form of an exercise takes, in milliseconds; the whole one, when none is named. */
export function lengthOfForm({ forms }: Exercise, id?: string): number {
  const form = forms.find((one) => one.id === id) ?? forms[0];
  return form === undefined ? 0 : lengthOf(planOf(form));
}
