import type { Feeling } from '../../../electron/domain/worksheets/answers.ts';

/** What one key stands for in the quick check-in: a family of feelings as a whole, or "not sure". */
export type QuickFeeling = { letter: string; word: string };

const letters = 'abcdefghijklmnopqrstuvwxyz';

/** Letters in the order of the families: the same in every language and on every keyboard with Latin letters. */
export function quickFeelings(families: readonly { key: string }[], others: readonly { key: string }[]): QuickFeeling[] {
  return [...families, ...others].slice(0, letters.length).map(({ key }, index) => ({ letter: letters[index] ?? '', word: key }));
}

/** Halfway: shown at once, and moved with the arrows or by typing a number. */
export const firstStrength = 50;

/** The feelings with this one among them. One that is there already stays as it was rated. */
export function withQuick(feelings: readonly Feeling[], word: string): Feeling[] {
  const there = feelings.some((feeling) => feeling.own !== true && feeling.word === word);
  return there ? [...feelings] : [...feelings, { word, strength: firstStrength }];
}
