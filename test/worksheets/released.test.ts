import { expect, test } from 'vitest';
import { changedReleases, releasedSheets } from '../../build/released-sheets.ts';

test('a released definition never changes: answers belong to it (a new sense is a new version)', () => {
  expect(Object.keys(releasedSheets())).toContain('thought-record/v1.json');
  expect(changedReleases()).toEqual([]);
});
