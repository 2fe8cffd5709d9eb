import { expect, test } from 'vitest';
import { everyPart, movedPart, partSets, partsOf, setOf, standardParts } from '../../../renderer/features/sessions/parts.ts';
import en from '../../../renderer/features/sessions/messages.en.json' with { type: 'json' };

test('the standard order is the eight parts of the clinical reference, with its soft times', () => {
  expect(standardParts.map(({ key, minutes }) => `${key} ${String(minutes)}`)).toEqual(['now 5', 'last 5', 'list 5', 'tried 10', 'work 25', 'next 5', 'words 3', 'how 3']);
});

test('every part has a name and a question of its own; none is there twice in a set', () => {
  for (const { key } of everyPart) expect([`sessions.part.${key}`, `sessions.part.${key}.ask`].filter((id) => !(id in en))).toEqual([]);
  for (const set of Object.values(partSets)) expect(new Set(set.map(({ key }) => key)).size).toBe(set.length);
  expect(Object.values(partSets).reduce((sum, set) => Math.max(sum, set.length), 0)).toBeLessThanOrEqual(20);
});

test('a session’s own order goes before its row’s, that before the person’s, and an unknown part is left out', () => {
  const [now, last, list] = standardParts;
  if (now === undefined || last === undefined || list === undefined) throw new Error('there are eight');
  const strange = { key: 'from-later', name: 'x', minutes: 1 };
  expect(partsOf([], [last], [list])).toEqual([last]);
  expect(partsOf([strange], [], [list])).toEqual([list]);
  expect(partsOf([strange, now])).toEqual([now]);
  expect(partsOf([], [])).toBe(standardParts);
});

test('a set is known by its parts in their order, whatever they are called', () => {
  expect(setOf(partSets.act.map((part) => ({ ...part, name: 'mine', minutes: 1 })))).toBe('act');
  expect(setOf(movedPart(standardParts, 0, 1))).toBeNull();
  expect(movedPart(['a', 'b', 'c'], 2, -1)).toEqual(['a', 'c', 'b']);
});
