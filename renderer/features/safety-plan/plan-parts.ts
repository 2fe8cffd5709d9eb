import type { Answers } from '../../../electron/domain/worksheets/answers.ts';
import type { Field } from '../../../electron/domain/worksheets/definition-schema.ts';
import { answerTo } from '../../../electron/domain/worksheets/kinds.ts';
import type { Sheet } from '../../worksheet/registry.ts';

export type PlanLine = { key: string; text: string; phone: string };
export type PlanPart = { id: string; label: string; lines: PlanLine[] };

const reviewFields: ReadonlySet<string> = new Set(['reviewed_with', 'reviewed_on']);

function linesOf(field: Field, answers: Answers): PlanLine[] {
  const answer = answerTo(field, answers);
  switch (answer?.kind) {
    case 'list':
      return answer.lines.map((line) => ({ key: line.id, text: line.text.trim(), phone: '' }));
    case 'table':
      return answer.rows.map((row) => ({ key: row.id, text: said(row.cells['who']), phone: said(row.cells['phone']) }));
    case 'text':
      return answer.text.split(/\n+/u).map((text, index) => ({ key: String(index), text: text.trim(), phone: '' }));
    default:
      return [];
  }
}

function said(cell: unknown): string {
  return typeof cell === 'string' ? cell.trim() : '';
}

/** The plan as it is read: a part for each step that has words, in the plan's order. */
export function planParts(sheet: Sheet, answers: Answers): PlanPart[] {
  return sheet.definition.fields
    .filter(({ id }) => !reviewFields.has(id))
    .map((field) => ({
      id: field.id,
      label: sheet.words.fields[field.id]?.label ?? field.id,
      lines: linesOf(field, answers).filter(({ text, phone }) => text !== '' || phone !== ''),
    }))
    .filter(({ lines }) => lines.length > 0);
}

/** When it was last gone over (`YYYY-MM-DD`, empty when not said) and with whom. */
export function lastReview(answers: Answers): { on: string; who: string } {
  const [on, who] = [answers['reviewed_on'], answers['reviewed_with']];
  return { on: on?.kind === 'date' ? (on.date ?? '') : '', who: who?.kind === 'text' ? who.text.trim() : '' };
}
