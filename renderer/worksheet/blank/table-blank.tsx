import type { Column } from '../../../electron/domain/worksheets/definition-schema.ts';
import type { ColumnWords, FieldWords } from '../../../electron/domain/worksheets/words-schema.ts';
import { useText } from '../../i18n/use-text.tsx';
import type { BlankProps } from '../field-props.ts';
import { useYesNo } from '../yes-no.ts';
import { BlankField, Boxes, Chips, empty, Gap, Lines, Scale } from './paper.tsx';

/** More columns than this do not leave room to write: each row is then a block of its own. */
const mostBeside = 5;
const openRows = { beside: 6, block: 3 };
/** A ladder has eight to twelve steps. */
const openSteps = 10;

type Row = { id: string; name: string | null };

export function TableBlank({ field, words }: BlankProps<'table' | 'ladder'>) {
  const columns = field.columns.filter(({ kind }) => kind !== 'linked' && kind !== 'calc');
  const beside = columns.length <= mostBeside && columns.every((column) => column.kind !== 'multi' || column.options.length <= 4);
  // A link of a chain is named by its number.
  const counted = field.kind === 'ladder' || field.view === 'chain';
  const fixed = field.kind === 'table' ? field.rows : undefined;
  const rows: Row[] =
    fixed?.map((id) => ({ id, name: words.rows?.[id] ?? id })) ??
    Array.from({ length: rowsFor(field.kind, beside) }, (_, at) => ({ id: String(at), name: counted ? String(at + 1) : null }));
  return (
    <BlankField label={words.label} help={words.help}>
      {columns.map(({ id }) => <Chips key={id} chips={words.columns?.[id]?.chips} />)}
      {beside ? <Beside columns={columns} rows={rows} words={words} /> : <Blocks columns={columns} rows={rows} words={words} />}
      {field.kind === 'table' && field.mark === true && words.mark !== undefined ? <p className="blank-help">○ {words.mark}</p> : null}
    </BlankField>
  );
}

function rowsFor(kind: 'table' | 'ladder', beside: boolean): number {
  if (!beside) return openRows.block;
  return kind === 'ladder' ? openSteps : openRows.beside;
}

/** Words take more room than what is named in one word, and that more than a number. */
function roomFor({ kind }: Column): number {
  if (kind === 'long' || kind === 'text') return 3;
  return kind === 'choice' || kind === 'multi' ? 2 : 1.2;
}

type Props = { columns: readonly Column[]; rows: readonly Row[]; words: FieldWords };

function Beside({ columns, rows, words }: Props) {
  const named = rows[0]?.name !== null;
  // Names of rows are words too; a ladder's numbers need next to nothing.
  const name = named && rows.some(({ id, name: said }) => said !== String(Number(id) + 1)) ? 2 : 0;
  const room = columns.reduce((sum, column) => sum + roomFor(column), name);
  const share = (part: number) => (part === 0 ? {} : { style: { inlineSize: `${String(Math.floor((100 * part) / room))}%` } });
  return (
    <table className="blank-table">
      <thead>
        <tr>
          {named ? <td {...share(name)}>{empty}</td> : null}
          {columns.map((column) => (
            <th key={column.id} scope="col" {...share(roomFor(column))}>
              {words.columns?.[column.id]?.label ?? column.id}
              <Key column={column} words={words.columns?.[column.id]} />
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map((row) => (
          <tr key={row.id}>
            {named ? <th scope="row">{row.name}</th> : null}
            {columns.map((column) => (
              <td key={column.id}>{empty}</td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}

/** What can be written in a column, under its head. */
function Key({ column, words }: { column: Column; words: ColumnWords | undefined }) {
  const t = useText();
  const { yes, no } = useYesNo(words?.options);
  const text = keyOf(column);
  return text === null ? null : <span className="blank-key">{text}</span>;

  function keyOf({ kind }: Column): string | null {
    switch (kind) {
      case 'percent':
      case 'suds':
        return '0–100';
      case 'n10':
        return '0–10';
      case 'choice':
      case 'multi':
        return 'options' in column ? column.options.map((option) => words?.options?.[option] ?? option).join(' · ') : null;
      case 'yes-no':
        return `${yes} · ${no}`;
      case 'duration':
        return t('worksheet.minutes-unit');
      default:
        return null;
    }
  }
}

function Blocks({ columns, rows, words }: Props) {
  return (
    <div className="blank-blocks">
      {rows.map((row) => (
        <div key={row.id} className="blank-block">
          {row.name === null ? null : <p className="blank-block-name">{row.name}</p>}
          {columns.map((column) => (
            <CellBlank key={column.id} column={column} words={words.columns?.[column.id] ?? { label: column.id }} />
          ))}
        </div>
      ))}
    </div>
  );
}

function CellBlank({ column, words }: { column: Column; words: ColumnWords }) {
  const t = useText();
  const { yes, no } = useYesNo(words.options);
  const options = (list: readonly string[]) => (
    <div className="blank-cell">
      <p className="blank-cell-label">{words.label}</p>
      <Boxes options={list} />
    </div>
  );
  switch (column.kind) {
    case 'text':
    case 'count':
    case 'date':
    case 'time':
    case 'datetime':
      return <Gap label={words.label} wide={column.kind === 'text'} />;
    case 'duration':
      return <Gap label={`${words.label} (${t('worksheet.minutes-unit')})`} />;
    case 'long':
      return (
        <div className="blank-cell">
          <p className="blank-cell-label">{words.label}</p>
          <Lines n={2} />
        </div>
      );
    case 'percent':
    case 'suds':
    case 'n10':
      return <Scale top={column.kind === 'n10' ? 10 : 100} label={words.label} />;
    case 'yes-no':
      return options([yes, no]);
    case 'choice':
    case 'multi':
      return options(column.options.map((key) => words.options?.[key] ?? key));
    case 'calc':
    case 'linked':
      return null;
  }
}
