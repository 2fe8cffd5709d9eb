import { useId, useState } from 'react';
import type { TableRow } from '../../../electron/domain/worksheets/answers.ts';
import { rowHasWords } from '../../../electron/domain/worksheets/kinds.ts';
import { fixedRows, insertAfter, move, remove, toggleMark } from '../../../electron/domain/worksheets/rows.ts';
import { useText } from '../../i18n/use-text.tsx';
import { NumbersNote } from '../../safety/numbers-note.tsx';
import { Button } from '../../ui/button.tsx';
import { Kbd } from '../../ui/kbd.tsx';
import { Chips } from '../chips.tsx';
import { FieldFrame } from '../field-frame.tsx';
import type { FillProps } from '../field-props.ts';
import { newRowId } from '../new-id.ts';
import { useRowDrag } from '../use-row-drag.ts';
import { useRowFocus } from '../use-row-focus.ts';
import { useRowNews } from '../use-row-news.tsx';
import { useRowsDrawn } from '../use-rows-drawn.ts';
import { useStable } from '../use-stable.ts';
import { TableRowFill, type RowEdit } from './table-row.tsx';

const most = 500;
/** From so many on, rows out of sight are not laid out. */
const many = 12;

/**
 * Rows one below the other. Enter in the words adds a row, Alt with an arrow moves it; at most one is marked; what was taken away
 * can be put back. Fixed rows are all there from the start and stay where they are.
 */
export function TableFill({ field, words, answer, onAnswer, bare }: FillProps<'table' | 'ladder'>) {
  const id = useId();
  const t = useText();
  const [first] = useState(newRowId);
  const { box, focusRow } = useRowFocus();
  const { news, moved, removed } = useRowNews();
  const fixed = field.kind === 'table' ? field.rows : undefined;
  const said = answer?.rows ?? [];
  const rows: TableRow[] = fixed !== undefined ? fixedRows(fixed, said) : said.length === 0 ? [{ id: first, cells: {} }] : said;
  const drawn = useRowsDrawn(rows.length);

  const give = (next: TableRow[]) => {
    onAnswer({ kind: 'table', rows: next });
  };

  function add(after: string | null, cells: TableRow['cells'] = {}) {
    if (rows.length >= most) return;
    const row: TableRow = { id: newRowId(), cells };
    focusRow(row.id);
    give(insertAfter(rows, after, row));
  }

  function shift(rowId: string, by: -1 | 1) {
    const at = rows.findIndex((row) => row.id === rowId);
    const next = move(rows, rowId, by);
    if (fixed !== undefined || next[at]?.id === rowId) return;
    moved(at + 1, at + 1 + by);
    give(next);
  }

  // A row comes back among the rows as they are by then.
  const putBack = useStable((row: TableRow, at: number) => {
    focusRow(row.id);
    give(rows.toSpliced(at, 0, row));
  });

  function takeAway(rowId: string) {
    const at = rows.findIndex((row) => row.id === rowId);
    const gone = rows[at];
    if (gone === undefined) return;
    const left = remove(rows, rowId);
    focusRow((left[at - 1] ?? left[at])?.id);
    give(left);
    if (rowHasWords(gone)) {
      removed(at + 1, () => {
        putBack(gone, at);
      });
    }
  }

  const edit = useStable((rowId: string, change: RowEdit) => {
    switch (change.do) {
      case 'write':
        give(rows.map((row) => (row.id === rowId ? { ...row, cells: { ...row.cells, [change.column]: change.value } } : row)));
        break;
      case 'add':
        if (fixed === undefined) add(rowId);
        break;
      case 'mark':
        give(toggleMark(rows, rowId));
        break;
      case 'move':
        if (change.part !== null) focusRow(rowId, change.part);
        shift(rowId, change.by);
        break;
      case 'remove':
        takeAway(rowId);
        break;
    }
  });

  const startDrag = useRowDrag((rowId, by) => {
    edit(rowId, { do: 'move', by, part: null });
  });

  function onChip(column: string, chip: string) {
    const empty = rows.find((row) => !rowHasWords(row));
    if (empty === undefined) {
      add(null, { [column]: `${chip} ` });
      return;
    }
    focusRow(empty.id);
    edit(empty.id, { do: 'write', column, value: `${chip} ` });
  }

  return (
    <FieldFrame id={id} words={words} bare={bare} group>
      <div className={['ws-rows', field.kind === 'ladder' && 'ladder', rows.length >= many && 'many'].filter(Boolean).join(' ')} ref={box}>
        {rows.slice(0, drawn).map((row, index) => (
          <TableRowFill
            key={row.id}
            field={field}
            words={words}
            row={row}
            n={index + 1}
            of={rows.length}
            edit={edit}
            startDrag={field.kind === 'ladder' && rows.length > 1 ? startDrag : null}
          />
        ))}
      </div>
      <NumbersNote rows={said.map(({ id: row, cells }) => ({ id: row, phone: cells['phone'] }))} />
      {news}
      {fixed === undefined ? (
        <>
          {field.columns.map((column) => {
            const given = words.columns?.[column.id];
            return (
              <Chips
                key={column.id}
                label={given?.label ?? column.id}
                chips={given?.chips}
                onChip={(chip) => {
                  onChip(column.id, chip);
                }}
              />
            );
          })}
          <Button
            look="quiet"
            flush
            onClick={() => {
              add(null);
            }}
          >
            {words.add ?? t('worksheet.add-row')} <Kbd>{t('worksheet.key.enter')}</Kbd>
          </Button>
        </>
      ) : null}
    </FieldFrame>
  );
}
