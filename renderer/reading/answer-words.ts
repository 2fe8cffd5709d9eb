import type { Answer, Cell } from '../../electron/domain/worksheets/answers.ts';
import { feelingTitle, bodyName } from '../worksheet/feeling-words.ts';
import { patternName } from '../worksheet/pattern-words.ts';
import type { Tongue } from '../../electron/domain/worksheets/vocabulary.ts';

function rowWords(cells: Record<string, Cell>): string {
  return Object.values(cells).flat().filter((cell) => cell !== null && typeof cell !== 'boolean' && cell !== '').join(', ');
}

/** How days and times are written, such as by `useTimeWords`. */
export type TellTime = Record<'datetime' | 'date' | 'time', (given: string | null) => string>;

/**
 * An answer in one run of plain words, without its sheet's words: for a list of what an entry holds, and for sheets that this
 * version does not know. `optionWords` names options; a key stands for itself when there is none.
 */
export function answerWords(answer: Answer, language: Tongue, tell: TellTime, optionWords: Record<string, string> = {}): string {
  const option = (key: string) => (Object.hasOwn(optionWords, key) ? optionWords[key] : undefined);
  switch (answer.kind) {
    case 'text':
      return answer.text.trim();
    case 'number':
      return answer.number === null ? '' : String(answer.number);
    case 'list':
      return answer.lines.map((line) => line.text.trim()).filter(Boolean).join('\n');
    case 'feelings':
      return [
        ...answer.feelings.map((feeling) => [feelingTitle(feeling, language), feeling.strength].filter((part) => part !== null).join(' ')),
        ...answer.body.map((key) => bodyName(key, language)),
      ].join(', ');
    case 'table':
      return answer.rows.map((row) => rowWords(row.cells)).filter(Boolean).join('\n');
    case 'choice':
      return answer.chosen === null ? (answer.own ?? '') : (option(answer.chosen) ?? answer.chosen);
    case 'multi':
      return [...answer.chosen.map((key) => option(key) ?? patternName(key, language)), ...answer.own].join(', ');
    case 'datetime':
      return tell.datetime(answer.local);
    case 'date':
      return tell.date(answer.date);
    case 'time':
      return tell.time(answer.time);
    case 'links':
      return '';
    case 'pair':
      return [answer.before, answer.after].filter((part) => part !== null).join(' → ');
  }
}
