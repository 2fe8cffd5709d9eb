import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { isCbtJournal, readCbtJournal } from '../../../electron/domain/imports/cbt-journal.ts';
import { isDayOne, readDayOne } from '../../../electron/domain/imports/day-one.ts';
import { moodsOf, readDaylio } from '../../../electron/domain/imports/daylio.ts';
import { isFreeCbt, readFreeCbt } from '../../../electron/domain/imports/free-cbt.ts';
import { isJrnl, isJrnlText, readJrnl, readJrnlText } from '../../../electron/domain/imports/jrnl.ts';
import { readNote } from '../../../electron/domain/imports/markdown-note.ts';
import { isMiniDiary, readMiniDiary } from '../../../electron/domain/imports/mini-diary.ts';
import { openOwnJson, readOwnDay, readOwnRecords } from '../../../electron/domain/imports/own-files.ts';
import { countKeys, type Part } from '../../../electron/domain/imports/part.ts';
import { guessColumns, readTable, tableOf } from '../../../electron/domain/imports/table.ts';

const zone = 'Europe/Madrid';

function contents(parts: Iterable<Part>) {
  return [...parts].flatMap((part) => (part.is === 'entry' ? [part.content] : []));
}

function reasons(parts: Iterable<Part>) {
  return [...parts].flatMap((part) => (part.is === 'skipped' ? [`${part.place} ${part.why}`] : []));
}

describe('FreeCBT and Quirk', () => {
  const thought = { automaticThought: 'I will fail', cognitiveDistortions: ['mind-reading', 'self-blaming', 'magnification-of-the-negative'], challenge: 'I passed before.\nTwice.', alternativeThought: 'It may go well', createdAt: '2024-03-01T23:30:00.000Z', uuid: 'u1' };

  test('a thought is a thought record without feelings; patterns that ours have no equal for stay words', () => {
    expect(isFreeCbt({ v: 'Archive-v1', thoughts: [thought] })).toBe(true);
    const [content] = contents(readFreeCbt({ thoughts: [thought] }, zone));
    expect(content).toMatchObject({
      kind: 'worksheet',
      worksheet: 'thought-record',
      state: 'whole',
      when: { at: '2024-03-02T00:30', zone },
      answers: {
        thoughts: { kind: 'table', rows: [{ id: 't1', cells: { thought: 'I will fail', belief: null }, mark: true }] },
        patterns: { kind: 'multi', chosen: ['mind_reading', 'personalising'], own: ['magnification of the negative'] },
        evidence_against: { kind: 'list', lines: [{ id: 'l1', text: 'I passed before.' }, { id: 'l2', text: 'Twice.' }] },
        balanced: { kind: 'text', text: 'It may go well' },
      },
    });
    expect(content?.kind === 'worksheet' && 'emotions' in content.answers).toBe(false);
  });

  test('older files: distortions as objects, ids with their key, no version', () => {
    const old = { ...thought, uuid: '@Quirk:thoughts:u1', cognitiveDistortions: [{ slug: 'labeling', selected: true }, { slug: 'mind-reading', selected: false }] };
    const keys = [thought, old].map((one) => [...readFreeCbt({ thoughts: [one] }, zone)].map((part) => (part.is === 'entry' ? part.key : '')));
    expect(keys[0]).toEqual(keys[1]);
    expect(contents(readFreeCbt({ thoughts: [old] }, zone))).toMatchObject([{ answers: { patterns: { chosen: ['labelling'], own: [] } } }]);
    expect(reasons(readFreeCbt({ thoughts: [{}, 7, { createdAt: '2024-01-01T00:00:00Z' }, { ...thought, createdAt: '2024-02-31T00:00:00Z' }] }, zone))).toEqual(['1 no-date', '2 damaged', '3 empty', '4 no-date']);
  });
});

