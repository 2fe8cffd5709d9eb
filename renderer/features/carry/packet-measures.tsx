import { useEffect, useState } from 'react';
import type { Packet } from '../../../electron/domain/packets/packet.ts';
import { useDates } from '../../app/dates.ts';
import { usePrefs } from '../../app/prefs.tsx';
import { useText } from '../../i18n/use-text.tsx';
import { MeasureLine } from '../../reading/measure-line.tsx';
import { Fold } from '../../ui/fold.tsx';
import { measureSeries, type Series } from './measure-series.ts';
import { sheetOf } from '../../reading/sheet-of.ts';

/** Measures that were filled in several times, each as a line with its numbers under it. */
export function PacketMeasures({ packet }: { packet: Packet }) {
  const t = useText();
  const { language } = usePrefs();
  const [series, setSeries] = useState<readonly Series[]>([]);

  useEffect(() => {
    let stale = false;
    void Promise.all(packet.entries.map(({ content }) => sheetOf(packet, content, language))).then((sheets) => {
      if (!stale) setSeries(measureSeries(packet, sheets));
    });
    return () => {
      stale = true;
    };
  }, [packet, language]);

  if (series.length === 0) return null;
  return (
    <Fold summary={t('carry.measures.title', { n: series.length })}>
      <div className="stack">
        {series.map((one) => (
          <OneMeasure key={one.key} series={one} />
        ))}
      </div>
    </Fold>
  );
}

function OneMeasure({ series: { name, range, edges, points } }: { series: Series }) {
  const t = useText();
  const dates = useDates();
  return (
    <figure>
      <figcaption className="label">{name}</figcaption>
      <MeasureLine points={points} range={range} edges={edges} label={t('carry.measures.line', { name, n: points.length })} />
      <table className="measure-table">
        <thead>
          <tr>
            <th scope="col">{t('carry.print.date')}</th>
            <th scope="col">{t('carry.measures.number', { from: range[0], to: range[1] })}</th>
          </tr>
        </thead>
        <tbody>
          {points.map(({ day, score }, index) => (
            <tr key={index}>
              <td>{dates.long(day)}</td>
              <td className="numbers">{score}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </figure>
  );
}
