import type { ComponentType } from 'react';
import type { FieldKind } from '../../electron/domain/worksheets/definition-schema.ts';
import type { FillProps, ReadProps } from './field-props.ts';
import { CalcFill, CalcRead } from './fields/calc-field.tsx';
import { ChoiceAmongFill, ChoiceAmongRead, ChoiceFill, ChoiceRead, MultiFill, MultiRead, YesNoFill, YesNoRead } from './fields/choice-fields.tsx';
import { CountFill, CountRead, DurationFill, DurationRead } from './fields/number-fields.tsx';
import { DateFill, DateRead, DatetimeFill, DatetimeRead, TimeFill, TimeRead } from './fields/datetime-field.tsx';
import { FeelingsFill, FeelingsRead } from './fields/feelings-field.tsx';
import { LinksFill, LinksRead } from './fields/links-field.tsx';
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
  suds: { Fill: RatingFill, Read: RatingRead },
  count: { Fill: CountFill, Read: CountRead },
  duration: { Fill: DurationFill, Read: DurationRead },
  'yes-no': { Fill: YesNoFill, Read: YesNoRead },
  choice: { Fill: ChoiceFill, Read: ChoiceRead },
  'choice-among': { Fill: ChoiceAmongFill, Read: ChoiceAmongRead },
  multi: { Fill: MultiFill, Read: MultiRead },
  patterns: { Fill: PatternsFill, Read: PatternsRead },
  datetime: { Fill: DatetimeFill, Read: DatetimeRead },
  date: { Fill: DateFill, Read: DateRead },
  time: { Fill: TimeFill, Read: TimeRead },
  table: { Fill: TableFill, Read: TableRead },
  ladder: { Fill: TableFill, Read: TableRead },
  links: { Fill: LinksFill, Read: LinksRead },
  pair: { Fill: PairFill, Read: PairRead },
  'rerate-feelings': { Fill: RerateFeelingsFill, Read: RerateFeelingsRead },
  'rerate-percent': { Fill: ReratePercentFill, Read: ReratePercentRead },
  calc: { Fill: CalcFill, Read: CalcRead },
  note: { Fill: NoteFill, Read: NoteRead },
};
