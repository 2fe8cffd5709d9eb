import type { SheetLabels } from '../../domain/exports/labels.ts';
import type { CarriedSheet } from '../../domain/packets/html-packet.ts';
import type { Definition } from '../../domain/worksheets/definition-schema.ts';
import { bareWords } from '../../domain/worksheets/bare-words.ts';
import { fullDefinition, fullWords } from '../../domain/worksheets/full-sheet.ts';
import type { Tongue } from '../../domain/worksheets/vocabulary.ts';
import { shippedSheets } from './shipped-sheets.ts';

/** Tests check every file against its schema, so that opening a journal need not. What a build leaves out is null. */
const shipped = (shippedSheets as readonly Partial<CarriedSheet>[]).filter((one): one is CarriedSheet => (one.file ?? null) !== null);

/** The files of a shipped sheet, as they stand; undefined when this program does not carry that sheet or version. */
export function shippedSheet(worksheet: string, version: number): CarriedSheet | undefined {
  return shipped.find(({ file }) => file.id === worksheet && file.version === version);
}

/** A shipped definition; undefined when this program does not carry that sheet or version. */
export function knownDefinition(worksheet: string, version: number): Definition | undefined {
  const found = shippedSheet(worksheet, version);
  return found && fullDefinition(found.file);
}

/** A shipped sheet with its words; null when this program does not carry it. */
export function knownSheet(worksheet: string, version: number, language: Tongue): SheetLabels | null {
  const found = shippedSheet(worksheet, version);
  return found === undefined ? null : { definition: fullDefinition(found.file), words: bareWords(fullWords(found.file, found[language])) };
}

/** What the measures that this program carries are called, in both languages. */
export const measureNames: readonly string[] = [
  ...new Set(shipped.flatMap(({ file, en, es }) => (file.instrument === undefined ? [] : [en, es].flatMap(({ name, lengths }) => [name, ...Object.values(lengths).map((length) => length.name)])))),
];

/** The newest version of a shipped sheet; undefined when this program does not carry that sheet. */
export function newestShipped(worksheet: string): Definition | undefined {
  const versions = shipped.filter(({ file }) => file.id === worksheet).map(({ file }) => file.version);
  return versions.length === 0 ? undefined : knownDefinition(worksheet, Math.max(...versions));
}
