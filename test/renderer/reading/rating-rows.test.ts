import { describe, expect, test } from 'vitest';
import { ratingsOf, ratingText } from '../../../renderer/reading/rating-rows.ts';
import { checkIn, thoughtRecord } from '../../support/journal-app.ts';
import { thoughtRecord as definition } from '../../worksheets/sheets.ts';

const worried = (strength: number | null) => ({ kind: 'feelings' as const, feelings: [{ word: 'fear.worried', strength }], body: [] });
const thoughts = { kind: 'table' as const, rows: [{ id: '1', cells: { thought: 'I ruin things', belief: 90 }, mark: true }] };

describe('the table of ratings', () => {
  test('has a feeling and a belief through all looks', () => {
    const content = thoughtRecord(
      { emotions: worried(80), thoughts, emotions_after: worried(45), belief_after: { kind: 'number', number: 40 } },
      { looks: [{ at: '2026-11-25T10:00:00.000Z', answers: { emotions_after: worried(30) } }] },
    );
    expect(ratingsOf(content, definition)).toEqual({
      feelings: [{ of: { word: 'fear.worried', own: false }, ratings: [80, 45, 30] }],
      beliefs: [{ of: 'I ruin things', ratings: [90, 40, null] }],
    });
  });

  test('has no line for what was never rated', () => {
    expect(ratingsOf(thoughtRecord({ emotions: worried(null) }), definition)).toEqual({ feelings: [], beliefs: [] });
    expect(ratingsOf(thoughtRecord({ emotions: worried(80) }), null)).toEqual({ feelings: [], beliefs: [] });
  });

  test('has a check-in\u2019s feelings once', () => {
    expect(ratingsOf(checkIn('', { feelings: [{ word: 'calm', strength: 60 }] }), null).feelings).toEqual([{ of: { word: 'calm', strength: 60 }, ratings: [60] }]);
  });

  test('writes numbers in order, a dash for one that was not given, and nothing after the last', () => {
    expect([[80, 45, 30], [90, 40, null], [null, 20], [66.6], []].map(ratingText)).toEqual(['80 → 45 → 30', '90 → 40', '– → 20', '67', '']);
  });
});
