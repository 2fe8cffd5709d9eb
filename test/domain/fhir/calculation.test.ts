import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { extensions } from '../../../electron/domain/fhir/names.ts';
import { valuePath } from '../../../electron/domain/fhir/fhir-path.ts';
import { readQuestionnaire, type ReadSheet } from '../../../electron/domain/fhir/read-questionnaire.ts';
import { writeQuestionnaire } from '../../../electron/domain/fhir/write-questionnaire.ts';
import type { Answer, Answers } from '../../../electron/domain/worksheets/answers.ts';
import { checkDefinition } from '../../../electron/domain/worksheets/check-definition.ts';
import { definition as definitionSchema, type Definition, type Field } from '../../../electron/domain/worksheets/definition-schema.ts';
import { evaluate } from '../../../electron/domain/worksheets/evaluate.ts';
import type { Value } from '../../../electron/domain/worksheets/tree-schema.ts';
import { everyKind } from '../../worksheets/every-kind.ts';
import { definitions, patterns, writingOf } from './fhir-kit.ts';

const counted: Partial<Record<Field['kind'], number>> = { n10: 10, percent: 100, suds: 100, count: 20, duration: 600 };

/** Answers to all that a number can be made of, each of which may be missing. */
function arbitraryAnswers({ fields }: Definition): fc.Arbitrary<Answers> {
  const one = (field: Field): fc.Arbitrary<Answer> | null => {
    if (field.kind === 'choice') return fc.constantFrom(...field.options).map((chosen) => ({ kind: 'choice', chosen }));
    if (field.kind === 'yes-no') return fc.constantFrom('yes', 'no').map((chosen) => ({ kind: 'choice', chosen }));
    const most = counted[field.kind];
    return most === undefined ? null : fc.nat(most).map((number) => ({ kind: 'number', number }));
  };
  const all = fields.flatMap((field) => {
    const answer = one(field);
    return answer === null ? [] : [[field.id, fc.option(answer, { freq: 8 })] as const];
  });
  return fc.tuple(...all.map(([, answer]) => answer)).map((given) => Object.fromEntries(all.flatMap(([id], at) => (given[at] == null ? [] : [[id, given[at]]]))));
}

/** The same answers under the ids that a sheet has once it was read. */
function translated(answers: Answers, from: Definition, to: Definition): Answers {
  return Object.fromEntries(Object.entries(answers).map(([id, answer]) => {
    const [mine, theirs] = [from.fields, to.fields].map((fields) => fields.find((field) => field.id === id));
    if (answer.kind !== 'choice' || mine?.kind !== 'choice' || theirs?.kind !== 'choice') return [id, answer];
    return [id, { ...answer, chosen: theirs.options[mine.options.indexOf(answer.chosen ?? '')] ?? null }];
  }));
}

/** What a sheet works out that R4 can say, by the id that it is read with. */
function sayable(definition: Definition): { id: string; value: Value }[] {
  return definition.fields.flatMap((field) => {
    if (field.kind !== 'calc') return [];
    const { calc } = field;
    if (calc.type === 'change') return [{ id: `${field.id}_change`, value: { op: 'change' as const, before: calc.before, after: calc.after } }];
    return calc.type === 'values' && calc.faulty === undefined ? calc.of.map(({ id, value }) => ({ id: `${field.id}_${id}`, value })) : [];
  }).filter(({ value }) => valuePath(value, definition) !== null);
}

function read(json: unknown): ReadSheet {
  const sheet = readQuestionnaire(JSON.parse(JSON.stringify(json)), patterns);
  if ('fault' in sheet) throw new Error(JSON.stringify(sheet));
  return sheet;
}

function totalIn({ definition }: ReadSheet, id: string): Value | null {
  const field = definition.fields.find((one) => one.id === id);
  return field?.kind === 'calc' && field.calc.type === 'values' ? (field.calc.of[0]?.value ?? null) : null;
}

const newest = [...new Map([...definitions, everyKind].map((definition) => [definition.id, definition])).values()].filter((definition) => sayable(definition).length > 0);

