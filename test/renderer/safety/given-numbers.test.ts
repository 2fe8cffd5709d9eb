import { expect, test } from 'vitest';
import { firstLines } from '../../../renderer/features/safety-plan/first-lines.ts';
import { countries, countryOf, otherCountry } from '../../../renderer/safety/crisis-lines.ts';
import { emergencyFor, givenNumbers } from '../../../renderer/safety/given-numbers.ts';

function rowsOf(code: string): { id: string; phone: unknown }[] {
  const { lines } = firstLines(countryOf(code), { emergency: 'Emergency number', forChildren: '(for children)' });
  return lines?.kind === 'table' ? lines.rows.map(({ id, cells }) => ({ id, phone: cells['phone'] })) : [];
}
const said = (rows: { id: string; phone: unknown }[]) => givenNumbers(rows).map(({ country, emergency, lines }) => [country.country, emergency, lines]);

test('what a plan begins with is known as the app’s own, in every country', () => {
  for (const { country, emergency } of countries) expect(said(rowsOf(country)).map(([code, calls]) => [code, calls])).toEqual([[country, [emergency.join(' / ')]]]);
  expect(said(rowsOf('ES'))).toEqual([['ES', ['112'], ['024', '900 20 20 10']]]);
  expect(said(rowsOf('US'))).toEqual([['US', ['911'], ['988', 'HOME to 741741']]]);
  // What could not be confirmed is not in it.
  expect(said(rowsOf('NZ'))).toEqual([['NZ', ['111'], []]]);
});

test('a number that a person typed, or typed over, is their own', () => {
  const [first, second, third] = rowsOf('ES');
  expect(said([{ id: 'own', phone: '024' }, { id: first?.id ?? '', phone: '600 123 456' }])).toEqual([]);
  expect(said([{ id: second?.id ?? '', phone: '' }, ...(third === undefined ? [] : [third])])).toEqual([['ES', [], ['900 20 20 10']]]);
  expect(said([{ id: 'given-QQ-0', phone: '112' }, { id: 'given-ES-0', phone: 112 }])).toEqual([]);
});

test('whoever is elsewhere by now is given the number of there, and none where it is not known', () => {
  const spain = countryOf('ES');
  if (spain === null) throw new Error('no country');
  expect([null, 'ES', 'NZ', otherCountry].map((here) => emergencyFor(spain, here))).toEqual(['112', '112', '111', null]);
});
