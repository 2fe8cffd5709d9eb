import type { CarriedSheet } from '../../electron/domain/packets/html-packet.ts';
import type { DefinitionFile } from '../../electron/domain/worksheets/definition-schema.ts';
import type { Tongue } from '../../electron/domain/worksheets/vocabulary.ts';
import type { SheetWords } from '../../electron/domain/worksheets/words-schema.ts';

/** In the HTML packet this stands where `worksheet/sheet-files.ts` stands in the app: the sheets came sealed with the entries. */
let carried: readonly CarriedSheet[] = [];

export function carrySheets(sheets: readonly CarriedSheet[]): void {
  carried = sheets;
}

export function sheetFiles(): { id: string; version: number }[] {
  return carried.map(({ file: { id, version } }) => ({ id, version }));
}

export function readSheetFile(id: string, version: number, language: Tongue): Promise<{ file: DefinitionFile; words: SheetWords } | null> {
  const found = carried.find(({ file }) => file.id === id && file.version === version);
  return Promise.resolve(found === undefined ? null : { file: found.file, words: found[language] });
}
