import type { Dropped, DroppedKind } from '../../../electron/domain/fhir/dropped.ts';
import type { Coding, EnableWhen, Extension, QuestionnaireItem } from '../../../electron/domain/fhir/fhir-types.ts';
import { textOf } from '../../../electron/domain/fhir/read-items.ts';

type Given = Omit<QuestionnaireItem, 'enableWhen' | 'answerOption' | 'item'> & {
  prefix?: string;
  answerValueSet?: string;
  enableWhen?: (EnableWhen & { answerString?: string })[];
  answerOption?: GivenOption[];
  item?: Given[];
};
type GivenExtension = Extension & { extension?: Extension[] };
type Concept = Omit<Coding, 'extension'> & { extension?: GivenExtension[] };
type GivenOption = { extension?: GivenExtension[]; valueCoding?: Concept; valueString?: string };
type ValueSet = { id: string; compose: { include: { concept?: Concept[] }[] }; expansion?: { contains: Concept[] } };
type Form = { item: Given[]; contained?: ValueSet[] };
type Expected = NonNullable<Given['enableWhen']>[number];

/** The one value set of R4 itself that is read. */
const yesNoUnknown: ValueSet = {
  id: 'http://hl7.org/fhir/ValueSet/yesnodontknow',
  compose: { include: [{ concept: [{ code: 'Y', display: 'Yes' }, { code: 'N', display: 'No' }, { code: 'asked-unknown', display: 'Don’t know' }] }] },
};

export function flat(items: readonly QuestionnaireItem[]): QuestionnaireItem[] {
  return items.flatMap((item) => [item, ...flat(item.item ?? [])]);
}

/**
 * What of a form is not in the one that was written of it, and is not named in `dropped` either: `items`, `options`, `scores`,
 * `required` and `conditions`, each with the words of its item. Compares the two forms alone, without the worksheet between them.
 */
