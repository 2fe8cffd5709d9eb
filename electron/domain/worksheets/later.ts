import { addDays } from '../text/days.ts';
import type { Answers } from './answers.ts';
import type { Definition } from './definition-schema.ts';
import { answerKinds, answerTo, isAnswered } from './kinds.ts';
import { fieldIdsOf, stepsOf } from './visible.ts';

/**
 * Whether the second half of a two-step sheet is still to come: something was said in the first half, and nothing in what the
 * second half needs (in all of it, when it needs nothing). False for sheets without a second half.
 */
export function laterIsOpen(definition: Definition, answers: Answers): boolean {
  if (definition.later === undefined) return false;
  const steps = new Set(definition.later.steps);
  const [first, second] = [false, true].map((later) => new Set(definition.steps.filter(({ id }) => steps.has(id) === later).flatMap(fieldIdsOf)));
  const said = (ids: ReadonlySet<string> | undefined) =>
    definition.fields.filter((field) => ids?.has(field.id) === true && answerKinds[field.kind] !== null).map((field) => ({ needed: field.needed === true, said: isAnswered(answerTo(field, answers)) }));
  const after = said(second);
  const asked = after.some(({ needed }) => needed) ? after.filter(({ needed }) => needed) : after;
  return said(first).some((field) => field.said) && !asked.some((field) => field.said);
}

/**
 * The day (`YYYY-MM-DD`) on which the second half asks for itself: that of the field `at`, else `days` after `today`; null when it
 * is not open, or nothing names a day.
 */
export function laterDay(definition: Definition, answers: Answers, today: string): string | null {
  const { later } = definition;
  if (later === undefined || !laterIsOpen(definition, answers)) return null;
  const at = later.at !== undefined && Object.hasOwn(answers, later.at) ? answers[later.at] : undefined;
  const named = at?.kind === 'date' ? at.date : at?.kind === 'datetime' ? (at.local?.slice(0, 10) ?? null) : null;
  return named ?? (later.days === undefined ? null : addDays(today, later.days));
}

/**
 * The day of `lookOn` for answers that are kept now. While the second half is open it is that half's day; once it has been filled
 * in, the day that asked for it is gone; otherwise it stays as it was.
 */
export function lookDayOf(definition: Definition, before: { answers: Answers; lookOn: string | null }, answers: Answers, today: string): string | null {
  if (laterIsOpen(definition, answers)) {
    // A day that has been put off stays put off, unless the date in the sheet was changed.
    const then = laterIsOpen(definition, before.answers) ? laterDay(definition, before.answers, today) : null;
    const day = laterDay(definition, answers, today);
    return before.lookOn !== null && then === day ? before.lookOn : day;
  }
  return laterIsOpen(definition, before.answers) ? null : before.lookOn;
}

/** The place of the second half's first step in a length; 0 when there is none. */
export function laterStep(definition: Definition, length: string): number {
  const steps = new Set(definition.later?.steps);
  return Math.max(0, stepsOf(definition, length).findIndex(({ id }) => steps.has(id)));
}
