import { describe, expect, test } from 'vitest';
import { strikeContent } from '../../../electron/domain/packets/strike.ts';
import type { WorksheetContent } from '../../../electron/domain/entries/entry.ts';
import { partsOf, type SayAnswer } from '../../../renderer/features/carry/parts-of.ts';
import { answerWords } from '../../../renderer/reading/answer-words.ts';
import { checkIn, journalEntry, thoughtRecord } from '../../support/journal-app.ts';
import { readWords, thoughtRecord as definition } from '../../worksheets/sheets.ts';

const sheet = { definition, words: readWords('thought-record', 'en'), language: 'en' as const };
const label = (field: string) => `<${field}>`;
const asItIs = (given: string | null) => given ?? '';
const say: SayAnswer = (answer) => answerWords(answer, 'en', { datetime: asItIs, date: asItIs, time: asItIs });

const full: WorksheetContent = thoughtRecord(
  {
    situation: { kind: 'text', text: 'She did not answer.' },
    when: { kind: 'datetime', local: '2026-11-18T20:00' },
    emotions: { kind: 'feelings', feelings: [{ word: 'fear.anxious', strength: 80 }], body: [] },
    thoughts: { kind: 'table', rows: [{ id: '1', cells: { thought: 'I ruin things', belief: 90 }, mark: true }] },
    evidence_for: { kind: 'list', lines: [{ id: '1', text: 'She was short with me' }] },
    balanced: { kind: 'text', text: 'She may be busy.' },
    balanced_belief: { kind: 'number', number: 70 },
    emotions_after: { kind: 'feelings', feelings: [{ word: 'fear.anxious', strength: 45 }], body: [] },
    belief_after: { kind: 'number', number: 40 },
  },
  {
    length: '5',
    tags: ['work'],
    looks: [{ at: '2026-11-25T10:00:00.000Z', answers: { emotions_after: { kind: 'feelings', feelings: [{ word: 'fear.anxious', strength: 30 }], body: [] } } }],
  },
);

describe('the parts of an entry', () => {
  test('of a journal entry and a check-in are those that say something, and always the date', () => {
    expect(partsOf(journalEntry('Walked', { tags: ['a', 'b'] }), null, label, say, 'today')).toEqual([
      { fields: ['text'], label: '<text>', words: 'Walked' },
      { fields: ['tags'], label: '<tags>', words: 'a, b' },
      { fields: ['when'], label: '<when>', words: 'today' },
    ]);
    expect(partsOf(checkIn('', { energy: 0 }), null, label, say, 'today').map(({ fields }) => fields)).toEqual([['energy'], ['when']]);
  });

  test('of a sheet hold a field with all that rates it', () => {
    const parts = partsOf(full, sheet, label, say, 'today');
    expect(parts.map(({ fields }) => fields)).toEqual([
      ['situation'],
      ['emotions', 'emotions_after'],
      ['thoughts', 'belief_after'],
      ['evidence_for'],
      ['balanced', 'balanced_belief'],
      ['tags'],
      ['when'],
    ]);
    expect(parts[1]?.words).toBe('Anxious 80');
  });

  test('leave nothing of what was answered when all are struck, also where the length hides it', () => {
    for (const length of ['3', '5', '7']) {
      const content = { ...full, length };
      const all = new Set(partsOf(content, sheet, label, say, '').flatMap(({ fields }) => fields));
      expect(strikeContent(content, all)).toMatchObject({ answers: {}, looks: [], tags: [] });
    }
  });

  test('of a sheet that is not known are its answers', () => {
    const parts = partsOf(full, null, label, say, 'today');
    expect(new Set(parts.flatMap(({ fields }) => fields))).toEqual(new Set([...Object.keys(full.answers), 'tags', 'when']));
  });

  test('include a rating whose field was emptied', () => {
    const answers = Object.fromEntries(Object.entries(full.answers).filter(([id]) => id !== 'balanced'));
    const fields = partsOf({ ...full, answers }, sheet, label, say, '').flatMap((part) => part.fields);
    expect(fields).toContain('balanced_belief');
  });
});
