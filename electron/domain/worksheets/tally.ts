import type { Answers } from './answers.ts';
import { rowHasWords } from './kinds.ts';
import { cellNumber } from './refs.ts';
import type { Scope } from './scope.ts';

/** How often each option stands in a column, the most frequent first; equal ones in the order in which they came. */
export function tally(answers: Answers, field: string, column: string): { option: string; count: number }[] {
  const counts = new Map<string, number>();
  for (const { cells } of rowsOf(answers, field)) {
    const cell = Object.hasOwn(cells, column) ? cells[column] : null;
    const options = typeof cell === 'boolean' ? [cell ? 'yes' : 'no'] : typeof cell === 'string' ? [cell.trim()] : Array.isArray(cell) ? cell : [];
    for (const option of options) if (option !== '') counts.set(option, (counts.get(option) ?? 0) + 1);
  }
  return [...counts].map(([option, count]) => ({ option, count })).toSorted((a, b) => b.count - a.count);
}

/** The words in `say` of the rows with the highest numbers in `by`, at most `most`; a tie keeps the order of the rows. */
export function topRows(answers: Answers, part: { field: string; by: string; say: string; most: number }, scope: Scope = {}): string[] {
  return rowsOf(answers, part.field)
    .flatMap(({ cells }) => {
      const by = cellNumber(part.field, part.by, cells, scope);
      const words = Object.hasOwn(cells, part.say) ? cells[part.say] : null;
      return by === null || typeof words !== 'string' || words.trim() === '' ? [] : [{ by, words: words.trim() }];
    })
    .toSorted((a, b) => b.by - a.by)
    .slice(0, part.most)
    .map(({ words }) => words);
}

function rowsOf(answers: Answers, field: string) {
  const answer = Object.hasOwn(answers, field) ? answers[field] : undefined;
  return answer?.kind === 'table' ? answer.rows.filter(rowHasWords) : [];
}
