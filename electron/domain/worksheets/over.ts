import { dayPartOf, dayParts, type DayPart } from '../activity/week.ts';
import type { Answers, TableRow } from './answers.ts';
import { combine } from './combine.ts';
import type { Definition } from './definition-schema.ts';
import { evaluate, holds } from './evaluate.ts';
import { isAnswered, rowHasWords } from './kinds.ts';
import type { Figure, FigureOf } from './over-schema.ts';
import type { Scope } from './scope.ts';
import { shownAnywhere } from './visible.ts';

/** An entry of the sheet, its day (`YYYY-MM-DD`) and the zone of its wall times. */
export type OverEntry = { id: string; day: string; zone: string; answers: Answers };

/** `option` null: something in the person's own words, `own`. */
export type Counted = { option: string | null; own: string; count: number };

/** What a figure came to; `n` is over how many entries. `null` where no entry has anything to say to it. */
export type Came =
  | { type: 'share'; part: number; whole: number }
  | { type: 'number'; number: number; n: number }
  | { type: 'tally'; counts: Counted[]; n: number }
  /** Seven counts, Monday first. */
  | { type: 'weekdays'; counts: number[] }
  | { type: 'dayparts'; counts: { part: DayPart; count: number }[] }
  | { type: 'beside'; entries: OverEntry[] };

/** Entries oldest first. A field that is not shown counts for nothing, as in one entry. Ends for every figure over all answers. */
export function figureOver(figure: Figure, definition: Definition, entries: readonly OverEntry[]): Came | null {
  const counting = entries.map((entry): OverEntry => ({ ...entry, answers: shownAnswers(definition, entry.answers) }));
  const scopeOf = ({ zone }: OverEntry): Scope => ({ definition, zone });
  const numbers = (value: FigureOf<'mean'>['value']) => counting.flatMap((entry) => evaluate(value, entry.answers, scopeOf(entry)) ?? []);
  switch (figure.type) {
    case 'share': {
      const among = counting.filter((entry) => holds(figure.among, entry.answers, scopeOf(entry)));
      const part = among.filter((entry) => holds(figure.of, entry.answers, scopeOf(entry))).length;
      return among.length === 0 ? null : { type: 'share', part, whole: among.length };
    }
    case 'share-of': {
      const whole = combine(numbers(figure.whole), 'sum') ?? 0;
      return whole <= 0 ? null : { type: 'share', part: combine(numbers(figure.part), 'sum') ?? 0, whole };
    }
    case 'mean':
    case 'sum': {
      const found = numbers(figure.value);
      const number = combine(found, figure.type);
      return number === null ? null : { type: 'number', number, n: found.length };
    }
    case 'tally':
      return tallyOver(figure, counting);
    case 'weekdays': {
      const counts = Array.from({ length: 7 }, () => 0);
      for (const entry of counting) {
        const at = (new Date(`${entry.day}T00:00Z`).getUTCDay() + 6) % 7;
        counts[at] = (counts[at] ?? 0) + (evaluate(figure.value, entry.answers, scopeOf(entry)) ?? 0);
      }
      return counts.every((count) => count === 0) ? null : { type: 'weekdays', counts };
    }
    case 'dayparts': {
      const parts = counting.flatMap((entry) =>
        rowsOf(entry.answers, figure.field)
          .filter(({ cells }) => holds(figure.where, entry.answers, { ...scopeOf(entry), row: { field: figure.field, cells } }))
          .map(({ cells }) => timeIn(cells[figure.time])),
      );
      const counts = dayParts.map((part) => ({ part, count: parts.filter((one) => one === part).length })).filter(({ count }) => count > 0);
      return counts.length === 0 ? null : { type: 'dayparts', counts };
    }
    case 'beside': {
      const [, ...after] = figure.fields;
      const found = counting.filter(({ answers }) => after.some((field) => isAnswered(answers[field])));
      return found.length === 0 ? null : { type: 'beside', entries: found.toReversed() };
    }
  }
}

function shownAnswers(definition: Definition, answers: Answers): Answers {
  const shown = new Set(shownAnywhere(definition, answers).map(({ id }) => id));
  return Object.fromEntries(Object.entries(answers).filter(([id]) => shown.has(id)));
}

function timeIn(cell: TableRow['cells'][string] | undefined): DayPart {
  return dayPartOf(typeof cell === 'string' ? cell : null);
}

function rowsOf(answers: Answers, field: string): TableRow[] {
  const answer = Object.hasOwn(answers, field) ? answers[field] : undefined;
  return answer?.kind === 'table' ? answer.rows.filter(rowHasWords) : [];
}

/** What was chosen most stands first; equal ones in the order in which they came. */
function tallyOver({ field, column }: FigureOf<'tally'>, entries: readonly OverEntry[]): Came | null {
  const counts = new Map<string, Counted>();
  let n = 0;
  const add = (option: string | null, own: string) => {
    const key = option ?? `~${own.toLocaleLowerCase()}`;
    const before = counts.get(key);
    counts.set(key, { option, own, count: (before?.count ?? 0) + 1 });
  };
  for (const { answers } of entries) {
    const chosen = column === undefined ? chosenIn(answers, field) : rowsOf(answers, field).flatMap(({ cells }) => optionsIn(cells[column]));
    if (chosen.length > 0) n += 1;
    for (const one of chosen) add(one.option, one.own);
  }
  return counts.size === 0 ? null : { type: 'tally', counts: [...counts.values()].sort((a, b) => b.count - a.count), n };
}

type Chosen = { option: string | null; own: string };

function chosenIn(answers: Answers, field: string): Chosen[] {
  const answer = Object.hasOwn(answers, field) ? answers[field] : undefined;
  const own = (words: string | undefined): Chosen[] => (words === undefined || words.trim() === '' ? [] : [{ option: null, own: words.trim() }]);
  if (answer?.kind === 'choice') return answer.chosen === null ? own(answer.own) : [{ option: answer.chosen, own: '' }];
  if (answer?.kind !== 'multi') return [];
  return [...new Set(answer.chosen)].map((option): Chosen => ({ option, own: '' })).concat(answer.own.flatMap(own));
}

function optionsIn(cell: TableRow['cells'][string] | undefined): Chosen[] {
  if (typeof cell === 'boolean') return [{ option: cell ? 'yes' : 'no', own: '' }];
  if (typeof cell === 'string') return cell.trim() === '' ? [] : [{ option: cell, own: '' }];
  return Array.isArray(cell) ? cell.map((option) => ({ option, own: '' })) : [];
}
