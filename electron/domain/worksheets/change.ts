import type { Feeling, FeelingsAnswer } from './answers.ts';

/** How one rating moved. `by` is after − before; null when one of the two is missing. Neither direction is a success. */
export type FeelingChange = {
  word: string;
  own: boolean;
  before: number | null;
  after: number | null;
  by: number | null;
  /** Named only the second time. */
  isNew: boolean;
};

/** Feelings are the same when word and ownness agree. */
export function sameFeeling(a: Pick<Feeling, 'word' | 'own'>, b: Pick<Feeling, 'word' | 'own'>): boolean {
  return a.word === b.word && (a.own === true) === (b.own === true);
}

/** Change per feeling, in the order in which they were first named; new ones follow. */
export function feelingChanges(before: FeelingsAnswer | undefined, after: FeelingsAnswer | undefined): FeelingChange[] {
  const first = before?.feelings ?? [];
  const second = after?.feelings ?? [];
  const known = first.map((feeling) => {
    const then = second.find((other) => sameFeeling(other, feeling))?.strength ?? null;
    return change(feeling, feeling.strength, then, false);
  });
  const fresh = second
    .filter((feeling) => !first.some((other) => sameFeeling(other, feeling)))
    .map((feeling) => change(feeling, null, feeling.strength, true));
  return [...known, ...fresh];
}

/** after − before, or null. */
export function changeBy(before: number | null, after: number | null): number | null {
  return before === null || after === null ? null : after - before;
}

function change(feeling: Feeling, before: number | null, after: number | null, isNew: boolean): FeelingChange {
  return { word: feeling.word, own: feeling.own === true, before, after, by: changeBy(before, after), isNew };
}
