import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { exerciseFile, exerciseWordsFile, type Exercise, type ExerciseWords, type Form } from '../../../electron/domain/exercises/exercise-schema.ts';

const root = resolve(import.meta.dirname, '../../..');
const read = (path: string): unknown => JSON.parse(readFileSync(resolve(root, path), 'utf8'));

export const exercises = exerciseFile.parse(read('worksheets/exercises/exercises.json')).exercises;

export function wordsIn(language: 'en' | 'es'): Record<string, ExerciseWords> {
  return exerciseWordsFile.parse(read(`worksheets/exercises/words.${language}.json`));
}

export type ReferenceStep = { label: string; sec: number; cue: string };
export type Reference = { id: string; intro: ReferenceStep[]; loop: number; steps: ReferenceStep[]; outro: ReferenceStep[]; total_sec: number };

/** A frozen copy of the exercises in the clinical reference. */
export const references = read('test/fixtures/exercises-reference.json') as Reference[];

function exerciseOf(id: string): Exercise {
  const found = exercises.find((one) => one.id === id);
  if (found === undefined) throw new Error(`no exercise ${id}`);
  return found;
}

export function formOf(id: string, form = 'full'): Form {
  const found = exerciseOf(id).forms.find((one) => one.id === form);
  if (found === undefined) throw new Error(`no form ${form} of ${id}`);
  return found;
}
