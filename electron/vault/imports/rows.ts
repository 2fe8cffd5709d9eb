import { Readable } from 'node:stream';
import { parse, CsvError } from 'csv-parse';
import { parse as parseNow } from 'csv-parse/sync';
import { limits } from '../../domain/imports/limits.ts';
import type { Job } from '../jobs.ts';

const delimiters = [',', ';', '\t', '|'] as const;
const options = { relax_column_count: true, relax_quotes: true, skip_empty_lines: true, max_record_size: limits.row } as const;

/** The sign that parts the columns, by the first lines; null when these are no table of at least two columns. */
export function delimiterOf(text: string): string | null {
  // A cut in the middle of a row would look like a ragged one.
  const head = text.length <= 60_000 ? text : text.slice(0, Math.max(text.lastIndexOf('\n', 60_000), 0));
  const tries = delimiters.map((delimiter) => ({ delimiter, ...shapeOf(head, delimiter) }));
  const [best] = tries.filter(({ columns, even }) => columns > 1 && even >= 0.9).sort((a, b) => b.even - a.even || b.columns - a.columns);
  return best?.delimiter ?? null;
}

/** How many columns most rows have, and which part of the rows has as many. */
function shapeOf(head: string, delimiter: string): { columns: number; even: number } {
  const none = { columns: 0, even: 0 };
  if (!head.includes(delimiter)) return none;
  let rows: string[][];
  try {
    rows = parseNow(head, { ...options, delimiter, to: 200 });
  } catch {
    return none;
  }
  if (rows.length < 2) return none;
  const columns = rows[0]?.length ?? 0;
  return columns > 500 ? none : { columns, even: rows.filter((row) => row.length === columns).length / rows.length };
}

/** Where a line begins that is longer than any row may be: what follows is not looked at, since its columns alone could fill the memory. */
function overlong(text: string): number | null {
  for (let at = 0; at < text.length; ) {
    const end = text.indexOf('\n', at);
    const to = end < 0 ? text.length : end;
    if (to - at > limits.row) return at;
    at = to + 1;
  }
  return null;
}

function* chunksOf(text: string): Generator<string> {
  for (let at = 0; at < text.length; at += 65_536) yield text.slice(at, at + 65_536);
}

/** All rows, the header first; `cut` when there are more than we take, or one cannot be read. */
export async function readRows(text: string, delimiter: string, job: Job): Promise<{ rows: string[][]; cut: 'too-many' | 'cut' | null }> {
  const rows: string[][] = [];
  const end = overlong(text);
  const parser = Readable.from(chunksOf(end === null ? text : text.slice(0, end))).pipe(parse({ ...options, delimiter }));
  try {
    for await (const row of parser) {
      if (rows.length > limits.rows) return { rows, cut: 'too-many' };
      rows.push((row as string[]).slice(0, 200));
      if (rows.length % 100 !== 0) continue;
      job.progress('read', Math.min(text.length, parser.info.bytes), text.length);
      await job.breathe();
      if (job.stopped()) break;
    }
  } catch (error) {
    if (!(error instanceof CsvError)) throw error;
    return { rows, cut: 'cut' };
  }
  return { rows, cut: end === null ? null : 'cut' };
}
