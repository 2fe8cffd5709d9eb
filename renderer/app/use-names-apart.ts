import { mistakable } from '../../electron/domain/people/names.ts';
import { useText } from '../i18n/use-text.tsx';
import { useDates } from './dates.ts';

type Named = { id: string; name: string; /** When their card came, an instant. */ since: string };

/** What each is called in a list: their name, with the day of their card where somebody else has much the same name. What is sealed to one opens for nobody else. */
export function useNamesApart(people: readonly Named[]): (id: string) => string {
  const t = useText();
  const { instant } = useDates();
  const doubles = mistakable(people.map(({ name }) => name));
  const said = new Map(people.map(({ id, name, since }) => [id, doubles.has(name) ? t('app.name-of-two', { name, when: instant(since) }) : name]));
  return (id) => said.get(id) ?? '';
}
