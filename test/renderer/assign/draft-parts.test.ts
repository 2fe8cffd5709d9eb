import { expect, test } from 'vitest';
import type { AssignmentDraft } from '../../../electron/domain/assignments/assignment-records.ts';
import { blankCopy, copyIn, isOf, movedItem, newItem, withCopy, withItemBack, withoutCopy, withoutItem } from '../../../renderer/features/assign/draft-parts.ts';

const now = new Date(2026, 10, 24, 23, 10);
const sheet = (worksheet: string) => newItem({ does: { is: 'sheet', worksheet, version: 1 }, task: worksheet }, now);
const draft = (...worksheets: string[]): AssignmentDraft => ({ contact: null, forWhom: '', note: '', items: worksheets.map(sheet), copies: [] });
const names = ({ items }: AssignmentDraft) => items.map(({ does }) => (does?.is === 'sheet' ? does.worksheet : ''));

test('a new thing is not planned for the night', () => {
  expect(sheet('abc').times).toMatchObject({ at: '2026-11-25T10:00', every: 'once' });
});

test('what was taken out comes back with its copy, and what was changed since stays', () => {
  const copy = { ...blankCopy('en'), of: 'abc' };
  const before = withCopy(draft('abc', 'urge-log'), 0, copy);
  const [item] = before.items;
  if (item === undefined) throw new Error('no item');
  const out = withoutItem(before, 0);
  expect(out.copies).toEqual([]);
  const since = { ...out, note: 'written since', items: [...out.items, sheet('worry-time')] };
  const back = withItemBack(since, 0, item, copyIn(before, item));
  expect(back).toEqual({ ...before, note: 'written since', items: [...before.items, ...since.items.slice(1)] });
});

test('the same sheet twice has two copies of its own, wherever they are moved', () => {
  const [first, second] = [{ ...blankCopy('en'), of: 'abc' }, { ...blankCopy('en'), of: 'abc' }];
  const both = withCopy(movedItem(withCopy(draft('abc', 'abc'), 0, first), 0, 1), 0, second);
  expect(names(both)).toEqual([second.sheet, first.sheet]);
  const one = withoutCopy(both, 1, 'abc', 1);
  expect([names(one), one.copies]).toEqual([[second.sheet, 'abc'], [second]]);
  expect([isOf(one, 1, 'abc'), isOf(one, 0, 'abc')]).toEqual([true, false]);
});
