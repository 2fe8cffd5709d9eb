import { leadsOn } from '../../../electron/domain/worksheets/rows.ts';
import { usePrefs } from '../../app/prefs.tsx';
import { answerWords } from '../../reading/answer-words.ts';
import { useCellWords } from '../../worksheet/use-cell-words.ts';
import { useTimeWords } from '../../worksheet/use-time-words.ts';
import type { SayAnswer } from './parts-of.ts';

/** Answers as they read: options and columns by their words, days and lengths of time as they are said. */
export function useSayAnswer(): SayAnswer {
  const { language } = usePrefs();
  const cell = useCellWords();
  const times = useTimeWords();

  return (answer, field, words) => {
    if (answer.kind === 'number' && field?.kind === 'duration') return times.lasted(answer.number);
    if (answer.kind !== 'table' || field?.kind !== 'table') return answerWords(answer, language, times, words?.options);
    const row = (cells: (typeof answer.rows)[number]['cells']): string =>
      field.columns.flatMap((column) => {
        const named = words?.columns?.[column.id] ?? { label: column.id };
        const said = cell(column, named, cells[column.id] ?? null);
        return said === '' ? [] : [leadsOn(named.label) ? `${named.label} ${said}` : said];
      }).join(', ');
    return answer.rows.map(({ cells }) => row(cells)).filter(Boolean).join('\n');
  };
}
