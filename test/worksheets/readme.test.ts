import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { expect, test } from 'vitest';
import { checkDefinition } from '../../electron/domain/worksheets/check-definition.ts';
import { checkWords } from '../../electron/domain/worksheets/check-words.ts';
import { readSheetFile } from '../../electron/domain/own-sheets/sheet-file.ts';
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

test('put into one file as the README says, it can be brought into the app', () => {
  const [definition = '', words = ''] = [...text.matchAll(/```json\n([\s\S]*?)```/g)].map((found) => found[1]);
  const frame = /^ {4}\{\n {6}"format"[\s\S]*?^ {4}\}$/m.exec(text)?.[0] ?? '';
  // One language: its line stays, the other goes with the comma before it.
  const file = frame.replace(/… all of v1\.json[^…]*…/, () => definition).replace(/… all of text\.en[^…]*…,[\s\S]*?…[^…]*…/, () => words);
  expect(readSheetFile(file)).toMatchObject({ is: 'sheet', sheet: { definition: { id: 'own-worry-example' }, words: { en: { name: 'One worry' } } } });
});

test('the README names every kind of field', () => {
  for (const { kind } of everyKind.fields) expect(text).toContain(`\`${kind}\``);
});
