import { useIntl } from 'react-intl';
import type { TableRow } from '../../../electron/domain/worksheets/answers.ts';
import type { Column, FieldOf } from '../../../electron/domain/worksheets/definition-schema.ts';
import type { TableSeries } from '../../../electron/domain/worksheets/series.ts';
import type { FieldWords } from '../../../electron/domain/worksheets/words-schema.ts';
import { useText } from '../../i18n/use-text.tsx';
import { Fold } from '../../ui/fold.tsx';
import { useCellWords } from '../use-cell-words.ts';
import { SeriesChart } from './series-chart.tsx';

type Props = { field: FieldOf<'table' | 'ladder'>; words: FieldWords; rows: readonly TableRow[]; series: TableSeries };

/** Moments as lines, and their table one key away. On paper both stand there. */
export function LinesView({ field, words, rows, series }: Props) {
  const t = useText();
  return (
    <>
      <SeriesChart words={words} series={series} />
      <div className="view-numbers">
        <Fold summary={t('worksheet.view.numbers')}>
          <NumbersTable field={field} words={words} rows={rows} />
        </Fold>
      </div>
    </>
  );
}

function NumbersTable({ field: { columns }, words, rows }: Omit<Props, 'series'>) {
  const say = useCellWords();
  const intl = useIntl();
  const wordsOf = ({ id }: Column) => words.columns?.[id] ?? { label: id };
  return (
    <div className="view-scroll">
      <table className="view-table">
        <caption className="visually-hidden">{words.label}</caption>
        <thead>
          <tr>{columns.map((column) => <th key={column.id} scope="col">{wordsOf(column).label}</th>)}</tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <tr key={row.id}>
              {columns.map((column) => {
                const cell = row.cells[column.id] ?? null;
                const text = typeof cell === 'number' ? intl.formatNumber(cell) : say(column, wordsOf(column), cell);
                return <td key={column.id} className="numbers">{text === '' ? <span className="view-gap">–</span> : text}</td>;
              })}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
