import type { Settings } from '../../../electron/domain/settings.ts';
import { daysBetween, useDates } from '../../app/dates.ts';
import { useText } from '../../i18n/use-text.tsx';
import { checkOf, shownLines, type CrisisCountry } from '../../safety/crisis-lines.ts';

/** Stays in sight at the foot of the panel, however small the window and however far one has scrolled. */
export function FootNumbers({ country, settings }: { country: CrisisCountry; settings: Settings | null }) {
  const t = useText();
  const { today } = useDates();
  const line = shownLines(country, settings).find(({ phone }) => phone !== undefined);
  const check = checkOf(country, (day) => daysBetween(day, today));
  return (
    <p className="help-foot numbers">
      <span>{t('help.emergency')} <strong>{country.emergency.join(' / ')}</strong></span>
      {line !== undefined && <span>{t('help.lines')} <strong>{line.phone}</strong>{check.kind !== 'checked' && ` ${t('help.foot.unchecked')}`}</span>}
    </p>
  );
}
