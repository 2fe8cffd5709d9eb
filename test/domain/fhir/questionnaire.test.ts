import { describe, expect, test } from 'vitest';
import type { QuestionnaireItem } from '../../../electron/domain/fhir/fhir-types.ts';
import { extensions, loincNotice, loincSystem } from '../../../electron/domain/fhir/names.ts';
import { readQuestionnaire } from '../../../electron/domain/fhir/read-questionnaire.ts';
import { writeQuestionnaire } from '../../../electron/domain/fhir/write-questionnaire.ts';
import { answerKinds } from '../../../electron/domain/worksheets/kinds.ts';
import { everyKind } from '../../worksheets/every-kind.ts';
import { definitions, measures, patterns, schemaFaults, writingOf } from './fhir-kit.ts';

function flat(items: readonly QuestionnaireItem[]): QuestionnaireItem[] {
  return items.flatMap((item) => [item, ...flat(item.item ?? [])]);
}

describe.each([...definitions, everyKind].map((definition) => [definition.id, definition] as const))('%s as a Questionnaire', (_id, definition) => {
  const written = writeQuestionnaire(writingOf(definition));
  const items = flat(written.item);

  test('holds to the R4 schema in both languages', () => {
    expect(schemaFaults(written)).toEqual([]);
    if (definition.id !== everyKind.id) expect(schemaFaults(writeQuestionnaire(writingOf(definition, 'es')))).toEqual([]);
  });

  test('has every field under its own link id, once, and conditions only on what is there', () => {
    const ids = items.map(({ linkId }) => linkId);
    expect(new Set(ids).size).toBe(ids.length);
    for (const field of definition.fields) if (answerKinds[field.kind] !== null) expect(ids).toContain(field.id);
    for (const item of items) for (const { question } of item.enableWhen ?? []) expect(ids.indexOf(question), question).toBeGreaterThanOrEqual(0);
  });

  test('comes back whole', () => {
    expect(readQuestionnaire(JSON.parse(JSON.stringify(written)), patterns)).toEqual({ definition, words: writingOf(definition).words, language: 'en', dropped: [] });
  });

  test('is read as it stands once somebody has changed it', () => {
    const changed = { ...written, item: [...written.item, { linkId: 'added', text: 'What else?', type: 'text' as const }] };
    const read = readQuestionnaire(JSON.parse(JSON.stringify(changed)), patterns);
    if ('fault' in read) throw new Error(read.fault);
    expect(Object.values(read.words.fields).map(({ label }) => label)).toContain('What else?');
  });
});

test.each(measures.map((definition) => [definition.id, definition] as const))('%s: LOINC stands only where the reference has it, with its notice', (_id, definition) => {
  const written = writeQuestionnaire(writingOf(definition));
  const { loinc } = definition.instrument ?? {};
  const codes = flat(written.item).flatMap(({ code = [], answerOption = [] }) => [...code, ...answerOption.map(({ valueCoding }) => valueCoding)]).filter(({ system }) => system === loincSystem);
  const allowed = new Set([...Object.values(loinc?.items ?? {}), ...Object.values(loinc?.answers ?? {}).flat(), loinc?.total]);
  for (const { code } of codes) expect(allowed).toContain(code);
  expect(written.copyright?.includes(loincNotice) ?? false).toBe(loinc !== undefined);
});

test('scores, sliders and needed answers are said in R4', () => {
  const phq9 = definitions.find(({ id }) => id === 'phq-9') ?? everyKind;
  const items = flat(writeQuestionnaire(writingOf(phq9)).item);
  const first = items.find(({ linkId }) => linkId === 'q1');
  expect(first?.required).toBe(true);
  expect(first?.answerOption?.map(({ extension }) => extension?.[0])).toEqual([0, 1, 2, 3].map((valueDecimal) => ({ url: extensions.ordinal, valueDecimal })));
  expect(items.find(({ linkId }) => linkId === 'difficulty')).toMatchObject({ enableBehavior: 'any' });
  expect(items.find(({ linkId }) => linkId === 'result.total')).toMatchObject({ type: 'integer', readOnly: true, code: [{ system: loincSystem, code: '44261-6' }] });
});
