import { describe, expect, test } from 'vitest';
import type { EntryContent } from '../../../electron/domain/entries/entry.ts';
import { looksLikeDay, readDay } from '../../../electron/domain/markdown/read-day.ts';
import { editedRecord } from '../../../electron/domain/markdown/rest.ts';
import { dayPath, writeDay } from '../../../electron/domain/markdown/write-day.ts';
import { newEntry } from '../../../electron/domain/records/revise.ts';
import { createLabels } from '../../../electron/vault/use-cases/export-labels.ts';
import { checkIn, journalEntry, thoughtRecord } from '../../support/journal-app.ts';

const ids = ['01KAV5N3GH0000000000000001', '01KAV5N3GH0000000000000002'];
const stamp = { rev: 'r1', device: 'd', counter: 1, at: '2026-11-18T20:15:00.000Z' };

function written(...contents: EntryContent[]): string {
  return writeDay(contents.map((content, index) => ({ record: newEntry(ids[index] ?? '', content, stamp), struck: [] })), createLabels('en'));
}

function reread(text: string) {
  const read = readDay(text);
  if (read.is !== 'day') throw new Error(read.is);
  return { contents: read.entries.map(({ record }) => record.current.content), edited: read.entries.map(({ edited }) => edited), notes: read.notes };
}

const record = thoughtRecord({
  situation: { kind: 'text', text: 'My friend did not answer.' },
  emotions: { kind: 'feelings', feelings: [{ word: 'fear.worried', strength: 80 }, { word: 'saudade', own: true, strength: 60 }], body: ['body.shaky'] },
  thoughts: { kind: 'table', rows: [{ id: 'a', cells: { thought: 'I did something wrong', belief: 70 }, mark: true }, { id: 'b', cells: { thought: 'It is over', belief: 30 } }] },
  evidence_for: { kind: 'list', lines: [{ id: 'x', text: 'No answer' }] },
  patterns: { kind: 'multi', chosen: ['blaming'], own: [] },
});

