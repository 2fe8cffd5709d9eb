import { parseDocument } from 'yaml';
import { exportWords } from '../exports/export-words.ts';
import { entryContent, type EntryContent } from '../entries/entry.ts';
import type { EntryRecord } from '../records/record.ts';
import type { Answer, Answers } from '../worksheets/answers.ts';
import { checkOf } from './check.ts';
import { dayFront, type DayFront, type FrontEntry } from './front.ts';
import { readAnswer } from './read-answer.ts';
import { splitBody, type EntryLines } from './split-body.ts';
import { decodeText } from './text-lines.ts';

/** An entry of a day's file; `edited` when its words or numbers were changed since it was written. Its `past` is in `rest.json`. */
export type ReadEntry = { record: EntryRecord; edited: boolean };

/**
 * What could not be taken in: an entry without its heading (`gone`), with content that breaks the rules (`refused`), a section without
 * its heading (`part-gone`: taken as empty) or with lines that are not what stood there (`part-unclear`: left empty), lines between an entry's
 * heading and its first section (`stray`). `part` is a field's id, never a person's words.
 */
export type DayNote = { entry: string; what: 'gone' | 'refused' | 'part-gone' | 'part-unclear' | 'stray'; part?: string };

export type DayRead = { is: 'day'; entries: ReadEntry[]; notes: DayNote[] } | { is: 'newer' | 'other' | 'damaged' };

function frontOf(text: string): { front: unknown; body: string[] } | null {
  // Our writer leaves no carriage return in a file; those that are there came from an editor.
  const lines = text.replace(/^\uFEFF/, '').replace(/\r\n?/g, '\n').split('\n');
  const end = lines.indexOf('---', 1);
  if (lines[0] !== '---' || end < 0) return null;
  try {
    const document = parseDocument(lines.slice(1, end).join('\n'), { stringKeys: true });
    if (document.errors.length > 0) return null;
    return { front: document.toJS({ maxAliasCount: 0 }) as unknown, body: lines.slice(end + 1) };
  } catch {
    return null;
  }
}

/** Whether a text is a day of ours, by its first lines. */
export function looksLikeDay(text: string): boolean {
  return /^\uFEFF?---\r?\nformat: "?footbridge-day"?\r?\n/.test(text);
}

/** Reads a day's file back, edits of its text included. Never throws, whatever the text. */
export function readDay(text: string): DayRead {
  const split = frontOf(text);
  if (split === null || typeof split.front !== 'object' || split.front === null) return { is: looksLikeDay(text) ? 'damaged' : 'other' };
  const { format, version } = split.front as Record<string, unknown>;
  if (format !== 'footbridge-day') return { is: 'other' };
  if (typeof version === 'number' && version > 1) return { is: 'newer' };
  const parsed = dayFront.safeParse(split.front);
  return parsed.success ? { is: 'day', ...readEntries(parsed.data, split.body) } : { is: 'damaged' };
}

function readEntries({ entries, language }: DayFront, body: string[]): { entries: ReadEntry[]; notes: DayNote[] } {
  const notes: DayNote[] = [];
  const parts = splitBody(body, entries, exportWords[language].leftOut);
  const read = entries.flatMap((front, index): ReadEntry[] => {
    const lines = parts[index] ?? null;
    if (lines === null) {
      notes.push({ entry: front.id, what: 'gone' });
      return [];
    }
    const content = entryContent.safeParse(contentOf(front, lines, notes));
    if (!content.success) {
      notes.push({ entry: front.id, what: 'refused' });
      return [];
    }
    return [{ record: recordOf(front, content.data), edited: checkOf(content.data) !== front.check }];
  });
  return { entries: read, notes };
}

function recordOf({ id, record }: FrontEntry, content: EntryContent): EntryRecord {
  const { rev, parents, device, counter, created, saved, trashed, source } = record;
  return { type: 'entry', id, rev, parents, device, counter, created, source, current: { rev, at: saved, trashedAt: trashed, content }, past: [] };
}

type Held = { parts: Map<string, Answer>; answers: [string, Answer][]; looks: Map<number, [string, Answer][]> };

function contentOf(front: FrontEntry, lines: EntryLines, notes: DayNote[]): unknown {
  const held = heldIn(front, lines, notes);
  if (lines.stray.length > 0) notes.push({ entry: front.id, what: 'stray' });
  const text = (part: string): string => {
    const answer = held.parts.get(part);
    return answer?.kind === 'text' ? answer.text : '';
  };
  const feelings = held.parts.get('feelings');
  const energy = held.parts.get('energy');
  const { kind, tags, bring, links, sheet } = front;
  const when = { ...front.when, at: lines.time === '' ? front.when.at : `${front.when.at.slice(0, 11)}${lines.time}` };
  const common = { kind, when, tags, bring, links, privateNote: text('privateNote') };
  const felt = feelings?.kind === 'feelings' ? feelings.feelings : [];
  switch (kind) {
    case 'journal':
      return { ...common, title: lines.title === null ? text('title') : decodeText(lines.title), text: text('text'), feelings: felt };
    case 'check-in':
      return { ...common, feelings: felt, energy: energy?.kind === 'number' ? energy.number : null, line: text('line') };
    case 'worksheet':
      return {
        ...common,
        ...sheet,
        answers: Object.fromEntries(held.answers),
        looks: (sheet?.looks ?? []).map((at, look): { at: string; answers: Answers } => ({ at, answers: Object.fromEntries(held.looks.get(look) ?? []) })),
      };
  }
}

function heldIn(front: FrontEntry, lines: EntryLines, notes: DayNote[]): Held {
  const held: Held = { parts: new Map(), answers: [], looks: new Map() };
  front.sections.forEach(({ part, field, look, as }, index) => {
    const found = lines.sections[index] ?? null;
    const name = part ?? field ?? '';
    const answer = found && readAnswer(as, found);
    if (answer === null) {
      notes.push({ entry: front.id, what: found === null ? 'part-gone' : 'part-unclear', part: name });
      return;
    }
    if (part !== undefined) held.parts.set(part, answer);
    else if (look === undefined) held.answers.push([name, answer]);
    else held.looks.set(look, [...(held.looks.get(look) ?? []), [name, answer]]);
  });
  return held;
}
