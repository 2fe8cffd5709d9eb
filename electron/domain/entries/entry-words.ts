import type { Answer, Feeling } from '../worksheets/answers.ts';
import { oneLine, shorten } from '../text/shorten.ts';
import type { EntryContent, WorksheetContent } from './entry.ts';

export type EntryWords = { title: string; line: string };

/**
 * Names a sheet by its definition's hints, and by the option that says what it is about; undefined when the definition is not at hand.
 * `apart`: it is kept out of lists until it is asked for.
 */
export type SheetWords = (content: WorksheetContent) => (EntryWords & { option?: string | null; apart?: true }) | undefined;

const titleLimit = 160;
const lineLimit = 200;

/** The lines of a text that hold more than white space and a list mark. */
function lines(text: string): string[] {
  return text.slice(0, 4_000).split('\n').map((line) => oneLine(line.replace(/^\s*([-*•]|\d+[.)])\s+/, ''))).filter(Boolean);
}

function tableWords(answer: Extract<Answer, { kind: 'table' }>): string[] {
  const rows = [...answer.rows].sort((a, b) => Number(b.mark ?? false) - Number(a.mark ?? false));
  return rows.flatMap((row) => Object.values(row.cells).filter((cell) => typeof cell === 'string').slice(0, 1)).map(oneLine).filter(Boolean);
}

function answerWords(answer: Answer): string[] {
  switch (answer.kind) {
    case 'text':
      return lines(answer.text);
    case 'table':
      return tableWords(answer);
    case 'list':
      return answer.lines.map((line) => oneLine(line.text)).filter(Boolean);
    default:
      return [];
  }
}

function words(content: EntryContent): string[] {
  switch (content.kind) {
    case 'journal':
      return [...lines(content.title).slice(0, 1), ...lines(content.text).slice(0, 2)];
    case 'check-in':
      return lines(content.line);
    case 'worksheet':
      return Object.values(content.answers).flatMap(answerWords);
  }
}

/** The person's own words that name an entry (at most 160 characters) and a second line of them (at most 200); empty when there are none. */
export function entryWords(content: EntryContent, sheetWords: SheetWords): EntryWords {
  const named = content.kind === 'worksheet' ? sheetWords(content) : undefined;
  if (named) return { title: named.title, line: named.line };
  const [title = '', line = ''] = words(content);
  return { title: shorten(title, titleLimit), line: shorten(line, lineLimit) };
}

/** The feelings of an entry as they were first rated: those of the first answer of that kind on a worksheet. */
export function entryFeelings(content: EntryContent): Feeling[] {
  if (content.kind !== 'worksheet') return content.feelings;
  const named = content.answers['emotions'];
  if (named?.kind === 'feelings') return named.feelings;
  for (const answer of Object.values(content.answers)) if (answer.kind === 'feelings') return answer.feelings;
  return [];
}