describe('CBTJournal', () => {
  test('a thought record with feelings before and after; unknown numbers and extra fields stay words', () => {
    const one = { id: 'a', createdAt: '2024-05-02T10:00:00Z', date: '2024-05-02', situation: 'A call', emotions: [{ name: 'Anxious', intensity: 80 }, { name: 'Wobbly', intensity: 40 }], automaticThoughts: 'They are cross', distortions: [5, 7, 15], rationalResponse: 'They are busy', outcomeEmotions: [{ name: 'anxious', intensity: 30 }], beliefRatingBefore: 90, beliefRatingAfter: 40, isBehavioralExperiment: true, experimentPrediction: 'No answer' };
    expect(isCbtJournal({ thoughtRecords: [] })).toBe(true);
    expect(contents(readCbtJournal({ thoughtRecords: [one] }, zone))).toMatchObject([
      {
        when: { at: '2024-05-02T12:00' },
        answers: {
          situation: { text: 'A call' },
          emotions: { feelings: [{ word: 'fear.anxious', strength: 80 }, { word: 'Wobbly', own: true, strength: 40 }] },
          thoughts: { rows: [{ cells: { thought: 'They are cross', belief: 90 } }] },
          patterns: { chosen: ['emotional_reasoning'], own: ['Jumping to conclusions', '15'] },
          emotions_after: { feelings: [{ word: 'fear.anxious', strength: 30 }] },
          belief_after: { number: 40 },
          next_step: { text: 'Is behavioral experiment: ✓\nExperiment prediction: No answer' },
        },
      },
    ]);
  });

  test('its PHQ-9 comes as words, with what it was asked by in the title; the rest comes as it is named there', () => {
    const at = { createdAt: '2024-05-02T10:00:00Z' };
    const [thanks, mood, plan] = contents(
      readCbtJournal({ moodChecks: [{ ...at, type: 'phq9', phq9Scores: { interest: 2, sleep: 3 } }], gratitudeEntries: [{ ...at, entries: ['sun', 'tea'], whyGrateful: 'warm' }], safetyPlans: [{ ...at, warningSigns: ['no sleep'], contacts: [{ name: 'Ana', phone: '1' }] }] }, zone),
    );
    expect(mood).toMatchObject({ kind: 'journal', title: 'PHQ-9 as asked in CBTJournal', text: 'Interest: 2\nSleep: 3\nTotal: 5' });
    expect(thanks).toMatchObject({ title: 'Gratitude', text: '- sun\n- tea\n\nWhy grateful: warm' });
    expect(plan).toMatchObject({ title: 'Safety plan', text: 'Warning signs:\n- no sleep\nContacts:\n- Name: Ana, Phone: 1' });
  });
});

describe('Daylio', () => {
  const rows = [
    ['full_date', 'date', 'weekday', 'time', 'mood', 'activities', 'note_title', 'note'],
    ['2024-01-05', 'January 5', 'Friday', '7:40 PM', 'meh', 'work | a walk', '', 'long day'],
    ['2024-01-04', 'January 4', 'Thursday', '19:05', 'meh', '', 'A title', 'two\nlines'],
    ['2024-02-31', 'x', 'x', '10:00', 'sad', '', '', ''],
    ['2024-01-03', 'January 3', 'Wednesday', '12:00 AM', 'Sad', '', '', ''],
  ];

  test('moods are counted by name, with a feeling where it is the very same word', () => {
    expect(moodsOf(rows)).toEqual([{ name: 'meh', count: 2, feeling: null }, { name: 'Sad', count: 1, feeling: 'sadness.sad' }, { name: 'sad', count: 1, feeling: 'sadness.sad' }]);
  });

  test('a line is a check-in, a title or lines a journal entry; what a mood means is as it was said, else its own name', () => {
    const read = contents(readDaylio(rows, new Map([['Sad', 'sadness.sad']]), zone));
    expect(read).toMatchObject([
      { kind: 'check-in', when: { at: '2024-01-05T19:40' }, line: 'long day', tags: ['work', 'a walk'], feelings: [{ word: 'meh', own: true, strength: null }] },
      { kind: 'journal', when: { at: '2024-01-04T19:05' }, title: 'A title', text: 'two\nlines' },
      { kind: 'check-in', when: { at: '2024-01-03T00:00' }, feelings: [{ word: 'sadness.sad', strength: null }] },
    ]);
    expect(reasons(readDaylio(rows, new Map(), zone))).toEqual(['4 no-date']);
  });

  test('another answer does not make another entry of a row', () => {
    const keys = [new Map<string, string>(), new Map([['meh', 'fear.tense']])].map((said) => [...readDaylio(rows, said, zone)].map((part) => (part.is === 'entry' ? part.key : '')));
    expect(keys[0]).toEqual(keys[1]);
  });
});

