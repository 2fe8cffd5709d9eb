import { useId, useState, type KeyboardEvent } from 'react';
import type { TableRow } from '../../../electron/domain/worksheets/answers.ts';
import { insertAfter, move, remove, toggleMark } from '../../../electron/domain/worksheets/rows.ts';
import { useText } from '../../i18n/use-text.tsx';
import { Button } from '../../ui/button.tsx';
import { Kbd } from '../../ui/kbd.tsx';
import { FieldFrame } from '../field-frame.tsx';
import type { FillProps } from '../field-props.ts';
import { newRowId } from '../new-id.ts';
import { useRowFocus } from '../use-row-focus.ts';
import { CellFill } from './table-cell.tsx';
import { RowTools } from './row-tools.tsx';

/** Rows one below the other. Enter in the words adds a row, Alt with an arrow moves it; at most one is marked. */
export function TableFill({ field, words, answer, onAnswer, bare }: FillProps<'table'>) {
  const id = useId();
  const t = useText();
  const [first] = useState(newRowId);
  const { box, focusRow } = useRowFocus();
  const rows: TableRow[] = answer === undefined || answer.rows.length === 0 ? [{ id: first, cells: {} }] : answer.rows;

  const give = (next: TableRow[]) => {
    onAnswer({ kind: 'table', rows: next });
  };

  function add(after: string | null) {
    const row: TableRow = { id: newRowId(), cells: {} };
    focusRow(row.id);
    give(insertAfter(rows, after, row));
  }

  function shift(row: TableRow, by: -1 | 1) {
    focusRow(row.id);
    give(move(rows, row.id, by));
  }

  function drop(row: TableRow) {
    const at = rows.indexOf(row);
    focusRow((rows[at - 1] ?? rows[at + 1])?.id);
    give(remove(rows, row.id));
  }

  function onKeyDown(event: KeyboardEvent<HTMLTextAreaElement>, row: TableRow) {
    if (event.nativeEvent.isComposing || event.ctrlKey || event.metaKey) return;
    if (event.altKey && (event.key === 'ArrowUp' || event.key === 'ArrowDown')) {
      event.preventDefault();
      shift(row, event.key === 'ArrowUp' ? -1 : 1);
    } else if (event.key === 'Enter' && !event.shiftKey) {
      event.preventDefault();
      if (event.currentTarget.value.trim() !== '') add(row.id);
    }
  }

  return (
    <FieldFrame id={id} words={words} bare={bare} group>
      <div className="ws-rows" ref={box}>
        {rows.map((row, index) => (
          <div
            key={row.id}
            className="ws-row"
            role="group"
            aria-label={t('worksheet.row', { n: index + 1, of: rows.length })}
          >
            {field.columns.map((column, place) => (
              <CellFill
                key={column.id}
                column={column}
                words={words.columns?.[column.id] ?? { label: column.id }}
                value={row.cells[column.id] ?? null}
                ends={index === rows.length - 1}
                rowId={place === 0 ? row.id : undefined}
                onKeyDown={(event) => {
                  onKeyDown(event, row);
                }}
                onValue={(value) => {
                  give(rows.map((other) => (other.id === row.id ? { ...other, cells: { ...other.cells, [column.id]: value } } : other)));
                }}
              />
            ))}
            <RowTools
              n={index + 1}
              of={rows.length}
              mark={field.mark === true ? (words.mark ?? t('worksheet.mark')) : null}
              marked={row.mark === true}
              onMark={() => {
                give(toggleMark(rows, row.id));
              }}
              onMove={(by) => {
                shift(row, by);
              }}
              onRemove={() => {
                drop(row);
              }}
            />
          </div>
        ))}
      </div>
      <Button
        look="quiet"
        flush
        className="ws-add"
        onClick={() => {
          add(null);
        }}
      >
        {words.add ?? t('worksheet.add-row')} <Kbd>{t('worksheet.key.enter')}</Kbd>
      </Button>
    </FieldFrame>
  );
}
