import type { SheetWords } from './words-schema.ts';

/**
 * The words of two languages in one sheet, each text as "first / second", so that one paper serves two people who read different
 * languages. Texts that are equal stand once; the second tells nothing that the first has no place for.
 */
export function bothWords(first: SheetWords, second: SheetWords): SheetWords {
  return join(first, second) as SheetWords;
}

function join(first: unknown, second: unknown): unknown {
  if (typeof first === 'string') return typeof second !== 'string' || second === first ? first : `${first} / ${second}`;
  if (Array.isArray(first)) return first.map((item, index) => join(item, Array.isArray(second) ? second[index] : undefined));
  if (typeof first !== 'object' || first === null) return first;
  const other = (typeof second === 'object' && second !== null ? second : {}) as Record<string, unknown>;
  return Object.fromEntries(Object.entries(first).map(([key, value]) => [key, join(value, Object.hasOwn(other, key) ? other[key] : undefined)]));
}
