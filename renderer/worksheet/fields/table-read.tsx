import { rerateOf } from '../../../electron/domain/worksheets/looks.ts';
import { rowHasWords } from '../../../electron/domain/worksheets/kinds.ts';
import { markedRow } from '../../../electron/domain/worksheets/refs.ts';
import { TrackView } from '../../ui/track-view.tsx';
import { FieldHeading } from '../field-heading.tsx';
import type { ReadProps } from '../field-props.ts';
import { PercentRatings } from '../percent-ratings.tsx';
import { useSheet } from '../sheet-context.tsx';

/** Rows for reading; the re-rating of the marked row stands on the row's own track. */
export function TableRead({ field, words, answer }: ReadProps<'table'>) {
  const { definition } = useSheet();
  const rows = (answer?.rows ?? []).filter(rowHasWords);
  if (rows.length === 0) return null;
  const rerate = rerateOf(definition, field.id);
  const rated = markedRow(answer);
  return (
    <section className="ws-said">
      <FieldHeading>{words.label}</FieldHeading>
      <ul className="ws-rows read">
        {rows.map((row) => (
          <li key={row.id} className="ws-row">
            {field.columns.map((column) => {
              const value = row.cells[column.id] ?? null;
              const label = words.columns?.[column.id]?.label ?? column.id;
              switch (column.kind) {
                case 'text':
                case 'long':
                  return typeof value === 'string' && value.trim() !== '' ? (
                    <p key={column.id} className="ws-words">
                      {value}
                    </p>
                  ) : null;
                case 'percent':
                case 'n10':
                  if (rerate?.kind === 'rerate-percent' && rerate.of.column === column.id && row === rated) {
                    return <PercentRatings key={column.id} field={rerate} words={{ label }} />;
                  }
                  return typeof value === 'number' ? (
                    <div key={column.id} className="tracks">
                      <TrackView label={label} value={value} top={column.kind === 'n10' ? 10 : 100} hue="before" words={false} />
                    </div>
                  ) : null;
                case 'choice':
                  return typeof value === 'string' ? (
                    <p key={column.id} className="note">
                      {label}: {words.columns?.[column.id]?.options?.[value] ?? value}
                    </p>
                  ) : null;
              }
            })}
            {row.mark === true && words.mark !== undefined ? <p className="ws-marked">{words.mark}</p> : null}
          </li>
        ))}
      </ul>
    </section>
  );
}
