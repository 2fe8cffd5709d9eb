import type { EntryContent, WorksheetContent } from '../entries/entry.ts';
import type { Answer, Answers } from '../worksheets/answers.ts';
import { minutesFrom, secondsIn } from '../worksheets/seconds.ts';
import type { Rating } from './skill-settings.ts';

/** Practices are kept as an ordinary worksheet, so that journal, search, packets and exports know them. */
export const practiceSheet = { id: 'mindfulness-log', version: 2, length: 'one' } as const;

export const ratings: readonly Rating[] = ['distress', 'tension', 'mood'];

/** A practice as the counts see it. */
export type Practice = {
  /** An exercise's id, or null for something else. */
  practice: string | null;
  /** Wall time `YYYY-MM-DDTHH:MM` of its start. */
  at: string;
  /** To the second, in hundredths. */
  minutes: number | null;
  /** Before and after, 0 to 10, where both were rated. */
  rated: Partial<Record<Rating, { before: number; after: number }>>;
  /** Hard memories came, or things felt unreal. */
  hard: boolean;
};

function number(answer: Answer | undefined): number | null {
  return answer?.kind === 'number' ? answer.number : null;
}

function pair(answer: Answer | undefined): { before: number; after: number } | null {
  if (answer?.kind !== 'pair' || answer.before === null || answer.after === null) return null;
  return { before: answer.before, after: answer.after };
}

const wallTime = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}$/u;

/** When it began: what the sheet says, for a practice that is written down days later; else the entry's own time. */
function beganAt(start: Answer | undefined, when: string): string {
  return start?.kind === 'datetime' && start.local !== null && wallTime.test(start.local) ? start.local : when;
}

/** Reads one practice out of a log; null for any other sheet. */
export function readPractice({ worksheet, when, answers }: Pick<WorksheetContent, 'worksheet' | 'when' | 'answers'>): Practice | null {
  if (worksheet !== practiceSheet.id) return null;
  const { practice, start, minutes, difficulty } = answers;
  const rated: Practice['rated'] = {};
  for (const rating of ratings) {
    const both = pair(answers[rating]);
    if (both !== null) rated[rating] = both;
  }
  return {
    practice: practice?.kind === 'choice' ? practice.chosen : null,
    at: beganAt(start, when.at),
    minutes: number(minutes),
    rated,
    hard: difficulty?.kind === 'multi' && ['hard_memories', 'felt_unreal'].some((one) => difficulty.chosen.includes(one)),
  };
}

export type Finished = {
  exercise: string;
  /** Wall time of the start. */
  start: string;
  /** How long it was practised, pauses left out. */
  spentMs: number;
  rating: Rating | null;
  before: number | null;
  after: number | null;
  /** Numbers noted while it ran, with the minute of each. */
  waves: readonly { minute: number; strength: number }[];
};

/** Minutes as they are kept, to the second. A moment counts as a second, never as nothing. */
export function minutesOf(spentMs: number): number {
  return spentMs <= 0 ? 0 : minutesFrom(Math.max(1, Math.round(spentMs / 1_000)));
}

/** A practice that is being noted, with `ms` more; anything else as it is. */
export function practisedOn(content: EntryContent, ms: number): EntryContent {
  const minutes = content.kind === 'worksheet' && content.worksheet === practiceSheet.id ? number(content.answers['minutes']) : null;
  if (content.kind !== 'worksheet' || minutes === null) return content;
  return { ...content, answers: { ...content.answers, minutes: { kind: 'number', number: minutesOf(secondsIn(minutes) * 1_000 + ms) } } };
}

/** The answers of a log that the player fills in by itself; the person's own answers beside them stay. */
export function practiceAnswers(finished: Finished, own: Answers = {}): Answers {
  const { exercise, start, spentMs, rating, before, after, waves } = finished;
  const answers: Answers = {
    ...own,
    practice: { kind: 'choice', chosen: exercise },
    start: { kind: 'datetime', local: start },
    minutes: { kind: 'number', number: minutesOf(spentMs) },
  };
  if (rating !== null && (before !== null || after !== null)) answers[rating] = { kind: 'pair', before, after };
  if (waves.length > 0) {
    answers['wave'] = { kind: 'table', rows: waves.map(({ minute, strength }, index) => ({ id: String(index), cells: { minute, strength } })) };
  }
  return answers;
}
