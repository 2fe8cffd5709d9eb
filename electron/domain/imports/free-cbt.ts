import { isFields, listOf, textOf } from './fields.ts';
import { countKeys, entryPart, skipped, type Part } from './part.ts';
import { readIso } from './times.ts';
import { saysSomething, thoughtContent } from './thought.ts';

/** FreeCBT's and Quirk's thoughts: `{ thoughts: [...] }`, with or without `v`; in older files distortions are objects with a `slug`. */

const patterns: Readonly<Record<string, string>> = {
  'all-or-nothing': 'all_or_nothing',
  overgeneralization: 'overgeneralising',
  'mind-reading': 'mind_reading',
  'fortune-telling': 'fortune_telling',
  catastrophizing: 'catastrophising',
  'emotional-reasoning': 'emotional_reasoning',
  'should-statements': 'shoulds',
  labeling: 'labelling',
  'self-blaming': 'personalising',
  'other-blaming': 'blaming',
};

const mark = /^:(?:FreeCBT|Quirk):/i;
const endMark = /:(?:FreeCBT|Quirk):$/i;

/** The compressed part of an export line; null when the text is none. The mark at its end may have been lost on the way. */
export function exportLine(text: string): string | null {
  const line = text.trim();
  if (!mark.test(line)) return null;
  const packed = line.replace(mark, '').replace(/\s+/g, '').slice(-100_000_000);
  const bare = packed.endsWith(':') ? packed.slice(0, -12) + packed.slice(-12).replace(endMark, '') : packed;
  return /^[A-Za-z0-9+/=]+$/.test(bare) ? bare : null;
}

export function isFreeCbt(document: unknown): boolean {
  const [first] = isFields(document) ? listOf(document['thoughts']) : [];
  return isFields(document) && Array.isArray(document['thoughts']) && (first === undefined ? /^Archive-/.test(textOf(document['v'])) : isFields(first) && 'automaticThought' in first);
}

function slugOf(distortion: unknown): string {
  if (!isFields(distortion)) return textOf(distortion);
  return distortion['selected'] === false ? '' : textOf(distortion['slug']) || textOf(distortion['label']);
}

function patternsOf(value: unknown): { chosen: string[]; own: string[] } {
  const slugs = listOf(value).map(slugOf).filter(Boolean);
  const own = slugs.filter((slug) => patterns[slug] === undefined);
  return { chosen: slugs.flatMap((slug) => patterns[slug] ?? []), own: own.map((slug) => slug.replaceAll('-', ' ').trim()).filter(Boolean) };
}

/** Thoughts become thought records without feelings, since FreeCBT asks for none. */
export function* readFreeCbt(document: unknown, zone: string): Generator<Part> {
  const keyOf = countKeys();
  for (const [index, one] of listOf(isFields(document) ? document['thoughts'] : null).entries()) {
    const place = String(index + 1);
    if (!isFields(one)) {
      yield skipped(place, 'damaged');
      continue;
    }
    const when = readIso(one['createdAt'], zone) ?? readIso(one['updatedAt'], zone);
    if (when === null) {
      yield skipped(place, 'no-date');
      continue;
    }
    const content = thoughtContent(when, {
      thought: textOf(one['automaticThought']),
      patterns: patternsOf(one['cognitiveDistortions']),
      against: textOf(one['challenge']),
      balanced: textOf(one['alternativeThought']),
    });
    const uuid = textOf(one['uuid']).replace(/^@Quirk:thoughts:/, '');
    const key = uuid === '' ? keyOf(JSON.stringify([one['createdAt'], content.answers])) : uuid;
    yield saysSomething(content) ? entryPart(key, place, content) : skipped(place, 'empty');
  }
}
