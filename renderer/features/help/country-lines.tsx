import type { Settings } from '../../../electron/domain/settings.ts';
import { daysBetween, useDates } from '../../app/dates.ts';
import { useText } from '../../i18n/use-text.tsx';
import { checkOf, lineName, shownLines, type CrisisCountry, type CrisisLine } from '../../safety/crisis-lines.ts';
import { NumberRow } from '../../safety/number-row.tsx';

/** "HOME to 741741" is a word and a number. */
function TextRow({ text }: { text: string }) {
  const t = useText();
  const [word = '', number] = text.split(' to ');
  return number === undefined ? <NumberRow number={text} says={t('help.text-to')} /> : <NumberRow number={number} says={t('help.text-word', { word })} />;
}

function Line({ line }: { line: CrisisLine }) {
  const t = useText();
  const { name, forChildren } = lineName(line);
  return (
    <div className="help-line">
      <h4>
        <bdi>{name}</bdi>
        {forChildren && <span className="label"> {t('help.for-children')}</span>}
      </h4>
      {line.phone !== undefined && <NumberRow number={line.phone} {...(line.text === line.phone ? { says: t('help.call-or-text') } : {})} />}
      {line.alt !== undefined && <NumberRow number={line.alt} says={t('help.or')} />}
      {line.text !== undefined && line.text !== line.phone && <TextRow text={line.text} />}
    </div>
  );
}

export function CountryLines({ country, settings }: { country: CrisisCountry; settings: Settings | null }) {
  const t = useText();
  const { today, long } = useDates();
  const lines = shownLines(country, settings);
  const check = checkOf(country, (day) => daysBetween(day, today));
  if (lines.length === 0) return null;

  const emergency = country.emergency[0] ?? '';
  return (
    <section className="help-block">
      <h3>{t('help.lines')}</h3>
      <p className="label">
        {check.kind === 'checked' ? t(check.old ? 'help.check.old' : 'help.check.checked', { day: long(check.on), who: check.by, emergency }) : t(`help.check.${check.kind}`, { emergency })}
      </p>
      {lines.map((line) => <Line key={line.name} line={line} />)}
    </section>
  );
}
