import { mistakable } from '../../electron/domain/people/names.ts';
import { useText } from '../i18n/use-text.tsx';
import { localWall, useDates } from './dates.ts';
import { useQuery } from './use-query.ts';

type Named = { id: string; name: string; /** When their card came, an instant. */ since: string };

/** What each is called in a list: their name, with the day of their card where somebody else has much the same name. What is sealed to one opens for nobody else. */
export function useNamesApart(people: readonly Named[]): (id: string) => string {
  const t = useText();
  const { near, instant } = useDates();
  const doubles = mistakable(people.map(({ name }) => name));
  const day = ({ since }: Named) => near(localWall(new Date(since)).slice(0, 10));
  const withDay = (person: Named) => t('app.name-of-two', { name: person.name, when: day(person) });
  const sameDay = mistakable(people.filter(({ name }) => doubles.has(name)).map(withDay));
  const said = (person: Named) => {
    if (!doubles.has(person.name)) return person.name;
    return sameDay.has(withDay(person)) ? t('app.name-of-two', { name: person.name, when: instant(person.since) }) : withDay(person);
  };
  const names = new Map(people.map((person) => [person.id, said(person)]));
  return (id) => names.get(id) ?? '';
}

/** The same for one of them, where nobody else is in sight. */
export function useNameApart(person: Named): string {
  const { value } = useQuery('people.list', {}, ['people.changed']);
  const nameOf = useNamesApart(value ?? []);
  return nameOf(person.id) || person.name;
}
