import type { SheetValue } from '../../../electron/contract/session-calls.ts';
import { useDates } from '../../app/dates.ts';
import { useText } from '../../i18n/use-text.tsx';
import { Icon } from '../../ui/icons.tsx';
import { Spark } from './spark.tsx';
import { useNamedSheet } from './sheet-words.tsx';

/** A measure beside what it was at the session before, with what is published about differences, and no verdict. */
export function MeasureNews({ news }: { news: SheetValue['measures'][number] }) {
  const t = useText();
  const { near } = useDates();
  const sheet = useNamedSheet(news.worksheet);
  const { value, before, reliable, points, line } = news;
  const range = sheet?.definition.instrument?.scores[0]?.range;
  const top = range?.[1];
  return (
    <div className="session-measure">
      <p>
        <strong>{sheet?.definition.instrument?.acronym ?? sheet?.words.name ?? news.worksheet}</strong>{' '}
        {before !== null && <><span className="session-before numbers" aria-hidden="true">{before.value}</span> <span className="session-arrow" aria-hidden="true"><Icon name="forward" /></span> </>}
        <span className="session-value numbers">{top === undefined ? value : t('sessions.measure.of', { value, top })}</span>{' '}
        {range !== undefined && <Spark values={line.map((one) => one.value)} range={range} />}
      </p>
      <p className="note">
        {before === null ? t('sessions.measure.first') : t('sessions.measure.changed', { day: near(before.day), before: before.value, by: Math.abs(value - before.value), way: Math.sign(value - before.value) })}{' '}
        {reliable === null || points === null ? '' : t('sessions.measure.reliable', { reliable: String(reliable), points, source: sheet?.words.instrument?.changeFrom ?? '' })}
      </p>
    </div>
  );
}
