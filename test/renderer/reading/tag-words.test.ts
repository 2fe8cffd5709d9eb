import { expect, test } from 'vitest';
import { cleanTag, suggestTags } from '../../../renderer/reading/tag-words.ts';

test('a tag is one short line without a comma', () => {
  expect(cleanTag('  #work,  late ')).toBe('work late');
  expect(cleanTag(' , ')).toBeNull();
  expect(cleanTag('x'.repeat(60))).toHaveLength(40);
});

test('own tags are offered without regard to accents and case, the taken ones left out', () => {
  const known = ['mamá', 'work', 'Homework', 'wor'].map((tag) => ({ tag }));
  expect(suggestTags(known, [], 'MAMA')).toEqual([]);
  expect(suggestTags(known, [], 'mam')).toEqual(['mamá']);
  expect(suggestTags(known, [], 'wo')).toEqual(['work', 'wor', 'Homework']);
  expect(suggestTags(known, ['work'], '')).toEqual(['mamá', 'Homework', 'wor']);
});
