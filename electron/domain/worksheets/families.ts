import type { Definition, Field } from './definition-schema.ts';

/** The earlier field whose words a field rates, or rates again; undefined for one that stands by itself. */
export function ratedBy(field: Field): string | undefined {
  if (field.kind === 'rerate-feelings') return field.of;
  if (field.kind === 'rerate-percent') return field.of.field;
  return field.kind === 'percent' || field.kind === 'n10' || field.kind === 'suds' ? field.of : undefined;
}

/** These fields, with every field whose answer says again what one of them says: that rates it, or was chosen out of it. */
export function withFamilies(definition: Definition, fields: Iterable<string>): Set<string> {
  const all = new Set(fields);
  // A field looks at earlier ones only, so one pass is enough.
  for (const field of definition.fields) {
    const of = field.kind === 'choice-among' ? field.of : ratedBy(field);
    if (of !== undefined && all.has(of)) all.add(field.id);
  }
  return all;
}
