import type { TableRow } from './answers.ts';
import type { Column, FieldOf } from './definition-schema.ts';
import { rowHasWords } from './kinds.ts';
import { minutesOf } from './scope.ts';

/** Rows of a table as points on lines: `x` is a count, days since 1970, or minutes after the first midnight. `y` null is a gap. */
export type TableSeries = {
  across: Column;
  lines: readonly { column: Column; points: readonly { x: number; y: number | null }[] }[];
  top: 10 | 100;
};

const topOf = (column: Column): 10 | 100 | null => (column.kind === 'n10' ? 10 : column.kind === 'percent' || column.kind === 'suds' ? 100 : null);

/**
 * What a table of moments draws: its first column of counts, days or times goes across, its ratings (of one scale) are the lines.
 * Rows without a moment are left out. Null when there are not two points to draw a line between.
 */
export function seriesOf(columns: FieldOf<'table'>['columns'], rows: readonly TableRow[]): TableSeries | null {
  const across = columns.find(({ kind }) => kind === 'count' || kind === 'date' || kind === 'time');
  const top = columns.map(topOf).find((one) => one !== null);
  if (across === undefined || top === undefined) return null;
  const said = rows.filter(rowHasWords);
  const places = placesOf(across, said);
  const order = said.map((row, index) => ({ row, x: places[index] ?? null })).filter((one): one is { row: TableRow; x: number } => one.x !== null).sort((a, b) => a.x - b.x);
  const lines = columns
    .filter((column) => topOf(column) === top)
    .map((column) => ({
      column,
      points: order.map(({ row, x }) => {
        const y = row.cells[column.id];
        return { x, y: typeof y === 'number' ? y : null };
      }),
    }));
  return lines.some(({ points }) => points.filter(({ y }) => y !== null).length > 1) ? { across, lines, top } : null;
}

function placesOf(across: Column, rows: readonly TableRow[]): (number | null)[] {
  let before = 0;
  let midnights = 0;
  return rows.map(({ cells }) => {
    const cell = cells[across.id];
    if (typeof cell === 'number') return cell;
    if (typeof cell !== 'string') return null;
    if (across.kind === 'date') {
      const ms = Date.parse(`${cell}T00:00:00Z`);
      return Number.isNaN(ms) ? null : ms / 86_400_000;
    }
    // Times are told in the order in which they passed: an earlier one is on the next day.
    const minutes = minutesOf(cell);
    if (minutes === null) return null;
    if (minutes < before) midnights += 1;
    before = minutes;
    return minutes + midnights * 1_440;
  });
}
