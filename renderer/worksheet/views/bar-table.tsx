import type { CSSProperties } from 'react';
import type { TableRow } from '../../../electron/domain/worksheets/answers.ts';
import type { Column, ColumnOf, FieldOf } from '../../../electron/domain/worksheets/definition-schema.ts';
import { rowName } from '../../../electron/domain/worksheets/rows.ts';
import { minutesOf } from '../../../electron/domain/worksheets/scope.ts';
import type { FieldWords } from '../../../electron/domain/worksheets/words-schema.ts';
import { useText } from '../../i18n/use-text.tsx';
import { useCellWords } from '../use-cell-words.ts';
import { useNumberWords } from '../use-number-words.ts';
import { useWorkedOut } from '../use-worked-out.ts';
import './views.css';

type Rated = ColumnOf<'percent'> | ColumnOf<'suds'> | ColumnOf<'n10'>;
type WorkedOut = ColumnOf<'calc'> | ColumnOf<'linked'>;

const isRated = (column: Column): column is Rated => column.kind === 'percent' || column.kind === 'suds' || column.kind === 'n10';
const isWorkedOut = (column: Column): column is WorkedOut => column.kind === 'calc' || column.kind === 'linked';
const topOf = (column: Rated) => (column.kind === 'n10' ? 10 : 100);

type Props = { field: FieldOf<'table' | 'ladder'>; words: FieldWords; rows: readonly TableRow[] };

/** A line a row: its name with what was said of it, and each rating as a number with a bar. The table is the drawing. */
export function BarTable({ field, words, rows }: Props) {
  const t = useText();
  const { columns } = field;
  const naming = words.rows === undefined ? columns.find(({ kind }) => kind === 'text' || kind === 'long') : undefined;
  // A rating that nobody gave is no column.
  const rated = columns.filter(isRated).filter(({ id }) => rows.some(({ cells }) => typeof cells[id] === 'number'));
  const worked = columns.filter(isWorkedOut);
  const said = columns.filter((column) => column !== naming && !isRated(column) && !isWorkedOut(column));
  const labelOf = ({ id }: Column) => words.columns?.[id]?.label ?? id;
  // What a log tells by the time of day stands in its order.
  const time = columns.find(({ kind }) => kind === 'time');
  const at = ({ cells }: TableRow) => minutesOf(typeof cells[time?.id ?? ''] === 'string' ? String(cells[time?.id ?? '']) : null) ?? 1_440;
  const inOrder = field.view === 'week' ? rows.toSorted((a, b) => at(a) - at(b)) : rows;
  const scale = rated[0] === undefined ? 100 : topOf(rated[0]);
  return (
    <div className="view-scroll">
      <table className="view-table">
        <caption className="visually-hidden">{words.label}</caption>
        <thead>
          <tr>
            {field.kind === 'ladder' && <th scope="col"><span className="visually-hidden">{t('worksheet.view.place')}</span></th>}
            <th scope="col">{naming === undefined ? <span className="visually-hidden">{words.label}</span> : labelOf(naming)}</th>
            {[...rated, ...worked].map((column) => <th key={column.id} scope="col">{labelOf(column)}</th>)}
          </tr>
        </thead>
        <tbody>
          {inOrder.map((row, index) => (
            <tr key={row.id}>
              {field.kind === 'ladder' && <td className="numbers">{index + 1}</td>}
              <th scope="row">
                <RowHead row={row} words={words} naming={naming} said={said} />
              </th>
              {rated.map((column, place) => {
                const value = row.cells[column.id];
                return <td key={column.id}>{typeof value === 'number' ? <Bar value={value} top={topOf(column)} second={place === 1 && field.view !== 'week'} /> : <Gap />}</td>;
              })}
              {worked.map((column) => <WorkedOutData key={column.id} field={field.id} column={column} row={row} top={scale} />)}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

function RowHead({ row, words, naming, said }: { row: TableRow; words: FieldWords; naming: Column | undefined; said: readonly Column[] }) {
  const t = useText();
  const say = useCellWords();
  const named = naming === undefined ? rowName(row, words.rows) : row.cells[naming.id];
  return (
    <>
      <span className="view-name">{typeof named === 'string' && named.trim() !== '' ? <bdi>{named}</bdi> : <Gap />}</span>
      {said.map((column) => {
        const given = words.columns?.[column.id] ?? { label: column.id };
        const text = say(column, given, row.cells[column.id] ?? null);
        return text === '' ? null : <span key={column.id} className="note view-said">{t('worksheet.says', { label: given.label, text })}</span>;
      })}
    </>
  );
}

function WorkedOutData({ field, column, row, top }: { field: string; column: WorkedOut; row: TableRow; top: number }) {
  const found = useWorkedOut(field, column, row);
  if (found === null) return <td><Gap /></td>;
  // A rating from elsewhere is drawn on the scale of the ratings here; a count is a number.
  return <td>{column.kind === 'linked' && column.how === 'last' ? <Bar value={found.number} top={top} second /> : <span className="numbers">{found.text}</span>}</td>;
}

function Bar({ value, top, second }: { value: number; top: number; second: boolean }) {
  const number = useNumberWords();
  return (
    <>
      <span className="numbers">{number(value, { decimals: 0 })}</span>
      <span className="view-bar" data-second={second} aria-hidden="true" style={{ '--part': `${String((value / top) * 100)}%` } as CSSProperties} />
    </>
  );
}

function Gap() {
  return <span className="view-gap">–</span>;
}
