import { rowHasWords } from '../../../electron/domain/worksheets/kinds.ts';
import { rerateOf } from '../../../electron/domain/worksheets/looks.ts';
import { markedRow } from '../../../electron/domain/worksheets/refs.ts';
import { leadsOn, rowName } from '../../../electron/domain/worksheets/rows.ts';
import { NumbersNote } from '../../safety/numbers-note.tsx';
import { FieldHeading } from '../field-heading.tsx';
import type { ReadProps } from '../field-props.ts';
import { PercentRatings } from '../percent-ratings.tsx';
import { useSheet } from '../sheet-context.tsx';
import { tableView } from '../views/table-view.tsx';
import { CellRead } from './cell-read.tsx';

/** Rows for reading; the re-rating of the marked row stands on the row's own track. */
export function TableRead({ field, words, answer }: ReadProps<'table' | 'ladder'>) {
  const { definition } = useSheet();
  const rows = (answer?.rows ?? []).filter(rowHasWords);
  if (rows.length === 0) return null;
  const view = tableView({ field, words, rows });
  if (view !== null) {
    return (
      <section className="ws-said">
        <FieldHeading>{words.label}</FieldHeading>
        {view}
      </section>
    );
  }
  const rerate = rerateOf(definition, field.id);
  const rated = markedRow(answer);
  const Rows = field.kind === 'ladder' ? 'ol' : 'ul';
  return (
    <section className="ws-said">
      <FieldHeading>{words.label}</FieldHeading>
      <Rows className={field.kind === 'ladder' ? 'ws-rows read ladder' : 'ws-rows read'}>
        {rows.map((row) => {
          const name = rowName(row, words.rows);
          return (
            <li key={row.id} className="ws-row">
              {name === null ? null : <p className="ws-row-name">{name}</p>}
              {field.columns.map((column, place) => {
                const given = words.columns?.[column.id] ?? { label: column.id };
                if (rerate?.kind === 'rerate-percent' && rerate.of.column === column.id && row === rated) {
                  return <PercentRatings key={column.id} field={rerate} words={{ label: given.label }} />;
                }
                return <CellRead key={column.id} field={field.id} column={column} words={given} row={row} named={place > 0 || leadsOn(given.label)} />;
              })}
              {row.mark === true && words.mark !== undefined ? <p className="ws-marked">{words.mark}</p> : null}
            </li>
          );
        })}
      </Rows>
      <NumbersNote rows={rows.map(({ id, cells }) => ({ id, phone: cells['phone'] }))} />
    </section>
  );
}
