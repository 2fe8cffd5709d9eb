import { parse } from 'csv-parse/sync';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { csvColumns, type CsvColumn } from '../../../electron/domain/exports/csv-columns.ts';
import { entryLines, entryRows, zonedTime } from '../../../electron/domain/exports/csv-entry.ts';
import { csvHead, csvLines } from '../../../electron/domain/exports/csv-text.ts';
import type { EntryContent } from '../../../electron/domain/entries/entry.ts';
import { struckWhen } from '../../../electron/domain/packets/strike.ts';
import { newEntry } from '../../../electron/domain/records/revise.ts';
import { createLabels } from '../../../electron/vault/use-cases/export-labels.ts';
import { arbitraryContent } from '../../support/arbitrary-content.ts';
import { checkIn, journalEntry, thoughtRecord } from '../../support/journal-app.ts';
import { everyKind, everyKindWords } from '../../worksheets/every-kind.ts';
import { definitionFiles, readDefinition } from '../../worksheets/sheets.ts';
import { exampleAnswers } from '../../worksheets/example-answers.ts';

const english = createLabels('en');
const labels = { ...english, sheet: (id: string, version: number) => (id === 'every-kind' ? { definition: everyKind, words: everyKindWords } : english.sheet(id, version)) };
const id = '01KAV5N3GH0000000000000001';

function leaving(content: EntryContent, struck: string[] = []) {
  return { record: newEntry(id, content, { rev: 'rev-1', device: 'device', counter: 7, at: '2026-11-18T20:15:00.000Z' }, 'import'), struck };
}

type Read = Record<CsvColumn, string>;

/** As a strict reader of RFC 4180 has it: nothing relaxed, every line as long as the first. */
function read(text: string): Read[] {
  return parse<Read>(text, { bom: true, columns: true, record_delimiter: '\r\n' });
}

function rowsOf(content: EntryContent): Read[] {
  return read(csvHead + entryLines(leaving(content), labels, null));
}

const hostile = fc
  .array(fc.constantFrom('=1+1', '+', '-', '@SUM(A1)', '\t', '\r', '\n', '\r\n', '"', '""', ',', ';', '\0', '\u001b', '\uFEFF', '＝', ' ', '\u00a0', 'שלום', '\u202e', 'e\u0301', '🙂', "'", 'x', '\ud800'), { maxLength: 8 })
  .map((parts) => parts.join(''));

