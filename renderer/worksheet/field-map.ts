import type { ComponentType } from 'react';
import type { FieldKind } from '../../electron/domain/worksheets/definition-schema.ts';
import type { FillProps, ReadProps } from './field-props.ts';
import { CalcFill, CalcRead } from './fields/calc-field.tsx';
import { ChoiceAmongFill, ChoiceAmongRead, ChoiceFill, ChoiceRead, MultiFill, MultiRead } from './fields/choice-fields.tsx';
import { DatetimeFill, DatetimeRead } from './fields/datetime-field.tsx';
import { FeelingsFill, FeelingsRead } from './fields/feelings-field.tsx';
import { ListFill, ListRead } from './fields/list-field.tsx';
import { NoteFill, NoteRead } from './fields/note-field.tsx';
import { PairFill, PairRead } from './fields/pair-field.tsx';
import { PatternsFill, PatternsRead } from './fields/patterns-field.tsx';
import { RatingFill, RatingRead } from './fields/rating-fields.tsx';
import { RerateFeelingsFill, RerateFeelingsRead, ReratePercentFill, ReratePercentRead } from './fields/rerate-fields.tsx';
import { TableFill } from './fields/table-field.tsx';
import { TableRead } from './fields/table-read.tsx';
import { LongFill, TextFill, TextRead } from './fields/text-fields.tsx';

export type FieldView<K extends FieldKind> = { Fill: ComponentType<FillProps<K>>; Read: ComponentType<ReadProps<K>> };

/** How each kind of field is drawn. A kind without its components does not compile. Print is reading under print styles. */
export const fieldMap: { [K in FieldKind]: FieldView<K> } = {
  text: { Fill: TextFill, Read: TextRead },
  long: { Fill: LongFill, Read: TextRead },
  list: { Fill: ListFill, Read: ListRead },
  feelings: { Fill: FeelingsFill, Read: FeelingsRead },
  percent: { Fill: RatingFill, Read: RatingRead },
  n10: { Fill: RatingFill, Read: RatingRead },
  choice: { Fill: ChoiceFill, Read: ChoiceRead },
  'choice-among': { Fill: ChoiceAmongFill, Read: ChoiceAmongRead },
  multi: { Fill: MultiFill, Read: MultiRead },
  patterns: { Fill: PatternsFill, Read: PatternsRead },
  datetime: { Fill: DatetimeFill, Read: DatetimeRead },
  table: { Fill: TableFill, Read: TableRead },
  pair: { Fill: PairFill, Read: PairRead },
  'rerate-feelings': { Fill: RerateFeelingsFill, Read: RerateFeelingsRead },
  'rerate-percent': { Fill: ReratePercentFill, Read: ReratePercentRead },
  calc: { Fill: CalcFill, Read: CalcRead },
  note: { Fill: NoteFill, Read: NoteRead },
};
