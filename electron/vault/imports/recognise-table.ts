import type { ImportAnswer } from '../../contract/import-calls.ts';
import { isDaylio, moodsOf, readDaylio } from '../../domain/imports/daylio.ts';
import { skipped, type Part } from '../../domain/imports/part.ts';
import { fewOf, guessColumns, hasDates, readTable, tableOf } from '../../domain/imports/table.ts';
import type { Job } from '../jobs.ts';
import type { Reading, Text } from './reading.ts';
import { delimiterOf, readRows } from './rows.ts';

type Rows = readonly (readonly string[])[];

function* withCut(parts: Iterable<Part>, rows: Rows, cut: 'too-many' | 'cut' | null): Generator<Part> {
  yield* parts;
  if (cut !== null) yield skipped(rows.length + 1, cut);
}

/** A text as a table with dates; null when it is none. */
export async function recogniseTable({ name, text: whole }: Text, zone: string, job: Job): Promise<Reading | null> {
  // A line for one spreadsheet program alone, before the header.
  const text = whole.replace(/^sep=.\r?\n/i, '');
  const delimiter = delimiterOf(text);
  if (delimiter === null) return null;
  const { rows, cut } = await readRows(text, delimiter, job);
  const [header = []] = rows;
  if (isDaylio(header)) return daylioReading(rows, cut, zone);
  const table = tableOf(rows);
  // A table without dates is none that could be brought in, unless it was said to be one and its dates are of another kind.
  if (!hasDates(table) && !/\.(csv|tsv)$/i.test(name)) return null;
  return tableReading(rows, cut, zone);
}

function daylioReading(rows: Rows, cut: 'too-many' | 'cut' | null, zone: string): Reading {
  const moods = moodsOf(rows);
  return {
    source: 'daylio',
    question: moods.length === 0 ? null : { ask: 'moods', moods },
    settings: null,
    parts(answer) {
      const said = answer?.ask === 'moods' ? answer.moods : moods;
      return withCut(readDaylio(rows, new Map(said.map(({ name, feeling }) => [name, feeling])), zone), rows, cut);
    },
  };
}

function tableReading(rows: Rows, cut: 'too-many' | 'cut' | null, zone: string): Reading {
  const table = tableOf(rows);
  const guess = guessColumns(table);
  const columns = table.names.map((name, at) => ({ name, samples: fewOf(table, at), target: guess.targets[at] ?? ('ignore' as const) }));
  return {
    source: 'csv',
    question: { ask: 'columns', columns, order: guess.order, orderUnsure: guess.orderUnsure },
    settings: null,
    parts: (answer) => withCut(readTable(table, answer?.ask === 'columns' ? answer : guess, zone), rows, cut),
  };
}

/** Whether an answer fits the question that a reading asks. */
export function fits(answer: ImportAnswer, { question }: Reading): boolean {
  if (question === null || answer.ask !== question.ask) return false;
  return answer.ask !== 'columns' || question.ask !== 'columns' || answer.targets.length === question.columns.length;
}
