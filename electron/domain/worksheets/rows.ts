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
