import type { AssignmentDraft, TailoredCopy } from '../../../electron/domain/assignments/assignment-records.ts';
import type { AssignmentItem } from '../../../electron/domain/assignments/assignment.ts';
import { blankSheet, type SheetEdit } from '../../../electron/domain/own-sheets/edit-sheet.ts';
import { isOwnSheetId } from '../../../electron/domain/own-sheets/own-labels.ts';
import type { PlanDoes } from '../../../electron/domain/plans/plan.ts';
import type { Tongue } from '../../../electron/domain/worksheets/vocabulary.ts';
import { nextHour, whenNow } from '../../app/dates.ts';
import { loadOwnSheet } from '../../worksheet/own-sheets.ts';
import { loadSheet } from '../../worksheet/registry.ts';

export type Add = { does: PlanDoes | null; task: string };

export function newItem({ does, task }: Add, now: Date): AssignmentItem {
  return { does, times: { at: nextHour(now), zone: whenNow(now).zone, every: 'once', days: [], until: null }, remind: false, answers: task === '' ? {} : { task: { kind: 'text', text: task } } };
}

export function withItem(draft: AssignmentDraft, at: number, change: Partial<AssignmentItem>): AssignmentDraft {
  return { ...draft, items: draft.items.map((item, place) => (place === at ? { ...item, ...change } : item)) };
}

/** Without an item, and without a copy that nothing uses any more. */
export function withoutItem(draft: AssignmentDraft, at: number): AssignmentDraft {
  return tidy({ ...draft, items: draft.items.filter((_, place) => place !== at) });
}

/** An item that was taken out, in its place again, with the copy of a sheet that went with it; what was changed since stays. */
export function withItemBack(draft: AssignmentDraft, at: number, item: AssignmentItem, copy: TailoredCopy | undefined): AssignmentDraft {
  const copies = copy === undefined || draft.copies.some(({ sheet }) => sheet === copy.sheet) ? draft.copies : [...draft.copies, copy];
  return { ...draft, copies, items: draft.items.toSpliced(at, 0, item) };
}

export function movedItem(draft: AssignmentDraft, at: number, by: -1 | 1): AssignmentDraft {
  const items = [...draft.items];
  const [item] = items.splice(at, 1);
  if (item === undefined || at + by < 0) return draft;
  items.splice(at + by, 0, item);
  return { ...draft, items };
}

function tidy(draft: AssignmentDraft): AssignmentDraft {
  const used = new Set(draft.items.map(({ does }) => (does?.is === 'sheet' ? does.worksheet : '')));
  return { ...draft, copies: draft.copies.filter(({ sheet }) => used.has(sheet)) };
}

export function copyIn(draft: AssignmentDraft, item: AssignmentItem): TailoredCopy | undefined {
  const { does } = item;
  return does?.is === 'sheet' ? draft.copies.find(({ sheet }) => sheet === does.worksheet) : undefined;
}

function newCopyId(): string {
  return `own-${crypto.randomUUID().replaceAll('-', '').slice(0, 16)}`;
}

/** A sheet to be written for this person alone. */
export function blankCopy(language: Tongue): TailoredCopy {
  return { sheet: newCopyId(), of: null, text: JSON.stringify(blankSheet([language])), hidden: [] };
}

/** A copy of a sheet in every language that it has; null for a measure, whose wording and scoring make it one, and where it cannot be read. */
export async function copyOf(worksheet: string, version: number): Promise<TailoredCopy | null> {
  const edit = await editOf(worksheet, version);
  return edit === null || edit.definition.instrument !== undefined ? null : { sheet: newCopyId(), of: worksheet, text: JSON.stringify(edit), hidden: [] };
}

/** A sheet in every language that it has; null where it cannot be read. */
export async function editOf(worksheet: string, version: number): Promise<SheetEdit | null> {
  if (isOwnSheetId(worksheet)) return loadOwnSheet(worksheet, version);
  const [en, es] = await Promise.all([loadSheet(worksheet, version, 'en'), loadSheet(worksheet, version, 'es')]);
  return en === null || es === null ? null : { definition: en.definition, words: { en: en.words, es: es.words } };
}

export function withCopy(draft: AssignmentDraft, at: number, copy: TailoredCopy): AssignmentDraft {
  return { ...withItem(draft, at, { does: { is: 'sheet', worksheet: copy.sheet, version: 1 } }), copies: [...draft.copies, copy] };
}

/** One question of a copy not asked, or asked again. */
export function hiddenIn(draft: AssignmentDraft, sheet: string, field: string, hidden: boolean): AssignmentDraft {
  const change = (copy: TailoredCopy) => ({ ...copy, hidden: [...copy.hidden.filter((one) => one !== field), ...(hidden ? [field] : [])] });
  return { ...draft, copies: draft.copies.map((copy) => (copy.sheet === sheet ? change(copy) : copy)) };
}

/** Whether that item opens that sheet. */
export function isOf({ items }: AssignmentDraft, at: number, worksheet: string): boolean {
  const does = items[at]?.does;
  return does?.is === 'sheet' && does.worksheet === worksheet;
}

/** The sheet as it is again, in the place of its copy. */
export function withoutCopy(draft: AssignmentDraft, at: number, worksheet: string, version: number): AssignmentDraft {
  return tidy(withItem(draft, at, { does: { is: 'sheet', worksheet, version } }));
}
