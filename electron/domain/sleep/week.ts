import type { Answers } from '../worksheets/answers.ts';
import { addDays } from '../text/days.ts';
import { nightIndices, weekIndices, type Night, type NightIndices, type WeekIndices } from './indices.ts';

/** An entry of the sleep diary: its morning, the zone of its wall times, its answers. */
export type DiaryEntry = { id: string; day: string; zone: string; answers: Answers };

/**
 * One morning of a week. `night` is null while times are missing; `indices` is null then, and when the times cannot be right.
 * `others`: further entries of the same morning, which count for nothing.
 */
export type Morning = { day: string; entry: DiaryEntry | null; others: readonly DiaryEntry[]; night: Night | null; indices: NightIndices | null };

export type SleepWeek = { mornings: readonly Morning[]; week: WeekIndices | null; counted: number };

/** The night that an answered diary tells; null while a time is missing. */
export function nightOf({ day, zone, answers }: Pick<DiaryEntry, 'day' | 'zone' | 'answers'>): Night | null {
  const time = (field: string) => {
    const answer = answers[field];
    return answer?.kind === 'time' ? answer.time : null;
  };
  const minutes = (field: string) => {
    const answer = answers[field];
    return answer?.kind === 'number' ? answer.number : null;
  };
  const [intoBed, triedToSleep, finalWake, outOfBed] = [time('into_bed'), time('tried_to_sleep'), time('final_wake'), time('out_of_bed')];
  const [fellAsleepAfter, awakeInNight] = [minutes('fell_asleep_after'), minutes('awake_in_night')];
  if (intoBed === null || triedToSleep === null || finalWake === null || outOfBed === null || fellAsleepAfter === null || awakeInNight === null) return null;
  return { intoBed, triedToSleep, fellAsleepAfter, awakeInNight, finalWake, outOfBed, morning: day, zone };
}

/**
 * The seven mornings up to and with `last` (`YYYY-MM-DD`), gaps included. Entries come oldest first: of several for one morning
 * the newest counts. The week's figures follow the five-night rule of `weekIndices`.
 */
export function sleepWeek(entries: readonly DiaryEntry[], last: string): SleepWeek {
  const mornings = Array.from({ length: 7 }, (_, index): Morning => {
    const day = addDays(last, index - 6);
    const here = entries.filter((entry) => entry.day === day);
    const entry = here.at(-1) ?? null;
    const night = entry === null ? null : nightOf(entry);
    return { day, entry, others: here.slice(0, -1), night, indices: night === null ? null : nightIndices(night) };
  });
  return {
    mornings,
    week: weekIndices(mornings.flatMap(({ night }) => night ?? [])),
    counted: mornings.filter(({ indices }) => indices !== null).length,
  };
}
