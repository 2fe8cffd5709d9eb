import type { SheetLabels } from '../../domain/exports/labels.ts';
import type { Definition, DefinitionFile } from '../../domain/worksheets/definition-schema.ts';
import { fullDefinition, fullWords } from '../../domain/worksheets/full-sheet.ts';
import type { Tongue } from '../../domain/worksheets/vocabulary.ts';
import type { SheetWords } from '../../domain/worksheets/words-schema.ts';
import { shippedSheets } from './shipped-sheets.ts';

type Shipped = { file: DefinitionFile; en: SheetWords; es: SheetWords };

/** Tests check every file against its schema, so that opening a journal need not. What a build leaves out is null. */
const shipped = (shippedSheets as readonly Partial<Shipped>[]).filter((one): one is Shipped => (one.file ?? null) !== null);

function find(worksheet: string, version: number): Shipped | undefined {
  return shipped.find(({ file }) => file.id === worksheet && file.version === version);
}

/** A shipped definition; undefined when this program does not carry that sheet or version. */
export function knownDefinition(worksheet: string, version: number): Definition | undefined {
  const found = find(worksheet, version);
  return found && fullDefinition(found.file);
}

/** A shipped sheet with its words; null when this program does not carry it. */
export function knownSheet(worksheet: string, version: number, language: Tongue): SheetLabels | null {
  const found = find(worksheet, version);
  return found === undefined ? null : { definition: fullDefinition(found.file), words: fullWords(found.file, found[language]) };
}
