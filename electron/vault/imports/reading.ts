import type { ImportAnswer, ImportQuestion, ImportSource } from '../../contract/import-calls.ts';
import type { Part } from '../../domain/imports/part.ts';
import type { Settings } from '../../domain/settings.ts';

/** A file that was recognised: whose it is, what has to be asked, and what stands in it by an answer (by the best guess, for null). */
export type Reading = {
  source: ImportSource;
  question: ImportQuestion | null;
  /** In our own files of everything. */
  settings: Settings | null;
  parts(answer: ImportAnswer | null): Iterable<Part>;
};

/** A text out of a file, with what is known of where it stood. */
export type Text = { name: string; modified: number | null; text: string };

export function plainReading(source: ImportSource, parts: () => Iterable<Part>, settings: Settings | null = null): Reading {
  return { source, question: null, settings, parts };
}
