/** The formulas of clinical reference 5.2. Syllables are counted by rule; over a whole sheet the errors even out. */

export type Counts = { words: number; sentences: number; syllables: number };

export function countText(texts: readonly string[], language: 'en' | 'es'): Counts {
  const counts = { words: 0, sentences: 0, syllables: 0 };
  for (const text of texts) {
    // A label without a full stop is a sentence of its own.
    counts.sentences += text.split(/[.!?…:;]+(?=\s|["”»’)]|$)/u).filter((part) => /\p{L}/u.test(part)).length;
    for (const word of text.match(/\p{L}[\p{L}’']*/gu) ?? []) {
      counts.words += 1;
      counts.syllables += language === 'en' ? englishSyllables(word) : spanishSyllables(word);
    }
  }
  return counts;
}

/** School grade; 8 is the limit. */
export function fleschKincaid({ words, sentences, syllables }: Counts): number {
  return 0.39 * (words / sentences) + 11.8 * (syllables / words) - 15.59;
}

/** 55 to 65 is normal, above 80 very easy; 55 is the limit. */
export function inflesz({ words, sentences, syllables }: Counts): number {
  return 206.835 - 62.3 * (syllables / words) - words / sentences;
}

function englishSyllables(word: string): number {
  const plain = word.toLowerCase().replaceAll(/[^a-z]/g, '');
  const trimmed = plain.replace(/(?:[^laeiouy]es|[^td]ed|[^laeiouy]e)$/, '');
  return Math.max(1, trimmed.match(/[aeiouy]+/g)?.length ?? 0);
}

function spanishSyllables(word: string): number {
  // Each strong vowel (and accented weak one) is a syllable; a run of weak vowels is one where it leans on no strong one.
  const plain = word.toLowerCase().replaceAll(/qu(?=[eiéí])|gu(?=[eiéí])/gu, 'k');
  const strong = plain.match(/[aeoáéóíú]/gu)?.length ?? 0;
  const weak = plain.match(/(?<![aeoáéóíúiuüy])[iuüy]+(?![aeoáéóíúiuüy])/gu)?.length ?? 0;
  return Math.max(1, strong + weak);
}
