import { isFields, listOf, textOf } from './fields.ts';
import { countKeys, entryPart, skipped, type Part } from './part.ts';
import { readTime, wallTime } from './times.ts';
import { journalOf, starTag } from './words.ts';

/** jrnl's JSON, and the text that it keeps and exports: entries that begin with `[2026-11-24 19:40] Title`. */

export function isJrnl(document: unknown): boolean {
  const entries = isFields(document) ? document['entries'] : null;
  if (!Array.isArray(entries) || !isFields(document)) return false;
  const [first] = entries as unknown[];
  return first === undefined ? isFields(document['tags']) : isFields(first) && 'date' in first && 'title' in first && 'body' in first;
}

const head = /^\[?(\d{4}-\d\d-\d\d)[ T]([\d:]{4,8}(?: ?[AP]M)?)\]? ?(.*)$/i;

/** Whether a text begins as jrnl writes it: with the time in brackets. */
export function isJrnlText(text: string): boolean {
  return /^\s*\[\d{4}-\d\d-\d\d[ T][\d:]{4,8}(?: ?[AP]M)?\] /i.test(text.slice(0, 200));
}

export function* readJrnl(document: unknown, zone: string): Generator<Part> {
  const keyOf = countKeys();
  for (const [index, entry] of listOf(isFields(document) ? document['entries'] : null).entries()) {
    const place = String(index + 1);
    if (!isFields(entry)) {
      yield skipped(place, 'damaged');
      continue;
    }
    const when = wallTime(textOf(entry['date']), readTime(textOf(entry['time'])), zone);
    const tags = listOf(entry['tags']).map((tag) => textOf(tag).replace(/^@/, ''));
    const title = textOf(entry['title']);
    const text = textOf(entry['body']);
    const key = keyOf(JSON.stringify([entry['date'], entry['time'], title, text]));
    if (when === null) yield skipped(place, 'no-date');
    else if (title.trim() === '' && text.trim() === '') yield skipped(place, 'empty');
    else yield entryPart(key, place, journalOf(when, title, text, entry['starred'] === true ? [...tags, starTag] : tags));
  }
}

/** The words of a text file of jrnl's. Tags stay in the text, where they were written. */
export function* readJrnlText(text: string, zone: string): Generator<Part> {
  const keyOf = countKeys();
  let row = 0;
  let start = 1;
  let current: string[] = [];
  for (const line of `${text}\n[0000-00-00 00:00] `.split('\n')) {
    row += 1;
    if (!/^\[\d{4}-\d\d-\d\d[ T][\d:]{4,8}(?: ?[AP]M)?\] /i.test(line)) {
      current.push(line);
      continue;
    }
    yield* jrnlEntry(current, start, zone, keyOf);
    current = [line];
    start = row;
  }
}

function* jrnlEntry([first = '', ...more]: string[], row: number, zone: string, keyOf: (key: string) => string): Generator<Part> {
  const [, day = '', time = '', title = ''] = head.exec(first) ?? [];
  const text = more.join('\n').trim();
  if (day === '' && first === '' && text === '') return;
  const when = wallTime(day, readTime(time), zone);
  const starred = / \*$/.test(title);
  const plain = title.replace(/ \*$/, '');
  if (when === null) yield skipped(row, 'no-date');
  else if (plain.trim() === '' && text === '') yield skipped(row, 'empty');
  else yield entryPart(keyOf(JSON.stringify([day, time, title, text])), String(row), journalOf(when, plain, text, starred ? [starTag] : []));
}
