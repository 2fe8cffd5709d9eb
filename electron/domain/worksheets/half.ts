import type { Definition, Field, Step } from './definition-schema.ts';

/** Whether a step belongs to the second half of a two-step sheet. */
export function isLaterStep({ later }: Definition, step: Step): boolean {
  return later?.steps.includes(step.id) === true;
}

/** Whether the second half begins with the step at this place. */
export function laterBegins(definition: Definition, steps: readonly Step[], place: number): boolean {
  const [before, here] = [steps[place - 1], steps[place]];
  return here !== undefined && isLaterStep(definition, here) && (before === undefined || !isLaterStep(definition, before));
}

/**
 * A field as a step asks it. A table with columns for later leaves them out in the first half; in the second it asks for them
 * alone, beside the first column, which names the row. Any other field is the very same.
 */
export function fieldInStep(definition: Definition, step: Step, field: Field): Field {
  if (!('columns' in field) || field.columns.every((column) => column.later !== true)) return field;
  const second = isLaterStep(definition, step);
  return { ...field, columns: field.columns.filter((column, place) => place === 0 || (column.later === true) === second) };
}
