import { expect, test } from 'vitest';
import { hitPlace } from '../../../renderer/features/journal/hit-place.ts';

const row = { title: 'Rain since four', feelings: ['drained', 'Sehnsucht'], tags: ['rain', 'work'] };
const hit = (field: string, before: string, match: string, after: string) => ({ field, before, match, after });

test('a word that the row shows anyway is marked there', () => {
  expect(hitPlace(hit('text', '', 'Rain', ' since four, sideways.'), row)).toBe('title');
  expect(hitPlace(hit('title', 'Rain since ', 'four', ''), row)).toBe('title');
  expect(hitPlace(hit('tags', '', 'rain', ', work'), { ...row, title: '' })).toBe('tags');
  expect(hitPlace(hit('feelings', 'd', 'rain', 'ed / agotamiento'), { ...row, title: '' })).toBe('feelings');
  expect(hitPlace(hit('emotions', 'guilty / culpa, d', 'rain', 'ed / agotamiento'), { ...row, title: '' })).toBe('feelings');
});

test('any other stands in its sentence', () => {
  expect(hitPlace(hit('text', 'The ', 'train', ' was late.'), row)).toBe('line');
  expect(hitPlace(hit('feelings', 'drained / ', 'agotamiento', ''), row)).toBe('line');
  expect(hitPlace(hit('text', 'It ended. ', 'Rain', ' again.'), row)).toBe('line');
});
