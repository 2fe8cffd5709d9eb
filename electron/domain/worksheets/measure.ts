import type { Answers } from './answers.ts';
import type { Definition } from './definition-schema.ts';
import { evaluate } from './evaluate.ts';
import type { Instrument, InstrumentScore } from './instrument-schema.ts';
import { isAnswered } from './kinds.ts';
import { shownAnswers, shownFields } from './visible.ts';

/** A number of a measure as it was reached; `value` is null while an answer that it needs is missing. */
export type Reached = { score: InstrumentScore; value: number | null };

/**
 * The numbers of a measure by its published rule, in the order of its definition; empty for a sheet that is no measure. Never part of a
 * total: an incomplete form is not scored (clinical reference 1.2).
 */
export function measureScores(definition: Definition, length: string, answers: Answers): Reached[] {
  const shown = shownAnswers(definition, length, answers);
  return (definition.instrument?.scores ?? []).map((score) => {
    const field = definition.fields.find((other) => other.id === score.field);
    const part = field?.kind === 'calc' && field.calc.type === 'values' ? field.calc.of.find(({ id }) => id === score.value) : undefined;
    return { score, value: part === undefined ? null : evaluate(part.value, shown, { definition }) };
  });
}

/** How many of the items have an answer. Items that the sheet hides for these answers do not count. */
export function itemsAnswered(definition: Definition, length: string, answers: Answers): { answered: number; of: number } {
  const shown = new Set(shownFields(definition, length, answers).map(({ id }) => id));
  const asked = (definition.instrument?.items ?? []).filter((id) => shown.has(id));
  return { answered: asked.filter((id) => isAnswered(answers[id])).length, of: asked.length };
}

/** The id of the published label for a value; null where nothing was published for it. */
export function bandOf(score: InstrumentScore, value: number): string | null {
  return score.bands?.find(({ from, to }) => value >= from && value <= to)?.id ?? null;
}

/** Whether a change is at least the published figure; null where there is none. Says nothing about its cause (principle 6). */
export function isReliable(score: InstrumentScore, before: number, after: number): boolean | null {
  return score.change === undefined ? null : Math.abs(after - before) >= score.change;
}

/** Whether the look-backs of two fillings-in overlap, given the days between them. */
export function looksOverlap(instrument: Instrument, daysBetween: number): boolean {
  return daysBetween < instrument.recallDays;
}
