import type { Answers, TableRow } from '../worksheets/answers.ts';
import { addDays } from '../text/days.ts';
import { combine } from '../worksheets/combine.ts';
import { rowHasWords } from '../worksheets/kinds.ts';
import { minutesOf } from '../worksheets/scope.ts';

export type ActivityEntry = { id: string; day: string; answers: Answers };

/** Ratings 0–10; null where nothing was said. */
export type Rated = { mood: number | null; achievement: number | null; enjoyment: number | null };
export const ratings = ['mood', 'achievement', 'enjoyment'] as const satisfies readonly (keyof Rated)[];

/** One thing that was done. `start` is `HH:MM`, `minutes` how long it took. */
export type Block = Rated & { id: string; entry: string; start: string | null; minutes: number | null; what: string };

export const dayParts = ['night', 'morning', 'afternoon', 'evening', 'some-time'] as const;
export type DayPart = (typeof dayParts)[number];

/** A day's blocks in the order of their time; `means` over those that were rated, null where none was. */
export type ActivityDay = { day: string; entries: readonly string[]; blocks: readonly Block[]; means: Rated };

/** Night is 0:00 to 5:59, then six hours each; without a time it is `some-time`. */
export function dayPartOf(start: string | null): DayPart {
  const minutes = minutesOf(start);
  return minutes === null ? 'some-time' : (dayParts[Math.floor(minutes / 360)] ?? 'some-time');
}

/** The blocks of one table, those with a time first, in its order. */
export function blocksOf(entry: string, rows: readonly TableRow[]): Block[] {
  const number = (row: TableRow, column: string) => (typeof row.cells[column] === 'number' ? row.cells[column] : null);
  const text = (row: TableRow, column: string) => (typeof row.cells[column] === 'string' ? row.cells[column].trim() : '');
  const blocks = rows.filter(rowHasWords).map((row): Block => ({
    id: row.id,
    entry,
    start: text(row, 'start') === '' ? null : text(row, 'start'),
    minutes: number(row, 'minutes'),
    what: text(row, 'activity'),
    mood: number(row, 'mood'),
    achievement: number(row, 'achievement'),
    enjoyment: number(row, 'enjoyment'),
  }));
  return blocks.sort((a, b) => (minutesOf(a.start) ?? 1_440) - (minutesOf(b.start) ?? 1_440));
}

/** The seven days up to and with `last` (`YYYY-MM-DD`), gaps included; several entries of one day come together. */
export function activityWeek(entries: readonly ActivityEntry[], last: string): ActivityDay[] {
  return Array.from({ length: 7 }, (_, index) => {
    const day = addDays(last, index - 6);
    const here = entries.filter((entry) => entry.day === day);
    const rows = here.flatMap(({ id, answers }) => {
      const answer = answers['blocks'];
      return answer?.kind === 'table' ? answer.rows.map((row) => ({ id, row })) : [];
    });
    const blocks = rows.flatMap(({ id, row }) => blocksOf(id, [row])).sort((a, b) => (minutesOf(a.start) ?? 1_440) - (minutesOf(b.start) ?? 1_440));
    return { day, entries: here.map(({ id }) => id), blocks, means: meansOf(blocks) };
  });
}

/** The mean of each rating over what was rated. */
export function meansOf(blocks: readonly Rated[]): Rated {
  const mean = (of: keyof Rated) => combine(blocks.map((block) => block[of]).filter((number) => number !== null), 'mean');
  return { mood: mean('mood'), achievement: mean('achievement'), enjoyment: mean('enjoyment') };
}
