import { describe, expect, test } from 'vitest';
import { noSelection, runOf, toggled, withIds } from '../../../renderer/features/journal/selection.ts';

describe('selection', () => {
  test('a row is chosen and let go', () => {
    const one = toggled(noSelection, 'a', 3);
    expect([...one.ids]).toEqual(['a']);
    expect(toggled(one, 'a', 3).ids.size).toBe(0);
  });

  test('a run goes from the last row touched, either way', () => {
    const one = toggled(noSelection, 'a', 3);
    expect(runOf(one, 7)).toEqual({ first: 3, last: 7 });
    expect(runOf(one, 1)).toEqual({ first: 1, last: 3 });
    expect(runOf(noSelection, 4)).toEqual({ first: 4, last: 4 });
    expect([...withIds(one, ['b', 'a']).ids]).toEqual(['a', 'b']);
  });
});
