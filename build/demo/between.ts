import wordsEn from './words/between.en.json' with { type: 'json' };
import wordsEs from './words/between.es.json' with { type: 'json' };
import type { DemoLanguage } from './lives.ts';

/** What is given, planned, noted and said between sessions of made-up people. */
export type BetweenWords = typeof wordsEn;

export function betweenWords(language: DemoLanguage): BetweenWords {
  return language === 'es' ? wordsEs : wordsEn;
}
