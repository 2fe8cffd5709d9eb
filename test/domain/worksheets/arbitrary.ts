import fc from 'fast-check';
import type { Answer, Answers } from '../../../electron/domain/worksheets/answers.ts';
import type { Definition, Field } from '../../../electron/domain/worksheets/definition-schema.ts';
import { answerKinds } from '../../../electron/domain/worksheets/kinds.ts';
import type { Condition, Value } from '../../../electron/domain/worksheets/tree-schema.ts';

const text = fc.oneof(fc.constantFrom('', '  ', 'She is angry with me.', 'I always ruin things.'), fc.string({ maxLength: 40, unit: 'grapheme' }));
const percent = fc.option(fc.integer({ min: 0, max: 100 }), { nil: null });
const rowId = fc.uuid();
const word = fc.constantFrom('fear.worried', 'shame.ashamed', 'sadness.lonely', 'not-sure', 'mixed', 'joy.relieved');

const feelings = fc.record({
  kind: fc.constant('feelings' as const),
  feelings: fc.uniqueArray(fc.record({ word, strength: percent }), { selector: (feeling) => feeling.word, maxLength: 5 }),
  body: fc.uniqueArray(fc.constantFrom('body.tight-chest', 'body.shaky'), { maxLength: 2 }),
});

/** Any answer of that kind. */
function anyAnswer(kind: Answer['kind'], columns: readonly string[] = ['thought', 'belief']): fc.Arbitrary<Answer> {
  switch (kind) {
    case 'text':
      return fc.record({ kind: fc.constant('text' as const), text });
    case 'number':
      return fc.record({ kind: fc.constant('number' as const), number: percent });
    case 'list':
      return fc.record({ kind: fc.constant('list' as const), lines: fc.array(fc.record({ id: rowId, text }), { maxLength: 5 }) });
    case 'feelings':
      return feelings;
    case 'table': {
      const cells = fc.record(Object.fromEntries(columns.map((column) => [column, column === 'belief' ? percent : text])));
      const row = fc.record({ id: rowId, cells, mark: fc.boolean() }, { requiredKeys: ['id', 'cells'] });
      return fc.record({ kind: fc.constant('table' as const), rows: fc.array(row, { maxLength: 5 }) });
    }
    case 'choice':
      return fc.record({ kind: fc.constant('choice' as const), chosen: fc.option(fc.constantFrom('a', 'b'), { nil: null }) });
    case 'multi':
      return fc.record({ kind: fc.constant('multi' as const), chosen: fc.uniqueArray(fc.constantFrom('a', 'b', 'c')), own: fc.array(text, { maxLength: 2 }) });
    case 'datetime':
      return fc.record({ kind: fc.constant('datetime' as const), local: fc.option(fc.constant('2026-11-22T19:40'), { nil: null }) });
    case 'date':
      return fc.record({ kind: fc.constant('date' as const), date: fc.option(fc.constantFrom('2026-11-22', '2026-03-29'), { nil: null }) });
    case 'time':
      return fc.record({ kind: fc.constant('time' as const), time: fc.option(fc.constantFrom('23:10', '00:00', '07:45'), { nil: null }) });
    case 'links':
      return fc.record({ kind: fc.constant('links' as const), to: fc.array(fc.record({ entry: fc.constant('01K9ZZZZZZZZZZZZZZZZZZZZZZ'), row: rowId }, { requiredKeys: ['entry'] }), { maxLength: 3 }) });
    case 'pair':
      return fc.record({ kind: fc.constant('pair' as const), before: percent, after: percent });
  }
}

/** Answers to a definition, some fields left open. */
export function anyAnswers(definition: Definition): fc.Arbitrary<Answers> {
  const asked = definition.fields.filter((field) => answerKinds[field.kind] !== null);
  return fc
    .tuple(...asked.map((field) => fc.option(anyAnswer(kindOf(field), 'columns' in field ? field.columns.map((column) => column.id) : undefined), { nil: undefined })))
    .map((given) => Object.fromEntries(given.flatMap((answer, index) => (answer === undefined ? [] : [[asked[index]?.id ?? '', answer]]))) as Answers);
}

/** Answers under any ids and of any kinds, as a damaged or foreign record might hold them. */
export const wildAnswers: fc.Arbitrary<Answers> = fc.dictionary(
  fc.constantFrom('situation', 'emotions', 'thoughts', 'balanced', 'emotions_after', 'belief_after', 'constructor', 'x'),
  fc.constantFrom(...(['text', 'number', 'list', 'feelings', 'table', 'choice', 'multi', 'datetime', 'date', 'time', 'links', 'pair'] as const)).chain((kind) => anyAnswer(kind)),
);

