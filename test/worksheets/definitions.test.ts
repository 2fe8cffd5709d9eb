import { existsSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { describe, expect, test } from 'vitest';
import { shippedSheetsModule } from '../../build/shipped-sheets.ts';
import { worksheetJsonSchema } from '../../build/worksheet-json-schema.ts';
import { checkDefinition } from '../../electron/domain/worksheets/check-definition.ts';
import { checkWords } from '../../electron/domain/worksheets/check-words.ts';
import { fieldIdsOf, stepsOf } from '../../electron/domain/worksheets/visible.ts';
import { definitionFiles, folder, languages, readDefinition, readWords, thoughtRecord } from './sheets.ts';

const versionsOf = (sheet: string) => definitionFiles().filter((path) => path.startsWith(`${sheet}/`)).map((path) => readDefinition(path));

describe.each(definitionFiles())('%s', (path) => {
  const definition = readDefinition(path);

  test('names only what is there, and looks back only', () => {
    expect(checkDefinition(definition)).toEqual([]);
    expect(path).toBe(`${definition.id}/v${String(definition.version)}.json`);
  });

  test.each(languages)('has its words in %s', (language) => {
    // One text serves every version: words that only another of them needs are for something.
    const elsewhere = new Set(versionsOf(definition.id).flatMap(({ fields }) => fields.map(({ id }) => `field ${id}: words for nothing`)));
    expect(checkWords(definition, readWords(definition.id, language)).filter((fault) => !elsewhere.has(fault))).toEqual([]);
  });

  test('says where it comes from', () => {
    expect(existsSync(resolve(folder, definition.id, 'NOTES.md'))).toBe(true);
  });

  // A measure's wording is fixed: nothing is added to it.
  test.skipIf(definition.instrument !== undefined)('gives examples from two or three made-up lives at least once, as many in each language', () => {
    const counts = languages.map((language) =>
      Object.entries(readWords(definition.id, language).steps).map(([id, words]) => [id, words.examples?.length ?? 0]),
    );
    expect(counts[0]).toEqual(counts[1]);
    for (const [, count] of counts[0] ?? []) expect([0, 2, 3]).toContain(count);
    expect(Math.max(...(counts[0] ?? []).map(([, count]) => count as number))).toBeGreaterThanOrEqual(2);
  });

  test('says what it helps with, for the library', () => {
    expect(definition.needs?.length).toBeGreaterThan(0);
    expect(definition.approaches?.length).toBeGreaterThan(0);
  });
});

test('schema.json is what the schemas say (npx tsx build/worksheet-schema.ts writes it)', () => {
  expect(readFileSync(resolve(folder, 'schema.json'), 'utf8')).toBe(worksheetJsonSchema());
});

test('the vault knows every sheet (npx tsx build/worksheet-schema.ts writes the list)', () => {
  expect(readFileSync(resolve(folder, '../electron/vault/worksheets/shipped-sheets.ts'), 'utf8')).toBe(shippedSheetsModule());
});

describe('thought record', () => {
  test.each([['3', 3], ['5', 5], ['7', 7]] as const)('length %s asks %i questions', (length, count) => {
    expect(stepsOf(thoughtRecord, length)).toHaveLength(count);
  });

  test('a longer one asks all that a shorter one asks', () => {
    const [three = [], five = [], seven = []] = ['3', '5', '7'].map((length) => stepsOf(thoughtRecord, length).flatMap(fieldIdsOf));
    expect(five).toEqual(expect.arrayContaining(three));
    expect(seven).toEqual(expect.arrayContaining(five));
  });

  test('keeps the field ids that answers hang on', () => {
    expect(thoughtRecord.fields.map((field) => field.id)).toEqual(
      expect.arrayContaining(['situation', 'when', 'emotions', 'thoughts', 'patterns', 'evidence_for', 'evidence_against', 'balanced', 'balanced_belief', 'emotions_after', 'belief_after', 'next_step']),
    );
  });
});

describe('checking finds', () => {
  test.each([
    ['a field that looks ahead', { ...thoughtRecord, fields: thoughtRecord.fields.toReversed() }, 'not an earlier field'],
    ['a field in no step', { ...thoughtRecord, fields: [...thoughtRecord.fields, { id: 'lost', kind: 'text' as const }] }, 'lost: stands in no step'],
    ['a step that is not there', { ...thoughtRecord, lengths: [{ id: '1', minutes: 1, steps: ['nowhere'] }] }, 'nowhere'],
    ['two fields of one id', { ...thoughtRecord, fields: [...thoughtRecord.fields, { id: 'situation', kind: 'text' as const }] }, 'situation: two fields'],
    ['a later column without a second half', { ...thoughtRecord, fields: thoughtRecord.fields.map((field) => (field.kind === 'table' ? { ...field, columns: field.columns.map((column) => ({ ...column, later: true as const })) } : field)) }, 'stands in no step of the second half'],
    ['a column that is not there', { ...thoughtRecord, title: [{ field: 'thoughts', column: 'colour' }] }, 'no column "colour"'],
  ])('%s', (_, definition, fault) => {
    expect(checkDefinition(definition).join('\n')).toContain(fault);
  });

  test('words that are missing and words for nothing', () => {
    const words = readWords('thought-record', 'en');
    const fields = Object.fromEntries(Object.entries(words.fields).filter(([id]) => id !== 'situation'));
    expect(checkWords(thoughtRecord, { ...words, fields: { ...fields, colour: { label: 'Colour' } } })).toEqual([
      'field situation: no words',
      'field colour: words for nothing',
    ]);
  });
});
