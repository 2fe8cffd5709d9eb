import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { definition as definitionSchema } from '../../../electron/domain/worksheets/definition-schema.ts';
import { sheetWords } from '../../../electron/domain/worksheets/words-schema.ts';
import { checkDefinition } from '../../../electron/domain/worksheets/check-definition.ts';
import { checkWords } from '../../../electron/domain/worksheets/check-words.ts';
import type { QuestionnaireItem } from '../../../electron/domain/fhir/fhir-types.ts';
import { readQuestionnaire, type ReadSheet } from '../../../electron/domain/fhir/read-questionnaire.ts';
import { writeQuestionnaire } from '../../../electron/domain/fhir/write-questionnaire.ts';
import { patterns, schemaFaults } from './fhir-kit.ts';

const folder = resolve(import.meta.dirname, '../../fixtures/fhir');

function source(name: string): unknown {
  return JSON.parse(readFileSync(resolve(folder, `${name}.json`), 'utf8'));
}

function read(json: unknown): ReadSheet {
  const sheet = readQuestionnaire(json, patterns);
  if ('fault' in sheet) throw new Error(JSON.stringify(sheet));
  return sheet;
}

/** What each says that it lost, and nothing else is lost. */
const lost: Record<string, string[]> = {
  'scored-value-set': [],
  conditions: ['condition: Shown by by-day', 'condition: Shown by by-score', 'condition: Shown by too-early', 'codes: When to ask'],
  'every-type': ['as-words: A number with a point', 'as-words: A web page', 'item: A file', 'item: A person', 'as-words: A weight', 'as-words: Options that stand elsewhere'],
  'nested-groups': ['nesting: Rows in it', 'codes: Rows within rows'],
  'coded-risk': ['calculation: What it comes to', 'codes: Two questions'],
  'weight-height': ['as-words: Weight', 'as-words: Height', 'calculation: Worked out'],
  required: ['limits: Your name for it', 'codes: What must be there'],
  'filled-beforehand': ['calculation: A word', 'calculation: Is it so?', 'codes: Filled in beforehand'],
  weights: ['calculation: Half weighed', 'codes: With weights'],
  'sliders-help': ['limits: Age', 'hidden: Not shown'],
  'hl7/lifelines-f201': [],
  'hl7/zika-exposure': [
    'as-words: How long has it been since you returned?',
    'as-words: How long has it been since your last condomless sexual encounter?',
    'codes: Example Zika Virus Exposure Assessment',
  ],
  'hl7/cancer-quality-forum-3141': ['as-words: pT category', 'codes: Cancer Quality Forum Questionnaire 2012'],
};

function flat(items: readonly QuestionnaireItem[]): QuestionnaireItem[] {
  return items.flatMap((item) => [item, ...flat(item.item ?? [])]);
}

describe.each(Object.keys(lost))('%s', (name) => {
  const sheet = read(source(name));

  test('becomes a worksheet that passes every check, and says what it lost', () => {
    expect(definitionSchema.parse(sheet.definition)).toEqual(sheet.definition);
    expect(sheetWords.parse(sheet.words)).toEqual(sheet.words);
    expect([...checkDefinition(sheet.definition), ...checkWords(sheet.definition, sheet.words)]).toEqual([]);
    expect(sheet.dropped.map(({ what, where }) => `${what}: ${where}`)).toEqual(lost[name]);
  });

  test('goes out again with the same questions, options, scores and conditions', () => {
    const again = writeQuestionnaire({ ...sheet, patterns });
    expect(schemaFaults(again)).toEqual([]);
    const there = flat(again.item);
    const texts = new Set(there.map(({ text }) => text));
    const gone = new Set(sheet.dropped.filter(({ what }) => what !== 'condition' && what !== 'codes').map(({ where }) => where));
    const given = source(name) as { item: (QuestionnaireItem & { prefix?: string })[] };
    for (const item of flat(given.item) as (QuestionnaireItem & { prefix?: string })[]) {
      const text = [item.prefix, item.text].filter(Boolean).join(' ');
      // What has no words is named by its code, if by anything: what is lost names those.
      if (item.text === undefined || gone.has(text) || ['Deep', 'How it is worked out.'].includes(text)) continue;
      expect(texts, name).toContain(text);
      const out = there.filter((one) => one.text === text);
      if (item.answerOption !== undefined) {
        const mine = out.find(({ answerOption }) => answerOption !== undefined)?.answerOption ?? [];
        expect(mine.map(({ valueCoding }) => valueCoding.display)).toEqual((item.answerOption as { valueCoding?: { display?: string }; valueString?: string }[]).map(({ valueCoding, valueString }) => valueCoding?.display ?? valueString));
        const score = (option: { extension?: { valueDecimal?: number }[] }) => option.extension?.[0]?.valueDecimal;
        expect(mine.map(score)).toEqual(item.answerOption.map(score));
      }
      if (item.required === true) expect(out.some(({ required }) => required === true)).toBe(true);
    }
    const conditions = there.filter(({ enableWhen }) => enableWhen !== undefined);
    if (name === 'conditions') expect(new Set(conditions.map(({ text }) => text).filter((text) => text?.startsWith('Shown') === true)).size).toBe(5);
    if (name === 'hl7/zika-exposure') expect(new Set(conditions.map(({ text }) => text)).size).toBe(5);
  });
});

