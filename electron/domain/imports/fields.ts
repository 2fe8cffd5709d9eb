/** Looking into JSON that somebody else wrote. None of these throws. */

export type Fields = Readonly<Record<string, unknown>>;

export function isFields(value: unknown): value is Fields {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

export function listOf(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : [];
}

/** A text as plain lines; empty for anything else. */
export function textOf(value: unknown): string {
  return typeof value === 'string' ? cleanText(value) : '';
}

/** A finite number, also where it was written as a text. */
export function numberOf(value: unknown): number | null {
  if (typeof value === 'number') return Number.isFinite(value) ? value : null;
  return typeof value === 'string' && /^-?\d{1,9}(\.\d{1,9})?$/.test(value.trim()) ? Number(value) : null;
}

/** A strength from 0 to 100, or null. */
export function percentOf(value: unknown): number | null {
  const number = numberOf(value);
  return number === null || number < 0 || number > 100 ? null : number;
}

const lineEnds = /\r\n?|\u2028|\u2029/g;
const controls = /(?![\t\n])\p{Cc}|\uFEFF/gu;

/** Line feeds for every end of line; control characters go, halves of characters become the replacement character. Marks, tags and scripts stay as letters. */
export function cleanText(text: string): string {
  return text.replace(lineEnds, '\n').replace(controls, '').toWellFormed();
}
