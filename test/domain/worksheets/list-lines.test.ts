import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { answer } from '../../../electron/domain/worksheets/answers.ts';
import { linesOf, mostLines } from '../../../electron/domain/worksheets/list-lines.ts';

const words = (text: string): string[] => text.split(/\s+/u).filter((word) => word !== '');

describe('a text that is pasted into a list', () => {
  test('becomes a line for each of its lines; empty ones after the first are left out', () => {
    expect(linesOf('bread\r\n\r\nmilk\n  \neggs', mostLines)).toEqual(['bread', 'milk', 'eggs']);
    expect(linesOf('', mostLines)).toEqual(['']);
    expect(linesOf('\nmilk', mostLines)).toEqual(['', 'milk']);
  });

  test('loses no word, however long, and can always be kept', () => {
    const word = fc.stringMatching(/^[a-zñ]{1,12}$/u);
    const text = fc.array(fc.array(word, { maxLength: 900 }).map((line) => line.join(' ')), { minLength: 1, maxLength: 400 }).map((lines) => lines.join('\n'));
    fc.assert(
      fc.property(text, fc.integer({ min: 180, max: mostLines }), (pasted, room) => {
        // As many lines as fit at worst.
        fc.pre(pasted.length < room * 900);
        const lines = linesOf(pasted, room);
        expect(words(lines.join(' '))).toEqual(words(pasted));
        expect(answer.safeParse({ kind: 'list', lines: lines.map((line, at) => ({ id: String(at), text: line })) }).success).toBe(true);
      }),
      { numRuns: 40 },
    );
  });

  test('of more lines than there is room for, the last share one', () => {
    const lines = linesOf(Array.from({ length: 300 }, (_, at) => `line ${String(at)}`).join('\n'), mostLines);
    expect(lines).toHaveLength(mostLines);
    expect(lines[198]).toBe('line 198');
    expect(lines[199]?.split('\n')).toHaveLength(101);
  });

  test('a word without end is divided', () => {
    expect(linesOf('x'.repeat(4_500), mostLines).map(({ length }) => length)).toEqual([2_000, 2_000, 500]);
  });
});