test('a total over everything is read and worked out', () => {
  const { definition } = read(source('scored-value-set'));
  expect(definition.fields.at(-1)).toMatchObject({ kind: 'calc', calc: { of: [{ id: 'total', value: { op: 'sum', least: 1 } }] } });
  expect(definition.fields[0]).toMatchObject({ kind: 'choice', scores: [0, 1, 2, 3] });
});

test('what is no Questionnaire gets the place of its fault', () => {
  expect(readQuestionnaire({ resourceType: 'Patient' }, patterns)).toEqual({ fault: 'not-a-questionnaire', at: 'resourceType' });
  expect(readQuestionnaire({ resourceType: 'Questionnaire', item: [{ linkId: 'a', type: 7 }] }, patterns)).toEqual({ fault: 'not-a-questionnaire', at: 'item.0.type' });
  expect(readQuestionnaire({ resourceType: 'Questionnaire', item: [{ linkId: 'a', type: 'display', text: 'x' }] }, patterns)).toEqual({ fault: 'nothing-left' });
});

test('whatever stands in a Questionnaire, reading ends in a worksheet that passes the checks or in a fault', () => {
  const kinds = ['group', 'display', 'boolean', 'decimal', 'integer', 'date', 'dateTime', 'time', 'string', 'text', 'url', 'choice', 'open-choice', 'attachment', 'reference', 'quantity', 'odd'];
  const { item } = fc.letrec<{ item: object; items: object[] }>((tie) => ({
    items: fc.array(tie('item'), { maxLength: 4, depthIdentifier: 'item' }),
    item: fc.record(
      {
        linkId: fc.constantFrom('a', 'b', '1', '', '/x.y', 'á'),
        text: fc.string({ maxLength: 30 }),
        type: fc.constantFrom(...kinds),
        required: fc.boolean(),
        repeats: fc.boolean(),
        readOnly: fc.boolean(),
        enableWhen: fc.array(fc.record({ question: fc.constantFrom('a', 'b', '1'), operator: fc.constantFrom('exists', '=', '!=', '>', '~'), answerBoolean: fc.boolean() }), { maxLength: 2 }),
        answerOption: fc.array(fc.record({ valueCoding: fc.record({ code: fc.string({ maxLength: 4 }), display: fc.string({ maxLength: 8 }) }) }), { maxLength: 4 }),
        item: tie('items'),
      },
      { requiredKeys: ['linkId', 'type'] },
    ),
  }));
  fc.assert(
    fc.property(fc.array(item, { minLength: 1, maxLength: 8 }), (items) => {
      const sheet = readQuestionnaire({ resourceType: 'Questionnaire', title: 'T', item: items }, patterns);
      if ('fault' in sheet) return;
      expect(checkDefinition(sheet.definition)).toEqual([]);
      expect(checkWords(sheet.definition, sheet.words)).toEqual([]);
      expect(definitionSchema.safeParse(sheet.definition).error?.issues).toBeUndefined();
      expect(sheetWords.safeParse(sheet.words).error?.issues).toBeUndefined();
    }),
    { numRuns: 400 },
  );
});
