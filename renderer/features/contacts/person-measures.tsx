import { useEffect, useState } from 'react';
import type { PersonPage } from '../../../electron/contract/person-calls.ts';
import { isReliable } from '../../../electron/domain/worksheets/measure.ts';
import { useDates } from '../../app/dates.ts';
import { usePrefs } from '../../app/prefs.tsx';
import { useText } from '../../i18n/use-text.tsx';
import { MeasureLine } from '../../reading/measure-line.tsx';
import { Fold } from '../../ui/fold.tsx';
import { loadSheet, type Sheet } from '../../worksheet/registry.ts';

type Row = PersonPage['measures'][number];

/** Measures that came from a person, each over time with its numbers under it. What is published about differences is said, and no verdict. */
export function PersonMeasures({ rows }: { rows: PersonPage['measures'] }) {
  const t = useText();
  const { language } = usePrefs();
  const [sheets, setSheets] = useState<ReadonlyMap<string, Sheet>>(new Map());
  const asked = rows.map(({ worksheet, version }) => `${worksheet}/${String(version)}`).join(' ');

  useEffect(() => {
    let stale = false;
    const all = asked.split(' ').filter(Boolean).map(async (name) => {
      const [id = '', version = ''] = name.split('/');
      const sheet = await loadSheet(id, Number(version), language);
      return sheet === null ? [] : [[id, sheet] as const];
    });
    void Promise.all(all).then((found) => { if (!stale) setSheets(new Map(found.flat())); });
    return () => { stale = true; };
  }, [asked, language]);

  if (rows.length === 0) return null;
  return (
    <section className="stack contacts-part" aria-labelledby="person-measures">
      <h2 className="section" id="person-measures">{t('contacts.measures')}</h2>
      <div className="person-measures">{rows.map((row) => <OneMeasure key={row.worksheet} row={row} sheet={sheets.get(row.worksheet)} />)}</div>
    </section>
  );
}

function OneMeasure({ row: { worksheet, score, points }, sheet }: { row: Row; sheet: Sheet | undefined }) {
  const t = useText();
  const { long, near } = useDates();
  const main = sheet?.definition.instrument?.scores.find(({ id }) => id === score);
  const name = sheet?.definition.instrument?.acronym ?? sheet?.words.name ?? worksheet;
  const [last, before] = [points.at(-1), points.at(-2)];
  if (last === undefined || main === undefined) return null;
  const reliable = before === undefined ? null : isReliable(main, before.value, last.value);
  return (
    <figure className="stack tight">
      <figcaption>
        <strong>{name}</strong> <span className="numbers">{t('contacts.measure-of', { value: last.value, top: main.range[1] })}</span> <span className="note">{near(last.day)}</span>
      </figcaption>
      {before !== undefined && (
        <p className="note">
          {t('contacts.measure-before', { value: before.value, day: near(before.day) })}{' '}
          {reliable === null ? '' : t('contacts.measure-reliable', { reliable: String(reliable), points: main.change ?? 0, source: sheet?.words.instrument?.changeFrom ?? '' })}
        </p>
      )}
      {points.length > 1 && (
        <>
          <MeasureLine points={points.map(({ day, value }) => ({ day, score: value }))} range={main.range} edges={main.bands?.map(({ from }) => from) ?? []} label={t('contacts.measure-line', { name, n: points.length })} />
          <Fold summary={t('contacts.measure-table', { n: points.length })}>
            <table className="measure-table">
              <thead><tr><th scope="col">{t('contacts.measure-day')}</th><th scope="col">{name}</th></tr></thead>
              <tbody>{points.toReversed().map(({ day, value }, index) => <tr key={`${day} ${String(index)}`}><td>{long(day)}</td><td className="numbers">{value}</td></tr>)}</tbody>
            </table>
          </Fold>
        </>
      )}
    </figure>
  );
}
