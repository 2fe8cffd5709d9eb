import type { TableRow } from '../../../electron/domain/worksheets/answers.ts';
import { useText } from '../../i18n/use-text.tsx';
import type { RowEdit } from './table-row.tsx';

type Props = {
  name: string;
  row: TableRow;
  /** The sheet's name, where the person may give another; null where not. */
  renamed: string | null;
  edit: (rowId: string, change: RowEdit) => void;
};

/** The name of a fixed row. */
export function RowName({ name, row, renamed, edit }: Props) {
  const t = useText();
  if (renamed === null) return <p className="ws-row-name">{name}</p>;
  const own = row.cells['name'];
  return (
    <input
      className="input words ws-row-name"
      aria-label={t('worksheet.row-name', { name: renamed })}
      maxLength={200}
      autoComplete="off"
      placeholder={renamed}
      value={typeof own === 'string' ? own : renamed}
      onChange={(event) => {
        const value = event.currentTarget.value;
        edit(row.id, { do: 'write', column: 'name', value: value === renamed ? null : value });
      }}
    />
  );
}
