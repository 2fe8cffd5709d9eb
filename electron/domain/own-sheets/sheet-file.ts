import { z } from 'zod';
import { definitionFile } from '../worksheets/definition-schema.ts';
import { fullDefinition, fullWords } from '../worksheets/full-sheet.ts';
import { sheetWords } from '../worksheets/words-schema.ts';
import { isOwnSheetId } from './own-labels.ts';
import type { OwnSheet } from './own-sheet.ts';
import { faultOf, fileFault, partFault, type SheetFault } from './sheet-fault.ts';

/** A `.footbridge-worksheet` file: a definition as under `worksheets/`, and its words in one or two languages. Plain JSON, not sealed. */
const sheetFile = z.strictObject({
  format: z.literal('footbridge-worksheet-file'),
  version: z.literal(1),
  definition: definitionFile,
  words: z.strictObject({ en: sheetWords.optional(), es: sheetWords.optional() }),
});

/** The largest file that is written or read, in bytes. The largest shipped sheet has about 60 kB with both languages. */
export const sheetFileLimit = 512 * 1024;

/** Trees in a definition are walked by recursion: what is nested deeper than anybody writes is not looked at. */
const deepest = 60;

export type SheetFileRead = { is: 'sheet'; sheet: OwnSheet } | { is: 'faulty'; fault: SheetFault };

function faulty(...fault: Parameters<typeof fileFault>): SheetFileRead {
  return { is: 'faulty', fault: fileFault(...fault) };
}

/** Whether a document of JSON is nested deeper than `limit`, found without recursion. */
export function depthOver(document: unknown, limit: number): boolean {
  let level: unknown[] = [document];
  for (let depth = 0; level.length > 0; depth++) {
    if (depth > limit) return true;
    level = level.flatMap((one) => (typeof one === 'object' && one !== null ? (Object.values(one) as unknown[]) : []));
  }
  return false;
}

/** A sheet of one's own keeps its id, so that a file that is read twice is one sheet. Any other gets the id that follows from its own. */
function ownId(id: string): string {
  return isOwnSheetId(id) ? id : `own-${id}`.slice(0, 60);
}

/** `constructor` is a name that every object of the language has: it would be found where nothing was said. */
function forbiddenId(document: unknown): boolean {
  return JSON.stringify(document).includes('"constructor"');
}

/**
 * Reads the text of a file. Never throws; a file with any fault gives that fault and its place, and nothing of the sheet. A measure is
 * refused: its wording and its scoring are the publisher's, and a file could carry others under its name.
 */
export function readSheetFile(text: string): SheetFileRead {
  let document: unknown;
  try {
    document = JSON.parse(text.replace(/^\uFEFF/, ''));
  } catch {
    return noJson(text.replace(/^\uFEFF/, '').trimEnd());
  }
  return checkSheetDocument(document);
}

/** Where a text stops being JSON, in lines from 1. */
function noJson(text: string): SheetFileRead {
  if (!/[{[]/u.test(text)) return faulty('not-ours');
  const sound = soundLength(text);
  return sound === text.length ? faulty('cut-off') : faulty('not-json', '', String(text.slice(0, sound).split('\n').length));
}

/** How much of a text that is no JSON could be the beginning of some. Of a wrong sign the engine does not always say where it is. */
function soundLength(text: string): number {
  let [sound, wrong] = [0, text.length + 1];
  while (wrong - sound > 1) {
    const middle = Math.floor((sound + wrong) / 2);
    if (couldGoOn(text.slice(0, middle))) sound = middle;
    else wrong = middle;
  }
  return sound;
}

/** Whether a text is JSON, or ends before it is. */
function couldGoOn(text: string): boolean {
  try {
    JSON.parse(text);
    return true;
  } catch (error) {
    const message = error instanceof Error ? error.message : '';
    return message.startsWith('Unexpected end') || Number(/in JSON at position (\d+)/u.exec(message)?.[1] ?? -1) >= text.length;
  }
}

/** The same for a document that was read already, such as one that an assignment carries. */
export function checkSheetDocument(document: unknown): SheetFileRead {
  if (typeof document !== 'object' || document === null) return faulty('not-ours');
  const { format, version } = document as Record<string, unknown>;
  if (format !== 'footbridge-worksheet-file') return faulty('not-ours');
  if (typeof version === 'number' && version > 1) return faulty('newer');
  if (depthOver(document, deepest)) return faulty('too-deep');
  const parsed = sheetFile.safeParse(document);
  if (!parsed.success) {
    const issue = parsed.error.issues[0];
    return issue === undefined ? faulty('not-ours') : { is: 'faulty', fault: partFault(issue, document) };
  }
  const { definition: file, words } = parsed.data;
  if (file.instrument !== undefined) return faulty('measure', 'definition › instrument');
  if (words.en === undefined && words.es === undefined) return faulty('no-language', 'words');
  if (forbiddenId(document)) return faulty('bad-name', 'definition', 'constructor');
  const definition = { ...fullDefinition(file), id: ownId(file.id) };
  const sheet: OwnSheet = { definition, words: { ...(words.en && { en: fullWords(file, words.en) }), ...(words.es && { es: fullWords(file, words.es) }) } };
  const fault = faultOf(sheet);
  return fault === null ? { is: 'sheet', sheet } : { is: 'faulty', fault };
}

/** What stands in a file of this sheet. */
export function sheetDocument({ definition, words }: OwnSheet): z.infer<typeof sheetFile> {
  return { format: 'footbridge-worksheet-file', version: 1, definition, words };
}

/** The text of a file, two spaces of indentation, so that a clinician can read it. */
export function writeSheetFile(sheet: OwnSheet): string {
  return `${JSON.stringify(sheetDocument(sheet), null, 2)}\n`;
}
