import type { Answer, Feeling } from '../worksheets/answers.ts';
import { oneLine, shorten } from '../text/shorten.ts';
import type { EntryContent, WorksheetContent } from './entry.ts';

const titleLimit = 160;
const lineLimit = 200;

/** The lines of a text that hold more than white space, list marks and blanks at their ends gone. */
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

/** The situation names a sheet that has one, and its marked thought follows; else the first two answers in words do. */
function worksheetWords(content: WorksheetContent): string[] {
  const { situation, thoughts, ...others } = content.answers;
  const first = situation ? answerWords(situation) : [];
  const second = thoughts ? answerWords(thoughts) : [];
  const rest = first.length > 0 && second.length > 0 ? [] : Object.values(others).flatMap(answerWords);
  return [...first.slice(0, 1), ...second.slice(0, 1), ...rest];
}

function words(content: EntryContent): string[] {
  switch (content.kind) {
    case 'journal':
      return [...lines(content.title).slice(0, 1), ...lines(content.text).slice(0, 2)];
    case 'check-in':
      return lines(content.line);
    case 'worksheet':
      return worksheetWords(content);
  }
}

/** The person's own words that name an entry (at most 160 characters) and a second line of them (at most 200); empty when there are none. */
export function entryWords(content: EntryContent): { title: string; line: string } {
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
