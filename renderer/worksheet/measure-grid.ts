import type { Definition, Field, FieldOf, Step } from '../../electron/domain/worksheets/definition-schema.ts';
import { fieldIdsOf } from '../../electron/domain/worksheets/visible.ts';
import type { Sheet } from './registry.ts';

/** The items of a measure that can stand in one grid: all with the same answers, or the same and one more. Null where they differ, or for another sheet. */
export function inOneGrid(definition: Definition, steps: readonly Step[], shown: readonly Field[]): { fields: FieldOf<'choice'>[]; steps: Step[] } | null {
  const items = definition.instrument?.items ?? [];
  const fields = shown.filter((field) => field.kind === 'choice').filter(({ id }) => items.includes(id));
  const first = fields[0]?.options ?? [];
  if (fields.length < 2 || fields.length < items.length || fields.some(({ options }) => first.some((key, at) => options[at] !== key))) return null;
  return { fields, steps: steps.filter((step) => fieldIdsOf(step).every((id) => items.includes(id))) };
}

/** The language of a step's fixed words when it is not that of the window. */
export function wordingOf(sheet: Sheet, step: Step): 'en' | undefined {
  const { instrument } = sheet.definition;
  return fieldIdsOf(step).some((id) => instrument?.items.includes(id)) ? sheet.words.instrument?.wording : undefined;
}