describe('Day One', () => {
  const entry = { uuid: 'A1', creationDate: '2024-07-01T02:30:00Z', timeZone: 'America/Los_Angeles', text: '# Pier\n\nWind\\. ![](dayone-moment://X)\n\nBoats', starred: true, tags: ['sea'], location: { placeName: 'Pier' }, weather: { temperatureCelsius: 20 }, photos: [{ identifier: 'X' }, { identifier: 'Y' }] };

  test('dates in the zone of the entry, the first heading as title, what has no place counted', () => {
    expect(isDayOne({ metadata: { version: '1.0' }, entries: [entry] })).toBe(true);
    const parts = [...readDayOne({ entries: [entry] }, zone)];
    expect(contents(parts)).toMatchObject([{ when: { at: '2024-06-30T19:30', zone: 'America/Los_Angeles' }, title: 'Pier', text: 'Wind. \n\nBoats', tags: ['sea', '★'] }]);
    expect(parts.filter((part) => part.is === 'left-out')).toEqual([{ is: 'left-out', what: 'photos', count: 2 }, { is: 'left-out', what: 'places', count: 1 }, { is: 'left-out', what: 'weather', count: 1 }]);
  });

  test('rich text where there is no other; a photo alone is empty; an unknown zone is the one given', () => {
    const rich = { uuid: 'B', creationDate: '2024-07-01T12:00:00Z', timeZone: 'Mars/Base', richText: JSON.stringify({ contents: [{ text: 'Only ' }, { text: 'rich' }] }) };
    expect(contents(readDayOne({ entries: [rich] }, zone))).toMatchObject([{ text: 'Only rich', when: { at: '2024-07-01T14:00', zone } }]);
    expect(reasons(readDayOne({ entries: [{ creationDate: '2024-07-01T12:00:00Z', text: '![](dayone-moment://X)' }] }, zone))).toEqual(['1 empty']);
  });
});

describe('jrnl', () => {
  test('JSON and its own text say the same', () => {
    const json = { tags: {}, entries: [{ date: '2024-01-02', time: '09:15', title: 'Up early.', body: 'With @Tom.\nCoffee.', tags: ['@tom'], starred: true }] };
    const text = '[2024-01-02 09:15] Up early. *\nWith @Tom.\nCoffee.\n\n[2024-01-03 11:00:05 PM] Late\n[not a date] stays text\n';
    expect(isJrnl(json)).toBe(true);
    expect(isJrnlText(text)).toBe(true);
    expect(contents(readJrnl(json, zone))).toMatchObject([{ when: { at: '2024-01-02T09:15' }, title: 'Up early.', text: 'With @Tom.\nCoffee.', tags: ['tom', '★'] }]);
    expect(contents(readJrnlText(text, zone))).toMatchObject([
      { when: { at: '2024-01-02T09:15' }, title: 'Up early.', text: 'With @Tom.\nCoffee.', tags: ['★'] },
      { when: { at: '2024-01-03T23:00' }, title: 'Late', text: '[not a date] stays text' },
    ]);
  });
});

