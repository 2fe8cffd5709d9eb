import { fitsTheFacts } from '../../electron/domain/worksheets/kinds.ts';
import type { Pattern, PatternVocabulary, PatternWords, Tongue } from '../../electron/domain/worksheets/vocabulary.ts';
import patterns from '../../worksheets/vocabulary/patterns.json';

export const patternVocabulary: PatternVocabulary = patterns;

export function patternWords(key: string, language: Tongue): PatternWords | undefined {
  const found: Pattern | undefined =
    key === fitsTheFacts ? patternVocabulary.facts : patternVocabulary.patterns.find((pattern) => pattern.key === key);
  return found?.[language];
}

/** The name of a standard pattern; the key itself when no vocabulary knows it. */
export function patternName(key: string, language: Tongue): string {
  return patternWords(key, language)?.name ?? key;
}
