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
import { flat, silentlyLost } from './silently-lost.ts';

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
  'weight-height': ['limits: Weight', 'as-words: Weight', 'as-words: Height', 'calculation: Worked out'],
  required: ['limits: Your name for it', 'codes: What must be there'],
  weights: ['calculation: Half weighed', 'codes: With weights'],
  'sliders-help': ['limits: Age', 'hidden: Not shown'],
  'hl7/lifelines-f201': ['codes: Questionnaire'],
  'hl7/zika-exposure': [
    'as-words: How long has it been since you returned?',
    'as-words: How long has it been since your last condomless sexual encounter?',
    'codes: Example Zika Virus Exposure Assessment',
  ],
  'hl7/cancer-quality-forum-3141': ['as-words: pT category', 'codes: Cancer Quality Forum Questionnaire 2012'],
  'hl7/birth-record-bb': ['as-words: Birth weight (kg)', 'as-words: Birth length (cm)'],
  'hl7/glasgow-coma-gcs': ['codes: Glasgow Coma Score'],
  'hl7/sdc-phq-9': ['calculation: Patient health questionnaire 9 item total score', 'codes: Patient Health Questionnaire - 9 Item'],
  'hl7/sdc-enable-when': [
    'as-words: Yes/No/Dont know',
    'condition: Group visible when Yes selected',
    'condition: Group visible when Yes/No',
    'condition: Group visible when value < 2.2',
    'condition: Group visible when valuw >= 2.2',
    'condition: Please specify if DOB > 2000-01-01',
    'condition: Please specify if DOB is <= 2000-01-01',
    'condition: If Time Greater Than 11:11:11',
    'condition: If Time Less Than 11:11:11',
    'limits: Please specify:',
    'codes: Enable When',
  ],
  'hl7/sdc-nested-groups': ['as-words: Service type', 'nesting: Repeatable group 2'],
  'hl7/sdc-required-radios': ['as-words: Should I stay?', 'codes: Required Radio Buttons'],
  'hl7/sdc-all-data-types': [
    'as-words: decimal',
    'item: attachment to be included',
    'as-words: radiobuttons',
    'as-words: ddl (Aus states)',
    'as-words: autocomplete (countries)',
    'as-words: open-choice (countries)',
  ],
  'hl7/sdc-initial-value': ['calculation: Yes/No/Dont know', 'as-words: Yes/No/Dont know', 'calculation: String with initial value YUP', 'codes: Initial Values'],
  'hl7/sdc-weight-height': ['as-words: Weight', 'as-words: Body height', 'calculation: BMI', 'codes: Weight & Height tracking panel'],
  'hl7/sdc-heart-risk': [
    'as-words: Age (in years)',
    'condition: Sorry, but the formulas are only valid for ages in the range 30 to 79.',
    'as-words: Systolic blood pressure',
    'as-words: Cholesterol [Mass/Vol]',
    'as-words: Cholesterol in HDL [Mass/Vol]',
    'hidden: 10-year HCHD Risk Probabilily as a decimal (0 to 1)',
    'calculation: 10-year HCHD Risk Probabilily',
    'codes: Hard Coronary Heart Disease (10-year risk)',
  ],
  'hl7/sdc-render': [
    'hidden: Form ID',
    'calculation: Gender:',
    'calculation: Rate your doctor:',
    'calculation: Gender',
    'as-words: Select Platelet:',
    'calculation: Gender:',
    'as-words: During the past year, what was the total combined income for you and the family members you live with? This information ',
    'codes: SDCAdvancedRenderingExample',
  ],
  'hl7/sdc-demographics': [
    'hidden: (internal use)',
    'calculation: Date of birth',
    'calculation: Family name',
    'limits: Family name',
    'calculation: Given name(s)',
    'limits: Given name(s)',
    'nesting: Given name(s)',
    'hidden: (internal use)',
    'calculation: Relationship(s)',
    'limits: Relationship(s)',
    'as-words: Relationship(s)',
    'nesting: Relationship(s)',
    'nesting: Name(s)',
  ],
};

describe.each(Object.keys(lost))('%s', (name) => {
  const sheet = read(source(name));

  test('becomes a worksheet that passes every check, and says what it lost', () => {
    expect(definitionSchema.parse(sheet.definition)).toEqual(sheet.definition);
    expect(sheetWords.parse(sheet.words)).toEqual(sheet.words);
    expect([...checkDefinition(sheet.definition), ...checkWords(sheet.definition, sheet.words)]).toEqual([]);
    expect(sheet.dropped.map(({ what, where }) => `${what}: ${where}`)).toEqual(lost[name]);
  });

  test('goes out again with the same items, options, scores and conditions, but for what it says it lost', () => {
    const again = writeQuestionnaire({ ...sheet, patterns });
    expect(schemaFaults(again)).toEqual([]);
    expect(silentlyLost(source(name), again.item, sheet.dropped)).toEqual([]);
  });
});

test('what is lost without a word is found: an item, an option, a score, a condition', () => {
  const lossOf = (name: string, spoil: (items: QuestionnaireItem[]) => void) => {
    const sheet = read(source(name));
    const { item } = structuredClone(writeQuestionnaire({ ...sheet, patterns }));
    spoil(flat(item));
    return silentlyLost(source(name), item, sheet.dropped);
  };
  const firstOptions = (items: QuestionnaireItem[]) => items.find(({ answerOption }) => answerOption !== undefined)?.answerOption ?? [];
  const more = (items: QuestionnaireItem[]) => items.find(({ text }) => text === 'Tell more');
  expect(lossOf('scored-value-set', ([step]) => step?.item?.splice(1, 1))).toEqual(['item: I felt tired']);
  expect(lossOf('scored-value-set', (items) => firstOptions(items).pop())).toEqual(['options: I slept badly', 'scores: I slept badly']);
  const unscored = lossOf('scored-value-set', (items) => {
    for (const option of firstOptions(items)) {
      delete option.extension;
      delete option.valueCoding.extension;
    }
  });
  expect(unscored).toEqual(['scores: I slept badly']);
  expect(lossOf('conditions', (items) => delete more(items)?.enableWhen)).toEqual(['conditions: Tell more']);
  const turned = lossOf('conditions', (items) => {
    for (const one of more(items)?.enableWhen ?? []) one.answerBoolean = false;
  });
  expect(turned).toEqual(['conditions: Tell more']);
});

test('a total over everything is read and worked out', () => {
  const { definition } = read(source('scored-value-set'));
  expect(definition.fields.at(-1)).toMatchObject({ kind: 'calc', calc: { of: [{ id: 'total', value: { op: 'sum', least: 1 } }] } });
  expect(definition.fields[0]).toMatchObject({ kind: 'choice', scores: [0, 1, 2, 3] });
});

test('scores of a published form are read as they are published, one of them odd', () => {
  const { definition } = read(source('hl7/sdc-phq-9'));
  const scores = definition.fields.flatMap((field) => (field.kind === 'choice' ? [field.scores] : []));
  expect(scores).toEqual(Array.from({ length: 9 }, () => [0, 1, 2, 4]));
});

test('what is no Questionnaire gets the place of its fault', () => {
  expect(readQuestionnaire({ resourceType: 'Patient' }, patterns)).toMatchObject({ fault: 'not-a-questionnaire', of: { why: 'other-resource', name: 'Patient' } });
  expect(readQuestionnaire({ resourceType: 'Questionnaire', item: [{ linkId: 'a', type: 7 }] }, patterns)).toMatchObject({ fault: 'not-a-questionnaire', of: { why: 'question', at: 'item.0.type', number: '1', name: 'a' } });
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
