import { useEffect, useState } from 'react';
import type { Exercise, ExerciseWords } from '../../electron/domain/exercises/exercise-schema.ts';
import type { Tongue } from '../../electron/domain/worksheets/vocabulary.ts';
import file from '../../worksheets/exercises/exercises.json';
import { usePrefs } from '../app/prefs.tsx';

export type WordsOfExercises = Record<string, ExerciseWords>;

export const exercises = file.exercises as readonly Exercise[];

const texts = import.meta.glob<WordsOfExercises>('../../worksheets/exercises/words.*.json', { import: 'default' });
const read = new Map<Tongue, WordsOfExercises>();

async function load(language: Tongue): Promise<WordsOfExercises> {
  const words = (await texts[`../../worksheets/exercises/words.${language}.json`]?.()) ?? {};
  read.set(language, words);
  return words;
}

/** The words of every exercise in the person's language; null until they are read. */
export function useExerciseWords(): WordsOfExercises | null {
  const { language } = usePrefs();
  const [words, setWords] = useState<WordsOfExercises | null>(() => read.get(language) ?? null);

  useEffect(() => {
    let stale = false;
    void load(language).then((loaded) => {
      if (!stale) setWords(loaded);
    });
    return () => {
      stale = true;
    };
  }, [language]);

  return words;
}
