import type { RowsHow } from './tree-schema.ts';

/** Brings numbers together; null when there are none, and never NaN or infinity. Only `first` and `last` depend on their order. */
export function combine(numbers: readonly number[], how: RowsHow): number | null {
  if (how === 'count') return numbers.length;
  if (numbers.length === 0) return null;
  // Summing in order of size makes the result independent of the order of rows.
  const sum = numbers.toSorted((a, b) => a - b).reduce((total, number) => total + number, 0);
  switch (how) {
    case 'sum':
      return finite(sum);
    case 'mean':
      return finite(sum / numbers.length);
    case 'lowest':
      return Math.min(...numbers);
    case 'highest':
      return Math.max(...numbers);
    case 'first':
      return numbers[0] ?? null;
    case 'last':
      return numbers.at(-1) ?? null;
    case 'spread':
      return spread(numbers, sum / numbers.length);
  }
}

/** The standard deviation of a sample; null for a single number. */
function spread(numbers: readonly number[], mean: number): number | null {
  if (numbers.length < 2) return null;
  const squares = numbers.map((number) => (number - mean) ** 2).toSorted((a, b) => a - b);
  return finite(Math.sqrt(squares.reduce((total, square) => total + square, 0) / (numbers.length - 1)));
}

/** Half away from zero to that many decimals, as people round and as instruments are scored. */
export function roundTo(number: number, decimals: number): number | null {
  const factor = 10 ** decimals;
  // Twelve significant digits mend what binary fractions do to 1.005.
  return finite((Math.sign(number) * Math.round(Number((Math.abs(number) * factor).toPrecision(12)))) / factor);
}

export function finite(number: number): number | null {
  return Number.isFinite(number) ? number + 0 : null;
}
