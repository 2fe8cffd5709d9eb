import type { TableRow } from '../../../electron/domain/worksheets/answers.ts';
import type { Column } from '../../../electron/domain/worksheets/definition-schema.ts';
import type { ColumnWords } from '../../../electron/domain/worksheets/words-schema.ts';
import { useText } from '../../i18n/use-text.tsx';
import { TrackView } from '../../ui/track-view.tsx';
import { useCellWords } from '../use-cell-words.ts';
import { WorkedOutCell } from './worked-out-cell.tsx';

/** `named`: the column's label stands above its words. */
type Props = { field: string; column: Column; words: ColumnWords; row: TableRow; named: boolean };

/** One cell as it reads; nothing where nothing was said. */
export function CellRead({ field, column, words, row, named }: Props) {
  const t = useText();
  const say = useCellWords();
  const value = row.cells[column.id] ?? null;
  switch (column.kind) {
    case 'text':
    case 'long':
      return typeof value === 'string' && value.trim() !== '' ? (
        <div>
          {named ? <p className="note">{words.label}</p> : null}
          <p className="ws-words">{value}</p>
        </div>
      ) : null;
    case 'percent':
    case 'suds':
    case 'n10':
      return typeof value === 'number' ? (
        <div className="tracks">
          <TrackView label={words.label} value={value} top={column.kind === 'n10' ? 10 : 100} hue="before" words={false} />
        </div>
      ) : null;
    case 'calc':
    case 'linked':
      return <WorkedOutCell field={field} column={column} words={words} row={row} />;
    case 'count':
    case 'duration':
    case 'date':
    case 'time':
    case 'datetime':
    case 'yes-no':
    case 'choice':
    case 'multi': {
      const text = say(column, words, value);
      return text === '' ? null : <p className="note">{t('worksheet.says', { label: words.label, text })}</p>;
    }
  }
}
