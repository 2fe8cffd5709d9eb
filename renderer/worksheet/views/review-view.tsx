import { useIntl } from 'react-intl';
import { useText } from '../../i18n/use-text.tsx';
import { FieldHeading } from '../field-heading.tsx';
import { useWeekFacts } from '../link-context.tsx';
import { useSheet } from '../sheet-context.tsx';
import { useNumberWords } from '../use-number-words.ts';

/** What the week that ends on the sheet's first date held, in the journal that it is read in. It is worked out anew each time and kept nowhere. */
export function ReviewView() {
  const { definition, answers } = useSheet();
  const t = useText();
  const intl = useIntl();
  const number = useNumberWords();
  const date = answers[definition.fields.find(({ kind }) => kind === 'date')?.id ?? ''];
  const facts = useWeekFacts(date?.kind === 'date' ? date.date : null);
  if (facts === null) return null;
  const { sheets, practices, checkIns, pages, energy, nights, doses, measures } = facts;
  const whole = (value: number) => intl.formatNumber(value, { maximumFractionDigits: 1 });
  const weekday = (day: string) => intl.formatDate(`${day}T00:00Z`, { timeZone: 'UTC', weekday: 'long' });
  const counts = [
    ...(sheets > 0 ? [t('worksheet.week.sheets', { n: sheets })] : []),
    ...(practices > 0 ? [t('worksheet.week.practices', { n: practices })] : []),
    ...(checkIns > 0 ? [t('worksheet.week.check-ins', { n: checkIns })] : []),
    ...(pages > 0 ? [t('worksheet.week.pages', { n: pages })] : []),
  ];
  return (
    <section className="ws-said view-week">
      <FieldHeading>{t('worksheet.week')}</FieldHeading>
      <ul>
        <li>{intl.formatList(counts, { type: 'unit' })}</li>
        {energy !== null && <li>{t('worksheet.week.energy', { mean: whole(energy.mean), n: energy.n })}</li>}
        {nights !== null && (
          <li>
            {t('worksheet.week.nights', { n: nights.written })}
            {nights.asleep !== null && nights.share !== null && ` ${t('worksheet.week.asleep', { asleep: number(nights.asleep, { show: 'duration' }), share: number(nights.share, { show: 'percent', decimals: 0 }) })}`}
          </li>
        )}
        {doses !== null && <li>{t('worksheet.week.doses', { taken: doses.taken, planned: doses.planned })}</li>}
        {measures.map(({ acronym, value, top, day }) => <li key={acronym}>{t('worksheet.week.measure', { name: acronym, value, top, day: weekday(day) })}</li>)}
      </ul>
      <p className="note">{t('worksheet.week.note')}</p>
    </section>
  );
}
