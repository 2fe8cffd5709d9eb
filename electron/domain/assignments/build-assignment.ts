import type { z } from 'zod';
import { isOwnSheetId } from '../own-sheets/own-labels.ts';
import type { OwnSheet } from '../own-sheets/own-sheet.ts';
import { sheetDocument } from '../own-sheets/sheet-file.ts';
import type { AssignmentDraft } from './assignment-records.ts';
import type { assignment, AssignmentItem, ItemAnswers } from './assignment.ts';
import { timesFault } from './times-fault.ts';
import { tailoredSheet } from './tailored-sheet.ts';

export type AssignmentContent = z.infer<typeof assignment>;

/** What an item still needs: a task, a real time, words in its own copy of a sheet; `gone`: its sheet is not here any more. */
export type Unready = { item: number; what: 'task' | 'times' | 'copy' | 'gone' };

export type Built = { is: 'ready'; content: AssignmentContent } | { is: 'unready'; faults: Unready[] };

/**
 * The one way from a draft to what goes out: what is previewed is what is sealed and printed.
 * @param ownSheet - a sheet of the writer's own, by its id and version.
 */
export function buildAssignment(id: string, draft: AssignmentDraft, ownSheet: (worksheet: string, version: number) => OwnSheet | undefined): Built {
  const sheets = new Map<string, OwnSheet>();
  const faults: Unready[] = [];
  const items = draft.items.map(({ does, answers, ...rest }): AssignmentItem => ({ does, answers: said(answers), ...rest }));
  for (const [item, { does, times, answers }] of items.entries()) {
    if (answers.task === undefined) faults.push({ item, what: 'task' });
    if (timesFault(times) !== null) faults.push({ item, what: 'times' });
    if (does?.is !== 'sheet' || !isOwnSheetId(does.worksheet)) continue;
    const copy = draft.copies.find(({ sheet }) => sheet === does.worksheet);
    if (copy === undefined) {
      const sheet = ownSheet(does.worksheet, does.version);
      if (sheet === undefined) faults.push({ item, what: 'gone' });
      else sheets.set(`${does.worksheet}/${String(does.version)}`, sheet);
    } else {
      const finished = tailoredSheet(copy);
      if (finished?.is === 'whole') sheets.set(`${copy.sheet}/1`, finished.sheet);
      else faults.push({ item, what: 'copy' });
    }
  }
  if (items.length === 0 || faults.length > 0) return { is: 'unready', faults };
  return { is: 'ready', content: { format: 'footbridge-assignment', version: 1, id, note: draft.note.trim(), sheets: [...sheets.values()].map(sheetDocument), items } };
}

/** Without what says nothing. */
function said(answers: ItemAnswers): ItemAnswers {
  const left: ItemAnswers = {};
  for (const part of ['task', 'why', 'what', 'where', 'with_whom', 'first_step'] as const) {
    const text = answers[part]?.text.trim() ?? '';
    if (text !== '') left[part] = { kind: 'text', text };
  }
  if (typeof answers.how_long?.number === 'number') left.how_long = answers.how_long;
  const rows = (answers.obstacles?.rows ?? []).filter(({ cells }) => (cells.obstacle ?? '').trim() !== '' || (cells.then ?? '').trim() !== '');
  if (rows.length > 0) left.obstacles = { kind: 'table', rows };
  return left;
}
