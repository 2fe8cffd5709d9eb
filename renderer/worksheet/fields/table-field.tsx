import { useId, useState } from 'react';
import type { TableRow } from '../../../electron/domain/worksheets/answers.ts';
import { fixedRows, insertAfter, move, remove, toggleMark } from '../../../electron/domain/worksheets/rows.ts';
import { useText } from '../../i18n/use-text.tsx';
import { Button } from '../../ui/button.tsx';
import { Kbd } from '../../ui/kbd.tsx';
import { FieldFrame } from '../field-frame.tsx';
import type { FillProps } from '../field-props.ts';
import { newRowId } from '../new-id.ts';
import { useRowFocus } from '../use-row-focus.ts';
import { useStable } from '../use-stable.ts';
import { TableRowFill, type RowEdit } from './table-row.tsx';

/** Rows one below the other. Enter in the words adds a row, Alt with an arrow moves it; at most one is marked. */
export function TableFill({ field, words, answer, onAnswer, bare }: FillProps<'table' | 'ladder'>) {
  const id = useId();
  const t = useText();
  const [first] = useState(newRowId);
  const { box, focusRow } = useRowFocus();
  const fixed = field.kind === 'table' ? field.rows : undefined;
  const said = answer?.rows ?? [];
  const rows: TableRow[] = fixed !== undefined ? fixedRows(fixed, said) : said.length === 0 ? [{ id: first, cells: {} }] : said;

  const give = (next: TableRow[]) => {
    onAnswer({ kind: 'table', rows: next });
  };

  function add(after: string | null) {
    const row: TableRow = { id: newRowId(), cells: {} };
    focusRow(row.id);
    give(insertAfter(rows, after, row));
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
        if (fixed !== undefined) break;
        focusRow(rowId);
        give(move(rows, rowId, change.by));
        break;
      case 'remove': {
        const at = rows.findIndex((row) => row.id === rowId);
        focusRow((rows[at - 1] ?? rows[at + 1])?.id);
        give(remove(rows, rowId));
        break;
      }
    }
  });

  return (
    <FieldFrame id={id} words={words} bare={bare} group>
      <div className="ws-rows" ref={box}>
        {rows.map((row, index) => (
          <TableRowFill key={row.id} field={field} words={words} row={row} n={index + 1} of={rows.length} edit={edit} />
        ))}
      </div>
      {fixed === undefined ? (
        <Button
          look="quiet"
          flush
          onClick={() => {
            add(null);
          }}
        >
          {words.add ?? t('worksheet.add-row')} <Kbd>{t('worksheet.key.enter')}</Kbd>
        </Button>
      ) : null}
    </FieldFrame>
  );
}
