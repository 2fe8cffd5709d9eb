import type { EntryContent } from '../entries/entry.ts';
import type { Feeling } from '../worksheets/answers.ts';
import { cleanText } from './fields.ts';
import { countKeys, entryPart, skipped, type Part } from './part.ts';
import { readDay, readTime, wallTime } from './times.ts';
import { feelingOf, isFeelingKey, journalOf, knownFeeling, tagsOf } from './words.ts';

/** Daylio's CSV: `full_date,date,weekday,time,mood,activities,note_title,note`; in older files `year` and `date` for `full_date`, and no titles. */

export type MoodCount = { name: string; count: number; feeling: string | null };

export function isDaylio(header: readonly string[]): boolean {
  const names = header.map((name) => name.trim().toLowerCase());
  return names.includes('mood') && names.includes('activities') && (names.includes('full_date') || (names.includes('year') && names.includes('date')));
}

type Cell = (row: readonly string[], name: string) => string;

function cellsOf(header: readonly string[]): Cell {
  const names = header.map((name) => name.trim().toLowerCase());
  return (row, name) => cleanText(row[names.indexOf(name)] ?? '').trim();
}

/** Each mood's name as it stands in the file, the most frequent first, with a feeling of ours where that has the very same name. */
export function moodsOf([header = [], ...rows]: readonly (readonly string[])[]): MoodCount[] {
  const cell = cellsOf(header);
  const counts = new Map<string, number>();
  for (const row of rows) {
    const name = cell(row, 'mood').slice(0, 200);
    if (name !== '') counts.set(name, (counts.get(name) ?? 0) + 1);
  }
  const sorted = [...counts].sort(([a, x], [b, y]) => y - x || (a < b ? -1 : 1));
  return sorted.slice(0, 500).map(([name, count]) => ({ name, count, feeling: knownFeeling(name) }));
}

function dayOf(row: readonly string[], cell: Cell): string | null {
  const full = cell(row, 'full_date');
  return readDay(full === '' ? `${cell(row, 'date')} ${cell(row, 'year')}` : full, 'ymd');
}

/** A mood with at most a line of words is a check-in; what has a title or more lines is a journal entry. */
function contentOf(row: readonly string[], cell: Cell, felt: readonly Feeling[], day: string, zone: string): EntryContent | null {
  const when = wallTime(day, readTime(cell(row, 'time')), zone);
  if (when === null) return null;
  const title = cell(row, 'note_title');
  const note = cell(row, 'note').replace(/<br ?\/?>/gi, '\n');
  const activities = cell(row, 'activities').split(/\s*\|\s*/);
  const { tags, rest } = tagsOf(activities);
  const extra = felt.length === 0 ? cell(row, 'mood') : '';
  if (title !== '' || note.includes('\n') || note.length + extra.length > 900 || rest.length > 0) return journalOf(when, title, [note, extra].filter(Boolean).join('\n\n'), activities, felt);
  return { kind: 'check-in', when, tags, bring: false, links: [], privateNote: '', feelings: [...felt], energy: null, line: [note, extra].filter(Boolean).join(' · ') };
}

/** @param rows - the header first. @param meanings - what each mood's name means: a key of ours, or null for the name itself. */
export function* readDaylio([header = [], ...rows]: readonly (readonly string[])[], meanings: ReadonlyMap<string, string | null>, zone: string): Generator<Part> {
  const cell = cellsOf(header);
  const keyOf = countKeys();
  for (const [index, row] of rows.entries()) {
    const place = String(index + 2);
    if (row.every((text) => text.trim() === '')) continue;
    const mood = cell(row, 'mood');
    const key = meanings.get(mood) ?? null;
    const feeling: Feeling | null = key !== null && isFeelingKey(key) ? { word: key, strength: null } : ownFeeling(mood);
    const day = dayOf(row, cell);
    const content = day === null ? null : contentOf(row, cell, feeling === null ? [] : [feeling], day, zone);
    const raw = ['full_date', 'year', 'date', 'time', 'mood', 'activities', 'note_title', 'note'].map((name) => cell(row, name));
    yield content === null ? skipped(place, 'no-date') : entryPart(keyOf(JSON.stringify(raw)), place, content);
  }
}

/** The name as the person's own word, also where ours has the same: it was said to be kept. */
function ownFeeling(name: string): Feeling | null {
  const found = feelingOf(name, null);
  return found === null ? null : { word: name, own: true, strength: null };
}
