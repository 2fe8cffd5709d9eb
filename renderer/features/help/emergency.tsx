import { useText } from '../../i18n/use-text.tsx';
import type { CrisisCountry } from '../../safety/crisis-lines.ts';
import { NumberRow } from '../../safety/number-row.tsx';

/** Always first. */
export function Emergency({ country, asked }: { country: CrisisCountry | null; asked: boolean }) {
  const t = useText();
  return (
    <section className="help-block">
      <h3>{t('help.emergency')}</h3>
      <p className="label">{t('help.emergency-text')}</p>
      {country?.emergency.map((number) => <NumberRow key={number} number={number} />)}
      {country === null && <p>{t(asked ? 'help.emergency-other' : 'help.emergency-unknown')}</p>}
    </section>
  );
}
