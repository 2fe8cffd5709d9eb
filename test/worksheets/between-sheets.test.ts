import { expect, test } from 'vitest';
import type { Definition } from '../../electron/domain/worksheets/definition-schema.ts';
import { definitionFiles, readDefinition, readJson } from './sheets.ts';

const sheets = new Map(definitionFiles().map((path) => readDefinition(path)).map((definition) => [definition.id, definition]));
const exercises = new Set((readJson('exercises/exercises.json') as { exercises: { id: string }[] }).exercises.map(({ id }) => id));

const fieldOf = (sheet: string, id: string) => sheets.get(sheet)?.fields.find((field) => field.id === id);

/** What a sheet names outside itself and that is not there. */
function nowhere({ fields }: Definition): string[] {
  return fields.flatMap((field) => {
    switch (field.kind) {
      case 'note':
        return [...(field.sheets ?? []).filter((id) => !sheets.has(id)), ...(field.exercises ?? []).filter((id) => !exercises.has(id))];
      case 'links':
        return (field.only ?? []).filter((id) => !sheets.has(id) || (field.rows !== undefined && !['table', 'ladder'].includes(fieldOf(id, field.rows)?.kind ?? '')));
      case 'table':
      case 'ladder':
        return field.columns.flatMap((column) => {
          if (column.kind !== 'linked') return [];
          const there = [column, ...(column.also ?? [])].every(({ worksheet, field: link, of }) => fieldOf(worksheet, link)?.kind === 'links' && (of === undefined || fieldOf(worksheet, of.field) !== undefined));
          return there ? [] : [`${field.id}.${column.id}`];
        });
      default:
        return [];
    }
  });
}

test.each([...sheets.values()].map((definition) => [definition.id, definition] as const))('%s: what it leads to and counts is there', (_, definition) => {
  expect(nowhere(definition)).toEqual([]);
});

test('what is read beside something else is there, and is asked after it', () => {
  for (const [id, pairs] of Object.entries(readJson('vocabulary/read-beside.json') as Record<string, string[][]>)) {
    const fields = sheets.get(id)?.fields.map((field) => field.id) ?? [];
    for (const [first = '', second = '', ...more] of pairs) {
      expect([id, fields.includes(first), fields.indexOf(second) > fields.indexOf(first), more]).toEqual([id, true, true, []]);
    }
  }
});

test('what is not there is found', () => {
  const [note, links] = [
    { id: 'n', kind: 'note' as const, sheets: ['nowhere'], exercises: ['none'] },
    { id: 'l', kind: 'links' as const, only: ['exposure-ladder'], rows: 'goal' },
  ];
  const [first] = sheets.values();
  if (first === undefined) throw new Error('there are no sheets');
  expect(nowhere({ ...first, fields: [note, links] })).toEqual(['nowhere', 'none', 'exposure-ladder']);
});
