import type { KeyboardEvent } from 'react';
import type { TableRow } from '../../../electron/domain/worksheets/answers.ts';
import type { Column } from '../../../electron/domain/worksheets/definition-schema.ts';
import type { ColumnWords } from '../../../electron/domain/worksheets/words-schema.ts';
import { RadioGroup } from '../../ui/choice.tsx';
import { Track } from '../../ui/track.tsx';

export type CellValue = TableRow['cells'][string];

type Props = {
  column: Column;
  words: ColumnWords;
  value: CellValue;
  onValue: (value: CellValue) => void;
  /** Shows the words at the ends of a track: once, under the last row. */
  ends: boolean;
  /** Set on the cell that takes the focus of its row. */
  rowId: string | undefined;
  /** Keys in the words: adding and moving rows. */
  onKeyDown: (event: KeyboardEvent<HTMLTextAreaElement>) => void;
};

/** One cell, by its column's kind; a kind without a cell does not compile. */
export function CellFill({ column, words, value, onValue, ends, rowId, onKeyDown }: Props) {
  switch (column.kind) {
    case 'text':
    case 'long':
      return (
        <textarea
          className="input ws-line lead"
          rows={1}
          spellCheck
          maxLength={column.kind === 'long' ? 20_000 : 2_000}
          data-row={rowId}
          aria-label={words.label}
          placeholder={words.hint ?? words.label}
          value={typeof value === 'string' ? value : ''}
          onChange={(event) => {
            onValue(event.currentTarget.value);
          }}
          onKeyDown={onKeyDown}
        />
      );
    case 'percent':
    case 'n10':
      return (
        <div className="tracks">
          <Track
            label={words.label}
            top={column.kind === 'n10' ? 10 : 100}
            value={typeof value === 'number' ? value : null}
            hue="before"
            low={ends ? words.low : undefined}
            high={ends ? words.high : undefined}
            onChange={onValue}
          />
        </div>
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
  }
}
