import { parseDocument } from 'yaml';
import { cleanText, isFields, listOf, textOf } from './fields.ts';
import { splitTitle } from './markdown-text.ts';
import { entryPart, skipped, type Part } from './part.ts';
import { readDay, readIso, readTime, wallTime, wallTimeAt } from './times.ts';
import type { When } from '../entries/entry.ts';
import { journalOf } from './words.ts';

type Note = { front: Readonly<Record<string, unknown>>; body: string };

/** A text with its front matter (YAML between two lines `---`), if it has any that can be read. */
function splitNote(text: string): Note {
  const plain = cleanText(text);
  const [whole, yaml] = /^---[ \t]*\n([\s\S]{0,100000}?)\n(?:---|\.\.\.)[ \t]*(?:\n|$)/.exec(plain) ?? [];
  if (whole === undefined || yaml === undefined) return { front: {}, body: plain };
  try {
    const document = parseDocument(yaml, { stringKeys: true });
    const front: unknown = document.errors.length > 0 ? null : document.toJS({ maxAliasCount: 0 });
    return isFields(front) ? { front, body: plain.slice(whole.length) } : { front: {}, body: plain };
  } catch {
    return { front: {}, body: plain };
  }
}

/** Whether a file that stands alone is a note: it has front matter with a date, or begins with a heading. */
export function looksLikeNote(text: string): boolean {
  const { front, body } = splitNote(text.slice(0, 60_000));
  return dateOf(front, 'UTC') !== null || /^\s*#{1,6} \S/.test(body);
}

function dateOf(front: Note['front'], zone: string): When | null {
  for (const name of ['date', 'created', 'datetime', 'day', 'fecha']) {
    const value = textOf(front[name]);
    if (value === '') continue;
    const exact = readIso(value, zone);
    if (exact !== null) return exact;
    const day = readDay(value, 'ymd');
    if (day !== null) return wallTime(day, readTime(value), zone);
  }
  return null;
}

/** A date in the path, such as `2026-11-24.md`, `2026/11/24 walk.md` or `20261124-1940.md`; the last one counts. */
export function dateInPath(path: string, zone: string): When | null {
  const found = [...path.matchAll(/(?<!\d)(\d{4})([-_./]?)(\d\d)\2(\d\d)(?!\d)(?:[ T_-]+(?:at )?(\d\d)[-.:h]?(\d\d)(?!\d))?/g)].at(-1);
  if (found === undefined) return null;
  const [, year = '', , month = '', day = '', hour, minute] = found;
  const date = `${year}-${month}-${day}`;
  return (hour === undefined || minute === undefined ? null : wallTime(date, `${hour}:${minute}`, zone)) ?? wallTime(date, null, zone);
}

function tagNames(value: unknown): string[] {
  const names = Array.isArray(value) ? value.map(textOf) : textOf(value).split(/[,;\s]+/);
  return names.map((name) => name.replace(/^#/, ''));
}

/**
 * One file as one entry. Its date is that of the front matter, else that of its path, else `modified` (milliseconds since 1970). The text stays as it
 * was written, but for the heading that becomes the title.
 */
export function* readNote(path: string, text: string, modified: number | null, zone: string, keyOf: (key: string) => string): Generator<Part> {
  const { front, body } = splitNote(text);
  const dated = dateOf(front, zone) ?? dateInPath(path, zone);
  const when = dated ?? (modified === null ? null : wallTimeAt(modified, zone));
  const named = textOf(front['title']);
  const split = named === '' ? splitTitle(body) : { title: named, text: body.trim() };
  if (split.title === '' && split.text === '') yield skipped(path, 'empty');
  else if (when === null) yield skipped(path, 'no-date');
  else {
    const tags = [...listOf(tagNames(front['tags'])), ...tagNames(front['keywords'])].map(textOf);
    yield entryPart(keyOf(JSON.stringify([dated?.at ?? null, text])), path, journalOf(when, split.title, split.text, tags));
  }
}
