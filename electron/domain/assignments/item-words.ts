import type { Answer, Answers } from '../worksheets/answers.ts';
import type { ItemAnswers } from './assignment.ts';

/** How long each text may be, as in `assignment.ts`. */
const most = { task: 400, why: 2_000, what: 5_000, where: 400, with_whom: 400, first_step: 400 } as const;
const mostCell = 2_000;
const mostRows = 20;

/** An item's words as answers to the sheet for plans. */
export function asAnswers(given: ItemAnswers): Answers {
  const said = Object.entries(given) as [string, Answer | undefined][];
  return Object.fromEntries(said.flatMap(([id, answer]) => (answer === undefined ? [] : [[id, answer]])));
}

/** Of answers to the sheet for plans what an item can hold, each cut to its length as a field with a limit would; a person's own part, such as how sure they are, is left out. */
export function asItemAnswers(answers: Answers): ItemAnswers {
  const item: ItemAnswers = {};
  for (const [part, length] of Object.entries(most) as [keyof typeof most, number][]) {
    const answer = answers[part];
    if (answer?.kind === 'text') item[part] = { kind: 'text', text: answer.text.slice(0, length) };
  }
  const { how_long: long, obstacles } = answers;
  if (long?.kind === 'number') item.how_long = { kind: 'number', number: long.number === null ? null : Math.min(Math.max(long.number, 0), 1_440) };
  if (obstacles?.kind === 'table') {
    const words = (cell: unknown) => (typeof cell === 'string' ? cell.slice(0, mostCell) : '');
    item.obstacles = { kind: 'table', rows: obstacles.rows.slice(0, mostRows).map(({ id, cells }) => ({ id, cells: { obstacle: words(cells['obstacle']), then: words(cells['then']) } })) };
  }
  return item;
}
