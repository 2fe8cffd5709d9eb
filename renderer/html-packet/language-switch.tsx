import type { Language } from '../../electron/contract/shell.ts';
import { usePrefs } from '../app/prefs.tsx';
import { Button } from '../ui/button.tsx';

const other: Record<Language, { language: Language; name: string }> = { en: { language: 'es', name: 'Español' }, es: { language: 'en', name: 'English' } };

export function LanguageSwitch({ onLanguage }: { onLanguage: (language: Language) => void }) {
  const { language, name } = other[usePrefs().language];
  return (
    <Button look="quiet" lang={language} onClick={() => { onLanguage(language); }}>
      {name}
    </Button>
  );
}
