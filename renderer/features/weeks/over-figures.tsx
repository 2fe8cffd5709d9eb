import { useIntl } from 'react-intl';
import type { Came } from '../../../electron/domain/worksheets/over.ts';
import type { Figure } from '../../../electron/domain/worksheets/over-schema.ts';
import { useText } from '../../i18n/use-text.tsx';
import type { Sheet } from '../../worksheet/registry.ts';
import { useNumberWords } from '../../worksheet/use-number-words.ts';
import { OverBeside } from './over-beside.tsx';
import { OverTally } from './over-tally.tsx';

export type Reached = { figure: Figure; came: Came };
type Props = { sheet: Sheet; figures: readonly Reached[] };

/** A percentage of less than five says more than it knows. */
const fewest = 5;

/** Numbers first, each with over how many it is; then what was counted, then the entries side by side. */
export function OverFigures({ sheet, figures }: Props) {
  const t = useText();
  const intl = useIntl();
  const number = useNumberWords();
  const { language } = sheet;

  function line({ figure, came }: Reached) {
    if (came.type === 'share' && (figure.type === 'share' || figure.type === 'share-of')) {
      return { name: figure[language], says: t('weeks.over.share', { part: came.part, whole: came.whole }), over: came.whole < fewest ? '' : intl.formatNumber(came.part / came.whole, { style: 'percent' }) };
    }
    if (came.type === 'number' && (figure.type === 'mean' || figure.type === 'sum')) {
      return { name: figure[language], says: number(came.number, figure), over: figure.type === 'sum' ? '' : t('weeks.over.mean', { n: came.n }) };
    }
    return null;
  }

  const lines = figures.flatMap((one) => line(one) ?? []);
  return (
    <>
      {lines.length > 0 && (
        <dl className="weeks-figures">
          {lines.map(({ name, says, over }) => (
            <div key={name}>
              <dt>{name} {over !== '' && <span className="note">{over}</span>}</dt>
              <dd className="numbers">{says}</dd>
            </div>
          ))}
        </dl>
      )}
      {figures.map(({ figure, came }) => {
        if (figure.type === 'tally' && came.type === 'tally') return <OverTally key={`${figure.field} ${figure.column ?? ''}`} sheet={sheet} figure={figure} came={came} />;
        if (figure.type === 'beside' && came.type === 'beside') return <OverBeside key={figure.en} sheet={sheet} figure={figure} entries={came.entries} />;
        if ((figure.type === 'weekdays' || figure.type === 'dayparts') && (came.type === 'weekdays' || came.type === 'dayparts')) return <OverTimes key={figure.en} name={figure[language]} came={came} />;
        return null;
      })}
    </>
  );
}

function OverTimes({ name, came }: { name: string; came: Extract<Came, { type: 'weekdays' | 'dayparts' }> }) {
  const t = useText();
  const intl = useIntl();
  // 5 January 2026 is a Monday.
  const counts = came.type === 'weekdays'
    ? came.counts.map((count, at) => ({ name: intl.formatDate(`2026-01-0${String(5 + at)}T00:00Z`, { timeZone: 'UTC', weekday: 'long' }), count })).filter(({ count }) => count > 0)
    : came.counts.map(({ part, count }) => ({ name: t(`weeks.activity.${part}`), count }));
  return (
    <section className="stack tight">
      <h2 className="section">{name}</h2>
      <ul className="weeks-counts">
        {counts.map((one) => <li key={one.name}><span>{one.name}</span> <span className="numbers">{one.count}</span></li>)}
      </ul>
    </section>
  );
}
