import type { Answer, Answers, TableRow } from './answers.ts';
import type { Definition } from './definition-schema.ts';
import { rowHasWords } from './kinds.ts';
import type { AnswerRef } from './tree-schema.ts';

function own(answers: Answers, field: string): Answer | undefined {
  return Object.hasOwn(answers, field) ? answers[field] : undefined;
}

/** The marked row of a table (the hot thought), else its first row with words. */
export function markedRow(answer: Answer | undefined): TableRow | undefined {
  if (answer?.kind !== 'table') return undefined;
  return answer.rows.find((row) => row.mark === true && rowHasWords(row)) ?? answer.rows.find(rowHasWords);
}

/** The words that a reference finds, trimmed; empty when there are none. A list answers with its first line. */
export function textAt(ref: AnswerRef, answers: Answers): string {
  const answer = own(answers, ref.field);
  if (answer === undefined) return '';
  if (ref.column !== undefined) {
    const cell = markedRow(answer)?.cells[ref.column];
    return typeof cell === 'string' ? cell.trim() : '';
  }
  if (answer.kind === 'text') return answer.text.trim();
  if (answer.kind === 'list') return answer.lines.map((line) => line.text.trim()).find((text) => text !== '') ?? '';
  return '';
}

/** The number that a reference finds; null when there is none. */
export function numberAt(ref: AnswerRef, answers: Answers): number | null {
  const answer = own(answers, ref.field);
  if (answer === undefined) return null;
  if (ref.column !== undefined) {
    const cell = markedRow(answer)?.cells[ref.column];
    return typeof cell === 'number' ? cell : null;
  }
  return answer.kind === 'number' ? answer.number : null;
}

/** What a rating is about, in the person's words: the marked row's first words, or the text that the rating belongs to. */
export function aboutOf(definition: Definition, ref: AnswerRef, answers: Answers): string {
  const field = definition.fields.find((other) => other.id === ref.field);
  if (field?.kind === 'table') {
    const column = field.columns.find((other) => other.kind === 'long' || other.kind === 'text');
    return column === undefined ? '' : textAt({ field: field.id, column: column.id }, answers);
  }
  return field?.kind === 'percent' && field.of !== undefined ? textAt({ field: field.of }, answers) : '';
}
