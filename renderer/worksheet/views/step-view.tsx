import type { Field } from '../../../electron/domain/worksheets/definition-schema.ts';
import { rowHasWords } from '../../../electron/domain/worksheets/kinds.ts';
import { seriesOf } from '../../../electron/domain/worksheets/series.ts';
import { useSheet, wordsOf } from '../sheet-context.tsx';
import { ChainView } from './chain-view.tsx';
import { FiveAreasView } from './five-areas-view.tsx';
import { ReviewView } from './review-view.tsx';
import { SeriesChart } from './series-chart.tsx';
import './views.css';

/** So many rows are drawn while one writes. */
const most = 60;

/** What is being filled in, as it comes out: beside the rows that draw it. */
export function StepView({ fields }: { fields: readonly Field[] }) {
  const sheet = useSheet();
  return fields.map((field) => {
    if (field.kind === 'date') return sheet.definition.view === 'review' ? <ReviewView key={field.id} /> : null;
    if (field.kind !== 'table') return null;
    switch (field.view) {
      case 'arrows':
        return sheet.definition.view === 'five-areas' ? <FiveAreasView key={field.id} /> : null;
      case 'chain':
        return sheet.definition.view === 'chain' ? <ChainView key={field.id} /> : null;
      case 'lines':
      case 'wave': {
        const answer = sheet.answers[field.id];
        const rows = answer?.kind === 'table' ? answer.rows.filter(rowHasWords) : [];
        const series = rows.length > most ? null : seriesOf(field.columns, rows);
        return series === null ? null : <SeriesChart key={field.id} words={wordsOf(sheet, field.id)} series={series} />;
      }
      case 'week':
      case 'bars':
      case 'ladder':
      case undefined:
        return null;
    }
  });
}
