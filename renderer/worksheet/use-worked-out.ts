import type { TableRow } from '../../electron/domain/worksheets/answers.ts';
import type { ColumnOf } from '../../electron/domain/worksheets/definition-schema.ts';
import { evaluate } from '../../electron/domain/worksheets/evaluate.ts';
import { useLinkedNumber } from './link-context.tsx';
import { useSheet } from './sheet-context.tsx';
import { useNumberWords } from './use-number-words.ts';

/** The number in a cell that nobody fills in, and how it is said; null until there is something to say. */
export function useWorkedOut(field: string, column: ColumnOf<'calc'> | ColumnOf<'linked'>, row: TableRow): { number: number; text: string } | null {
  const { answers, scope } = useSheet();
  const say = useNumberWords();
  const linked = useLinkedNumber(column.kind === 'linked' ? column : null, row.id);
  const number = column.kind === 'calc' ? evaluate(column.value, answers, { ...scope, row: { field, cells: row.cells } }) : linked;
  return number === null ? null : { number, text: say(number, column.kind === 'calc' ? column : {}) };
}
