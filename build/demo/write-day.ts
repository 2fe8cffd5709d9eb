import type { CheckInContent, JournalContent, When } from '../../electron/domain/entries/entry.ts';
import type { Feeling } from '../../electron/domain/worksheets/answers.ts';
import type { Life, Shared } from './lives.ts';
import type { Random } from './random.ts';

/** Who writes, on which day, and how the day is: `mood` from 0 (low) to 1. */
export type Moment = { random: Random; life: Life; shared: Shared; when: When; mood: number };

const easy = ['calm.settled', 'calm.relaxed', 'joy.content', 'joy.amused', 'joy.relieved', 'love.grateful', 'strength.hopeful', 'strength.interested', 'calm.rested', 'love.close-to-others'];
const hard = ['fear.tense', 'fear.worried', 'sadness.down', 'numb.tired', 'anger.irritated', 'sadness.heavy', 'numb.drained', 'fear.uneasy', 'sadness.discouraged', 'not-sure'];

/** Fills the blanks of a sentence. */
export function fill(sentence: string, { random, life, when }: Moment): string {
  const filled = sentence
    .replace('{person}', () => random.pick(life.people))
    .replace('{place}', () => random.pick(life.places))
    .replace('{n}', () => String(random.int(3, 9)))
    .replace('{hour}', () => when.at.slice(11).replace(/^0/, ''));
  return filled.charAt(0).toUpperCase() + filled.slice(1);
}

/** Steps of five, as a hand on a track makes them. */
export function percent(random: Random, low: number, high: number): number {
  return Math.min(100, Math.max(0, Math.round((low + random.next() * (high - low)) / 5) * 5));
}

function someFeelings(moment: Moment, count: number): Feeling[] {
  const { random, life, mood } = moment;
  const words = new Set(Array.from({ length: count }, () => random.pick(random.chance(mood) ? easy : hard)));
  const feelings: Feeling[] = [...words].map((word) => ({ word, strength: random.chance(0.95) ? percent(random, 20, 85) : null }));
  if (random.chance(0.08)) feelings.push({ word: random.pick(life.ownFeelings), own: true, strength: percent(random, 30, 80) });
  return feelings;
}

export function common(moment: Moment): Pick<JournalContent, 'when' | 'tags' | 'bring' | 'links' | 'privateNote'> {
  const { random, life, shared, when } = moment;
  const tags = random.chance(0.35) ? random.some(life.tags, random.int(1, 2)) : [];
  return { when, tags, bring: random.chance(0.04), links: [], privateNote: random.chance(0.04) ? random.pick(shared.notes) : '' };
}

/** A page of the journal: an opening, two or three paragraphs, sometimes a list, sometimes a closing. */
export function writeJournal(moment: Moment): JournalContent {
  const { random, life, shared, mood } = moment;
  const days = random.some(life.days, random.int(3, 6)).map((sentence) => fill(sentence, moment));
  const good = random.some(shared.good, mood > 0.5 ? 2 : 1).map((sentence) => fill(sentence, moment));
  const first = [fill(random.pick(shared.openings), moment), ...days.slice(0, 2), fill(random.pick(shared.body), moment)];
  const second = [...days.slice(2), ...random.some(shared.noticed, random.int(1, 3))];
  const last = [...good, ...(random.chance(0.6) ? [random.pick(shared.closings)] : [])];
  const list = random.chance(0.15) ? [random.some(life.places, 3).map((place) => `- ${place}`).join('\n')] : [];
  return {
    kind: 'journal',
    ...common(moment),
    title: random.chance(0.6) ? random.pick(life.titles) : '',
    text: [first.join(' '), second.join(' '), ...list, last.join(' ')].join('\n\n'),
    feelings: random.chance(0.8) ? someFeelings(moment, random.int(1, 3)) : [],
  };
}

export function writeCheckIn(moment: Moment): CheckInContent {
  const { random, life, mood } = moment;
  return {
    kind: 'check-in',
    ...common(moment),
    feelings: someFeelings(moment, random.int(1, 2)),
    energy: random.chance(0.9) ? Math.min(10, Math.max(0, Math.round(mood * 8 + random.int(-2, 2)))) : null,
    line: random.chance(0.85) ? fill(random.pick(life.lines), moment) : '',
  };
}
