import type { TableRow } from '../../../electron/domain/worksheets/answers.ts';
import type { FieldWords } from '../../../electron/domain/worksheets/words-schema.ts';

/** Each arrow in words, under the number that it has in the drawing. */
export function ArrowsView({ words, rows }: { words: FieldWords; rows: readonly TableRow[] }) {
  const end = (row: TableRow, column: string) => {
    const key = row.cells[column];
    return typeof key === 'string' ? (words.columns?.[column]?.options?.[key] ?? key) : '–';
  };
  return (
    <ol className="view-arrows">
      {rows.map((row) => {
        const how = row.cells['how'];
        return (
          <li key={row.id}>
            <p>
              {end(row, 'from')} <span className="view-arrow">→</span> {end(row, 'to')}
            </p>
            {typeof how === 'string' && how.trim() !== '' && <p className="ws-words">{how}</p>}
          </li>
        );
      })}
    </ol>
  );
}
