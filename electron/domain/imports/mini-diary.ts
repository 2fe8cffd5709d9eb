import { isFields, textOf } from './fields.ts';
import { htmlToText, looksLikeHtml, unescapeMarkdown, withoutEmphasis } from './markdown-text.ts';
import { entryPart, skipped, type Part } from './part.ts';
import { wallTime } from './times.ts';
import { journalOf } from './words.ts';

/** Mini Diary's JSON: `{ metadata, entries: { "2020-01-31": { title, text } } }`; texts are Markdown, in older files HTML. */

export function isMiniDiary(document: unknown): boolean {
  if (!isFields(document)) return false;
  const { metadata, entries } = document;
  if (!isFields(entries)) return false;
  const [day] = Object.keys(entries);
  return day === undefined ? isFields(metadata) && /mini ?diary/i.test(textOf(metadata['application'])) : /^\d{4}-\d\d-\d\d$/.test(day);
}

function plainOf(text: string): string {
  // Too long for an entry of ours, so that it is left out as it is.
  if (text.length > 300_000) return text;
  return looksLikeHtml(text) ? htmlToText(text) : unescapeMarkdown(withoutEmphasis(text));
}

/** A day that was written on since comes as another entry: its date alone does not say what is in it. */
export function* readMiniDiary(document: unknown, zone: string): Generator<Part> {
  const days = isFields(document) && isFields(document['entries']) ? document['entries'] : {};
  for (const [day, entry] of Object.entries(days)) {
    if (!isFields(entry)) {
      yield skipped(day, 'damaged');
      continue;
    }
    const when = wallTime(day, null, zone);
    const title = plainOf(textOf(entry['title']));
    const text = plainOf(textOf(entry['text']));
    if (when === null) yield skipped(day, 'no-date');
    else if (title.trim() === '' && text.trim() === '') yield skipped(day, 'empty');
    else yield entryPart(JSON.stringify([day, entry['title'], entry['text']]), day, journalOf(when, title, text, []));
  }
}
