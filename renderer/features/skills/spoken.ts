import type { ExerciseWords } from '../../../electron/domain/exercises/exercise-schema.ts';

/** A step as it is said, by a voice or by a screen reader. */
export function spoken(words: ExerciseWords['steps'][string] | null): string {
  if (words === null) return '';
  return `${words.label}${/[.?!…]$/u.test(words.label) ? '' : '.'} ${words.say ?? ''}`.trim();
}
