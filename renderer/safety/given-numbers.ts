import { countryOf, type CrisisCountry } from './crisis-lines.ts';

/** The id of a row that begins a plan with a number of the app's own data. */
export function givenRow(country: CrisisCountry, index: number): string {
  return `given-${country.country}-${String(index)}`;
}

export type GivenNumbers = { country: CrisisCountry; emergency: string[]; lines: string[] };

/** The emergency number for who is in the country `here` (null: none is chosen) and reads a number of `country`; null where theirs is not known: another country's is worse than none. */
export function emergencyFor(country: CrisisCountry, here: string | null): string | null {
  return (here === null ? country : countryOf(here))?.emergency[0] ?? null;
}

/** Which numbers among these rows still stand as the app put them there, by country. One that a person typed, or typed over, is their own. */
export function givenNumbers(rows: readonly { id: string; phone: unknown }[]): GivenNumbers[] {
  const found = new Map<string, GivenNumbers>();
  for (const { id, phone } of rows) {
    const country = countryOf(/^given-([A-Z]{2})-\d+$/u.exec(id)?.[1] ?? null);
    if (country === null || typeof phone !== 'string') continue;
    const emergency = phone === country.emergency.join(' / ');
    if (!emergency && !country.lines.some((line) => phone === (line.phone ?? line.text))) continue;
    const known = found.get(country.country) ?? { country, emergency: [], lines: [] };
    found.set(country.country, known);
    known[emergency ? 'emergency' : 'lines'].push(phone);
  }
  return [...found.values()];
}
