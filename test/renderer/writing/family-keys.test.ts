import { describe, expect, test } from 'vitest';
import { feelingLabel } from '../../../electron/domain/worksheets/vocabulary.ts';
import { firstStrength, quickFeelings, withQuick } from '../../../renderer/features/writing/family-keys.ts';
import vocabulary from '../../../worksheets/vocabulary/feelings.json' with { type: 'json' };

const quick = quickFeelings(vocabulary.families, vocabulary.always);

describe('quick check-in', () => {
  test('every family and "not sure" has a letter of its own', () => {
    expect(quick.map(({ word }) => word)).toEqual([...vocabulary.families, ...vocabulary.always].map(({ key }) => key));
    expect(new Set(quick.map(({ letter }) => letter)).size).toBe(quick.length);
    expect(quick.every(({ letter }) => /^[a-z]$/.test(letter))).toBe(true);
  });

  test('what a letter stands for has a name in both languages', () => {
    expect(feelingLabel(vocabulary, { word: 'fear' }, 'en')).toBe('fear and worry');
    expect(feelingLabel(vocabulary, { word: 'shame' }, 'es')).toBe('vergüenza y culpa');
  });

  test('one press is a whole answer; a second press does not change the rating', () => {
    const once = withQuick([], 'fear');
    expect(once).toEqual([{ word: 'fear', strength: firstStrength }]);
    expect(withQuick([{ word: 'fear', strength: 80 }], 'fear')).toEqual([{ word: 'fear', strength: 80 }]);
    expect(withQuick([{ word: 'fear', own: true, strength: 1 }], 'fear')).toHaveLength(2);
  });
});
