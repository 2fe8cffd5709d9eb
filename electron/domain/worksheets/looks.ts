import type { Answers } from './answers.ts';
import { feelingChanges, sameFeeling } from './change.ts';
import type { Definition, Field, FieldOf } from './definition-schema.ts';
import { answerTo } from './kinds.ts';
import { numberAt } from './refs.ts';
import { shownAnywhere } from './visible.ts';

export type RerateField = FieldOf<'rerate-feelings'> | FieldOf<'rerate-percent'>;

/** What "look again" asks: every re-rating whose first rating exists, also when the sheet's length has no such step. */
export function rerateFields(definition: Definition, answers: Answers): RerateField[] {
  return shownAnywhere(definition, answers).filter(isRerate);
}

function isRerate(field: Field): field is RerateField {
  return field.kind === 'rerate-feelings' || field.kind === 'rerate-percent';
}

/** The field that rates this one again, if the sheet has one. */
export function rerateOf(definition: Definition, fieldId: string): RerateField | undefined {
  return definition.fields.filter(isRerate).find((field) => (field.kind === 'rerate-feelings' ? field.of : field.of.field) === fieldId);
}

/** One rating through time: at first, after writing, and at each look. Nulls where it was not rated. */
export type RatingLine = { word: string; own: boolean; first: number | null; after: number | null; looks: (number | null)[] };

type Look = { answers: Answers };

/** Every feeling of a re-rating with all its ratings. Words that came later follow in the order in which they came. */
export function feelingHistory(definition: Definition, field: FieldOf<'rerate-feelings'>, answers: Answers, looks: readonly Look[]): RatingLine[] {
  const base = definition.fields.find((other) => other.id === field.of);
  const before = base?.kind === 'feelings' ? answerTo(base, answers) : undefined;
  const lines: RatingLine[] = feelingChanges(before, answerTo(field, answers)).map((change) => ({
    word: change.word,
    own: change.own,
    first: change.before,
    after: change.after,
    looks: looks.map(() => null),
  }));
  looks.forEach((look, index) => {
    for (const feeling of answerTo(field, look.answers)?.feelings ?? []) {
      let line = lines.find((other) => sameFeeling(other, feeling));
      if (line === undefined) {
        line = { word: feeling.word, own: feeling.own === true, first: null, after: null, looks: looks.map(() => null) };
        lines.push(line);
      }
      line.looks[index] = feeling.strength;
    }
  });
  return lines;
}

/** One percentage with all its ratings. */
export function percentHistory(field: FieldOf<'rerate-percent'>, answers: Answers, looks: readonly Look[]): Omit<RatingLine, 'word' | 'own'> {
  return {
    first: numberAt(field.of, answers),
    after: answerTo(field, answers)?.number ?? null,
    looks: looks.map((look) => answerTo(field, look.answers)?.number ?? null),
  };
}

/** The newest rating that is there, whatever came after it was left open. */
export function newest(line: Omit<RatingLine, 'word' | 'own'>): number | null {
  return line.looks.findLast((rating) => rating !== null) ?? line.after ?? null;
}
