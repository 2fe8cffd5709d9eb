import { checkDefinition } from '../worksheets/check-definition.ts';
import { checkWords } from '../worksheets/check-words.ts';
import type { OwnSheet } from './own-sheet.ts';

export type SheetFault = {
  why: 'not-json' | 'not-ours' | 'newer' | 'too-deep' | 'measure' | 'no-words' | 'wrong-part' | 'wrong-rule';
  /** Where: a path of member names and places from 0, such as `definition › fields › 3 › options`; empty for the whole file. */
  at: string;
  /** What the check says of it, in English. */
  says: string;
};

/** What the schema cannot say of a sheet; null when it is sound. */
export function faultOf({ definition, words }: OwnSheet): SheetFault | null {
  const rule = checkDefinition(definition)[0];
  if (rule !== undefined) return { why: 'wrong-rule', at: 'definition', says: rule.slice(0, 300) };
  for (const language of ['en', 'es'] as const) {
    const said = words[language];
    const missing = said === undefined ? undefined : checkWords(definition, said)[0];
    if (missing !== undefined) return { why: 'wrong-rule', at: `words › ${language}`, says: missing.slice(0, 300) };
  }
  return null;
}
