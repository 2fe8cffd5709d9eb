import { describe, expect, test } from 'vitest';
import { emptyFilter, listedFilter } from '../../../electron/contract/empty-filter.ts';
import type { EntryFilter } from '../../../electron/contract/entry-calls.ts';
import { filterParts, isNarrowed, kindChoice, withKind, withoutPart, withoutParts } from '../../../renderer/features/journal/filter-parts.ts';

const full: EntryFilter = { kinds: ['worksheet'], worksheet: 'thought-record', feeling: 'fear', tag: 'work', bring: true, from: '2026-01-01', to: '2026-02-01', trash: false, text: 'tea' };

describe('filter parts', () => {
  test('every part of a filter has a chip, and taking all chips away leaves the words', () => {
    const parts = filterParts(full);
    expect(parts.map((one) => one.part)).toEqual(['sheet', 'feeling', 'tag', 'bring', 'apart', 'from', 'to']);
    const bare = parts.reduce(withoutPart, full);
    expect(bare).toEqual({ ...listedFilter, text: 'tea' });
    expect(withoutParts(full)).toEqual(bare);
  });

  test('taking one chip away leaves the others', () => {
    const parts = filterParts(full);
    for (const gone of parts) expect(filterParts(withoutPart(full, gone))).toEqual(parts.filter((one) => one !== gone));
  });

  test('words alone narrow, spaces do not', () => {
    expect(isNarrowed({ ...emptyFilter, text: '  ' })).toBe(false);
    expect(isNarrowed({ ...emptyFilter, text: 'a' })).toBe(true);
    expect(isNarrowed({ ...emptyFilter, bring: true })).toBe(true);
  });

  test('the choice of kind goes both ways', () => {
    for (const choice of ['', 'journal', 'check-in', 'worksheet', 'sheet:thought-record']) {
      expect(kindChoice(withKind(full, choice))).toBe(choice);
    }
  });
});
