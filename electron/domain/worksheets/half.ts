import type { Definition, Field, Step } from './definition-schema.ts';

/** Whether a step belongs to the second half of a two-step sheet. */
export function isLaterStep({ later }: Definition, step: Step): boolean {
  return later?.steps.includes(step.id) === true;
}

/** A field as a step asks it: in the first half, a table leaves out the columns of the second. Else the very same field. */
export function fieldInStep(definition: Definition, step: Step, field: Field): Field {
  if (!('columns' in field) || isLaterStep(definition, step)) return field;
  const columns = field.columns.filter((column) => column.later !== true);
  return columns.length === field.columns.length ? field : { ...field, columns };
}
