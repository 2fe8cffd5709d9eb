import type { Field, FieldOf, Step } from '../../electron/domain/worksheets/definition-schema.ts';
import { fieldIdsOf } from '../../electron/domain/worksheets/visible.ts';
import type { Sheet } from './registry.ts';

/**
 * The items of a measure that can stand in one grid: all with answers in the same words, or the same and one more. Null where they
 * differ, or for another sheet. The keys of answers would not do: those of AUDIT-C are alike, and mean other things in each item.
 */
export function inOneGrid({ definition, words }: Sheet, steps: readonly Step[], shown: readonly Field[]): { fields: FieldOf<'choice'>[]; steps: Step[] } | null {
  const items = definition.instrument?.items ?? [];
  const fields = shown.filter((field) => field.kind === 'choice').filter(({ id }) => items.includes(id));
  const answersOf = ({ id, options }: FieldOf<'choice'>) => options.map((key) => words.fields[id]?.options?.[key] ?? key);
  const first = fields[0] === undefined ? [] : answersOf(fields[0]);
  if (fields.length < 2 || fields.length < items.length || fields.some((field) => first.some((answer, at) => answersOf(field)[at] !== answer))) return null;
  return { fields, steps: steps.filter((step) => fieldIdsOf(step).every((id) => items.includes(id))) };
}

/** The language of a step's fixed words when it is not that of the window. */
export function wordingOf(sheet: Sheet, step: Step): 'en' | undefined {
  const { instrument } = sheet.definition;
  return fieldIdsOf(step).some((id) => instrument?.items.includes(id)) ? sheet.words.instrument?.wording : undefined;
}

/** What a measure asks of each item, beside its first item, whose own help are the instructions; null where that says it already. */
export function stemBeside({ definition, words }: Sheet, step: Step): string | null {
  const [first, second] = definition.instrument?.items ?? [];
  const stepOf = (item: string | undefined) => definition.steps.find((one) => item !== undefined && fieldIdsOf(one).includes(item));
  if (step !== stepOf(first)) return null;
  const stem = words.steps[stepOf(second)?.id ?? '']?.help ?? null;
  return stem === words.steps[step.id]?.help ? null : stem;
}
