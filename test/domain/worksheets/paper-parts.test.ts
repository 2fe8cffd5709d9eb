import { expect, test } from 'vitest';
import { paperParts } from '../../../electron/domain/worksheets/paper-parts.ts';
import { fieldIdsOf } from '../../../electron/domain/worksheets/visible.ts';
import { definitionFiles, readDefinition, readWords } from '../../worksheets/sheets.ts';

test('steps with one choice each, worded alike, are one table, in their order; the same keys with other words are not in it', () => {
  const definition = readDefinition('phq-9/v1.json');
  const length = definition.lengths[0]?.id ?? '';
  const grids = paperParts(definition, readWords('phq-9', 'en'), length).flatMap(({ grid }) => (grid === null ? [] : [grid]));
  expect(grids).toHaveLength(1);
  expect(grids[0]).toEqual(['q1', 'q2', 'q3', 'q4', 'q5', 'q6', 'q7', 'q8', 'q9']);
});

test('a measure whose first item stands with the instructions is one table all the same, with what is said above it once each', () => {
  const definition = readDefinition('pcl-5/v1.json');
  const [first] = paperParts(definition, readWords('pcl-5', 'en'), definition.lengths[0]?.id ?? '');
  expect(first?.grid).toEqual(definition.instrument?.items);
  expect(first?.help.map((line) => line.slice(0, 17))).toEqual(['Below is a list o', 'In the past month']);
});

test.each(definitionFiles())('%s: paper leaves nothing out and turns nothing round', (path) => {
  const definition = readDefinition(path);
  for (const length of definition.lengths) {
    const parts = paperParts(definition, readWords(definition.id, 'en'), length.id);
    expect(parts.flatMap(({ steps }) => steps.map(({ id }) => id))).toEqual(length.steps);
    for (const { steps, grid } of parts) if (grid !== null) expect(grid).toEqual(steps.flatMap(fieldIdsOf));
  }
});
