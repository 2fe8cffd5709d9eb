import { isFields, listOf, textOf, type Fields } from './fields.ts';
import { countKeys, entryPart, skipped, type LeftOut, type Part } from './part.ts';
import { splitTitle, unescapeMarkdown } from './markdown-text.ts';
import { readIso, zoneOf } from './times.ts';
import { journalOf, starTag } from './words.ts';

/** Day One's JSON: `{ metadata, entries: [...] }`, a file for each of its journals. */

export function isDayOne(document: unknown): boolean {
  const entries = isFields(document) ? document['entries'] : null;
  if (!Array.isArray(entries) || !isFields(document) || !isFields(document['metadata'])) return false;
  const [first] = entries as unknown[];
  return first === undefined || (isFields(first) && ('creationDate' in first || 'uuid' in first));
}

const images = /!\[[^\]]*\]\(dayone-moment:[^)]*\)/g;

/** The words of Day One's own rich text, for entries that have nothing else. */
function richWords(value: unknown): string {
  if (typeof value !== 'string') return '';
  try {
    const read: unknown = JSON.parse(value);
    return listOf(isFields(read) ? read['contents'] : null).map((one) => (isFields(one) ? textOf(one['text']) : '')).join('');
  } catch {
    return '';
  }
}

function* leftOutOf(entry: Fields, text: string): Generator<Part> {
  const count = (...names: string[]): number => names.reduce((sum, name) => sum + listOf(entry[name]).length, 0);
  const photos = count('photos', 'videos');
  const left: [LeftOut, number][] = [
    ['photos', photos === 0 ? (text.match(images)?.length ?? 0) : photos],
    ['audio', count('audios')],
    ['other', count('pdfAttachments')],
    ['places', isFields(entry['location']) ? 1 : 0],
    ['weather', isFields(entry['weather']) ? 1 : 0],
  ];
  for (const [what, found] of left) if (found > 0) yield { is: 'left-out', what, count: found };
}

/** Dates are instants; each is told in the zone that its entry was written in. */
export function* readDayOne(document: unknown, zone: string): Generator<Part> {
  const keyOf = countKeys();
  for (const [index, entry] of listOf(isFields(document) ? document['entries'] : null).entries()) {
    const place = String(index + 1);
    if (!isFields(entry)) {
      yield skipped(place, 'damaged');
      continue;
    }
    const when = readIso(entry['creationDate'], zoneOf(textOf(entry['timeZone'])) ?? zone);
    const raw = textOf(entry['text']) || richWords(entry['richText']);
    yield* leftOutOf(entry, raw);
    if (when === null) {
      yield skipped(place, 'no-date');
      continue;
    }
    const { title, text } = splitTitle(raw.replace(images, '').replace(/\n{3,}/g, '\n\n').trim());
    const tags = [...listOf(entry['tags']).map(textOf), ...(entry['starred'] === true ? [starTag] : [])];
    const content = journalOf(when, unescapeMarkdown(title), unescapeMarkdown(text), tags);
    const uuid = textOf(entry['uuid']);
    yield title === '' && text === '' ? skipped(place, 'empty') : entryPart(uuid === '' ? keyOf(JSON.stringify([entry['creationDate'], raw])) : uuid, place, content);
  }
}