describe('what someone changes in the file', () => {
  test('a text, a title and a line that was added', () => {
    const text = written(journalEntry('A quiet day.', { title: 'Sunday' })).replace('Sunday', 'Monday').replace('A quiet day.', 'A loud day.\n\n# With a heading\n\n### And another');
    expect(reread(text)).toEqual({ contents: [journalEntry('A loud day.\n\n# With a heading\n\n### And another', { title: 'Monday' })], edited: [true], notes: [] });
  });

  test('a line of a check-in and its time', () => {
    const text = written(checkIn('tired', { energy: 3 })).replace('tired', 'rested').replace('## 21:15', '## 08:05').replace('\n3\n', '\n7\n');
    expect(reread(text).contents).toEqual([checkIn('rested', { energy: 7, when: { at: '2026-11-18T08:05', zone: 'Europe/Madrid' } })]);
  });

  test('numbers, words and rows of a thought record', () => {
    const text = written(record)
      .replace('worried · 80', 'worried · 40')
      .replace('- saudade · 60\n', '- homesick · 65\n- ashamed of it · 10\n')
      .replace('Thought: It is over', 'Thought: It may be over\n     or not')
      .replace('I believe it: 30', 'I believe it: 20.5')
      .replace('- No answer', '- No answer\n- Not even a sign');
    const { contents, edited, notes } = reread(text);
    expect({ edited, notes }).toEqual({ edited: [true], notes: [] });
    expect(contents[0]).toMatchObject({
      answers: {
        ...record.answers,
        emotions: { feelings: [{ word: 'fear.worried', strength: 40 }, { word: 'homesick', own: true, strength: 65 }, { word: 'ashamed of it', own: true, strength: 10 }], body: ['body.shaky'] },
        thoughts: { rows: [{ id: 'a' }, { id: 'b', cells: { thought: 'It may be over\nor not', belief: 20.5 } }] },
        evidence_for: { lines: [{ id: 'x', text: 'No answer' }, { id: 'added-2', text: 'Not even a sign' }] },
      },
    });
  });

  test('what was taken out is out of the file, and said', () => {
    const text = written(record).replace('### What happened\n\nMy friend did not answer.\n\n', '').replace('2.\n   - Thought: It is over\n   - I believe it: 30\n', '');
    expect(text).not.toMatch(/friend|It is over/);
    const { contents, notes } = reread(text);
    expect(notes).toEqual([{ entry: ids[0], what: 'part-gone', part: 'situation' }]);
    expect(contents[0]).toMatchObject({ answers: { thoughts: { rows: [{ id: 'a' }] } } });
    expect(Object.keys((contents[0] as typeof record).answers)).not.toContain('situation');
  });

  test('what cannot be read as what stood there is named, and the rest is taken', () => {
    const text = written(record).replace('I believe it: 70', 'I believe it: a lot').replace('## 21:15 · Thought record, Answer it\n', '## 21:15 · Thought record, Answer it\n\nwritten in between\n');
    const { contents, notes } = reread(text);
    expect(notes).toEqual([{ entry: ids[0], what: 'part-unclear', part: 'thoughts' }, { entry: ids[0], what: 'stray' }]);
    expect(contents[0]).toMatchObject({ answers: { situation: record.answers['situation'] } });
  });

  test('an entry that was taken out is named; the others stay', () => {
    const text = written(journalEntry('one', { when: { at: '2026-11-18T09:00', zone: 'UTC' } }), journalEntry('two', { when: { at: '2026-11-18T10:00', zone: 'UTC' } }));
    const { contents, notes } = reread(text.replace('## 09:00\n\none\n\n', ''));
    expect(contents).toMatchObject([{ text: 'two' }]);
    expect(notes).toEqual([{ entry: ids[0], what: 'gone' }]);
  });

  test('what is over a limit is named', () => {
    expect(reread(written(checkIn('short')).replace('short', 'x'.repeat(1_001)))).toEqual({ contents: [], edited: [], notes: [{ entry: ids[0], what: 'refused' }] });
  });

  test('an edited entry is a new state that came from the one before', () => {
    const before = newEntry(ids[0] ?? '', journalEntry('x'), stamp);
    expect(editedRecord(before, { rev: 'r2', device: 'e', counter: 9, at: '2026-12-01T00:00:00.000Z' })).toMatchObject({ rev: 'r2', parents: ['r1'], device: 'e', counter: 9, current: { rev: 'r2', at: '2026-12-01T00:00:00.000Z' }, past: [] });
  });
});

describe('what is not a day of ours', () => {
  test('is told apart', () => {
    const text = written(journalEntry('x'));
    expect(looksLikeDay(text)).toBe(true);
    expect(readDay('# A note\n').is).toBe('other');
    expect(readDay('---\ntitle: x\n---\ntext').is).toBe('other');
    expect(readDay(text.replace('version: 1', 'version: 2')).is).toBe('newer');
    expect(readDay(text.replace('bring: false', 'bring: 7')).is).toBe('damaged');
    expect(readDay(text.replace('\n---\n', '\n')).is).toBe('damaged');
    expect(readDay('---\nformat: footbridge-day\na: &a [x]\nb: [*a, *a]\n---\n').is).toBe('damaged');
    expect(readDay(`---\nformat: footbridge-day\nentries: ${'['.repeat(50_000)}\n---\n`).is).toBe('damaged');
  });
});

test('the path tells the day alone', () => {
  const entry = (content: EntryContent, trashedAt: string | null = null) => {
    const made = newEntry(ids[0] ?? '', content, stamp);
    return { record: { ...made, current: { ...made.current, trashedAt } }, struck: [] };
  };
  expect(dayPath(entry(journalEntry('x', { title: 'Secret' })))).toBe('2026/2026-11-18.md');
  expect(dayPath(entry(journalEntry('x'), stamp.at))).toBe('trash/2026/2026-11-18.md');
  expect(dayPath(entry(journalEntry('x', { when: { at: '0000-01-01T00:00', zone: 'UTC' } })))).toBe('undated.md');
});
