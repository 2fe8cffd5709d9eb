import type { Column, Field } from '../worksheets/definition-schema.ts';
import type { Dropped } from './dropped.ts';
import type { ForeignItem, ForeignQuestionnaire } from './foreign-schema.ts';
import { extensions, minutes } from './names.ts';
import { hasExtension, readOptions, type ReadOptions } from './read-options.ts';

/** What kind of field or column an item becomes; `options` where it chooses. */
export type Shape = { kind: ShapeKind; most?: number; other?: true; options?: ReadOptions };
export type ShapeKind = Extract<Field['kind'], Column['kind']> | 'list';

const plain: Partial<Record<string, ShapeKind>> = { boolean: 'yes-no', date: 'date', dateTime: 'datetime', time: 'time', string: 'text', text: 'long' };
/** R4 lets these too be answered from a list. */
const listed: ReadonlySet<string> = new Set(['string', 'text', 'integer', 'date', 'time']);
const unlimited = { kind: 'count' } as const satisfies Shape;

/** Null for an item that a worksheet has no kind for. What is lost on the way is noted. */
export function shapeOf(item: ForeignItem, source: ForeignQuestionnaire, where: string, dropped: Dropped[]): Shape | null {
  const note = (what: Dropped['what']) => void dropped.push({ where, what });
  if (item.maxLength !== undefined || isBounded(item)) note('limits');
  if (listed.has(item.type) && (item.answerOption ?? []).length > 0) return chosen(item, source, where, dropped);
  switch (item.type) {
    case 'boolean':
    case 'date':
    case 'dateTime':
    case 'time':
      if (item.repeats === true) note('too-much');
      if (limitsOf(item).some((end) => end !== undefined)) note('limits');
      return { kind: plain[item.type] ?? 'text' };
    case 'string':
    case 'text':
      return { kind: item.repeats === true ? 'list' : (plain[item.type] ?? 'text') };
    case 'integer':
      if (item.repeats === true) note('too-much');
      return wholeNumber(item, () => { note('limits'); });
    case 'quantity': {
      const unit = hasExtension(item.extension, extensions.unit)?.valueCoding?.code;
      if (unit === minutes.code) return { kind: 'duration' };
      note('as-words');
      return { kind: 'text' };
    }
    case 'decimal':
    case 'url':
      if (limitsOf(item).some((end) => end !== undefined)) note('limits');
      note('as-words');
      return { kind: 'text' };
    case 'choice':
    case 'open-choice':
    case 'coding':
      return chosen(item, source, where, dropped);
    default:
      return null;
  }
}

/** The last part of the addresses of extensions: R4's own and SDC's. */
const bounds: ReadonlySet<string> = new Set(['minLength', 'regex', 'maxDecimalPlaces', 'questionnaire-constraint', 'targetConstraint', 'sdc-questionnaire-minQuantity', 'sdc-questionnaire-maxQuantity']);
const counts: ReadonlySet<string> = new Set(['questionnaire-minOccurs', 'questionnaire-maxOccurs']);

/** Whether an extension says what may be entered, or how often where that is more than once. */
function isBounded({ extension = [] }: ForeignItem): boolean {
  return extension.some(({ url, valueInteger = 0 }) => {
    const name = url.split('/').at(-1) ?? '';
    return bounds.has(name) || (counts.has(name) && valueInteger > 1);
  });
}

function limitsOf({ extension }: ForeignItem): [number | undefined | string, number | undefined | string] {
  const end = (url: string) => {
    const found = hasExtension(extension, url);
    return found?.valueInteger ?? found?.valueDecimal ?? (found === undefined ? undefined : 'other');
  };
  return [end(extensions.minValue), end(extensions.maxValue)];
}

/** 0–10 and 0–100 are tracks; any other whole number is a count. */
function wholeNumber(item: ForeignItem, cut: () => void): Shape {
  const [low, high] = limitsOf(item);
  if (low === 0 && high === 10) return { kind: 'n10' };
  if (low === 0 && high === 100) return { kind: 'percent' };
  if (low !== undefined && low !== 0) cut();
  if (typeof high !== 'number') return unlimited;
  if (!Number.isInteger(high) || high < 1 || high > 9_999) {
    cut();
    return unlimited;
  }
  return { kind: 'count', most: high };
}

function chosen(item: ForeignItem, source: ForeignQuestionnaire, where: string, dropped: Dropped[]): Shape {
  const options = readOptions(item, source, where, dropped);
  if (options === null) {
    dropped.push({ where, what: 'as-words' });
    return { kind: item.repeats === true ? 'list' : 'text' };
  }
  const other = item.type === 'open-choice' ? { other: true as const } : {};
  if (item.repeats !== true) return { kind: 'choice', options, ...other };
  if (options.scores !== null) dropped.push({ where, what: 'calculation' });
  return { kind: 'multi', options, ...other };
}
