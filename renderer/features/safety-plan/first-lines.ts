import type { Answers } from '../../../electron/domain/worksheets/answers.ts';
import { givenRow } from '../../safety/given-numbers.ts';
import { lineName, type CrisisCountry } from '../../safety/crisis-lines.ts';

/**
 * What a new plan's "professionals and lines" begins with: the emergency number and the lines of the chosen country. Lines that could not be
 * confirmed stay out. That nobody has checked the others is said under them (`numbers-note.tsx`), as long as they stand as they are.
 */
export function firstLines(country: CrisisCountry | null, words: { emergency: string; forChildren: string }): Answers {
  if (country === null) return {};
  const numbers = [
    { who: words.emergency, phone: country.emergency.join(' / ') },
    ...(country.status === 'unverified' ? [] : country.lines).map((line) => {
      const { name, forChildren } = lineName(line);
      return { who: forChildren ? `${name} ${words.forChildren}` : name, phone: line.phone ?? line.text ?? '' };
    }),
  ];
  return { lines: { kind: 'table', rows: numbers.map((cells, index) => ({ id: givenRow(country, index), cells })) } };
}
