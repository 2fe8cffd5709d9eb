import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { WorksheetContent } from '../../../electron/domain/entries/entry.ts';
import { seenSheet, withUnseen } from '../../../electron/domain/sessions/unseen.ts';
import { arbitraryContent } from '../../support/arbitrary-content.ts';

const sheet = arbitraryContent.filter((content): content is WorksheetContent => content.kind === 'worksheet');
const hidden = fc.uniqueArray(fc.constantFrom('situation', 'thoughts', 'emotions', 'next_step')).map((fields) => new Set(fields));

test('whatever comes from the room, what was hidden stays to the letter', () => {
  fc.assert(
    fc.property(sheet, sheet, hidden, (before, after, fields) => {
      const kept = withUnseen(before, after, fields);
      for (const field of fields) expect(kept.answers[field]).toEqual(before.answers[field]);
      const { privateNote, links, tags, bring, when, looks } = before;
      expect(kept).toMatchObject({ privateNote, links, tags, bring, when, looks });
    }),
  );
});

test('what was shown is taken as it was written, and shows as that again', () => {
  fc.assert(
    fc.property(sheet, sheet, hidden, (before, after, fields) => {
      const kept = withUnseen(before, after, fields);
      expect(seenSheet(kept, fields).answers).toEqual(seenSheet({ ...before, answers: after.answers }, fields).answers);
    }),
  );
});

test('looked at and handed back unchanged, an entry is what it was', () => {
  fc.assert(
    fc.property(sheet, hidden, (before, fields) => {
      expect(withUnseen(before, seenSheet(before, fields), fields)).toEqual(before);
    }),
  );
});
