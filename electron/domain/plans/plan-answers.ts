import type { Occasion } from './plan.ts';

/**
 * What can be said of one time of a plan. All are equal answers. The last one, that something got in the way, stands alone or beside any other; the
 * others exclude each other.
 */
export const planAnswers = ['started', 'part', 'did', 'not_this_time', 'hindered'] as const;
export type PlanAnswer = (typeof planAnswers)[number];

type Answered = Pick<Occasion, 'state' | 'hindered' | 'inTheWay' | 'own'>;

/** Where it is not said, what got in the way tells it, as it did before this was an answer of its own; beside an answer that was taken back it does not. */
function isHindered({ state, hindered, inTheWay, own }: Answered): boolean {
  return hindered ?? (state !== 'open' && inTheWay.length + own.length > 0);
}

/** The answers that stand, in the order of `planAnswers`; none when nothing was said, or all was taken back. */
export function answersIn(said: Answered): PlanAnswer[] {
  return [...(said.state === 'open' ? [] : [said.state]), ...(isHindered(said) ? (['hindered'] as const) : [])];
}

/** An occasion without what merging needs. */
export function saidIn(occasion: Occasion): Omit<Occasion, 'counter'> {
  const said: Omit<Occasion, 'counter'> & { counter?: number } = { ...occasion };
  delete said.counter;
  return said;
}

type Said = Omit<Occasion, 'counter'>;
export type SaidNow = Partial<Omit<Said, 'hindered'>> & { hindered?: boolean | undefined };

/** What was said of it, with what is said now. To name what got in the way says that something did; that nothing did takes all of it back. */
export function saidNow<S extends Said>(before: S, { hindered: now, ...rest }: SaidNow): S {
  const said: S = { ...before, ...rest };
  delete said.hindered;
  if (now === false) return { ...said, inTheWay: [], own: [] };
  const named = (rest.inTheWay ?? []).length + (rest.own ?? []).length > 0;
  return now === true || named || isHindered(before) ? { ...said, hindered: true } : said;
}
