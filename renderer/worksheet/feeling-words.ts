import type { Feeling } from '../../electron/domain/worksheets/answers.ts';
import { bodyLabel, familyKey, feelingLabel, type FeelingVocabulary, type Tongue } from '../../electron/domain/worksheets/vocabulary.ts';
import feelings from '../../worksheets/vocabulary/feelings.json';

export const feelingVocabulary: FeelingVocabulary = feelings;

/** The word for a feeling, as it stands within a sentence. */
export function feelingName(feeling: Pick<Feeling, 'word' | 'own'>, language: Tongue): string {
  return feelingLabel(feelingVocabulary, feeling, language);
}

/** The word for a feeling, standing alone. An own word stays as typed. */
export function feelingTitle(feeling: Pick<Feeling, 'word' | 'own'>, language: Tongue): string {
  const name = feelingName(feeling, language);
  return feeling.own === true ? name : capital(name, language);
}

export function feelingHue(feeling: Pick<Feeling, 'word' | 'own'>): string | null {
  return familyKey(feelingVocabulary, feeling);
}

export function bodyName(key: string, language: Tongue): string {
  return bodyLabel(feelingVocabulary, key, language);
}

export function capital(text: string, language: Tongue): string {
  const first = text[Symbol.iterator]().next().value ?? '';
  return first.toLocaleUpperCase(language) + text.slice(first.length);
}
