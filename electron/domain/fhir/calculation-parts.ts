import type { Condition, Value } from '../worksheets/tree-schema.ts';
import { countOf, ratioOf, type Counted } from './calculation-values.ts';
import type { ForeignItem, ForeignQuestionnaire } from './foreign-schema.ts';
import type { Known } from './read-condition.ts';

/** What is said of each name; null where that differs from place to place. */
export type Variables = Map<string, string | null>;

/** What a calculation may look at: the questions that were read before it, and the totals among them. */
export type Before = { source: ForeignQuestionnaire; known: ReadonlyMap<string, Known>; twice: ReadonlySet<string>; totals: ReadonlyMap<string, Value>; variables: Variables };

/** What a part of an expression stands for. `numbers` is a collection of which each may be missing; `answers` are those to these items. */
export type Meaning =
  | { is: 'items' | 'answers' | 'codes' | 'options' | 'extensions' | 'scores'; items: readonly ForeignItem[] }
  | { is: 'form'; items: readonly ForeignItem[] }
  | { is: 'numbers'; of: readonly Value[] }
  | { is: 'number'; value: Value }
  | { is: 'count'; of: readonly Value[] }
  | { is: 'ratio'; part: Value; whole: Value }
  /** `sure`: true or false, never empty, which is no "false" that could be turned round. */
  | { is: 'condition'; condition: Condition; sure?: true; enough?: Counted }
  /** The answer, where this holds. */
  | { is: 'kept'; condition: Condition }
  | { is: 'text'; text: string }
  | { is: 'truth'; holds: boolean }
  | { is: 'empty' };

/** The questionnaire itself as what its items stand in. */
export function root({ item }: ForeignQuestionnaire): ForeignItem {
  return { linkId: '', type: 'group', item };
}

export function isQuestion({ type }: ForeignItem): boolean {
  return type !== 'group' && type !== 'display';
}

/** What stands in an item; what is beneath answers only where `deep`. */
export function within(item: ForeignItem, deep: boolean): ForeignItem[] {
  return isQuestion(item) && !deep ? [] : (item.item ?? []).flatMap((one) => [one, ...within(one, deep)]);
}

export function partOf(on: Meaning, name: string): Meaning | null {
  if (!('items' in on)) return null;
  const { is, items } = on;
  switch (name) {
    case 'item':
      if (is === 'form') return { is, items: items.flatMap(({ item = [] }) => item) };
      if (is === 'items') return { is, items: items.filter((one) => !isQuestion(one)).flatMap(({ item = [] }) => item) };
      return is === 'answers' ? { is: 'items', items: items.flatMap(({ item = [] }) => item) } : null;
    case 'answer':
      return is === 'items' ? { is: 'answers', items: items.filter(isQuestion) } : null;
    case 'answerOption':
      return is === 'form' ? { is: 'options', items } : null;
    case 'value':
    case 'valueCoding':
    case 'valueInteger':
    case 'valueDecimal':
    case 'valueQuantity':
    case 'valueBoolean':
      return is === 'answers' || is === 'options' || is === 'scores' ? on : null;
    case 'code':
      return is === 'answers' ? { is: 'codes', items } : null;
    case 'extension':
      return is === 'answers' ? { is: 'extensions', items } : null;
    default:
      return null;
  }
}

export function knownOf(linkId: string, { known, twice }: Before): Known | undefined {
  return twice.has(linkId) ? undefined : known.get(linkId);
}

/** The numbers that are meant, each of which may be missing; null where one of them is not known here. */
export function numbersOf(meaning: Meaning | null, before: Before): Extract<Meaning, { is: 'numbers' }> | null {
  if (meaning?.is === 'numbers') return meaning;
  if (meaning?.is === 'number') return { is: 'numbers', of: [meaning.value] };
  if (meaning?.is !== 'scores' && meaning?.is !== 'answers') return null;
  const of = meaning.items.map((item) => (meaning.is === 'scores' ? scoresOf(item, before) : answerOf(item, before)));
  const there = of.filter((one) => one !== null);
  return there.length < of.length ? null : { is: 'numbers', of: there.flat() };
}

/** The one number that is meant; null where it is none, or may be several. */
export function numberOf(meaning: Meaning | null, before: Before): Value | null {
  if (meaning?.is === 'count') return countOf(meaning.of);
  if (meaning?.is === 'ratio') return ratioOf(meaning.part, meaning.whole, 1);
  const numbers = numbersOf(meaning, before);
  const [only, ...more] = numbers?.of ?? [];
  return more.length > 0 ? null : (only ?? null);
}

/** What is chosen, by the scores of its options; nothing for what has none. */
function scoresOf(item: ForeignItem, before: Before): Value[] | null {
  const known = knownOf(item.linkId, before);
  if (known !== undefined) return weighed(known, known.weights);
  // What has no options has no score; what has, and was not read, would be missed.
  return isQuestion(item) && (item.answerOption !== undefined || item.answerValueSet !== undefined) ? null : [];
}

/** The scores of what is chosen, by option: one number of a question with one answer, of others a number for each answer. */
export function weighed({ field }: Known, by: ReadonlyMap<string, number>): Value[] {
  if (field.kind === 'choice' && field.scores !== undefined && field.options.every((option, at) => by.get(option) === field.scores?.[at])) return [{ op: 'answer', of: { field: field.id } }];
  const each = [...by].map(([option, number]): Value => ({ op: 'if', when: { op: 'chosen', field: field.id, option }, then: { op: 'number', number } }));
  if (field.kind === 'multi') return each;
  return each.length === 0 ? [] : [{ op: 'sum', of: each, least: 1 }];
}

const counted: ReadonlySet<string> = new Set(['count', 'n10', 'percent', 'duration']);

function answerOf({ linkId }: ForeignItem, before: Before): Value[] | null {
  const total = before.totals.get(linkId);
  if (total !== undefined) return [total];
  const field = knownOf(linkId, before)?.field;
  return field !== undefined && counted.has(field.kind) ? [{ op: 'answer', of: { field: field.id } }] : null;
}
