import { expect, test } from 'vitest';
import { checkOf, countries, countryOf, otherCountry, shownLines } from '../../../renderer/safety/crisis-lines.ts';
import { defaultSettings } from '../../../electron/domain/default-settings.ts';

test('every country has an emergency number and at least one line with a number', () => {
  expect(countries.length).toBeGreaterThan(0);
  for (const country of countries) {
    expect(country.country).toMatch(/^[A-Z]{2}$/u);
    expect(country.emergency.length).toBeGreaterThan(0);
    for (const line of country.lines) expect(line.phone ?? line.text).toBeTruthy();
  }
});

test('nothing is said to be checked that no person has checked', () => {
  for (const country of countries) {
    const check = checkOf(country, () => 0);
    expect(check.kind === 'checked').toBe(country.checked_on !== null && country.checked_by != null && country.status !== 'unverified');
  }
  const checked = { ...countries[0], country: 'XX', emergency: ['1'], lines: [], source: 'https://example.org', checked_on: '2026-01-01', checked_by: 'A. Reviewer' };
  expect(checkOf({ ...checked, status: 'verified' }, () => 400)).toEqual({ kind: 'checked', on: '2026-01-01', by: 'A. Reviewer', old: true });
  expect(checkOf({ ...checked, status: 'verified', checked_by: null }, () => 30)).toEqual({ kind: 'nobody' });
  expect(checkOf({ ...checked, status: 'verified' }, () => 30)).toMatchObject({ old: false });
  expect(checkOf({ ...checked, status: 'unverified' }, () => 30)).toEqual({ kind: 'unconfirmed' });
});

test('a country is never guessed, and a hidden line stays hidden', () => {
  expect(countryOf(null)).toBeNull();
  expect(countryOf(otherCountry)).toBeNull();
  const spain = countryOf('ES');
  if (spain === null) throw new Error('Spain is missing');
  expect(shownLines(spain, { ...defaultSettings, hiddenLines: ['ES/024'] }).map((line) => line.name)).toEqual(['ANAR (minors)']);
  expect(shownLines(spain, null)).toHaveLength(spain.lines.length);
});
