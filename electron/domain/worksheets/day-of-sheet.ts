import { dayOf } from '../text/days.ts';
import type { Answers } from './answers.ts';
import type { Definition } from './definition-schema.ts';

/** The local day (`YYYY-MM-DD`) that an answered sheet is about: of the date that it begins with, else of the entry (`at`, a wall time). */
export function dayOfSheet(definition: Definition | undefined, answers: Answers, at: string): string {
  const field = definition?.fields.find((other) => other.kind === 'date' && other.start === 'today');
  const answer = field === undefined ? undefined : answers[field.id];
  return (answer?.kind === 'date' ? answer.date : null) ?? dayOf(at);
}
