import type { Labels } from '../exports/labels.ts';
import { proseLines } from './text-lines.ts';
import { frontMatter } from './write-day.ts';

/** The name of the file that says what the folder is. */
export const coverName = 'footbridge.md';

/** `from` is the writer's name, `note` their words to the reader; both may be empty. */
export type CoverInput = { made: string; entries: number; from: string; note: string };

/** What the folder is, for people and programs. Nothing of it is needed for reading the entries back. */
export function writeCover({ made, entries, from, note }: CoverInput, { words, language }: Labels): string {
  const front = { format: 'footbridge-markdown', version: 1, made, language, entries, ...(from === '' ? {} : { from }) };
  const lines = [`# ${words.coverTitle}`, '', words.coverOpen, '', words.coverDays, ''];
  return `${frontMatter(front)}\n${[...lines, ...(note === '' ? [] : [...proseLines(note), ''])].join('\n')}`;
}