describe('Mini Diary', () => {
  test('Markdown and the older HTML become plain text; scripts stay letters', () => {
    const diary = { metadata: { application: 'Mini Diary' }, entries: { '2020-01-31': { title: 'A **day**', text: '1\\. first\n- *slanted* snake_case_word' }, '2020-02-01': { title: '', text: '<p>One &amp; two</p><ul><li>a</li><li><b>b</b></li></ul><script>alert(1)</script>' }, '2020-02-31': { title: 'x', text: '' } } };
    expect(isMiniDiary(diary)).toBe(true);
    expect(contents(readMiniDiary(diary, zone))).toMatchObject([
      { when: { at: '2020-01-31T12:00' }, title: 'A day', text: '1. first\n- slanted snake_case_word' },
      { title: '', text: 'One & two\n\n- a\n- b\n<script>alert(1)</script>' },
    ]);
    expect(reasons(readMiniDiary(diary, zone))).toEqual(['2020-02-31 no-date']);
  });
});

describe('Markdown files', () => {
  const read = (path: string, text: string, modified: number | null = null) => contents(readNote(path, text, modified, zone, countKeys()));

  test('the date: front matter, else the path, else when it was last written', () => {
    expect(read('2021-01-01.md', '---\ndate: 2024-03-04 18:30\ntitle: From the front\ntags: [a, "#b"]\n---\ntext')).toMatchObject([{ when: { at: '2024-03-04T18:30' }, title: 'From the front', text: 'text', tags: ['a', 'b'] }]);
    expect(read('notes/2024/03/05 a walk.md', '# Walk\nwords')).toMatchObject([{ when: { at: '2024-03-05T12:00' }, title: 'Walk', text: 'words' }]);
    expect(read('20240306-0715.md', 'words')).toMatchObject([{ when: { at: '2024-03-06T07:15' } }]);
    expect(read('thoughts.md', 'words', Date.UTC(2024, 2, 7, 20))).toMatchObject([{ when: { at: '2024-03-07T21:00' } }]);
    expect(reasons(readNote('thoughts.md', 'words', null, zone, countKeys()))).toEqual(['thoughts.md no-date']);
  });

  test('front matter that is none stays text; HTML stays as it was written', () => {
    expect(read('2024-03-05.md', '---\n: : :\n---\n<script>x</script>')).toMatchObject([{ text: '---\n: : :\n---\n<script>x</script>' }]);
  });
});

describe('any table', () => {
  const rows = [
    ['Fecha', 'Hora', 'Ánimo', 'Nota', 'Etiquetas', 'Agua', 'Nota'],
    ['13/02/2024', '8:05', 'tristeza, raro', 'una "nota"', 'casa; #yo', '3', 'segunda'],
    ['01/02/2024', '', '', '', '', '', ''],
    ['31/02/2024', '', '', 'x', '', '', ''],
  ];

  test('columns are guessed by name and content, the order of day and month by what fits', () => {
    expect(guessColumns(tableOf(rows))).toEqual({ targets: ['date', 'time', 'feelings', 'text', 'tags', 'ignore', 'text'], order: 'dmy', orderUnsure: false });
    expect(guessColumns(tableOf([['date', 'note'], ['01/02/2024', 'x']]))).toMatchObject({ order: 'dmy', orderUnsure: true });
    expect(guessColumns(tableOf([['date', 'note'], ['2024-02-01', 'x']]))).toMatchObject({ order: 'ymd', orderUnsure: false });
    expect(tableOf([['2024-02-01', 'no header']])).toMatchObject({ names: ['', ''], first: 1 });
  });

  test('rows are journal entries; of two columns of words each says its name', () => {
    const table = tableOf(rows);
    const parts = [...readTable(table, guessColumns(table), zone)];
    expect(contents(parts)).toMatchObject([{ when: { at: '2024-02-13T08:05' }, text: 'Nota: una "nota"\n\nNota: segunda', tags: ['casa', 'yo'], feelings: [{ word: 'sadness.sad' }, { word: 'raro', own: true }] }]);
    expect(reasons(parts)).toEqual(['3 empty', '4 no-date']);
  });

  test.each([
    ['2024-02-01T23:30:00Z', '2024-02-02T00:30'],
    ['Feb 1, 2024 9:15 pm', '2024-02-01T21:15'],
    ['1 de febrero de 2024', '2024-02-01T12:00'],
    ['1.2.24 08.30', '2024-02-01T08:30'],
    ['0001-01-01', '0001-01-01T12:00'],
    ['9999-12-31', '9999-12-31T12:00'],
  ])('%s is %s', (text, at) => {
    const table = { names: ['d', 't'], rows: [[text, 'x']], first: 1 };
    expect(contents(readTable(table, { targets: ['date', 'text'], order: 'dmy' }, zone))).toMatchObject([{ when: { at } }]);
  });
});

