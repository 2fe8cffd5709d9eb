import type { ComponentType } from 'react';
import type { FieldKind } from '../../electron/domain/worksheets/definition-schema.ts';
import {
  CalcBlank,
  ChoiceAmongBlank,
  CountBlank,
  DurationBlank,
  FeelingsBlank,
  LinksBlank,
  MomentBlank,
  NoteBlank,
  OptionsBlank,
  PairBlank,
  PatternsBlank,
  RatingBlank,
  TextBlank,
  YesNoBlank,
} from './blank/blank-fields.tsx';
import { TableBlank } from './blank/table-blank.tsx';
import type { BlankProps, FillProps, ReadProps } from './field-props.ts';
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

export type FieldView<K extends FieldKind> = { Fill: ComponentType<FillProps<K>>; Read: ComponentType<ReadProps<K>>; Blank: ComponentType<BlankProps<K>> };

/**
 * How each kind of field is drawn: to be filled in, to be read, empty for paper. A kind without its components does not compile.
 * A filled sheet is printed as it reads, under print styles.
 */
export const fieldMap: { [K in FieldKind]: FieldView<K> } = {
  text: { Fill: TextFill, Read: TextRead, Blank: TextBlank },
  long: { Fill: LongFill, Read: TextRead, Blank: TextBlank },
  list: { Fill: ListFill, Read: ListRead, Blank: TextBlank },
  feelings: { Fill: FeelingsFill, Read: FeelingsRead, Blank: FeelingsBlank },
  percent: { Fill: RatingFill, Read: RatingRead, Blank: RatingBlank },
  n10: { Fill: RatingFill, Read: RatingRead, Blank: RatingBlank },
  suds: { Fill: RatingFill, Read: RatingRead, Blank: RatingBlank },
  count: { Fill: CountFill, Read: CountRead, Blank: CountBlank },
  duration: { Fill: DurationFill, Read: DurationRead, Blank: DurationBlank },
  'yes-no': { Fill: YesNoFill, Read: YesNoRead, Blank: YesNoBlank },
  choice: { Fill: ChoiceFill, Read: ChoiceRead, Blank: OptionsBlank },
  'choice-among': { Fill: ChoiceAmongFill, Read: ChoiceAmongRead, Blank: ChoiceAmongBlank },
  multi: { Fill: MultiFill, Read: MultiRead, Blank: OptionsBlank },
  patterns: { Fill: PatternsFill, Read: PatternsRead, Blank: PatternsBlank },
  datetime: { Fill: DatetimeFill, Read: DatetimeRead, Blank: MomentBlank },
  date: { Fill: DateFill, Read: DateRead, Blank: MomentBlank },
  time: { Fill: TimeFill, Read: TimeRead, Blank: MomentBlank },
  table: { Fill: TableFill, Read: TableRead, Blank: TableBlank },
  ladder: { Fill: TableFill, Read: TableRead, Blank: TableBlank },
  links: { Fill: LinksFill, Read: LinksRead, Blank: LinksBlank },
  pair: { Fill: PairFill, Read: PairRead, Blank: PairBlank },
  'rerate-feelings': { Fill: RerateFeelingsFill, Read: RerateFeelingsRead, Blank: FeelingsBlank },
  'rerate-percent': { Fill: ReratePercentFill, Read: ReratePercentRead, Blank: RatingBlank },
  calc: { Fill: CalcFill, Read: CalcRead, Blank: CalcBlank },
  note: { Fill: NoteFill, Read: NoteRead, Blank: NoteBlank },
};
