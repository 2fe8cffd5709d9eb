import { useIntl } from 'react-intl';
import type { Column } from '../../../electron/domain/worksheets/definition-schema.ts';
import type { TableSeries } from '../../../electron/domain/worksheets/series.ts';
import type { FieldWords } from '../../../electron/domain/worksheets/words-schema.ts';
import { useTimeWords } from '../use-time-words.ts';
import { LineChart } from './line-chart.tsx';

/** The moments of a table as lines, with the table's own words. */
export function SeriesChart({ words, series: { across, lines, top } }: { words: FieldWords; series: TableSeries }) {
  const intl = useIntl();
  const time = useTimeWords();
  const labelOf = ({ id }: Column) => words.columns?.[id]?.label ?? id;
  const places = lines.flatMap(({ points }) => points.map(({ x }) => x));
  const [from, to] = [Math.min(...places), Math.max(...places)];
  const say = (at: number) => {
    if (across.kind === 'date') return intl.formatDate(at * 86_400_000, { timeZone: 'UTC', day: 'numeric', month: 'short' });
    return across.kind === 'time' ? time.clock(at) : intl.formatNumber(at);
  };
  return (
    <LineChart
      series={lines.map(({ column, points }) => ({ name: labelOf(column), points }))}
      top={top}
      x={{ from, to, ticks: [...new Set([from, to])].map((at) => ({ at, text: say(at) })) }}
      across={across.kind === 'count' ? labelOf(across) : null}
    />
  );
}