const id = fc.constantFrom('situation', 'emotions', 'thoughts', 'balanced', 'evidence_for', 'belief_after', 'constructor', 'nowhere');
const ref = fc.oneof(fc.record({ field: id }), fc.record({ field: id, column: fc.constantFrom('thought', 'belief', 'none') }));

export const { value: anyValue, condition: anyCondition } = fc.letrec<{ value: Value; condition: Condition }>((tie) => ({
  value: fc.oneof(
    { maxDepth: 5, withCrossShrink: true },
    fc.record({ op: fc.constant('number' as const), number: fc.double() }),
    fc.record({ op: fc.constant('answer' as const), of: ref }),
    fc.record({ op: fc.constant('count' as const), field: id }),
    fc.record({ op: fc.constant('column' as const), field: id, column: fc.constantFrom('thought', 'belief'), how: fc.constantFrom('sum', 'mean', 'lowest', 'highest') }),
    fc.record({ op: fc.constantFrom('sum' as const, 'mean' as const), of: fc.array(tie('value'), { minLength: 1, maxLength: 4 }), least: fc.option(fc.integer({ min: 1, max: 4 }), { nil: undefined }) }),
    fc.record({ op: fc.constant('change' as const), before: tie('value'), after: tie('value') }),
    fc.record({
      op: fc.constant('rows' as const),
      field: id,
      how: fc.constantFrom('sum', 'mean', 'lowest', 'highest', 'first', 'last', 'spread', 'count'),
      of: fc.option(tie('value'), { nil: undefined }),
      where: fc.option(tie('condition'), { nil: undefined }),
      least: fc.option(fc.integer({ min: 1, max: 3 }), { nil: undefined }),
    }),
    fc.record({ op: fc.constant('cell' as const), column: fc.constantFrom('thought', 'belief', 'constructor') }),
    fc.record({ op: fc.constant('sum' as const), of: fc.array(tie('value'), { minLength: 1, maxLength: 4 }), least: fc.constant(1), prorate: fc.constant(true as const) }),
    fc.record({ op: fc.constant('reverse' as const), of: tie('value'), low: fc.integer(), high: fc.integer() }),
    fc.record({ op: fc.constant('percent-of' as const), part: tie('value'), whole: tie('value') }),
    fc.record({ op: fc.constant('times' as const), of: tie('value'), by: fc.double() }),
    fc.record({ op: fc.constant('round' as const), of: tie('value'), to: fc.integer({ min: 0, max: 3 }) }),
    fc.record({ op: fc.constant('within' as const), of: tie('value'), low: fc.option(fc.integer(), { nil: undefined }), high: fc.option(fc.integer(), { nil: undefined }) }),
    fc.record({ op: fc.constant('if' as const), when: tie('condition'), then: tie('value'), otherwise: fc.option(tie('value'), { nil: undefined }) }),
    fc.record({ op: fc.constant('minutes' as const), from: ref, to: ref, on: fc.option(id, { nil: undefined }) }),
    fc.record({ op: fc.constant('half-time' as const), field: id, time: fc.constantFrom('thought', 'belief'), strength: fc.constant('belief') }),
  ),
  condition: fc.oneof(
    { maxDepth: 5, withCrossShrink: true },
    fc.record({ op: fc.constant('answered' as const), field: id }),
    fc.record({ op: fc.constant('rated' as const), of: ref }),
    fc.record({ op: fc.constant('cell' as const), column: fc.constantFrom('thought', 'belief'), in: fc.constant<string[]>(['a', 'yes']) }),
    fc.record({ op: fc.constant('chosen' as const), field: id, option: fc.constantFrom('a', 'b') }),
    fc.record({ op: fc.constant('compare' as const), left: tie('value'), how: fc.constantFrom('below', 'at-most', 'equal', 'at-least', 'above'), right: tie('value') }),
    fc.record({ op: fc.constantFrom('all' as const, 'any' as const), of: fc.array(tie('condition'), { minLength: 1, maxLength: 4 }) }),
    fc.record({ op: fc.constant('not' as const), of: tie('condition') }),
  ),
})) as { value: fc.Arbitrary<Value>; condition: fc.Arbitrary<Condition> };

function kindOf(field: Field): Answer['kind'] {
  const kind = answerKinds[field.kind];
  if (kind === null) throw new Error(`${field.id} takes no answer`);
  return kind;
}
