import { leastNights, type WeekIndices } from '../../../electron/domain/sleep/indices.ts';
import { useText } from '../../i18n/use-text.tsx';
import type { Sheet } from '../../worksheet/registry.ts';
import { useNumberWords, type Shown } from '../../worksheet/use-number-words.ts';

const means: readonly { value: string; of: keyof WeekIndices }[] = [
  { value: 'in_bed', of: 'inBed' },
  { value: 'to_fall_asleep', of: 'toFallAsleep' },
  { value: 'awake', of: 'awakeInNight' },
  { value: 'lying_awake', of: 'lyingAwake' },
  { value: 'asleep', of: 'asleep' },
];

type Props = { sheet: Sheet; week: WeekIndices | null; counted: number };

/** What the week comes to, each figure with its name; nothing of it under five nights. */
export function NightFigures({ sheet, week, counted }: Props) {
  const t = useText();
  const number = useNumberWords();
  const names = sheet.words.fields['numbers']?.values ?? {};
  if (week === null) return <p className="measure">{t('weeks.sleep.too-few', { least: leastNights, n: counted })}</p>;
  const line = (name: string, value: number, shown: Shown) => (
    <div key={name}>
      <dt>{name}</dt>
      <dd className="numbers">{number(value, shown)}</dd>
    </div>
  );
  return (
    <section className="stack tight">
      <h2 className="section">{t('weeks.sleep.week', { n: week.nights })}</h2>
      <dl className="weeks-figures">
        {means.map(({ value, of }) => line(names[value] ?? value, week[of], { show: 'duration' }))}
        {line(t('weeks.sleep.share'), week.efficiency, { show: 'percent', decimals: 0 })}
        {line(t('weeks.sleep.spread'), week.midpointSpread, { show: 'duration' })}
      </dl>
      <p className="note measure">{t('weeks.sleep.how')}</p>
    </section>
  );
}
