import { expect, test } from 'vitest';
import { bringBack } from '../../../renderer/features/entry/bring-back.ts';
import { journalEntry, thoughtRecord } from '../../support/journal-app.ts';

test('an older text comes back, and what was said about the entry since stays', () => {
  const old = journalEntry('as it was', { tags: ['old'], privateNote: 'then' });
  const current = journalEntry('as it is', { tags: ['new'], bring: true, links: ['00000000000000000000000001'] });
  expect(bringBack(old, current)).toEqual({ ...old, tags: ['new'], bring: true, links: current.links });
});

test('all ratings stay', () => {
  const look = { at: '2026-11-20T10:00:00.000Z', answers: {} };
  const current = thoughtRecord({}, { looks: [look], lookOn: '2026-12-01', length: '7' });
  expect(bringBack(thoughtRecord({}), current)).toMatchObject({ looks: [look], lookOn: '2026-12-01', length: '5' });
});
