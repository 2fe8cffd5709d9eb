import { asTheme, usePrefs } from '../../app/prefs.tsx';
import { useText } from '../../i18n/use-text.tsx';
import { RadioGroup, Switch } from '../../ui/choice.tsx';
import { Select } from '../../ui/field.tsx';
import { Section } from './section.tsx';

const languages = [
  { value: 'en', text: 'English', lang: 'en' },
  { value: 'es', text: 'Español', lang: 'es' },
] as const;

const sizes = [80, 90, 100, 115, 130, 150, 175, 200];

export function LookSettings() {
  const t = useText();
  const { prefs, language, savePrefs } = usePrefs();
  return (
    <Section title={t('settings.look')}>
      <RadioGroup label={t('settings.language')} options={languages} value={language} onChange={(value) => void savePrefs({ language: value === 'es' ? 'es' : 'en' })} />
      <RadioGroup
        label={t('settings.theme')}
        options={(['system', 'light', 'dark', 'contrast'] as const).map((value) => ({ value, text: t(`settings.theme.${value}`) }))}
        value={prefs.theme}
        onChange={(value) => void savePrefs({ theme: asTheme(value) })}
      />
      <Select
        label={t('settings.text-size')}
        value={String(prefs.textSize)}
        options={[...new Set([...sizes, prefs.textSize])].sort((a, b) => a - b).map((size) => ({ value: String(size), text: t('settings.percent', { n: size }) }))}
        onChange={(value) => void savePrefs({ textSize: Number(value) })}
      />
      <Switch label={t('settings.hide')} hint={t('settings.hide-hint')} checked={prefs.hideFromCapture} onChange={(on) => void savePrefs({ hideFromCapture: on })} />
    </Section>
  );
}
