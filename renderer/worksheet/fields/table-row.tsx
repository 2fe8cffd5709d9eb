import { memo, type KeyboardEvent } from 'react';
import type { Cell, TableRow } from '../../../electron/domain/worksheets/answers.ts';
import type { FieldOf } from '../../../electron/domain/worksheets/definition-schema.ts';
import type { FieldWords } from '../../../electron/domain/worksheets/words-schema.ts';
import { useText } from '../../i18n/use-text.tsx';
import { rowName } from '../../../electron/domain/worksheets/rows.ts';
import type { StartDrag } from '../use-row-drag.ts';
import type { RowPart } from '../use-row-focus.ts';
import { RowHandle } from './row-handle.tsx';
import { RowName } from './row-name.tsx';
import { RowTools } from './row-tools.tsx';
import { CellFill } from './table-cell.tsx';

export type RowEdit =
  | { do: 'write'; column: string; value: Cell }
  | { do: 'add' }
  | { do: 'mark' }
  /** `part` keeps the focus; null where a pointer moves the row. */
  | { do: 'move'; by: -1 | 1; part: RowPart | null }
  | { do: 'remove' };

type Props = {
  field: FieldOf<'table' | 'ladder'>;
  words: FieldWords;
  row: TableRow;
  n: number;
  of: number;
  /** Keeps its identity, so that a keystroke draws one row and not two hundred. */
  edit: (rowId: string, change: RowEdit) => void;
  /** For rows that can be dragged. */
  startDrag: StartDrag | null;
};

export const TableRowFill = memo(function TableRowFill({ field, words, row, n, of, edit, startDrag }: Props) {
  const t = useText();
  const name = rowName(row, words.rows);
  const renamed = field.kind === 'table' && field.rename === true ? (words.rows?.[row.id] ?? '') : null;

  function onKeyDown(event: KeyboardEvent<HTMLTextAreaElement>) {
    if (event.nativeEvent.isComposing || event.ctrlKey || event.metaKey) return;
    if (event.altKey && (event.key === 'ArrowUp' || event.key === 'ArrowDown')) {
      event.preventDefault();
      edit(row.id, { do: 'move', by: event.key === 'ArrowUp' ? -1 : 1, part: 'row' });
    } else if (event.key === 'Enter' && !event.shiftKey) {
      event.preventDefault();
      if (event.currentTarget.value.trim() !== '') edit(row.id, { do: 'add' });
    }
  }

  return (
    <div className={startDrag === null ? 'ws-row' : 'ws-row held'} data-drag={row.id} role="group" aria-label={name ?? t('worksheet.row', { n, of })}>
      {startDrag === null ? null : (
        <RowHandle
          rowId={row.id}
          n={n}
          of={of}
          startDrag={startDrag}
          onMove={(by) => {
            edit(row.id, { do: 'move', by, part: 'handle' });
          }}
        />
      )}
      {name === null ? null : <RowName name={name} row={row} renamed={renamed} edit={edit} />}
      {field.columns.map((column, place) => (
        <CellFill
          key={column.id}
          field={field.id}
          column={column}
          words={words.columns?.[column.id] ?? { label: column.id }}
          row={row}
          ends={n === of}
          rowId={place === 0 ? row.id : undefined}
          onKeyDown={onKeyDown}
          onValue={(value) => {
            edit(row.id, { do: 'write', column: column.id, value });
          }}
        />
      ))}
      {name === null ? (
        <RowTools
          rowId={row.id}
          n={n}
          of={of}
          mark={field.kind === 'table' && field.mark === true ? (words.mark ?? t('worksheet.mark')) : null}
          marked={row.mark === true}
          onMark={() => {
            edit(row.id, { do: 'mark' });
          }}
          onMove={(by) => {
            edit(row.id, { do: 'move', by, part: by < 0 ? 'up' : 'down' });
          }}
          onRemove={() => {
            edit(row.id, { do: 'remove' });
          }}
        />
      ) : null}
    </div>
  );
});