/** Every part is an entry, a record of ours, a reason, or something counted. */
function drain(parts: Iterable<Part>): void {
  for (const part of parts) expect(['entry', 'record', 'skipped', 'left-out']).toContain(part.is);
}

describe('whatever stands in a file, no reader throws, and what it gives is an entry or a reason', () => {
  const keys = ['thoughts', 'thoughtRecords', 'moodChecks', 'gratitudeEntries', 'entries', 'metadata', 'date', 'createdAt', 'creationDate', 'timeZone', 'time', 'title', 'text', 'body', 'tags', 'photos', 'automaticThought', 'cognitiveDistortions', 'emotions', 'type', 'phq9Scores', 'uuid', 'id', 'format', 'version', 'records', '2020-01-31', '__proto__', 'constructor'];
  const { json } = fc.letrec((tie) => ({
    json: fc.oneof({ maxDepth: 5 }, fc.string({ unit: 'binary', maxLength: 30 }), fc.double(), fc.boolean(), fc.constant(null), fc.constantFrom('2024-01-31T10:00:00Z', '2024-02-31', '09:99', 'phq9', '\ud800', '\u0000'), fc.array(tie('json'), { maxLength: 4 }), fc.dictionary(fc.constantFrom(...keys), tie('json'), { maxKeys: 6 })),
  }));

  test('JSON of any shape', () => {
    fc.assert(
      fc.property(json, (document) => {
        for (const is of [isFreeCbt, isCbtJournal, isDayOne, isJrnl, isMiniDiary]) is(document);
        for (const read of [readFreeCbt, readCbtJournal, readDayOne, readJrnl, readMiniDiary]) drain(read(document, zone));
        const own = openOwnJson(document);
        if (own.is === 'export') drain(readOwnRecords(own.records));
      }),
      { numRuns: 2_000 },
    );
  });

  test('text of any kind', () => {
    const line = fc.oneof(fc.string({ unit: 'binary', maxLength: 40 }), fc.constantFrom('---', 'date: 2024-01-01', '# x', '[2024-01-01 09:00] a', '[2024-99-99 99:99] a', 'format: footbridge-day', '\u0000', '\ud83d'));
    fc.assert(
      fc.property(fc.array(line, { maxLength: 12 }), (lines) => {
        const text = lines.join('\n');
        drain(readNote('a.md', text, 0, zone, countKeys()));
        drain(readJrnlText(text, zone));
        drain(readOwnDay('a.md', text, new Map()));
        const table = tableOf(lines.map((one) => one.split(',')));
        drain(readTable(table, guessColumns(table), zone));
        drain(readDaylio(lines.map((one) => one.split(',')), new Map(), zone));
      }),
      { numRuns: 1_000 },
    );
  });

  test('nothing that was written is lost: lone halves and control characters apart, the words of a note are in its entry', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', minLength: 1, maxLength: 60 }).filter((text) => text.trim() !== '' && !/[#\r\u2028\u2029\p{Cc}\uFEFF]/u.test(text)), (words) => {
        expect(contents(readNote('2024-01-01.md', words, null, zone, countKeys()))).toMatchObject([{ text: words.trim() }]);
      }),
    );
  });
});