describe('a sheet of ours that another program changed', () => {
  test.each(newest.map((definition) => [definition.id, definition] as const))('%s: what it works out is carried over and comes to the same', (_, definition) => {
    const written = writeQuestionnaire(writingOf(definition));
    const sheet = read({ ...written, extension: [] });
    expect(checkDefinition(sheet.definition)).toEqual([]);
    fc.assert(
      fc.property(arbitraryAnswers(definition), (answers) => {
        const theirs = translated(answers, definition, sheet.definition);
        for (const { id, value } of sayable(definition)) {
          const total = totalIn(sheet, id);
          if (total === null) throw new Error(`${id} is lost`);
          expect([id, evaluate(total, theirs, { definition: sheet.definition })]).toEqual([id, evaluate(value, answers, { definition })]);
        }
      }),
      { numRuns: 40 },
    );
  });
});

/** A form of four scored questions, two counts and a yes-no, with what is worked out of them. */
function form(expression: string, variables: Record<string, string> = {}, first = false): unknown {
  const named = Object.entries(variables).map(([name, inner]) => ({ url: extensions.variable, valueExpression: { name, language: 'text/fhirpath', expression: inner } }));
  const weight = (score: number) => [{ url: score % 2 === 0 ? extensions.ordinal : 'http://hl7.org/fhir/StructureDefinition/itemWeight', valueDecimal: score }];
  const scored = (linkId: string, repeats = false) => ({
    linkId, text: linkId, type: 'choice', ...(repeats ? { repeats } : {}),
    answerOption: [0, 1, 2, 3].map((score) => ({ extension: weight(score), valueCoding: { system: 'urn:x', code: `${linkId}-${String(score)}`, display: String(score) } })),
  });
  const total = { linkId: 'total', text: 'Total', type: 'decimal', readOnly: true, extension: [{ url: extensions.calculated, valueExpression: { language: 'text/fhirpath', expression } }] };
  const asked = [
    { linkId: 'top', text: 'Top', type: 'group', item: [scored('a1'), scored('a2')] },
    scored('b1'),
    scored('b2', true),
    { linkId: 'n1', text: 'n1', type: 'integer' },
    { linkId: 'n2', text: 'n2', type: 'integer' },
    { linkId: 'yes', text: 'yes', type: 'boolean' },
    { linkId: 'free', text: 'free', type: 'string' },
  ];
  return { resourceType: 'Questionnaire', title: 'T', extension: named, item: first ? [total, ...asked] : [...asked, total] };
}

const given: Answers = {
  a1: { kind: 'choice', chosen: 'a1_2' },
  a2: { kind: 'choice', chosen: 'a2_3' },
  b1: { kind: 'choice', chosen: 'b1_1' },
  b2: { kind: 'multi', chosen: ['b2_1', 'b2_3'], own: [] },
  n1: { kind: 'number', number: 10 },
  n2: { kind: 'number', number: 4 },
  yes: { kind: 'choice', chosen: 'yes' },
};
const without = (...ids: string[]): Answers => Object.fromEntries(Object.entries(given).filter(([id]) => !ids.includes(id)));
const ordinal = "extension.where(url='http://hl7.org/fhir/StructureDefinition/ordinalValue').valueDecimal";
const ofOption = (group: string, id: string) => `%questionnaire${group}.item.where(linkId = '${id}').answerOption.where(valueCoding.code=%resource${group}.item.where(linkId = '${id}').answer.valueCoding.code).${ordinal}`;
const top = ".item.where(linkId = 'top')";

