import type { SheetLabels } from '../exports/labels.ts';
import { bareWords } from '../worksheets/bare-words.ts';
import type { Tongue } from '../worksheets/vocabulary.ts';
import type { OwnSheet } from './own-sheet.ts';

export function isOwnSheetId(id: string): boolean {
  return id.startsWith('own-');
}

/** The words in that language, else in the other one. */
export function ownLabels({ definition: one, words }: OwnSheet, language: Tongue): SheetLabels {
  const found = words[language] ?? words.en ?? words.es;
  if (found === undefined) throw new Error('A sheet without words');
  return { definition: one, words: bareWords(found) };
}
