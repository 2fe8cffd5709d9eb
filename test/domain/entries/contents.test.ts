import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { entryFeelings, entryWords } from '../../../electron/domain/entries/entry-words.ts';
import { fieldTexts } from '../../../electron/domain/entries/field-texts.ts';
import { copyContent, markContent } from '../../../electron/domain/entries/mark-content.ts';
import { sameJson } from '../../../electron/domain/entries/same-content.ts';
import { tidyContent } from '../../../electron/domain/entries/tidy-content.ts';
import { arbitraryContent } from '../../support/arbitrary-content.ts';
import { checkIn, journalEntry, on, thoughtRecord } from '../../support/journal-app.ts';

const noSheet = () => undefined;

describe('sameJson', () => {
  test('does not mind the order of keys, does mind everything else', () => {
    expect(sameJson({ a: 1, b: [1, { c: null }] }, { b: [1, { c: null }], a: 1 })).toBe(true);
    expect(sameJson({ a: undefined }, {})).toBe(true);
    for (const [a, b] of [[{ a: 1 }, { a: 1, b: 2 }], [[1, 2], [2, 1]], [[], {}], [null, {}], ['1', 1], [{ a: null }, {}]]) expect(sameJson(a, b)).toBe(false);
  });

  test('agrees with a round trip through JSON', () => {
    fc.assert(fc.property(fc.jsonValue(), (value) => sameJson(value, JSON.parse(JSON.stringify(value)))));
  });

  test('tells contents apart', () => {
    fc.assert(fc.property(arbitraryContent, (content) => !sameJson(content, { ...content, privateNote: `${content.privateNote}!` })));
  });
});

describe('words that name an entry', () => {
  test.each([
    [journalEntry('First line\n\nsecond', { title: 'Title' }), { title: 'Title', line: 'First line' }],
    [journalEntry('\n - a list\n 2. goes on'), { title: 'a list', line: 'goes on' }],
    [checkIn('  so   so '), { title: 'so so', line: '' }],
    [journalEntry(' \n'), { title: '', line: '' }],
    [thoughtRecord({ n: { kind: 'number', number: 3 }, x: { kind: 'text', text: 'one' }, y: { kind: 'list', lines: [{ id: 'l', text: 'two' }] } }), { title: 'one', line: 'two' }],
  ])('%#', (content, words) => {
    expect(entryWords(content, noSheet)).toEqual(words);
  });

  test('a sheet goes by its definition where there is one', () => {
    expect(entryWords(thoughtRecord({}), () => ({ title: 'by', line: 'hint' }))).toEqual({ title: 'by', line: 'hint' });
  });

  test('stay within their limits', () => {
    fc.assert(
      fc.property(arbitraryContent, (content) => {
        const { title, line } = entryWords(content, noSheet);
        return title.length <= 160 && line.length <= 200 && !/\n/.test(title + line);
      }),
    );
  });
});

test('feelings of a sheet are the ones rated first', () => {
  const before = [{ word: 'fear.dread', strength: 80 }];
  const after = { kind: 'feelings' as const, feelings: [{ word: 'fear.dread', strength: 20 }], body: [] };
  expect(entryFeelings(thoughtRecord({ emotions_after: after, emotions: { kind: 'feelings', feelings: before, body: [] } }))).toEqual(before);
  expect(entryFeelings(thoughtRecord({ other: after }))).toEqual(after.feelings);
  expect(entryFeelings(thoughtRecord({}))).toEqual([]);
});

test('marking answers the same object when nothing changes', () => {
  const content = journalEntry('x', { tags: ['a'], bring: true });
  expect(markContent(content, { bring: true, addTag: 'a', removeTag: 'b' })).toBe(content);
  expect(markContent(content, { bring: false, addTag: 'b', removeTag: 'a' })).toEqual({ ...content, bring: false, tags: ['b'] });
  const full = journalEntry('x', { tags: Array.from({ length: 40 }, (_, i) => `t${i}`) });
  expect(markContent(full, { addTag: 'one more' })).toBe(full);
});

test('a copy shares nothing with what it was made from', () => {
  const content = thoughtRecord({ a: { kind: 'list', lines: [{ id: 'l', text: 'one' }] } });
  const copy = copyContent(content, on('2026-01-01').when);
  expect(copy.kind === 'worksheet' && copy.answers['a']).not.toBe(content.answers['a']);
});

test('tidying drops doubles and a link to itself', () => {
  expect(tidyContent(journalEntry('x', { tags: ['a', 'a'], links: ['me', 'you', 'you'] }), 'me')).toMatchObject({ tags: ['a'], links: ['you'] });
});

test('every string that a person wrote is found among the texts', () => {
  const content = thoughtRecord(
    { a: { kind: 'choice', chosen: 'no-words' }, b: { kind: 'pair', before: 1, after: 2 }, c: { kind: 'multi', chosen: ['key'], own: ['mine'] } },
    { looks: [{ at: '2026-11-18T08:00:00.000Z', answers: { d: { kind: 'text', text: 'later' } } }], tags: ['t1', 't2'], privateNote: 'cafe\u0301' },
  );
  expect(fieldTexts(content, () => undefined)).toEqual([
    { field: 'c', text: 'mine' },
    { field: 'd', text: 'later' },
    { field: 'tags', text: 't1, t2' },
    { field: 'note', text: 'café' },
  ]);
});
