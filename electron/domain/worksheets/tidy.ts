import type { Answer, Answers } from './answers.ts';
import type { Definition } from './definition-schema.ts';
import { isAnswered, rowHasWords } from './kinds.ts';

/** Answers to keep: without empty lines, empty rows and empty fields. Nothing that says something is touched. */
export function tidyAnswers(answers: Answers): Answers {
  const tidied: Answers = {};
  for (const [id, answer] of Object.entries(answers)) {
    if (isAnswered(answer)) tidied[id] = tidyAnswer(answer);
  }
  return tidied;
}

/** The answers that a new sheet starts with: `now` (`YYYY-MM-DDTHH:MM`) in date-times and dates that ask for it. */
export function startAnswers(definition: Definition, now: string): Answers {
  const answers: Answers = {};
  for (const field of definition.fields) {
    if (field.kind === 'datetime' && field.start === 'now') answers[field.id] = { kind: 'datetime', local: now };
    if (field.kind === 'date' && field.start === 'today') answers[field.id] = { kind: 'date', date: now.slice(0, 10) };
  }
  return answers;
}

/** The wall time that the sheet is about, for the entry's own `when`; null when it asks for none or it was left open. */
export function wallTimeOf(definition: Definition, answers: Answers): string | null {
  const field = definition.fields.find((other) => other.kind === 'datetime' && other.start === 'now');
  const answer = field === undefined ? undefined : answers[field.id];
  return answer?.kind === 'datetime' ? answer.local : null;
}

function tidyAnswer(answer: Answer): Answer {
  switch (answer.kind) {
    case 'list':
      return { ...answer, lines: answer.lines.filter((line) => line.text.trim() !== '') };
    case 'table':
      return { ...answer, rows: answer.rows.filter(rowHasWords) };
    case 'multi':
      return { ...answer, own: answer.own.filter((line) => line.trim() !== '') };
    default:
      return answer;
  }
}
