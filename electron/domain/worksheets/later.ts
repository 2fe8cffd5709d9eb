import { addDays } from '../text/days.ts';
import type { Answer, Answers } from './answers.ts';
import type { Definition, Field } from './definition-schema.ts';
import { isLaterStep } from './half.ts';
import { answerKinds, answerTo, isAnswered } from './kinds.ts';
import { fieldIdsOf, stepsOf } from './visible.ts';

/**
 * Whether the second half of a two-step sheet is still to come: something was said in the first half, and nothing in what the
 * second half needs (in all of it, when it needs nothing). False for sheets without a second half.
 */
export function laterIsOpen(definition: Definition, answers: Answers): boolean {
  if (definition.later === undefined) return false;
  const first = saidIn(definition, answers, false);
  const second = saidIn(definition, answers, true);
  const asked = second.some(({ needed }) => needed) ? second.filter(({ needed }) => needed) : second;
  return first.some((field) => field.said) && !asked.some((field) => field.said);
}

/** What one half asks for, and whether it was said. Of a table that stands in both, the second half counts only its own columns. */
function saidIn(definition: Definition, answers: Answers, second: boolean): { needed: boolean; said: boolean }[] {
  const ids = new Set(definition.steps.filter((step) => isLaterStep(definition, step) === second).flatMap(fieldIdsOf));
  return definition.fields
    .filter((field) => ids.has(field.id) && answerKinds[field.kind] !== null)
    .map((field) => ({ needed: field.needed === true, said: isAnswered(second ? ofSecondHalf(field, answers) : answerTo(field, answers)) }));
}

function ofSecondHalf(field: Field, answers: Answers): Answer | undefined {
  const answer = answerTo(field, answers);
  const own = 'columns' in field ? field.columns.filter((column) => column.later === true).map(({ id }) => id) : [];
  if (answer?.kind !== 'table' || own.length === 0) return answer;
  return { ...answer, rows: answer.rows.map((row) => ({ ...row, cells: Object.fromEntries(own.map((id) => [id, row.cells[id] ?? null])) })) };
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
