import { isOwnSheetId } from '../own-sheets/own-labels.ts';
import type { OwnSheet } from '../own-sheets/own-sheet.ts';
import { checkSheetDocument, depthOver, sheetFileLimit } from '../own-sheets/sheet-file.ts';
import { assignment, type AssignmentItem } from './assignment.ts';
import { timesFault } from './times-fault.ts';

/** An assignment whose every part was checked. `sheets` are whole and sound, and each is used by an item. */
export type Assignment = { id: string; note: string; sheets: readonly OwnSheet[]; items: readonly AssignmentItem[] };

/** What the program that reads it has: a shipped sheet in that version, an exercise. */
export type Has = { sheet: (worksheet: string, version: number) => boolean; exercise: (exercise: string) => boolean };

/**
 * `missing`: the places of the items whose sheet or exercise this program does not have; they cannot be done here, the others can. `faulty`: a part is not as
 * it has to be, and nothing of it is to be shown; `at` is where.
 */
export type ReadAssignment = { is: 'assignment'; assignment: Assignment; missing: number[] } | { is: 'newer' | 'other' } | { is: 'faulty'; at: string };

const deepest = 80;

/**
 * Checks what an opened envelope of kind `assignment` holds, whoever made it. Never throws. Its sheets pass the same checks as a
 * `.footbridge-worksheet` file does: a measure among them is refused, and so is one that bears a shipped sheet's name.
 */
export function readAssignment(content: unknown, has: Has): ReadAssignment {
  if (typeof content !== 'object' || content === null) return { is: 'other' };
  const { format, version } = content as Record<string, unknown>;
  if (format !== 'footbridge-assignment') return { is: 'other' };
  if (typeof version === 'number' && version > 1) return { is: 'newer' };
  if (depthOver(content, deepest)) return { is: 'faulty', at: 'sheets' };
  const parsed = assignment.safeParse(content);
  if (!parsed.success) return { is: 'faulty', at: (parsed.error.issues[0]?.path ?? []).map(String).join(' › ').slice(0, 120) };
  const { id, note, items } = parsed.data;
  const sheets: OwnSheet[] = [];
  for (const [at, document] of parsed.data.sheets.entries()) {
    const sheet = readSheet(document);
    if (sheet === null || sheets.some(({ definition }) => definition.id === sheet.definition.id && definition.version === sheet.definition.version)) return { is: 'faulty', at: `sheets › ${String(at)}` };
    sheets.push(sheet);
  }
  const carried = ({ does }: AssignmentItem) => (does?.is === 'sheet' ? sheets.find(({ definition }) => definition.id === does.worksheet && definition.version === does.version) : undefined);
  const unused = sheets.findIndex((sheet) => !items.some((item) => carried(item) === sheet));
  if (unused >= 0) return { is: 'faulty', at: `sheets › ${String(unused)}` };
  for (const [at, item] of items.entries()) {
    if ((item.answers.task?.text.trim() ?? '') === '' || timesFault(item.times) !== null || ownButNotHere(item, carried)) return { is: 'faulty', at: `items › ${String(at)}` };
  }
  const isMissing = (item: AssignmentItem) => {
    if (item.does === null || carried(item) !== undefined) return false;
    return item.does.is === 'sheet' ? !has.sheet(item.does.worksheet, item.does.version) : !has.exercise(item.does.exercise);
  };
  return { is: 'assignment', assignment: { id, note, sheets, items }, missing: items.flatMap((item, at) => (isMissing(item) ? [at] : [])) };
}

function readSheet(document: unknown): OwnSheet | null {
  if (JSON.stringify(document).length > sheetFileLimit) return null;
  const read = checkSheetDocument(document);
  return read.is === 'sheet' && namedAs(document) === read.sheet.definition.id ? read.sheet : null;
}

/** An item says which sheet it means by its id, so none may get another on the way. */
function namedAs(document: unknown): unknown {
  return (document as { definition: { id: unknown } }).definition.id;
}

function ownButNotHere(item: AssignmentItem, carried: (item: AssignmentItem) => OwnSheet | undefined): boolean {
  return item.does?.is === 'sheet' && isOwnSheetId(item.does.worksheet) && carried(item) === undefined;
}
