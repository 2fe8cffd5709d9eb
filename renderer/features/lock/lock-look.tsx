import { asTheme, usePrefs } from '../../app/prefs.tsx';
import { useText } from '../../i18n/use-text.tsx';
import { Select } from '../../ui/field.tsx';

/** Language and theme can be changed before the journal is open. */
export function LockLook() {
  const t = useText();
  const { prefs, language, savePrefs } = usePrefs();
  return (
    <div className="lock-look">
      <Select
        label={t('lock.language')}
        labelHidden
        value={language}
        options={[{ value: 'en', text: 'English' }, { value: 'es', text: 'Español' }]}
        onChange={(value) => void savePrefs({ language: value === 'es' ? 'es' : 'en' })}
      />
      <Select
        label={t('lock.theme')}
        labelHidden
        value={prefs.theme}
        options={(['system', 'light', 'dark', 'contrast'] as const).map((value) => ({ value, text: t(`lock.theme.${value}`) }))}
        onChange={(value) => void savePrefs({ theme: asTheme(value) })}
      />
    </div>
  );
}
