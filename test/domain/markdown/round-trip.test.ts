import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { EntryContent } from '../../../electron/domain/entries/entry.ts';
import { readDay } from '../../../electron/domain/markdown/read-day.ts';
import { writeDay } from '../../../electron/domain/markdown/write-day.ts';
import { newEntry } from '../../../electron/domain/records/revise.ts';
import type { EntryRecord } from '../../../electron/domain/records/record.ts';
import { createLabels } from '../../../electron/vault/use-cases/export-labels.ts';
import { arbitraryContent, arbitraryId, arbitraryInstant } from '../../support/arbitrary-content.ts';
import { checkIn, journalEntry, thoughtRecord } from '../../support/journal-app.ts';
import { everyKind, everyKindWords } from '../../worksheets/every-kind.ts';
import { exampleAnswers } from '../../worksheets/example-answers.ts';

const english = createLabels('en');
const labels = { ...english, sheet: (id: string, version: number) => (id === 'every-kind' ? { definition: everyKind, words: everyKindWords } : english.sheet(id, version)) };

const ids = ['01KAV5N3GH0000000000000001', '01KAV5N3GH0000000000000002', '01KAV5N3GH0000000000000003'];

function recordOf(content: EntryContent, id = ids[0] ?? ''): EntryRecord {
  return newEntry(id, content, { rev: 'rev-1', device: 'device', counter: 7, at: '2026-11-18T20:15:00.000Z' }, 'import');
}

function roundTrip(records: readonly EntryRecord[], language: 'en' | 'es' = 'en', change: (text: string) => string = (text) => text) {
  const read = readDay(change(writeDay(records.map((record) => ({ record, struck: [] })), language === 'en' ? labels : createLabels('es'))));
  if (read.is !== 'day') throw new Error(`not a day but ${read.is}`);
  return read;
}

/** What text files are known to trip over. */
const nasty = fc.array(
  fc.constantFrom(
    '---', '\n---\n', '# ', '## 21:15', '### What happened', '\n### What happened\n', '\\# x', '\\\\## y', '```', '~~~', '<!--', '<b>', '<script>', '- ', '\n- ', '1. ', '\n1.\n', '  ', ' \n', '\t',
    '\r\n', '\r', '\u2028', '\u2029', '\u0085', '\0', '\u001b', '\uFEFF', '\ud800', '\udc00', '&#13;', '&#38;', '&amp;', '\\', '`', ' · 5', ' · –', '–', '→', ': ', 'Thought: ',
    '🙂', 'שלום', '\u202eabc', 'e\u0301', '...', '...\n', 'null', '~', '{', '*', '\n', '\n\n', 'x',
  ),
  { maxLength: 12 },
).map((parts) => parts.join(''));

const nastyContent: fc.Arbitrary<EntryContent> = fc.oneof(
  fc.tuple(nasty, nasty, nasty).map(([title, text, privateNote]) => journalEntry(text, { title: title.slice(0, 200), privateNote })),
  fc.tuple(nasty, nasty).map(([line, word]) => checkIn(line, { energy: 3, feelings: [{ word: word.slice(0, 80) || 'x', own: true, strength: null }, { word: 'fear.anxious', strength: 80 }] })),
  fc.tuple(nasty, nasty, nasty, nasty, nasty).map(([one, two, three, four, field]) =>
    thoughtRecord({
      situation: { kind: 'text', text: one },
      evidence_for: { kind: 'list', lines: [{ id: 'a', text: two }, { id: 'b', text: one }] },
      thoughts: { kind: 'table', rows: [{ id: 'r', cells: { thought: three, belief: 55.5, [four.slice(0, 60)]: one, other: true, none: null }, mark: true }, { id: 's', cells: {} }] },
      patterns: { kind: 'multi', chosen: ['blaming', four.slice(0, 80)], own: [two, three] },
      [field.slice(0, 60)]: { kind: 'choice', chosen: four.slice(0, 80) },
      later: { kind: 'datetime', local: three.slice(0, 16) },
    }),
  ),
);

describe('a day as Markdown', () => {
  test('is read back as it was, whatever was written', () => {
    fc.assert(
      fc.property(fc.array(fc.oneof(arbitraryContent, nastyContent), { minLength: 1, maxLength: 3 }), fc.constantFrom('en' as const, 'es' as const), fc.option(arbitraryInstant), (contents, language, trashed) => {
        const records = contents.map((content, index) => {
          const record = recordOf({ ...content, when: { ...content.when, at: `2026-11-18T2${String(index)}:15` } }, ids[index]);
          return { ...record, parents: ['rev-0'], current: { ...record.current, trashedAt: trashed } };
        });
        const read = roundTrip(records, language);
        expect(read.entries.map(({ record }) => record)).toEqual(records);
        expect(read.entries.every(({ edited }) => !edited)).toBe(true);
        expect(read.notes).toEqual([]);
      }),
      { numRuns: 400 },
    );
  });

  test('links and ids stay', () => {
    fc.assert(
      fc.property(arbitraryId, (id) => {
        const record = recordOf(journalEntry('x', { links: [id] }), id);
        expect(roundTrip([record]).entries[0]?.record).toEqual(record);
      }),
    );
  });

  test('every kind of field comes back, at first and when looked at again', () => {
    const answers = exampleAnswers(everyKind);
    const content = thoughtRecord(answers, { worksheet: 'every-kind', length: 'only', looks: [{ at: '2026-12-01T10:00:00.000Z', answers }, { at: '2026-12-02T10:00:00.000Z', answers: {} }] });
    expect(roundTrip([recordOf(content)])).toEqual({ is: 'day', entries: [{ record: recordOf(content), edited: false }], notes: [] });
  });

  test('an editor may change line ends, put a mark at the start and leave the last line open', () => {
    const record = recordOf(journalEntry('one\ntwo\n\nthree'));
    for (const change of [(text: string) => text.replaceAll('\n', '\r\n'), (text: string) => `\uFEFF${text}`, (text: string) => text.replace(/\n$/, '')]) {
      expect(roundTrip([record], 'en', change)).toMatchObject({ entries: [{ record: record, edited: false }], notes: [] });
    }
  });
});
