import { planSheet } from '../../../electron/domain/safety/plan.ts';
import { daysBetween, useDates } from '../../app/dates.ts';
import { usePrefs } from '../../app/prefs.tsx';
import { useNavigate } from '../../app/router.tsx';
import { useJournal } from '../../app/session.tsx';
import { useText } from '../../i18n/use-text.tsx';
import { CountryPicker } from '../../safety/country-picker.tsx';
import { checkOf, countryOf, type CrisisCountry } from '../../safety/crisis-lines.ts';
import { Button } from '../../ui/button.tsx';
import { EmptyState } from '../../ui/empty-state.tsx';
import { firstLines } from './first-lines.ts';
import { PlanRead } from './plan-read.tsx';
import type { ShownPlan } from './use-plan.ts';

/** Begins the one plan, with the numbers of the chosen country in it; or goes on with one that was begun. */
export function NoPlan({ draft, begun }: { draft: string | null; begun: ShownPlan | null }) {
  const t = useText();
  const navigate = useNavigate();
  const { prefs } = usePrefs();
  const { readOnly } = useJournal();
  const country = countryOf(prefs.country);

  function begin() {
    if (draft !== null) navigate({ screen: 'worksheet', draft });
    else navigate({ screen: 'worksheet', worksheet: planSheet, answers: firstLines(country, { emergency: t('help.emergency'), forChildren: t('help.for-children') }) });
  }

  return (
    <EmptyState says={t(begun === null ? 'safety-plan.none' : 'safety-plan.begun')}>
      {begun === null ? <p className="measure">{t('safety-plan.with-someone')}</p> : <PlanRead sheet={begun.sheet} answers={begun.answers} level={2} />}
      {!readOnly && draft === null && <CountryPicker />}
      {!readOnly && draft === null && country !== null && <FirstNumbers country={country} />}
      {!readOnly && <Button look="go" onClick={begin}>{t(draft === null ? 'safety-plan.begin' : 'safety-plan.go-on')}</Button>}
    </EmptyState>
  );
}

/** What the plan begins with, and whether anyone has checked it: in the plan itself they are the person's own words. */
function FirstNumbers({ country }: { country: CrisisCountry }) {
  const t = useText();
  const { today, long } = useDates();
  const check = checkOf(country, (day) => daysBetween(day, today));
  const emergency = country.emergency[0] ?? '';
  const said = {
    checked: () => (check.kind === 'checked' ? t(check.old ? 'help.check.old' : 'help.check.checked', { day: long(check.on), who: check.by, emergency }) : ''),
    nobody: () => t('help.check.nobody', { emergency }),
    // Those that could not be confirmed are left out of a plan.
    unconfirmed: () => '',
  }[check.kind]();
  return <p className="label measure">{t(check.kind === 'unconfirmed' ? 'safety-plan.numbers.emergency' : 'safety-plan.numbers')} {said}</p>;
}
