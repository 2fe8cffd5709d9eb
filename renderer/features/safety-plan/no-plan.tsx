import { planSheet } from '../../../electron/domain/safety/plan.ts';
import { usePrefs } from '../../app/prefs.tsx';
import { useNavigate } from '../../app/router.tsx';
import { useJournal } from '../../app/session.tsx';
import { useText } from '../../i18n/use-text.tsx';
import { CountryPicker } from '../../safety/country-picker.tsx';
import { countryOf } from '../../safety/crisis-lines.ts';
import { Button } from '../../ui/button.tsx';
import { EmptyState } from '../../ui/empty-state.tsx';
import { firstLines } from './first-lines.ts';

/** Begins the one plan, with the numbers of the chosen country in it; or goes on with one that was begun. */
export function NoPlan({ draft }: { draft: string | null }) {
  const t = useText();
  const navigate = useNavigate();
  const { prefs } = usePrefs();
  const { readOnly } = useJournal();

  function begin() {
    if (draft !== null) navigate({ screen: 'worksheet', draft });
    else navigate({ screen: 'worksheet', worksheet: planSheet, answers: firstLines(countryOf(prefs.country), { emergency: t('help.emergency'), forChildren: t('help.for-children') }, () => crypto.randomUUID()) });
  }

  return (
    <EmptyState says={t('safety-plan.none')}>
      <p className="measure">{t('safety-plan.with-someone')}</p>
      {!readOnly && draft === null && <CountryPicker />}
      {!readOnly && <Button look="go" onClick={begin}>{t(draft === null ? 'safety-plan.begin' : 'safety-plan.go-on')}</Button>}
    </EmptyState>
  );
}
