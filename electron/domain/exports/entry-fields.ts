import type { Answer, Answers } from '../worksheets/answers.ts';
import type { EntryContent, WorksheetContent } from '../entries/entry.ts';
import { fieldLabel, type Labels } from './labels.ts';

/** Something said in an entry, as an answer: one of the parts that every entry of its kind has, or the answer to a field. */
export type FieldPart = {
  heading: string;
  answer: Answer;
  part?: 'title' | 'text' | 'line' | 'feelings' | 'energy' | 'privateNote';
  field?: string;
  /** The number of the later look that it was said in, from 0, and when that was. */
  look?: number;
  lookAt?: string;
};

function answerParts(content: WorksheetContent, labels: Labels): FieldPart[] {
  const sheet = labels.sheet(content.worksheet, content.version);
  const order = sheet?.definition.fields.map(({ id }) => id) ?? [];
  const place = (id: string): number => (order.includes(id) ? order.indexOf(id) : order.length);
  const parts = (answers: Answers, look?: { look: number; lookAt: string }): FieldPart[] =>
    Object.entries(answers)
      .sort(([a], [b]) => place(a) - place(b) || (a < b ? -1 : 1))
      .map(([field, answer]) => ({ heading: fieldLabel(sheet, field), answer, field, ...look }));
  return [...parts(content.answers), ...content.looks.flatMap(({ at, answers }, look) => parts(answers, { look, lookAt: at }))];
}

/** Everything that was said in an entry, in the order in which it is read; nothing that was left empty, but a sheet's own answers. */
export function entryFields(content: EntryContent, labels: Labels): FieldPart[] {
  const { words } = labels;
  const feelings: FieldPart[] =
    content.kind === 'worksheet' || content.feelings.length === 0
      ? []
      : [{ heading: words.feelings, part: 'feelings', answer: { kind: 'feelings', feelings: content.feelings, body: [] } }];
  const note: FieldPart[] = content.privateNote === '' ? [] : [{ heading: words.privateNote, part: 'privateNote', answer: { kind: 'text', text: content.privateNote } }];
  switch (content.kind) {
    case 'journal': {
      const title: FieldPart[] = content.title === '' ? [] : [{ heading: words.title, part: 'title', answer: { kind: 'text', text: content.title } }];
      return [...title, { heading: words.text, part: 'text', answer: { kind: 'text', text: content.text } }, ...feelings, ...note];
    }
    case 'check-in': {
      const energy: FieldPart[] = content.energy === null ? [] : [{ heading: words.energy, part: 'energy', answer: { kind: 'number', number: content.energy } }];
      return [{ heading: words.line, part: 'line', answer: { kind: 'text', text: content.line } }, ...feelings, ...energy, ...note];
    }
    case 'worksheet':
      return [...answerParts(content, labels), ...note];
  }
}
