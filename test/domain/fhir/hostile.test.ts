import { describe, expect, test } from 'vitest';
import { ours } from '../../../electron/domain/fhir/names.ts';
import { readQuestionnaire } from '../../../electron/domain/fhir/read-questionnaire.ts';
import { faultOf } from '../../../electron/domain/own-sheets/sheet-fault.ts';
import { fieldIdsOf } from '../../../electron/domain/worksheets/visible.ts';
import { patterns } from './fhir-kit.ts';

/** Forms that nobody would write by hand: whatever they hold, either a sound sheet comes of them, with all its fields asked, or a fault. */

type Loose = Record<string, unknown>;

const line = (linkId: string, more: Loose = {}): Loose => ({ linkId, text: `Question ${linkId}`, type: 'string', ...more });
const many = (count: number, make: (at: number) => Loose): Loose[] => Array.from({ length: count }, (_, at) => make(at));
const nested = (depth: number, make: (at: number, inner: Loose) => Loose): Loose => many(depth, (at) => ({ at })).reduce<Loose>((inner, _, at) => make(at, inner), line('innermost'));

function read(item: unknown, more: Loose = {}) {
  const sheet = readQuestionnaire({ resourceType: 'Questionnaire', title: 'Form', item, ...more }, patterns);
  if ('fault' in sheet) return sheet;
  const { definition, words, language, dropped } = sheet;
  expect(faultOf({ definition, words: { [language]: words } })).toBeNull();
  const asked = new Set(definition.steps.flatMap(fieldIdsOf));
  expect(definition.fields.filter(({ id }) => !asked.has(id))).toEqual([]);
  return { fields: definition.fields.length, steps: definition.steps.length, name: words.name, lost: dropped.map(({ where, what }) => `${what}: ${where}`), definition };
}

describe('a hostile form', () => {
  test('conditions that look at one another, or at themselves, are asked always, and said', () => {
    const when = (question: string) => ({ enableWhen: [{ question, operator: 'exists', answerBoolean: true }] });
    expect(read([line('a', when('b')), line('b', when('a'))])).toMatchObject({ fields: 2, lost: ['condition: Question a'] });
    expect(read([line('a', when('a'))])).toMatchObject({ fields: 1, lost: ['condition: Question a'] });
  });

  test('500 questions, each beneath the answer to the other, are as many as fit', () => {
    const form = nested(500, (at, inner) => ({ linkId: `q${String(at)}`, text: `Q ${String(at)}`, type: 'boolean', item: [inner] }));
    expect(read([form])).toMatchObject({ fields: 200, lost: ['too-much: Q 299'] });
  });

  test.each([500, 3_000, 30_000])('%i groups with one condition each, one within the other', (depth) => {
    const enableWhen = [{ question: 'z', operator: '=', answerBoolean: true }];
    const form = nested(depth, (at, inner) => ({ linkId: `g${String(at)}`, type: 'group', enableWhen, item: [inner] }));
    expect(read([line('z', { type: 'boolean' }), form])).toMatchObject(depth === 500 ? { fields: 2, lost: [] } : { fault: 'not-a-questionnaire' });
  });

  test('of ten thousand questions, also of one name, 200 are there, and each other one is named', () => {
    for (const item of [many(10_000, (at) => line(String(at))), many(10_000, () => line('same')), [{ linkId: 'g', type: 'group', text: 'All', item: many(10_000, (at) => line(String(at))) }]]) {
      const sheet = read(item);
      expect(sheet).toMatchObject({ fields: 200 });
      expect('lost' in sheet && sheet.lost).toHaveLength(9_800);
    }
  });

  test('more groups than a sheet has steps: small ones are put together, and the words of those are named', () => {
    const groups = many(41, (at) => ({ linkId: `g${String(at)}`, type: 'group', text: `Group ${String(at)}`, item: many(at < 2 ? 25 : 1, (k) => line(`${String(at)}.${String(k)}`)) }));
    expect(read(groups)).toMatchObject({ fields: 89, steps: 40, lost: ['too-much: Group 3'] });
  });

  test('a condition on a link id that stands twice is asked always, and said', () => {
    const enableWhen = [{ question: 'a', operator: '=', answerBoolean: true }];
    expect(read([line('a', { type: 'boolean' }), line('a', { type: 'boolean' }), line('c', { enableWhen })])).toMatchObject({ fields: 3, lost: ['condition: Question c'] });
  });

  test('items of no known type are named; a form of nothing else asks nothing', () => {
    expect(read([line('a'), line('b', { type: 'hologram' })])).toMatchObject({ fields: 1, lost: ['item: Question b'] });
    expect(read([line('b', { type: 'hologram' })])).toEqual({ fault: 'nothing-left' });
  });

  test('a title of blanks is no name; names that every object has are names like others', () => {
    expect(read([line('a')], { title: '   ', name: '' })).toMatchObject({ name: 'Questionnaire' });
    expect(read([line('__proto__'), line('constructor'), line('toString', { enableWhen: [{ question: 'constructor', operator: 'exists', answerBoolean: true }] })])).toMatchObject({ fields: 3, lost: [] });
  });

  test.each([
    ['a link id that is a number', [{ linkId: 5, type: 'string', text: 'Who?' }], { why: 'question', at: 'item.0.linkId', number: '1', name: 'Who?', member: 'linkId' }],
    ['a text that is a number', [{ linkId: 'a', type: 'string', text: 5 }], { why: 'question', at: 'item.0.text', number: '1', name: 'a', member: 'text' }],
    ['nothing in the place of an item', [null], { why: 'question', at: 'item.0', number: '1', name: '…', member: 'item' }],
    ['one item that is no list', { linkId: 'a' }, { why: 'part', at: 'item', number: '', name: '', member: 'item' }],
    ['a link id of blanks', [line('a'), { linkId: 'g', type: 'group', item: [line('b'), line(' ')] }], { why: 'question', at: 'item.1.item.1.linkId', number: '2.2', name: 'Question', member: 'linkId' }],
  ])('%s is refused with its place', (_, item, of) => {
    expect(read(item)).toEqual({ fault: 'not-a-questionnaire', of });
  });

  test.each([['nothing', null], ['a list', [1]], ['words', 'Questionnaire'], ['a kind that is a number', { resourceType: 7 }]])('%s is no form', (_, json) => {
    expect(readQuestionnaire(json, patterns)).toMatchObject({ fault: 'not-a-questionnaire', of: { why: 'not-fhir' } });
  });

  test('a sheet of ours, held inside, that is nested without end is not looked at', () => {
    const held = `{"definition":${'{"when":'.repeat(20_000)}1${'}'.repeat(20_000)}}`;
    expect(read([line('a')], { extension: [{ url: ours.worksheet, valueString: held }] })).toMatchObject({ fields: 1 });
  });
});