export function silentlyLost(form: unknown, written: readonly QuestionnaireItem[], dropped: readonly Dropped[]): string[] {
  const { item: items, contained = [] } = form as Form;
  const out = flat(written);
  const free = new Set(out);
  const pairs = new Map<string, { given: Given; mine: QuestionnaireItem }>();
  const lost: string[] = [];

  const says = (item: Given, ...kinds: DroppedKind[]) => dropped.some(({ where, what }) => kinds.includes(what) && where === textOf(item).slice(0, 120));
  const workedOut = ({ readOnly, extension = [] }: Given) => readOnly === true || extension.some(({ url }) => url.endsWith('calculatedExpression'));
  /** Said not to be there, with all that is in it. */
  const isGone = (item: Given) => says(item, 'item', 'hidden') || (workedOut(item) && says(item, 'calculation'));
  const take = (item: Given) => {
    const found = out.find((one) => free.has(one) && one.text === textOf(item) && (one.type === 'group') === (item.type === 'group') && (one.type === 'display') === (item.type === 'display'));
    if (found !== undefined) free.delete(found);
    return found;
  };

  const sets = [...contained, yesNoUnknown];
  const optionsOf = ({ answerOption, answerValueSet }: Given): GivenOption[] => {
    const set = sets.find(({ id }) => [id, `#${id}`].includes(answerValueSet ?? ''));
    return answerOption ?? (set?.expansion?.contains ?? set?.compose.include.flatMap(({ concept = [] }) => concept))?.map((valueCoding) => ({ valueCoding })) ?? [];
  };
  const extensionsOf = ({ extension = [], valueCoding }: GivenOption) => [...extension, ...(valueCoding?.extension ?? [])];
  const labelOf = (option: GivenOption) => {
    const prefix = extensionsOf(option).find(({ url }) => /optionPrefix$|valueset-label$/u.test(url))?.valueString;
    return [prefix, option.valueCoding?.display ?? option.valueCoding?.code ?? option.valueString].filter(Boolean).join(' ');
  };
  const scoreOf = (option: GivenOption) => {
    const all = extensionsOf(option);
    const property = all.find(({ url }) => url.endsWith('contains.property'))?.extension;
    return (all.find(({ url }) => /ordinalValue$|itemWeight$/u.test(url)) ?? property?.find(({ url }) => url === 'value[x]'))?.valueDecimal;
  };

  const compareOptions = (given: Given, mine: QuestionnaireItem) => {
    const theirs = optionsOf(given);
    if (theirs.length === 0) return;
    const ours: GivenOption[] = mine.answerOption ?? [];
    if (!same(theirs.map(labelOf), ours.map(labelOf))) lost.push(`options: ${textOf(given)}`);
    if (!same(theirs.map(scoreOf), ours.map(scoreOf)) && !says(given, 'calculation')) lost.push(`scores: ${textOf(given)}`);
  };

  const holds = (expected: Expected, one: EnableWhen) => {
    const question = pairs.get(expected.question);
    if (question === undefined || one.question !== question.mine.linkId || one.operator !== expected.operator) return false;
    const ofOptions = optionsOf(question.given).length > 0 && expected.answerInteger !== undefined;
    const coded = expected.answerCoding?.code ?? expected.answerString ?? (ofOptions ? String(expected.answerInteger) : undefined);
    if (coded === undefined) return same(numberOf(expected), numberOf(one)) && expected.answerBoolean === one.answerBoolean;
    const theirs = optionsOf(question.given).find(({ valueCoding, valueString }) => (valueCoding?.code ?? valueString) === coded);
    const ours = question.mine.answerOption?.find(({ valueCoding }) => valueCoding.code === one.answerCoding?.code);
    return theirs !== undefined && ours !== undefined && labelOf(theirs) === labelOf(ours);
  };
  const compareConditions = (given: Given, mine: QuestionnaireItem, expected: readonly Expected[]) => {
    const ours = mine.enableWhen ?? [];
    const behavior = expected.length > 1 && expected.length === (given.enableWhen ?? []).length ? (given.enableBehavior ?? 'all') : 'all';
    const fits = ours.length === expected.length && expected.every((one) => ours.some((other) => holds(one, other))) && (ours.length < 2 || mine.enableBehavior === behavior);
    if (!fits) lost.push(`conditions: ${textOf(given)}`);
  };

  const walk = (given: Given, inherited: readonly Expected[], inTable: boolean) => {
    if (isGone(given) || (inTable && given.type === 'group' && says(given, 'nesting'))) return;
    const conditions = [...inherited, ...(says(given, 'condition') ? [] : (given.enableWhen ?? []))];
    const inner = (given.item ?? []).filter(({ type }) => !inTable || type !== 'display' || !says(given, 'nesting'));
    if (given.type === 'group' && given.repeats !== true) {
      const named = given.text === undefined || inner.every(isGone) || out.some(({ text }) => text === textOf(given));
      if (!named) lost.push(`item: ${textOf(given)}`);
      for (const one of inner) walk(one, conditions, inTable);
      return;
    }
    const mine = take(given);
    if (mine === undefined) {
      // Help may stand with other help, or with the question it belongs to.
      const read = given.type === 'display' && conditions.length === inherited.length && out.some(({ type, text }) => type === 'display' && text?.includes(textOf(given)) === true);
      if (!read) lost.push(`item: ${textOf(given)}`);
      return;
    }
    pairs.set(given.linkId, { given, mine });
    // Help is within what it helps with, and so has its conditions.
    const isHelp = mine.linkId.endsWith('.help') && (given.enableWhen ?? []).length === 0;
    if (!isHelp) compareConditions(given, mine, conditions);
    if (given.type === 'display') return;
    compareOptions(given, mine);
    const required = given.required === true && mine.required !== true && given.type !== 'group' && !(inTable && says(given, 'limits'));
    if (required) lost.push(`required: ${textOf(given)}`);
    const table = given.type === 'group';
    const beneath: Expected[] = table ? [] : [...conditions, { question: given.linkId, operator: 'exists', answerBoolean: true }];
    for (const one of inner) walk(one, beneath, inTable || table);
  };
  for (const one of items) walk(one, [], false);
  return lost;
}

function numberOf({ answerInteger, answerDecimal, answerQuantity }: EnableWhen): number | undefined {
  return answerInteger ?? answerDecimal ?? answerQuantity?.value;
}

function same(one: unknown, other: unknown): boolean {
  return JSON.stringify(one) === JSON.stringify(other);
}
