import type { Column, Definition, Field } from '../worksheets/definition-schema.ts';
import type { AnswerOption, Coding } from './fhir-types.ts';
import { extensions, fieldSystem, loincSystem } from './names.ts';

type Chosen = Extract<Field | Column, { options: string[] }>;

/** LOINC's code for an option, where the instrument holds one. */
function loincAnswer({ instrument }: Definition, field: string, at: number): string | null {
  return instrument?.loinc?.answers?.[field]?.[at] ?? null;
}

/** The coding of an option: LOINC's where the instrument has it, else our own. `name` is the field, or field and column. */
export function optionCoding(definition: Definition, name: string, options: readonly string[], option: string, display?: string): Coding {
  const code = loincAnswer(definition, name, options.indexOf(option));
  return { ...(code === null ? { system: fieldSystem(definition.id, name), code: option } : { system: loincSystem, code }), ...(display === undefined ? {} : { display }) };
}

/** Options in their order, each with its score where it has one. */
export function answerOptions(definition: Definition, name: string, field: Chosen, words: Readonly<Record<string, string>>): AnswerOption[] {
  const scores = field.kind === 'choice' ? field.scores : undefined;
  return field.options.map((option, at) => {
    const score = scores?.[at];
    const valueCoding = optionCoding(definition, name, field.options, option, words[option] ?? option);
    // On the option and on the coding: renderers look at one or the other.
    const ordinal = score === undefined ? {} : { extension: [{ url: extensions.ordinal, valueDecimal: score }] };
    return { ...ordinal, valueCoding: { ...ordinal, ...valueCoding } };
  });
}
