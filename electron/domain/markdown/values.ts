/** Numbers and what was left open, as they stand in our Markdown files. */

const open = '–';
const between = ' · ';

export function numberText(number: number | null): string {
  return number === null ? open : String(number);
}

/** Undefined when it is no number; null where it was left open. */
export function readNumber(text: string): number | null | undefined {
  const bare = text.trim();
  if (bare === open || bare === '-' || bare === '') return null;
  if (!/^[-+]?\d+(?:[.,]\d+)?(?:e[-+]?\d+)?$/i.test(bare)) return undefined;
  return Number(bare.replace(',', '.'));
}

/** `anxious · 80`. */
export function ratedText(label: string, number: number | null): string {
  return label + between + numberText(number);
}

/** Splits at the last ` · `; null when nothing like a number follows it. */
export function readRated(text: string): { label: string; number: number | null } | null {
  const at = text.lastIndexOf(between);
  const number = at < 0 ? undefined : readNumber(text.slice(at + between.length));
  return number === undefined ? null : { label: text.slice(0, at), number };
}
