import type { Answer, AnswerOf, Answers } from './answers.ts';
import type { FieldKind, FieldOf } from './definition-schema.ts';

/** Which kind of answer a kind of field takes; `null` for fields that take none. */
export const answerKinds = {
  text: 'text',
  long: 'text',
  list: 'list',
  feelings: 'feelings',
  percent: 'number',
  n10: 'number',
  suds: 'number',
  count: 'number',
  duration: 'number',
  'yes-no': 'choice',
  choice: 'choice',
  'choice-among': 'choice',
  multi: 'multi',
  patterns: 'multi',
  datetime: 'datetime',
  date: 'date',
  time: 'time',
  table: 'table',
  ladder: 'table',
  links: 'links',
  pair: 'pair',
  'rerate-feelings': 'feelings',
  'rerate-percent': 'number',
  calc: null,
  note: null,
} as const satisfies Record<FieldKind, Answer['kind'] | null>;

export type AnswerKindOf<K extends FieldKind> = (typeof answerKinds)[K];
export type AnswerFor<K extends FieldKind> = K extends FieldKind ? (AnswerKindOf<K> extends Answer['kind'] ? AnswerOf<AnswerKindOf<K>> : undefined) : never;

/** The option of a `patterns` field that says: this thought fits the facts. */
export const fitsTheFacts = 'fits_the_facts';

/** The answer to a field, or nothing when there is none or it is of another kind (an answer of a foreign or damaged sheet). */
export function answerTo<K extends FieldKind>(field: FieldOf<K>, answers: Answers): AnswerFor<K> | undefined {
  const answer = Object.hasOwn(answers, field.id) ? answers[field.id] : undefined;
  if (answer === undefined || answer.kind !== answerKinds[field.kind]) return undefined;
  return answer as AnswerFor<K>;
}

/** Whether anything was said: words, a number, a choice. Spaces are nothing. */
export function isAnswered(answer: Answer | undefined): boolean {
  if (answer === undefined) return false;
  switch (answer.kind) {
    case 'text':
      return answer.text.trim() !== '';
    case 'number':
      return answer.number !== null;
    case 'list':
      return answer.lines.some((line) => line.text.trim() !== '');
    case 'feelings':
      return answer.feelings.length > 0 || answer.body.length > 0;
    case 'table':
      return answer.rows.some(rowHasWords);
    case 'choice':
      return answer.chosen !== null || (answer.own ?? '').trim() !== '';
    case 'multi':
      return answer.chosen.length > 0 || answer.own.some((line) => line.trim() !== '');
    case 'datetime':
      return answer.local !== null;
    case 'date':
      return answer.date !== null;
    case 'time':
      return answer.time !== null;
    case 'links':
      return answer.to.length > 0;
    case 'pair':
      return answer.before !== null || answer.after !== null;
  }
}

/** Whether a table row says anything. A bare mark does not count. */
export function rowHasWords(row: AnswerOf<'table'>['rows'][number]): boolean {
  return Object.values(row.cells).some((cell) => {
    if (typeof cell === 'string') return cell.trim() !== '';
    return Array.isArray(cell) ? cell.length > 0 : cell !== null;
  });
}
