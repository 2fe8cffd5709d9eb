import type { KeyboardEvent } from 'react';
import type { Cell, TableRow } from '../../../electron/domain/worksheets/answers.ts';
import type { Column } from '../../../electron/domain/worksheets/definition-schema.ts';
import type { ColumnWords } from '../../../electron/domain/worksheets/words-schema.ts';
import { leadsOn } from '../../../electron/domain/worksheets/rows.ts';
import { Checkbox, RadioGroup } from '../../ui/choice.tsx';
import { ownDirection } from '../../ui/own-direction.ts';
import { Track } from '../../ui/track.tsx';
import { DurationBox, NumberBox } from '../number-box.tsx';
import { useYesNo } from '../yes-no.ts';
import { WorkedOutCell } from './worked-out-cell.tsx';

type Props = {
  field: string;
  column: Column;
  words: ColumnWords;
  row: TableRow;
  onValue: (value: Cell) => void;
  /** Shows the words at the ends of a track: once, under the last row. */
  ends: boolean;
  /** Set on the cell that takes the focus of its row. */
  rowId: string | undefined;
  /** Keys in the words: adding and moving rows. */
  onKeyDown: (event: KeyboardEvent<HTMLTextAreaElement>) => void;
};

const tops = { percent: 100, suds: 100, n10: 10 } as const;
const moments = { date: 'date', time: 'time', datetime: 'datetime-local' } as const;

/** One cell, by its column's kind; a kind without a cell does not compile. */
export function CellFill(props: Props) {
  const { column, words, row, onValue, ends, rowId, onKeyDown } = props;
  const value = row.cells[column.id] ?? null;
  const yesNo = useYesNo(words.options);
  switch (column.kind) {
    case 'text':
    case 'long': {
      // The table's own label names the first cell of a row; written words in the others need theirs beside them.
      const alone = rowId !== undefined && !leadsOn(words.label);
      const box = (
        <textarea
          className="input ws-line lead"
          rows={1}
          spellCheck
          maxLength={column.kind === 'long' ? 20_000 : 2_000}
          data-row={rowId}
          aria-label={words.label}
          dir={ownDirection(value)}
          // Never none: an empty box shows itself by its placeholder.
          placeholder={words.hint ?? (alone ? words.label : ' ')}
          value={typeof value === 'string' ? value : ''}
          onChange={(event) => {
            onValue(event.currentTarget.value);
          }}
          onKeyDown={onKeyDown}
        />
      );
      if (alone) return box;
      return (
        <div className="ws-cell-words">
          <span aria-hidden="true">{words.label}</span>
          {box}
        </div>
      );
    }
    case 'percent':
    case 'suds':
    case 'n10':
      return (
        <div className="tracks">
          <Track
            label={words.label}
            top={tops[column.kind]}
            value={typeof value === 'number' ? value : null}
            hue="before"
            low={ends ? words.low : undefined}
            high={ends ? words.high : undefined}
            onChange={onValue}
          />
        </div>
      );
    case 'count':
      return (
        <label className="ws-cell">
          <span>{words.label}</span>
          <NumberBox value={typeof value === 'number' ? value : null} most={9999} onValue={onValue} rowId={rowId} />
        </label>
      );
    case 'duration':
      return (
        <div className="ws-cell">
          <span>{words.label}</span>
          <DurationBox label={words.label} value={typeof value === 'number' ? value : null} onValue={onValue} rowId={rowId} />
        </div>
      );
    case 'date':
    case 'time':
    case 'datetime':
      return (
        <label className="ws-cell">
          <span>{words.label}</span>
          <input
            className="input ws-moment"
            type={moments[column.kind]}
            {...(column.kind === 'time' ? {} : { max: column.kind === 'date' ? '9999-12-31' : '9999-12-31T23:59' })}
            data-row={rowId}
            value={typeof value === 'string' ? value : ''}
            onChange={(event) => {
              onValue(event.currentTarget.value.slice(0, column.kind === 'time' ? 5 : 16) || null);
            }}
          />
        </label>
      );
    case 'yes-no':
      return (
        <RadioGroup
          label={words.label}
          options={[
            { value: 'yes', text: yesNo.yes },
            { value: 'no', text: yesNo.no },
          ]}
          value={typeof value === 'boolean' ? (value ? 'yes' : 'no') : ''}
          onChange={(chosen) => {
            onValue(chosen === 'yes');
          }}
        />
      );
    case 'choice':
      return (
        <RadioGroup
          label={words.label}
          options={column.options.map((key) => ({ value: key, text: words.options?.[key] ?? key }))}
          value={typeof value === 'string' ? value : ''}
          onChange={onValue}
        />
      );
    case 'multi': {
      const chosen = Array.isArray(value) ? value : [];
      return (
        <fieldset className="group">
          <legend>{words.label}</legend>
          <div className="pick">
            {column.options.map((key) => (
              <Checkbox
                key={key}
                label={words.options?.[key] ?? key}
                checked={chosen.includes(key)}
                onChange={(on) => {
                  onValue(on ? [...chosen, key] : chosen.filter((other) => other !== key));
                }}
              />
            ))}
          </div>
        </fieldset>
      );
    }
    case 'calc':
    case 'linked':
      return <WorkedOutCell field={props.field} column={column} words={words} row={row} />;
  }
}
