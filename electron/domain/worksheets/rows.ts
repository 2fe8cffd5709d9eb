import type { Cell } from './answers.ts';

/** Editing rows of lists and tables. Each gives a new array; ids are passed in. */

type Row = { id: string };
type MarkedRow = Row & { mark?: boolean | undefined };

export function insertAfter<T extends Row>(rows: readonly T[], id: string | null, row: T): T[] {
  const at = id === null ? rows.length : rows.findIndex((other) => other.id === id) + 1;
  return rows.toSpliced(at === 0 ? rows.length : at, 0, row);
}

/** Moves a row one place up (-1) or down (1); at the edge nothing changes. */
export function move<T extends Row>(rows: readonly T[], id: string, by: -1 | 1): T[] {
  const at = rows.findIndex((row) => row.id === id);
  const to = at + by;
  const row = rows[at];
  if (row === undefined || to < 0 || to >= rows.length) return [...rows];
  return rows.toSpliced(at, 1).toSpliced(to, 0, row);
}

export function remove<T extends Row>(rows: readonly T[], id: string): T[] {
  return rows.filter((row) => row.id !== id);
}

/** Marks one row and unmarks the rest; marking the marked row again unmarks it. */
export function toggleMark<T extends MarkedRow>(rows: readonly T[], id: string): T[] {
  return rows.map((row) => {
    const { mark, ...plain } = row;
    return row.id === id && mark !== true ? { ...row, mark: true } : (plain as T);
  });
}

type Cells = Row & { cells: Record<string, Cell> };

/** The rows of a table whose rows are fixed, in their order, filled or not. Other rows (of a renamed or foreign sheet) follow. */
export function fixedRows<T extends Cells>(fixed: readonly string[], rows: readonly T[]): (T | Cells)[] {
  const known = fixed.map((id) => rows.find((row) => row.id === id) ?? { id, cells: {} });
  return [...known, ...rows.filter((row) => !fixed.includes(row.id))];
}

/** What a fixed row is called: by the person, else by the sheet. Null for a row that has no name. */
export function rowName(row: Cells, names: Record<string, string> | undefined): string | null {
  const own = Object.hasOwn(row.cells, 'name') ? row.cells['name'] : null;
  const given = names !== undefined && Object.hasOwn(names, row.id) ? (names[row.id] ?? null) : null;
  return given !== null && typeof own === 'string' && own.trim() !== '' ? own.trim() : given;
}

/** Whether a column's label is the beginning of a sentence ("If …"): it is said beside the words also where the table's own name would do. */
export function leadsOn(label: string): boolean {
  return label.trimEnd().endsWith('…');
}
