import type { TableRow } from '../../../electron/domain/worksheets/answers.ts';
import type { FieldOf } from '../../../electron/domain/worksheets/definition-schema.ts';
import { seriesOf } from '../../../electron/domain/worksheets/series.ts';
import type { FieldWords } from '../../../electron/domain/worksheets/words-schema.ts';
import { ArrowsView } from './arrows-view.tsx';
import { BarTable } from './bar-table.tsx';
import { LinesView } from './lines-view.tsx';

type Props = { field: FieldOf<'table' | 'ladder'>; words: FieldWords; rows: readonly TableRow[] };

/** How the rows of a table are drawn, as its `view` asks; null when they are read as rows. */
export function tableView({ field, words, rows }: Props) {
  switch (field.view) {
    case 'week':
    case 'bars':
    case 'ladder':
      return <BarTable field={field} words={words} rows={rows} />;
    case 'lines':
    case 'wave': {
      const series = seriesOf(field.columns, rows);
      return series === null ? null : <LinesView field={field} words={words} rows={rows} series={series} />;
    }
    case 'arrows':
      return <ArrowsView words={words} rows={rows} />;
    // The chain is drawn whole, above: its links are read as rows.
    case 'chain':
    case undefined:
      return null;
  }
}
