import type { When } from '../entries/entry.ts';
import type { Feeling } from '../worksheets/answers.ts';
import { isFields, listOf, numberOf, percentOf, textOf, type Fields } from './fields.ts';
import { countKeys, entryPart, skipped, type Part } from './part.ts';
import { saysSomething, thoughtContent } from './thought.ts';
import { readIso, wallTime } from './times.ts';
import { feelingOf, journalOf } from './words.ts';

/** CBTJournal's file. Its words are English; what has no field of ours keeps the names that stand in the file. */

const lists = ['thoughtRecords', 'depressionChecklists', 'gratitudeEntries', 'moodChecks', 'activities', 'safetyPlans', 'copingSkillLogs'] as const;

/** Its numbers of distortions. A text where ours has no equal; "jumping to conclusions" is two of ours at once. */
const patterns: Readonly<Record<number, { key: string } | { words: string }>> = {
  1: { key: 'all_or_nothing' },
  2: { key: 'overgeneralising' },
  3: { key: 'mental_filter' },
  4: { key: 'discounting' },
  5: { words: 'Jumping to conclusions' },
  6: { key: 'magnify_minimise' },
  7: { key: 'emotional_reasoning' },
  8: { key: 'shoulds' },
  9: { key: 'labelling' },
  10: { key: 'personalising' },
  11: { key: 'blaming' },
  12: { words: 'Fallacy of fairness' },
};

export function isCbtJournal(document: unknown): boolean {
  return isFields(document) && lists.some((name) => Array.isArray(document[name]));
}

/** The day it is about; the hour, if it was written on that day. */
function whenOf(one: Fields, zone: string): When | null {
  const made = readIso(one['createdAt'], zone) ?? readIso(one['updatedAt'], zone);
  const date = textOf(one['date']);
  const about = /^\d{4}-\d\d-\d\d$/.test(date) ? wallTime(date, null, zone) : readIso(date, zone);
  if (about === null) return made;
  return /^\d{4}-\d\d-\d\d$/.test(date) && made?.at.slice(0, 10) === date ? made : about;
}

function patternsOf(value: unknown): { chosen: string[]; own: string[] } {
  const chosen: string[] = [];
  const own: string[] = [];
  for (const item of listOf(value)) {
    const found = typeof item === 'number' ? patterns[item] : undefined;
    if (found === undefined) own.push(typeof item === 'number' ? String(item) : textOf(item));
    else if ('key' in found) chosen.push(found.key);
    else own.push(found.words);
  }
  return { chosen, own: own.filter(Boolean) };
}

function feelingsOf(value: unknown): Feeling[] {
  return listOf(value).flatMap((item) => (isFields(item) ? (feelingOf(textOf(item['name']), percentOf(item['intensity'])) ?? []) : []));
}

const thoughtFields = new Set(['id', 'createdAt', 'updatedAt', 'date', 'situation', 'emotions', 'automaticThoughts', 'distortions', 'rationalResponse', 'outcomeEmotions', 'newEmotions', 'beliefRatingBefore', 'beliefRatingAfter']);

/** `experimentOutcome` as "Experiment outcome". */
function nameOf(field: string): string {
  const words = field.replace(/([a-z0-9])([A-Z])/g, '$1 $2').replaceAll('_', ' ').toLowerCase().replace('phq9', 'PHQ-9').replace('gad7', 'GAD-7');
  return words.charAt(0).toUpperCase() + words.slice(1);
}

const technical = new Set(['id', 'createdAt', 'updatedAt', 'date', 'type', 'userId']);

/** Everything that an object says, a line for each field, so that nothing of it is lost. */
function linesOf(value: unknown, left: ReadonlySet<string>, depth = 0): string[] {
  if (!isFields(value) || depth > 4) return [];
  return Object.entries(value).flatMap(([field, held]) => {
    if (left.has(field)) return [];
    const pad = '  '.repeat(depth);
    if (isFields(held)) {
      const inner = linesOf(held, technical, depth + 1);
      return inner.length === 0 ? [] : [`${pad}${nameOf(field)}:`, ...inner];
    }
    if (Array.isArray(held)) {
      const items = held.flatMap((item) => (isFields(item) ? [linesOf(item, technical).join(', ')] : wordsOf(item)));
      return items.length === 0 ? [] : [`${pad}${nameOf(field)}:`, ...items.map((item) => `${pad}- ${item}`)];
    }
    return wordsOf(held).map((words) => `${pad}${nameOf(field)}: ${words}`);
  });
}

