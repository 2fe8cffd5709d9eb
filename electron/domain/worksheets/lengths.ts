import type { Answers } from './answers.ts';
import type { Definition, Field } from './definition-schema.ts';
import { isAnswered } from './kinds.ts';
import { fieldIdsOf, fieldsOf, stepsOf } from './visible.ts';

/**
 * Where a person stands after growing or shrinking the sheet: the same step, else the step that asks the same field, else the
 * last step before it. Answers are never touched.
 */
export function stepAfterChange(definition: Definition, from: string, step: number, to: string): number {
  const here = stepsOf(definition, from)[step];
  const there = stepsOf(definition, to);
  if (here === undefined) return 0;
  const same = there.findIndex((other) => other.id === here.id);
  if (same >= 0) return same;
  const fields = new Set(fieldIdsOf(here));
  const asking = there.findIndex((other) => fieldIdsOf(other).some((id) => fields.has(id)));
  if (asking >= 0) return asking;
  const before = new Set(stepsOf(definition, from).slice(0, step).map((other) => other.id));
  return Math.max(0, there.findLastIndex((other) => before.has(other.id)));
}

/** Fields that hold an answer but do not belong to this length: kept, and offered for reading apart. */
export function keptOutside(definition: Definition, length: string, answers: Answers): Field[] {
  const inside = new Set(fieldsOf(definition, length).map((field) => field.id));
  return definition.fields.filter((field) => !inside.has(field.id) && Object.hasOwn(answers, field.id) && isAnswered(answers[field.id]));
}
