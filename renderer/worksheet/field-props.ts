import type { AnswerFor } from '../../electron/domain/worksheets/kinds.ts';
import type { FieldKind, FieldOf } from '../../electron/domain/worksheets/definition-schema.ts';
import type { FieldWords } from '../../electron/domain/worksheets/words-schema.ts';

export type FillProps<K extends FieldKind> = K extends FieldKind ? FillPropsOf<K> : never;

type FillPropsOf<K extends FieldKind> = {
  field: FieldOf<K>;
  words: FieldWords;
  answer: AnswerFor<K> | undefined;
  onAnswer: (answer: AnswerFor<K>) => void;
  /** The step's question says what is asked: the label is there for screen readers only. */
  bare: boolean;
};

/** Fields that take no answer, and fields without words to show, draw nothing when they are read. */
export type ReadProps<K extends FieldKind> = K extends FieldKind ? ReadPropsOf<K> : never;

type ReadPropsOf<K extends FieldKind> = {
  field: FieldOf<K>;
  words: FieldWords;
  answer: AnswerFor<K> | undefined;
};

/** For paper: nothing is answered. */
export type BlankProps<K extends FieldKind> = K extends FieldKind ? { field: FieldOf<K>; words: FieldWords } : never;
