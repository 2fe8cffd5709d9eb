import { readdirSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { definitionFile, type Definition, type DefinitionFile } from '../../electron/domain/worksheets/definition-schema.ts';
import { fullDefinition, fullWords } from '../../electron/domain/worksheets/full-sheet.ts';
import { sheetWords, type SheetWords } from '../../electron/domain/worksheets/words-schema.ts';

export const languages = ['en', 'es'] as const;
export const folder = resolve(import.meta.dirname, '../../worksheets');

export function readJson(path: string): unknown {
  return JSON.parse(readFileSync(resolve(folder, path), 'utf8'));
}

/** Every `<id>/v<n>.json` in the folder. */
export function definitionFiles(): string[] {
  return readdirSync(folder, { withFileTypes: true })
    .filter((entry) => entry.isDirectory() && entry.name !== 'vocabulary')
    .flatMap((entry) => readdirSync(resolve(folder, entry.name)).filter((name) => /^v\d+\.json$/.test(name)).map((name) => `${entry.name}/${name}`));
}

export function readDefinition(path: string): Definition {
  return fullDefinition(definitionFile.parse(readJson(path)));
}

export function readWords(id: string, language: string): SheetWords {
  return fullWords(newestFile(id), sheetWords.parse(readJson(`${id}/text.${language}.json`)));
}

function newestFile(id: string): DefinitionFile {
  const versions = definitionFiles().filter((path) => path.startsWith(`${id}/`)).map((path) => Number(/v(\d+)/.exec(path.slice(id.length))?.[1]));
  return definitionFile.parse(readJson(`${id}/v${String(Math.max(...versions))}.json`));
}

export const thoughtRecord = readDefinition('thought-record/v1.json');
