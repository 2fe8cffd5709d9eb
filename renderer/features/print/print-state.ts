import type { Tongue } from '../../../electron/domain/worksheets/vocabulary.ts';
import type { Paper } from '../../app/paper.ts';

/** Which words stand on the paper: one language, or both beside each other, the app's own first. */
export type Words = Tongue | 'both';

export type PrintChoices = {
  how: 'filled' | 'blank';
  /** The blank sheets, by id, in the order in which they are printed. */
  sheets: readonly string[];
  length: string;
  /** Sheets for each day stand with seven days on one page. */
  week: boolean;
  words: Words;
  paper: Paper;
  large: boolean;
};

export function languagesOf(words: Words, own: Tongue): readonly [Tongue, ...Tongue[]] {
  if (words !== 'both') return [words];
  return own === 'en' ? ['en', 'es'] : ['es', 'en'];
}

/** Ticked sheets keep the order in which they were ticked: the first is on top. */
export function withTick(sheets: readonly string[], id: string, on: boolean): string[] {
  return on ? [...sheets.filter((other) => other !== id), id] : sheets.filter((other) => other !== id);
}
