import fhirpath from 'fhirpath';
import r4 from 'fhirpath/fhir-context/r4/index.js';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { QuestionnaireItem } from '../../../electron/domain/fhir/fhir-types.ts';
import { extensions } from '../../../electron/domain/fhir/names.ts';
import { bundleFrame, entryResources, questionnaireEntries } from '../../../electron/domain/fhir/write-bundle.ts';
import { writeQuestionnaire } from '../../../electron/domain/fhir/write-questionnaire.ts';
import { writeResponse } from '../../../electron/domain/fhir/write-response.ts';
import { measureScores } from '../../../electron/domain/worksheets/measure.ts';
import { everyKind } from '../../worksheets/every-kind.ts';
import { exampleAnswers } from '../../worksheets/example-answers.ts';
import { contentOf, definitions, labels, measureAnswers, measures, schemaFaults, writingOf } from './fhir-kit.ts';

/** Its types say less than its own functions ask for. */
const model = r4 as Parameters<typeof fhirpath.compile>[1];

const id = '01KA9Z3V5W6X7Y8Z9ABCDEFGHJ';

describe.each([...definitions, everyKind].map((definition) => [definition.id, definition] as const))('answers to %s', (_id, definition) => {
  const answers = exampleAnswers(definition);
  const look = { at: '2026-11-24T20:00:00.000Z', answers };
  const one = { id, content: contentOf(definition, answers, { looks: [look] }), writing: writingOf(definition) };
  const entry = [...questionnaireEntries([one]), ...entryResources(one, 'The person who wrote this', labels)];

  test('make a Bundle that holds to the R4 schema', () => {
    const { head, foot } = bundleFrame('2026-11-25T20:00:00.000Z');
    const bundle = JSON.parse(head + entry.map((part) => JSON.stringify(part)).join(',') + foot) as unknown;
    expect(schemaFaults(bundle)).toEqual([]);
  });

  test('name their sheet, their person only by words, and no note that is only for them', () => {
    expect(entry.map(({ fullUrl }) => fullUrl)).toHaveLength(new Set(entry.map(({ fullUrl }) => fullUrl)).size);
    expect(JSON.stringify(entry)).not.toContain('only for me');
    const [, response] = entry;
    expect(response?.resource).toMatchObject({ resourceType: 'QuestionnaireResponse', questionnaire: `urn:footbridge:worksheet:${definition.id}|${String(definition.version)}`, status: 'completed', subject: { display: 'The person who wrote this' } });
    for (const { resource } of entry) if (resource.resourceType === 'Observation') expect(resource.derivedFrom).toEqual([{ reference: `urn:footbridge:entry:${id}` }]);
  });

  test('answer only what the Questionnaire asks', () => {
    const asked = new Set(flat(writeQuestionnaire(writingOf(definition)).item).map(({ linkId }) => linkId));
    const { item = [] } = writeResponse(one.content, { id, subject: '', when: one.content.when }, one.writing, labels);
    const given = (parts: typeof item): string[] => parts.flatMap((part) => [part.linkId, ...given(part.item ?? [])]);
    for (const linkId of given(item)) expect(asked).toContain(linkId);
  });
});

test('the schema finds what is wrong', () => {
  expect(schemaFaults({ resourceType: 'QuestionnaireResponse', status: 'done', item: [{ text: 'no link id' }] })).not.toEqual([]);
});

test('what is half filled in is in progress, and a total that is not reached is not there', () => {
  const phq9 = definitions.find((one) => one.id === 'phq-9') ?? everyKind;
  const content = contentOf(phq9, { q1: { kind: 'choice', chosen: 'o3' } }, { state: 'part' });
  const resources = entryResources({ id, content, writing: writingOf(phq9) }, 'x', labels).map(({ resource }) => resource);
  expect(resources).toHaveLength(1);
  expect(resources[0]).toMatchObject({ status: 'in-progress', authored: '2026-11-20T21:15:00+01:00' });
});

/** The engine of HL7's own FHIRPath, which LHC-Forms uses too. `npm run lforms` asks LHC-Forms itself. */
describe.each(measures.map((definition) => [definition.id, definition] as const))('%s: the expressions of the Questionnaire come to our totals', (_id, definition) => {
  const writing = writingOf(definition);
  const computed = flat(writeQuestionnaire(writing).item).filter(({ readOnly }) => readOnly === true);

  test('in 50 random answer sets', () => {
    fc.assert(
      fc.property(measureAnswers(definition), (answers) => {
        const content = contentOf(definition, answers);
        const resource = writeResponse(content, { id, subject: 'x', when: content.when }, writing, labels);
        for (const { score, value } of measureScores(definition, content.length, answers)) {
          const item = computed.find(({ linkId }) => linkId === `${score.field}.${score.value}`);
          const expression = item?.extension?.find(({ url }) => url === extensions.calculated)?.valueExpression?.expression ?? '';
          expect(expression).not.toBe('');
          expect(fhirpath.evaluate(resource, expression, { resource }, model)).toEqual(value === null ? [] : [value]);
        }
      }),
      { numRuns: 50 },
    );
  });
});

function flat(items: readonly QuestionnaireItem[]): QuestionnaireItem[] {
  return items.flatMap((item) => [item, ...flat(item.item ?? [])]);
}
