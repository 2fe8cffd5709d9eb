import { describe, expect, test } from 'vitest';
import { listKey } from '../../../renderer/features/writing/list-keys.ts';

const atEnd = (text: string) => listKey(text, text.length);

describe('Enter in a list', () => {
  test('goes on with the same mark, or the next number', () => {
    expect(atEnd('- bread')).toEqual({ kind: 'insert', text: '\n- ' });
    expect(atEnd('Today:\n  * bread')).toEqual({ kind: 'insert', text: '\n  * ' });
    expect(atEnd('9) rest')).toEqual({ kind: 'insert', text: '\n10) ' });
  });

  test('on an empty item ends the list', () => {
    expect(atEnd('- bread\n- ')).toEqual({ kind: 'clear', from: 8 });
  });

  test('in the middle of an item parts it in two', () => {
    expect(listKey('- one two', 5)).toEqual({ kind: 'insert', text: '\n- ' });
    expect(listKey('- one', 2)).toEqual({ kind: 'insert', text: '\n- ' });
  });

  test('is left alone anywhere else', () => {
    for (const text of ['bread', '-bread', '1.5 hours', '- bread\nand']) expect(atEnd(text)).toBeNull();
    expect(listKey('- bread', 0)).toBeNull();
    expect(listKey('- bread', 1)).toBeNull();
  });
});
