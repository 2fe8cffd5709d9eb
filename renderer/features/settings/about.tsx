import { useEffect, useState } from 'react';
import { useShell } from '../../app/bridge-context.tsx';
import { useText } from '../../i18n/use-text.tsx';
import { Section } from './section.tsx';

export function About() {
  const t = useText();
  const shell = useShell();
  const [version, setVersion] = useState<string | null>(null);

  useEffect(() => {
    void shell.call('system.about', {}).then((about) => { setVersion(about.version); });
  }, [shell]);

  return (
    <Section title={t('settings.about')}>
      {version !== null && <p>{t('settings.version', { version })}</p>}
      <p className="measure">{t('settings.purpose')}</p>
      <p className="measure">{t('settings.open-files')}</p>
    </Section>
  );
}
