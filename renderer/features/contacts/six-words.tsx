import { useText } from '../../i18n/use-text.tsx';

/** To be read aloud and compared, one after the other. */
export function SixWords({ words, language }: { words: readonly string[]; language: 'en' | 'es' }) {
  const t = useText();
  return (
    <ol className="six-words" lang={language} aria-label={t('contacts.six-words')}>
      {words.map((word, at) => (
        <li key={at}>{word}</li>
      ))}
    </ol>
  );
}
