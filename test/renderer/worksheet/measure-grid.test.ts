import { describe, expect, test } from 'vitest';
import { inOneGrid, stemBeside } from '../../../renderer/worksheet/measure-grid.ts';
import type { Sheet } from '../../../renderer/worksheet/registry.ts';
import { definitionFiles, readDefinition, readWords } from '../../worksheets/sheets.ts';

const measures = definitionFiles().map(readDefinition).filter(({ instrument }) => instrument !== undefined);
const sheets = measures.flatMap((definition) => (['en', 'es'] as const).map((language): Sheet => ({ definition, words: readWords(definition.id, language), language })));
const sheet = (id: string) => {
  const found = sheets.find(({ definition }) => definition.id === id);
  if (found === undefined) throw new Error(id);
  return found;
};
const gridOf = (one: Sheet) => inOneGrid(one, one.definition.steps, one.definition.fields);

describe('a measure on one page', () => {
  test.each(sheets)('$definition.id, $language: each column of the grid is named as the answer in each row is', (one) => {
    const grid = gridOf(one);
    const answersOf = (id: string, options: readonly string[]) => options.map((key) => one.words.fields[id]?.options?.[key]);
    const [first, ...rows] = (grid?.fields ?? []).map(({ id, options }) => answersOf(id, options));
    for (const row of rows) expect(row.slice(0, first?.length)).toEqual(first);
    expect(grid === null).toBe(one.definition.id === 'audit-c');
  });

  test('PHQ-15: its fourth question has one answer more than there are columns', () => {
    const fields = gridOf(sheet('phq-15'))?.fields ?? [];
    expect(fields.map(({ options }) => options.length)).toEqual([3, 3, 3, 4, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3]);
  });

  test('with one item that is not asked there is no grid', () => {
    const one = sheet('phq-9');
    expect(inOneGrid(one, one.definition.steps, one.definition.fields.slice(1))).toBeNull();
  });
});

test('what a measure asks of each item stands beside its first one too, where instructions take its place', () => {
  const [first, second] = sheet('pcl-5').definition.steps;
  if (first === undefined || second === undefined) throw new Error('PCL-5 has no steps');
  expect(stemBeside(sheet('pcl-5'), first)).toMatch(/how much were you bothered by/);
  expect(stemBeside(sheet('pcl-5'), second)).toBeNull();
  for (const one of sheets.filter(({ definition }) => definition.id !== 'pcl-5')) expect(one.definition.steps.map((step) => stemBeside(one, step)).filter((stem) => stem !== null)).toEqual([]);
});