describe('the CSV file', () => {
  test('any text is one cell for a strict reader, the same but for the apostrophe, and no formula for a spreadsheet', () => {
    fc.assert(
      fc.property(hostile, hostile, (one, two) => {
        const [row] = read(csvHead + csvLines([{ text: one, label: two, number: -5 }]));
        const seen = [row?.text ?? '', row?.label ?? ''];
        const whole = [one, two].map((text) => text.replaceAll('\0', '\uFFFD').toWellFormed());
        seen.forEach((text, index) => {
          expect([whole[index], `'${whole[index] ?? ''}`]).toContain(text);
          expect(text).not.toMatch(/^[\t\r\n]|^[\s\uFEFF]*[=+\-@＝＋－＠]/u);
        });
        expect(row?.number).toBe('-5');
      }),
      { numRuns: 500 },
    );
  });

  test('numbers stand bare, texts in quotes, and every line ends alike', () => {
    expect(csvHead.startsWith('\uFEFF"entry","kind",')).toBe(true);
    const line = csvLines([{ number: 55.5, text: 'a "b"\nc' }]);
    expect(line).toBe(`${csvColumns.map((column) => ({ number: '55.5', text: '"a ""b""\nc"' })[column as string] ?? '').join(',')}\r\n`);
  });

  test('whatever was written stands in it', () => {
    fc.assert(
      fc.property(arbitraryContent, (content) => {
        const rows = rowsOf(content);
        expect(rows[0]).toMatchObject({ entry: id, row: 'entry', kind: content.kind, source: 'import' });
        const texts = rows.map(({ text }) => text.replace(/^'/, ''));
        const numbers = rows.map(({ number }) => number);
        if (content.kind === 'worksheet') {
          for (const answer of Object.values(content.answers)) {
            if (answer.kind === 'text') expect(texts).toContain(answer.text.replace(/^'/, ''));
            if (answer.kind === 'list') for (const line of answer.lines) expect(texts).toContain(line.text.replace(/^'/, ''));
            if (answer.kind === 'number' && answer.number !== null) expect(numbers).toContain(String(answer.number));
          }
        } else {
          for (const { word, own, strength } of content.feelings) {
            const found = rows.find((row) => row.field === 'feelings' && (own === true ? row.text.replace(/^'/, '') === word.replace(/^'/, '') : row.code === word) && row.number === (strength === null ? '' : String(strength)));
            expect(found).toBeDefined();
          }
        }
        for (const tag of content.tags) expect(texts).toContain(tag.replace(/^'/, ''));
      }),
      { numRuns: 200 },
    );
  });

  test('names stand beside keys and numbers', () => {
    const rows = rowsOf(
      thoughtRecord(
        {
          emotions: { kind: 'feelings', feelings: [{ word: 'fear.anxious', strength: 80 }, { word: 'wobbly', own: true, strength: null }], body: [] },
          thoughts: { kind: 'table', rows: [{ id: 'a', cells: { thought: 'They will laugh', belief: 70 }, mark: true }] },
          patterns: { kind: 'multi', chosen: ['blaming'], own: [] },
        },
        { tags: ['work'], bring: true },
      ),
    );
    const name = labels.sheet('thought-record', 1)?.words.name;
    expect(rows.every((row) => row.sheet === 'thought-record' && row.sheet_version === '1' && row.name === name && row.when === '2026-11-18T21:15+01:00' && row.zone === 'Europe/Madrid')).toBe(true);
    expect(rows).toContainEqual(expect.objectContaining({ row: 'item', field: 'emotions', part: '1', code: 'fear.anxious', label: 'anxious', number: '80' }));
    expect(rows).toContainEqual(expect.objectContaining({ row: 'item', field: 'emotions', part: '2', code: '', text: 'wobbly', number: '' }));
    expect(rows).toContainEqual(expect.objectContaining({ field: 'thoughts', part: '1', column: 'belief', marked: 'yes', number: '70' }));
    expect(rows).toContainEqual(expect.objectContaining({ field: 'patterns', code: 'blaming', label: labels.pattern('blaming') }));
    expect(rows).toContainEqual(expect.objectContaining({ field: 'tags', text: 'work' }));
    expect(rows).toContainEqual(expect.objectContaining({ field: 'bring', code: 'yes' }));
  });

  test('every kind of field has its row, and what a sheet works out has rows of its own', () => {
    const answers = exampleAnswers(everyKind);
    const rows = entryRows(leaving(thoughtRecord(answers, { worksheet: 'every-kind', length: 'only', looks: [{ at: '2026-12-01T10:00:00.000Z', answers }] })), labels, null);
    for (const [field, answer] of Object.entries(answers)) {
      const found = rows.filter((row) => row.field === field && row.row === 'item');
      expect([field, found.length > 0, found.some((row) => row.look === 1)]).toEqual([field, true, true]);
      expect([field, answer.kind, found.some((row) => row.number !== undefined || (row.text ?? '') !== '' || (row.code ?? '') !== '')]).toEqual([field, answer.kind, true]);
    }
    const computed = everyKind.fields.filter(({ kind }) => kind === 'calc');
    expect(computed.length).toBeGreaterThan(0);
    for (const { id: field } of computed) {
      const totals = rows.filter((row) => row.row === 'total' && row.field === field);
      expect([field, totals.length > 0, totals.every(({ number, text }) => typeof number === 'number' || (typeof text === 'string' && text !== ''))]).toEqual([field, true, true]);
    }
  });

  test.each(definitionFiles())('every answer to %s stands under its name, in both languages', (path) => {
    const definition = readDefinition(path);
    const content = thoughtRecord(exampleAnswers(definition), { worksheet: definition.id, version: definition.version, length: definition.lengths.at(-1)?.id ?? '' });
    for (const language of ['en', 'es'] as const) {
      const rows = read(csvHead + entryLines(leaving(content), createLabels(language), null));
      for (const row of rows) {
        expect(row.name).not.toBe('');
        expect([row.field, row.field_label === '' && row.row !== 'entry']).toEqual([row.field, false]);
        expect([row.field, row.column, row.code !== '' && row.label === '' && !row.code.startsWith('01K9')]).toEqual([row.field, row.column, false]);
      }
      const known = new Set(rows.map(({ field }) => field));
      for (const field of Object.keys(content.answers)) expect([field, known.has(field)]).toEqual([field, true]);
    }
  });

  test('an entry without words has its row; a field that was left out is named', () => {
    expect(entryRows(leaving(thoughtRecord({})), labels, null)).toHaveLength(1);
    const rows = entryRows(leaving(checkIn('', { when: struckWhen }), ['when', 'line']), labels, null);
    expect(rows.filter(({ row }) => row === 'left-out').map(({ field }) => field)).toEqual(['when', 'line']);
    expect(rows[0]).not.toHaveProperty('day');
    expect(entryRows(leaving(journalEntry('x')), createLabels('es'), null)[0]).toMatchObject({ name: 'Entrada del diario' });
  });

  test('a time has the offset of its zone on that day, and stays as it is where there is none', () => {
    expect(zonedTime({ at: '2026-07-01T09:05', zone: 'Europe/Madrid' })).toBe('2026-07-01T09:05+02:00');
    expect(zonedTime({ at: '2026-02-30T09:05', zone: 'Europe/Madrid' })).toBe('2026-02-30T09:05');
    expect(zonedTime({ at: '2026-07-01T09:05', zone: 'Mars/Base' })).toBe('2026-07-01T09:05');
  });
});
