import type { Definition } from '../../electron/domain/worksheets/definition-schema.ts';
import { isOwnSheetId, ownLabels } from '../../electron/domain/own-sheets/own-labels.ts';
import { bareWords } from '../../electron/domain/worksheets/bare-words.ts';
import { fullDefinition, fullWords } from '../../electron/domain/worksheets/full-sheet.ts';
import type { Tongue } from '../../electron/domain/worksheets/vocabulary.ts';
import type { SheetWords } from '../../electron/domain/worksheets/words-schema.ts';
import { listOwnSheets, loadOwnSheet } from './own-sheets.ts';
import { readSheetFile, sheetFiles } from './sheet-files.ts';

/**
 * A worksheet ready to be drawn: one version's definition, and its words in one language. `beside`: its words are those of two
 * languages (`bothWords`), and this is the second.
 */
export type Sheet = { definition: Definition; words: SheetWords; language: Tongue; beside?: Tongue };

/** Adding a folder under `worksheets/` adds a sheet: id and newest version, by id; then the person's own. */
export function listSheets(): { id: string; version: number }[] {
  const newest = new Map<string, number>();
  for (const { id, version } of sheetFiles()) newest.set(id, Math.max(newest.get(id) ?? 0, version));
  const shipped = [...newest].map(([id, version]) => ({ id, version })).sort((a, b) => (a.id < b.id ? -1 : 1));
  return [...shipped, ...listOwnSheets().flatMap(({ sheet: id, version }) => (version === null ? [] : [{ id, version }]))];
}

/** Null when neither this program nor the open journal has that sheet or version. */
export async function loadSheet(id: string, version: number, language: Tongue): Promise<Sheet | null> {
  if (isOwnSheetId(id)) {
    const own = await loadOwnSheet(id, version);
    return own === null ? null : { ...ownLabels(own, language), language };
  }
  const found = await readSheetFile(id, version, language);
  return found && { definition: fullDefinition(found.file), words: bareWords(fullWords(found.file, found.words)), language };
}
