import { useIntl } from 'react-intl';

/**
 * Words of a person's in a row. React Intl's own list looks each of them up in an object, so that a builder (in Spanish, “constructor”) is not said, and `__proto__`
 * takes the page away.
 */
export function useList(): (words: readonly string[]) => string {
  const { locale } = useIntl();
  return (words) => new Intl.ListFormat(locale, { type: 'unit' }).format(words);
}
