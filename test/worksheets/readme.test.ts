import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { expect, test } from 'vitest';
import { checkDefinition } from '../../electron/domain/worksheets/check-definition.ts';
import { checkWords } from '../../electron/domain/worksheets/check-words.ts';
import { definitionFile } from '../../electron/domain/worksheets/definition-schema.ts';
import { fullDefinition, fullWords } from '../../electron/domain/worksheets/full-sheet.ts';
import { sheetWords } from '../../electron/domain/worksheets/words-schema.ts';
import { everyKind } from './every-kind.ts';
import { folder } from './sheets.ts';

const text = readFileSync(resolve(folder, 'README.md'), 'utf8');

test('the sheet in the README is sound, as it stands there', () => {
  const [definition, words] = [...text.matchAll(/```json\n([\s\S]*?)```/g)].map((found) => JSON.parse(found[1] ?? '') as unknown);
  const file = definitionFile.parse(definition);
  expect(checkDefinition(fullDefinition(file))).toEqual([]);
  expect(checkWords(fullDefinition(file), fullWords(file, sheetWords.parse(words)))).toEqual([]);
});

test('the README names every kind of field', () => {
  for (const { kind } of everyKind.fields) expect(text).toContain(`\`${kind}\``);
});
