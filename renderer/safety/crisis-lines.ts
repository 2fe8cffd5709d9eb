import type { Settings } from '../../electron/domain/settings.ts';
import data from './crisis-lines.json';

/**
 * Static data from the clinical reference. `checked_on` and `source` are set by a person who has checked the number at the
 * operator's own site; they stay empty until then, and the panel says so.
 */
export type CrisisLine = { name: string; phone?: string; alt?: string; text?: string };
export type CrisisCountry = {
  country: string;
  emergency: string[];
  lines: CrisisLine[];
  status: 'verified' | 'secondary' | 'unverified';
  checked_on: string | null;
  /** Who checked it; set with `checked_on`. */
  checked_by?: string | null;
  source: string | null;
};

export const countries = data.crisis_lines as CrisisCountry[];
export const directory = data.crisis_directory;

/** A code that ISO 3166 leaves free for users: a country that is not in the data. */
export const otherCountry = 'ZZ';

export function countryOf(code: string | null): CrisisCountry | null {
  return countries.find((item) => item.country === code) ?? null;
}

const childrenMark = ' (minors)';

/** A line's name without the mark that it is for children and teenagers, which is said in the person's language. */
export function lineName(line: CrisisLine): { name: string; forChildren: boolean } {
  const forChildren = line.name.endsWith(childrenMark);
  return { name: forChildren ? line.name.slice(0, -childrenMark.length) : line.name, forChildren };
}

export function lineKey(country: CrisisCountry, line: CrisisLine): string {
  return `${country.country}/${line.name}`;
}

export function shownLines(country: CrisisCountry, settings: Settings | null): CrisisLine[] {
  return country.lines.filter((line) => settings?.hiddenLines.includes(lineKey(country, line)) !== true);
}

export type Check =
  | { kind: 'unconfirmed' }
  | { kind: 'nobody' }
  | { kind: 'checked'; on: string; by: string; old: boolean };

const yearInDays = 365;

/** What may be said of a country's numbers on a day. */
export function checkOf(country: CrisisCountry, daysSince: (day: string) => number): Check {
  if (country.status === 'unverified') return { kind: 'unconfirmed' };
  const by = country.checked_by ?? null;
  // A date without a name says that nobody stands for it.
  if (country.checked_on === null || by === null) return { kind: 'nobody' };
  return { kind: 'checked', on: country.checked_on, by, old: daysSince(country.checked_on) > yearInDays };
}
