import { useEffect, useState } from 'react';
import { useShell } from '../../app/bridge-context.tsx';
import { usePrefs } from '../../app/prefs.tsx';
import { useSession } from '../../app/session.tsx';
import { useText } from '../../i18n/use-text.tsx';
import { Button } from '../../ui/button.tsx';
import { RadioGroup } from '../../ui/choice.tsx';
import { PageTitle } from '../../ui/page-head.tsx';
import './first-run.css';

const languages = [
  { value: 'en', text: 'English', lang: 'en' },
  { value: 'es', text: 'Español', lang: 'es' },
] as const;

const points = ['sealed', 'yours', 'not-care', 'not-watched'] as const;

export function WelcomeStep({ onNext }: { onNext: () => void }) {
  const t = useText();
  const shell = useShell();
  const { language, savePrefs } = usePrefs();
  const { readAgain } = useSession();
  const [others, setOthers] = useState(false);

  useEffect(() => {
    void shell.call('places.recent', {}).then((recent) => { setOthers(recent.length > 0); });
  }, [shell]);

  async function openOther() {
    if ((await shell.call('places.pick', {})) !== null) await readAgain();
  }

  function next() {
    void savePrefs({ language });
    onNext();
  }

  return (
    <>
      <PageTitle>{t('first-run.welcome')}</PageTitle>
      <RadioGroup label={t('first-run.language')} options={languages} value={language} onChange={(value) => void savePrefs({ language: value === 'es' ? 'es' : 'en' })} />
      <ul className="first-run-points">
        {points.map((point) => (
          <li key={point}>
            <h2>{t(`first-run.point.${point}`)}</h2>
            <p>{t(`first-run.point.${point}.text`)}</p>
          </li>
        ))}
      </ul>
      <div className="row">
        <Button look="go" onClick={next}>
          {t('first-run.next')}
        </Button>
        <Button look="quiet" onClick={() => void (others ? readAgain() : openOther())}>
          {t(others ? 'first-run.back-to-list' : 'first-run.open-other')}
        </Button>
      </div>
    </>
  );
}
