import type { VaultClient } from '../../../electron/contract/client.ts';
import type { WorksheetContent } from '../../../electron/domain/entries/entry.ts';
import { bothWords } from '../../../electron/domain/worksheets/both-words.ts';
import type { Tongue } from '../../../electron/domain/worksheets/vocabulary.ts';
import { weekOnPaper, type WeekOnPaper } from '../../../electron/domain/worksheets/week-on-paper.ts';
import { lengthOf } from '../../../electron/domain/worksheets/visible.ts';
import { loadPaperText, type PaperText } from '../../i18n/paper-text.tsx';
import { holdLinks, type HeldLinks } from '../../reading/held-links.ts';
import { listSheets, loadSheet, type Sheet } from '../../worksheet/registry.ts';
import { languagesOf, type PrintChoices } from './print-state.ts';

/** `week`: the sheet stands with seven days on one page; `weekly`: it could. */
export type BlankPage = { sheet: Sheet; length: string; week: WeekOnPaper | null; weekly: boolean };
/** All that is to be drawn, read beforehand. `filled` is null for blank sheets. */
export type Pages = { text: PaperText; large: boolean; blank: BlankPage[]; filled: { sheet: Sheet; entry: PrintedEntry; held: HeldLinks } | null };
export type PrintedEntry = { id: string; content: WorksheetContent };

async function sheetIn(id: string, version: number, [first, second]: readonly [Tongue, ...Tongue[]]): Promise<Sheet | null> {
  const sheet = await loadSheet(id, version, first);
  const other = second === undefined ? null : await loadSheet(id, version, second);
  return sheet === null || other === null || second === undefined ? sheet : { ...sheet, words: bothWords(sheet.words, other.words), beside: second };
}

/** A sheet of one length is what it is; of several, the one asked for when it is printed alone, else the longest. */
function lengthFor({ definition }: Sheet, { length, sheets }: PrintChoices): string {
  const longest = definition.lengths.at(-1)?.id ?? '';
  return sheets.length === 1 && length !== '' ? lengthOf(definition, length).id : longest;
}

/** The sheets and words of what was chosen. A sheet that this program does not carry is left out. */
export async function loadPages(vault: VaultClient, choices: PrintChoices, entry: PrintedEntry | null, own: Tongue): Promise<Pages> {
  const languages = languagesOf(choices.words, own);
  const text = await loadPaperText(languages);
  const { large } = choices;
  const content = entry?.content ?? null;
  if (choices.how === 'filled' && entry !== null) {
    const { worksheet, version, answers } = entry.content;
    const sheet = await sheetIn(worksheet, version, languages);
    return { text, large, blank: [], filled: sheet === null ? null : { sheet, entry, held: await holdLinks(vault, entry.id, sheet.definition, answers) } };
  }
  const newest = new Map(listSheets().map(({ id, version }) => [id, version]));
  const blank: BlankPage[] = [];
  for (const id of choices.sheets) {
    // What was answered keeps its own version, on paper too.
    const version = content?.worksheet === id ? content.version : newest.get(id);
    const sheet = version === undefined ? null : await sheetIn(id, version, languages);
    if (sheet === null) continue;
    const week = weekOnPaper(sheet.definition);
    blank.push({ sheet, length: lengthFor(sheet, choices), week: choices.week ? week : null, weekly: week !== null });
  }
  return { text, large, blank, filled: null };
}
