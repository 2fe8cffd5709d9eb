import type { ImportAnswer, ImportQuestion, ImportReport } from '../../../electron/contract/import-calls.ts';

export type ImportKind = ImportReport['kinds'][number]['kind'];

/** A file as it was read, and what the person has said about it. */
export type Seen = {
  file: string;
  report: ImportReport;
  /** As it was asked first: it stays open to another answer. */
  question: ImportQuestion | null;
  answer: ImportAnswer | null;
  /** The answer that `report` is by; null while it is by the vault's own guess. */
  reported: ImportAnswer | null;
  /** Which of day and month comes first was said, where the file does not show it. */
  orderSaid: boolean;
};

/** What of it is to be added. Kinds are kept as those left out, so that a new answer may bring new ones. */
export type Choice = { without: readonly ImportKind[]; from: string; to: string };

export const everything: Choice = { without: [], from: '', to: '' };

/** Why it cannot be added yet; `null` when it can. */
export type Hindrance = 'order' | 'no-date-column' | 'no-words-column' | 'no-kind' | 'days' | null;

export function seenFirst(file: string, report: ImportReport): Seen {
  const { question } = report;
  return { file, report, question, answer: guessOf(question), reported: null, orderSaid: question?.ask !== 'columns' || !question.orderUnsure };
}

/** The vault's guess as an answer. */
function guessOf(question: ImportQuestion | null): ImportAnswer | null {
  if (question === null) return null;
  if (question.ask === 'moods') return { ask: 'moods', moods: question.moods.map(({ name, feeling }) => ({ name, feeling })) };
  return { ask: 'columns', targets: question.columns.map(({ target }) => target), order: question.order };
}

export function hindranceOf({ answer, orderSaid }: Seen, { from, to }: Choice, kinds: readonly ImportKind[]): Hindrance {
  if (answer?.ask === 'columns') {
    if (!answer.targets.includes('date')) return 'no-date-column';
    if (!answer.targets.some((target) => target !== 'date' && target !== 'time' && target !== 'ignore')) return 'no-words-column';
    if (!orderSaid) return 'order';
  }
  if (kinds.length === 0) return 'no-kind';
  return from !== '' && to !== '' && from > to ? 'days' : null;
}

export function keptKinds(report: ImportReport, { without }: Choice): ImportKind[] {
  return report.kinds.map(({ kind }) => kind).filter((kind) => !without.includes(kind));
}

/** How many would be added; null when only some days are wanted, which only the vault can count. */
export function addCount(report: ImportReport, choice: Choice): number | null {
  // Then the kinds are those of what is here already.
  if (report.fresh === 0) return 0;
  if (narrows(report.from, choice.from, 'from') || narrows(report.to, choice.to, 'to')) return null;
  return report.kinds.reduce((sum, { kind, count }) => (choice.without.includes(kind) ? sum : sum + count), 0);
}

function narrows(end: string | null, wanted: string, side: 'from' | 'to'): boolean {
  if (wanted === '' || end === null) return false;
  return side === 'from' ? wanted > end : wanted < end;
}

/** A place that is only a number is a row; anything else is the name of a part. */
export function isRow(place: string): boolean {
  return /^\d+$/u.test(place);
}
