import { describe, expect, test } from 'vitest';
import { textBlocks } from '../../../renderer/reading/text-blocks.ts';

describe('textBlocks', () => {
  test('parts paragraphs at blank lines and keeps single line breaks', () => {
    expect(textBlocks('One\ntwo\n\n\nThree')).toEqual([
      { kind: 'paragraph', text: 'One\ntwo' },
      { kind: 'paragraph', text: 'Three' },
    ]);
  });

  test('makes lists of marked lines, and parts them by kind', () => {
    expect(textBlocks('Today:\n- bread\n* milk\n1. get up\n2. walk\nThen sleep')).toEqual([
      { kind: 'paragraph', text: 'Today:' },
      { kind: 'list', ordered: false, start: 1, items: ['bread', 'milk'] },
      { kind: 'list', ordered: true, start: 1, items: ['get up', 'walk'] },
      { kind: 'paragraph', text: 'Then sleep' },
    ]);
  });

  test('a list may begin at any number, and blank lines do not part it', () => {
    expect(textBlocks('3) three\n\n4) four')).toEqual([{ kind: 'list', ordered: true, start: 3, items: ['three', 'four'] }]);
  });

  test('an indented line goes on with the item above it', () => {
    expect(textBlocks('- a long\n  thought\n- next')).toEqual([{ kind: 'list', ordered: false, start: 1, items: ['a long\nthought', 'next'] }]);
  });

  test('a dash, a minus sign, a date and a decimal are no list marks', () => {
    for (const text of ['-5 degrees', '– and then', '22.11. was hard', '*sigh*', '1.5 hours']) {
      expect(textBlocks(text)).toEqual([{ kind: 'paragraph', text }]);
    }
  });

  test('markup stays text', () => {
    expect(textBlocks('<b>loud</b> & "quiet"')).toEqual([{ kind: 'paragraph', text: '<b>loud</b> & "quiet"' }]);
  });

  test('nothing is nothing, and no word is ever lost', () => {
    expect(textBlocks(' \n\n\t')).toEqual([]);
    const text = '- \nword\r\n  more\n10. ten\n\n   - deep';
    const words = textBlocks(text).flatMap((block) => (block.kind === 'list' ? block.items : [block.text])).join(' ');
    for (const word of ['word', 'more', 'ten', 'deep']) expect(words).toContain(word);
  });
});