function wordsOf(value: unknown): string[] {
  if (typeof value === 'boolean') return value ? ['✓'] : [];
  const words = typeof value === 'number' ? String(value) : textOf(value).trim();
  return words === '' ? [] : [words];
}

function thoughtOf(one: Fields, when: When) {
  const after = feelingsOf(one['outcomeEmotions']);
  return thoughtContent(when, {
    situation: textOf(one['situation']),
    feelings: feelingsOf(one['emotions']),
    thought: textOf(one['automaticThoughts']),
    belief: percentOf(one['beliefRatingBefore']),
    patterns: patternsOf(one['distortions']),
    balanced: textOf(one['rationalResponse']),
    feelingsAfter: [...after, ...feelingsOf(one['newEmotions']).filter(({ word }) => !after.some((known) => known.word === word))],
    beliefAfter: percentOf(one['beliefRatingAfter']),
    next: linesOf(one, thoughtFields).join('\n'),
  });
}

/** Its PHQ-9 asks in other words than the official form (items 7 to 9): the numbers are kept as words, and are no measure of ours. */
function moodOf(one: Fields, when: When) {
  const type = textOf(one['type']);
  const scores = type === 'phq9' ? one['phq9Scores'] : type === 'gad7' ? one['gad7Scores'] : null;
  const name = type === 'phq9' ? 'PHQ-9' : 'GAD-7';
  if (!isFields(scores)) return journalOf(when, 'Mood check', linesOf(one, technical).join('\n'), []);
  const numbers = Object.values(scores).map(numberOf).filter((number) => number !== null);
  const rest = linesOf(one, new Set([...technical, 'phq9Scores', 'gad7Scores']));
  const total = numbers.length === 0 ? [] : [`Total: ${String(numbers.reduce((sum, number) => sum + number, 0))}`];
  return journalOf(when, `${name} as asked in CBTJournal`, [...linesOf(scores, technical), ...total, ...rest].join('\n'), []);
}

function gratitudeOf(one: Fields, when: When) {
  const items = listOf(one['entries']).map(textOf).filter(Boolean).map((item) => `- ${item}`);
  const more = linesOf(one, new Set([...technical, 'entries']));
  return journalOf(when, 'Gratitude', [items.join('\n'), more.join('\n')].filter(Boolean).join('\n\n'), []);
}

const titles = { depressionChecklists: 'Depression checklist', activities: 'Activity', safetyPlans: 'Safety plan', copingSkillLogs: 'Coping skill' } as const;

function contentOf(list: (typeof lists)[number], one: Fields, when: When) {
  switch (list) {
    case 'thoughtRecords':
      return thoughtOf(one, when);
    case 'moodChecks':
      return moodOf(one, when);
    case 'gratitudeEntries':
      return gratitudeOf(one, when);
    default:
      return journalOf(when, titles[list], linesOf(one, technical).join('\n'), []);
  }
}

export function* readCbtJournal(document: unknown, zone: string): Generator<Part> {
  const keyOf = countKeys();
  for (const list of lists) {
    for (const [index, one] of listOf(isFields(document) ? document[list] : null).entries()) {
      const place = `${list} ${String(index + 1)}`;
      if (!isFields(one)) {
        yield skipped(place, 'damaged');
        continue;
      }
      const when = whenOf(one, zone);
      if (when === null) {
        yield skipped(place, 'no-date');
        continue;
      }
      const content = contentOf(list, one, when);
      const id = textOf(one['id']) || String(numberOf(one['id']) ?? '');
      const key = id === '' ? keyOf(`${list}\n${JSON.stringify(one)}`) : `${list}\n${id}`;
      const says = content.kind === 'worksheet' ? saysSomething(content) : content.text !== '';
      yield says ? entryPart(key, place, content) : skipped(place, 'empty');
    }
  }
}
