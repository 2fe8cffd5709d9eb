import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { arrowBetween } from '../../../electron/domain/worksheets/arrows.ts';
import type { Cell, TableRow } from '../../../electron/domain/worksheets/answers.ts';
import { seriesOf } from '../../../electron/domain/worksheets/series.ts';

const minute = { id: 'minute', kind: 'count' } as const;
const day = { id: 'day', kind: 'date' } as const;
const at = { id: 'at', kind: 'time' } as const;
const strength = { id: 'strength', kind: 'n10' } as const;
const belief = { id: 'belief', kind: 'percent' } as const;
const newer = { id: 'newer', kind: 'percent' } as const;
const rows = (...cells: Record<string, Cell>[]): TableRow[] => cells.map((one, index) => ({ id: String(index), cells: one }));
const drawn = (columns: Parameters<typeof seriesOf>[0], of: TableRow[]) => seriesOf(columns, of)?.lines.map(({ column, points }) => [column.id, ...points.map(({ x, y }) => `${String(x)}:${y === null ? 'gap' : String(y)}`)].join(' '));

describe('rows as lines', () => {
  test('by the minute, in order, whatever the order of the rows', () => {
    expect(drawn([minute, strength], rows({ minute: 10, strength: 4 }, { minute: 0, strength: 7 }, { minute: 5, strength: 9 }))).toEqual(['strength 0:7 5:9 10:4']);
  });

  test('by the day, a line for each rating; a gap stays a gap', () => {
    expect(drawn([day, belief, newer], rows({ day: '1970-01-08', belief: 80, newer: 20 }, { day: '1970-01-15', belief: 70, newer: null }))).toEqual(['belief 7:80 14:70', 'newer 7:20 14:gap']);
  });

  test('by the clock, over midnight', () => {
    expect(drawn([at, strength], rows({ at: '23:50', strength: 3 }, { at: '00:10', strength: 6 }))).toEqual(['strength 1430:3 1450:6']);
  });

  test('rows without a moment are not drawn', () => {
    expect(drawn([minute, strength], rows({ minute: null, strength: 4 }, { minute: 1, strength: 7 }, { minute: 2, strength: 8 }))).toEqual(['strength 1:7 2:8']);
  });

  test('ratings of another scale are no line of this chart', () => {
    expect(seriesOf([minute, strength, belief], rows({ minute: 1, strength: 2, belief: 50 }, { minute: 2, strength: 3, belief: 60 }))).toMatchObject({ top: 10, lines: [{ column: strength }] });
  });

  test.each([
    ['one point', [minute, strength], rows({ minute: 1, strength: 2 })],
    ['one point and gaps', [minute, strength], rows({ minute: 1, strength: 2 }, { minute: 2, strength: null })],
    ['no moments', [strength], rows({ strength: 1 }, { strength: 2 })],
    ['no ratings', [minute], rows({ minute: 1 }, { minute: 2 })],
    ['days that are none', [day, belief], rows({ day: 'soon', belief: 1 }, { day: 'later', belief: 2 })],
  ])('nothing to draw: %s', (_, columns, of) => {
    expect(seriesOf([...columns], of)).toBeNull();
  });
});

describe('arrows between boxes', () => {
  const box = fc.record({ x: fc.integer({ min: 0, max: 200 }), y: fc.integer({ min: 0, max: 200 }), width: fc.integer({ min: 10, max: 60 }), height: fc.integer({ min: 10, max: 60 }) });
  const inside = ({ x, y, width, height }: { x: number; y: number; width: number; height: number }, px: number, py: number) => px > x && px < x + width && py > y && py < y + height;

  test('run from beside one to beside the other, and back beside themselves', () => {
    const [left, right] = [{ x: 0, y: 0, width: 20, height: 10 }, { x: 60, y: 0, width: 20, height: 10 }];
    const [there, back] = [arrowBetween(left, right), arrowBetween(right, left)];
    expect(there).toMatchObject({ x1: 21, x2: 59 });
    expect(back).toMatchObject({ x1: 59, x2: 21 });
    expect(there?.y1).not.toBe(back?.y1);
  });

  test('a box has none to itself', () => {
    const one = { x: 0, y: 0, width: 20, height: 10 };
    expect(arrowBetween(one, one)).toBeNull();
  });

  test('point the right way and have both ends on the drawing, for any boxes', () => {
    fc.assert(
      fc.property(box, box, (from, to) => {
        const line = arrowBetween(from, to);
        if (line === null) return;
        const [dx, dy] = [to.x + to.width / 2 - from.x - from.width / 2, to.y + to.height / 2 - from.y - from.height / 2];
        expect((line.x2 - line.x1) * dx + (line.y2 - line.y1) * dy).toBeGreaterThan(0);
        expect([line.x1, line.y1, line.x2, line.y2].every(Number.isFinite)).toBe(true);
        expect(inside(from, line.x1, line.y1) || inside(to, line.x2, line.y2)).toBe(false);
      }),
    );
  });
});
