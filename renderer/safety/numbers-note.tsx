import { useIntl } from 'react-intl';
import { daysBetween, useDates } from '../app/dates.ts';
import { useList } from '../i18n/use-list.ts';
import { useText } from '../i18n/use-text.tsx';
import { checkOf } from './crisis-lines.ts';
import { emergencyFor, givenNumbers, type GivenNumbers } from './given-numbers.ts';

type Props = {
  rows: readonly { id: string; phone: unknown }[];
  /** The country that is chosen on this computer, where the numbers are for whoever reads. */
  here?: string | null;
};

/** Under numbers that came with the app: whether anyone has checked them, and whether they are of another country than the chosen one. */
export function NumbersNote({ rows, here = null }: Props) {
  const given = givenNumbers(rows);
  return given.map((one) => <Note key={one.country.country} given={one} here={here} />);
}

function Note({ given: { country, emergency, lines }, here }: { given: GivenNumbers; here: string | null }) {
  const t = useText();
  const intl = useIntl();
  const list = useList();
  const { today, long } = useDates();
  const check = checkOf(country, (day) => daysBetween(day, today));
  const nameOf = (code: string) => intl.formatDisplayName(code, { type: 'region' }) ?? code;
  const known = emergencyFor(country, here);
  const call = known ?? 'none';
  return (
    <>
      {here !== null && here !== country.country && (
        <p className="numbers">
          {t(known === null ? 'worksheet.given.elsewhere' : 'worksheet.given.other', { numbers: list([...emergency, ...lines]), country: nameOf(country.country), here: nameOf(here), emergency: call })}
        </p>
      )}
      {lines.length > 0 && (
        <p className="note numbers">
          {t('worksheet.given', { numbers: list(lines) })}{' '}
          {check.kind === 'checked' ? t(check.old ? 'worksheet.given.old' : 'worksheet.given.checked', { day: long(check.on), who: check.by, emergency: call }) : t('worksheet.given.nobody', { emergency: call })}
        </p>
      )}
    </>
  );
}
