import type { WorksheetContent } from '../../../electron/domain/entries/entry.ts';
import { isReliable, looksOverlap } from '../../../electron/domain/worksheets/measure.ts';
import { daysBetween, useDates } from '../../app/dates.ts';
import { useQuery } from '../../app/use-query.ts';
import { useText } from '../../i18n/use-text.tsx';
import { useSheetOf } from '../../reading/use-entry-head.ts';
import { Fold } from '../../ui/fold.tsx';
import { MeasureLine } from '../../reading/measure-line.tsx';

/** A measure beside its other times: the difference, what is published about differences, a line over time, and its table. */
export function MeasureHistory({ id, content }: { id: string; content: WorksheetContent }) {
  const t = useText();
  const dates = useDates();
  const sheet = useSheetOf(content);
  const instrument = sheet?.definition.instrument;
  const { value: times } = useQuery('measures.history', instrument === undefined ? null : { worksheet: content.worksheet }, ['entries.changed', 'vault.loaded']);
  const main = instrument?.scores[0];
  if (instrument === undefined || main === undefined || times === null) return null;

  const scored = times.flatMap(({ entry, when, scores }) => (scores[main.id] === undefined ? [] : [{ entry, day: when.at.slice(0, 10), score: scores[main.id] ?? 0 }]));
  if (scored.length < 2) return null;
  const at = scored.findIndex(({ entry }) => entry === id);
  const [before, here] = [scored[at - 1], scored[at]];
  return (
    <section className="measure-history" aria-labelledby="measure-history">
      <h2 id="measure-history" className="label">
        {t('entry.measure.over-time')}
      </h2>
      {before === undefined || here === undefined ? null : (
        <p>
          {t('entry.measure.changed', { day: dates.near(before.day), before: before.score, by: Math.abs(here.score - before.score), way: Math.sign(here.score - before.score) })}{' '}
          <Reliable reliable={isReliable(main, before.score, here.score)} points={main.change ?? 0} source={sheet?.words.instrument?.changeFrom ?? ''} />{' '}
          {looksOverlap(instrument, daysBetween(before.day, here.day)) ? t('entry.measure.overlap') : ''}
        </p>
      )}
      <MeasureLine points={scored} range={main.range} edges={main.bands?.map(({ from }) => from) ?? []} label={t('entry.measure.line', { n: scored.length })} />
      <Fold summary={t('entry.measure.table')}>
        <table className="measure-table">
          <thead>
            <tr>
              <th scope="col">{t('entry.measure.day')}</th>
              <th scope="col">{sheet?.words.instrument?.scores[main.id] ?? main.id}</th>
            </tr>
          </thead>
          <tbody>
            {scored.toReversed().map(({ entry, day, score }) => (
              <tr key={entry}>
                <td>{dates.long(day)}</td>
                <td>{score}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </Fold>
    </section>
  );
}

function Reliable({ reliable, points, source }: { reliable: boolean | null; points: number; source: string }) {
  const t = useText();
  return reliable === null ? null : <>{t('entry.measure.reliable', { reliable: String(reliable), points, source })}</>;
}