describe('a total from elsewhere', () => {
  test.each<[string, string, Answers, number | null]>([
    ['all of them', '%resource.answers().value.ordinal().sum()', given, 10],
    ['all in groups, and what is chosen of several', '%resource.repeat(item).answer.weight().sum()', given, 10],
    ['only what stands at the top', "%resource.item.where(linkId!='total').answer.value.weight().sum()", given, 5],
    ['what one group holds', "%resource.item.where(linkId='top').item.answer.value.ordinal().sum()", given, 5],
    ['of some that are missing, those that are there', "%resource.item.where(linkId='top').item.answer.value.ordinal().sum()", without('a1'), 3],
    ['by a pattern', "%resource.descendants().where(linkId.matches('^(a1|b[1-2])$')).answer.value.ordinal().sum()", given, 7],
    ['by a beginning', "%resource.repeat(item).where(linkId.startsWith('a')).answer.valueCoding.extension.where(url='http://hl7.org/fhir/StructureDefinition/ordinalValue').valueDecimal.sum()", given, 5],
    ['by a list', "%resource.repeat(item).where(linkId in ('a2' | 'b1')).answer.value.ordinal().sum()", given, 4],
    ['one and one', `%resource${top}.item.where(linkId='a1').answer.value.ordinal() + %resource.item.where(linkId='b1').answer.value.${ordinal}`, given, 3],
    ['one and one, of which one is missing', `%resource${top}.item.where(linkId='a1').answer.value.ordinal() + %resource.item.where(linkId='b1').answer.value.${ordinal}`, without('b1'), null],
    ['a mean', "%resource.repeat(item).where(linkId.startsWith('a')).answer.value.ordinal().avg().round(1)", given, 2.5],
    ['a mean of several answers to one question', "%resource.item.where(linkId='b2').answer.value.ordinal().avg()", given, 2],
    ['how many answers there are', "%resource.item.where(linkId='b1' or linkId='b2').answer.value.ordinal().count()", given, 3],
    ['only when enough are there', "iif(%resource.item.where(linkId='top').item.answer.value.ordinal().count() >= 2, %resource.item.where(linkId='top').item.answer.value.ordinal().sum(), {})", without('a1'), null],
    ['nothing while the answers cannot be right', "iif(%resource.item.where(linkId='n1').answer.value > 5, {}, %resource.item.where(linkId='n2').answer.value)", given, null],
    ['weighed', "(%resource.item.where(linkId='n1').answer.value - 2 * %resource.item.where(linkId='n2').answer.valueInteger) / 4", given, 0.5],
    ['turned round', "3 - %resource.item.where(linkId='b1').answer.value.ordinal()", given, 2],
    ['a share', "(%resource.item.where(linkId='n2').answer.value / %resource.item.where(linkId='n1').answer.value) * 100", given, 40],
    ['by an answer', "iif(%resource.item.where(linkId='yes').answer.value = true, %resource.item.where(linkId='n1').answer.value, 0)", given, 10],
    ['by a number', "iif(%resource.item.where(linkId='n1').answer.value < 5 or %resource.item.where(linkId='b1').answer.value.code = 'b1-1', 1, 0)", given, 1],
  ])('%s', (_, expression, answers, is) => {
    const sheet = read(form(expression));
    expect(sheet.dropped).not.toContainEqual({ where: 'Total', what: 'calculation' });
    const total = totalIn(sheet, 'total');
    expect(total === null ? 'lost' : evaluate(total, answers, { definition: sheet.definition })).toBe(is);
  });

  test.each([['with all', given, 6], ['with some', without('a1', 'b1'), 3], ['with none', {}, null]] as const)('as LHC-Forms writes it, with variables: %s', (_, answers, is) => {
    const variables = { a: ofOption(top, 'a1'), b: ofOption(top, 'a2'), c: ofOption('', 'b1'), any: '%a.exists() or %b.exists() or %c.exists()' };
    const sheet = read(form('iif(%any, iif(%a.exists(), %a, 0) + iif(%b.exists(), %b, 0) + iif(%c.exists(), %c, 0), {})', variables));
    expect(totalIn(sheet, 'total')).toEqual({ op: 'sum', least: 1, of: ['a1', 'a2', 'b1'].map((field) => ({ op: 'answer', of: { field } })) });
    expect(evaluate(totalIn(sheet, 'total') ?? { op: 'number', number: -1 }, answers, { definition: sheet.definition })).toBe(is);
  });

  test('that stands before its questions is worked out after them', () => {
    const sheet = read(form('%resource.answers().value.ordinal().sum()', {}, true));
    expect(sheet.definition.fields.at(-1)?.id).toBe('total');
    expect(sheet.definition.steps.at(-1)?.items).toEqual(['total']);
    expect(sheet.dropped.filter(({ where }) => where === 'Total')).toEqual([]);
    expect(checkDefinition(sheet.definition)).toEqual([]);
  });

  test.each([
    ['is none of FHIRPath', 'sum of (('],
    ['looks at what is not there', "%resource.item.where(linkId='gone').answer.value.ordinal()"],
    ['looks at words', "%resource.item.where(linkId='free').answer.value"],
    ['adds what is the same only once', "(%resource.item.where(linkId='n1').answer.value | %resource.item.where(linkId='n2').answer.value).sum()"],
    ['is a power', "%resource.item.where(linkId='n1').answer.value.power(2)"],
    ['turns round what may be empty', "iif((%resource.item.where(linkId='n1').answer.value > 3).not(), 1, 0)"],
    ['takes several answers for one number', "%resource.item.where(linkId='b2').answer.value.ordinal() + 1"],
    ['is nested deeper than any score', `%n${' - 1'.repeat(1_500)}`],
    ['turns round thousands of times', `${'-'.repeat(3_900)}1`],
    ['goes in a circle', '%round + 1'],
    ['takes long to match', "%resource.item.where(linkId.matches('^(n+)+$')).answer.value.sum()"],
    ['has thousands of brackets', `${'('.repeat(5_000)}1${')'.repeat(5_000)}`],
    ['doubles and doubles', '%d30'],
    ['adds one thing thousands of times', Array.from({ length: 5_000 }, () => '%n').join(' + ')],
  ])('that %s is said to be lost', (_, expression) => {
    const doubled = Object.fromEntries(Array.from({ length: 30 }, (_, at) => [`d${String(at + 1)}`, `%d${String(at)} + %d${String(at)}`]));
    const sheet = read(form(expression, { ...doubled, d0: '1', round: '%round', n: "%resource.item.where(linkId='n1').answer.value" }));
    expect(sheet.dropped).toContainEqual({ where: 'Total', what: 'calculation' });
    expect(totalIn(sheet, 'total')).toBeNull();
  });

  test('made of totals that double with each of them ends where it is too much', () => {
    const totals = Array.from({ length: 60 }, (_, at) => ({
      linkId: `t${String(at)}`, text: `t${String(at)}`, type: 'decimal',
      extension: [{ url: extensions.calculated, valueExpression: { expression: at === 0 ? "%resource.item.where(linkId='n').answer.value" : `%resource.item.where(linkId='t${String(at - 1)}').answer.value + %resource.item.where(linkId='t${String(at - 1)}').answer.value` } }],
    }));
    const { definition, dropped } = read({ resourceType: 'Questionnaire', item: [{ linkId: 'n', text: 'n', type: 'integer' }, ...totals] });
    expect(definition.fields.length).toBeGreaterThan(5);
    expect(dropped.filter(({ what }) => what === 'calculation').length).toBeGreaterThan(40);
    expect(JSON.stringify(definition).length).toBeLessThan(500_000);
  });

  test('whatever it says, reading it ends in what can be worked out, or in nothing', () => {
    const parts = ['%resource', '%questionnaire', '%v', '.item', '.answer', '.value', '.code', '.where(', "linkId = 'a1'", "linkId = 'n1'", '$this', ')', '(', '.ordinal()', '.sum()', '.count()', '.exists()', '.not()', 'iif(', ',', '{}', '1', '0.5', "'a1-1'", 'true', ' + ', ' - ', ' * ', ' / ', ' = ', ' >= ', ' and ', ' | ', '.round(1)', '.select(', '.repeat(item)', '.combine('];
    const expressions = fc.array(fc.constantFrom(...parts), { maxLength: 14 }).map((some) => some.join(''));
    fc.assert(
      fc.property(expressions, expressions, (expression, v) => {
        const { definition } = read(form(expression, { v }));
        expect(checkDefinition(definition)).toEqual([]);
        expect(definitionSchema.safeParse(definition).error?.issues).toBeUndefined();
      }),
      { numRuns: 300 },
    );
  });
});
