import { ratings, type Practice } from './practice-log.ts';
import type { Rating } from './skill-settings.ts';

/** Below this many tries nothing is said: too few to tell anything from chance. */
const enoughTries = 5;

export type PartOfDay = 'night' | 'morning' | 'afternoon' | 'evening';

/** How own ratings moved: after − before. `low` and `high` bound the middle half of the tries. */
export type Change = { rating: Rating; tries: number; typical: number; low: number; high: number };

export type Helped = {
  practice: string;
  times: number;
  /** The days of the first and the last try, `YYYY-MM-DD`. */
  first: string;
  last: string;
  /** How many tries began in each part of the day; a part without any is left out. */
  parts: { part: PartOfDay; times: number }[];
  /** Only ratings with at least five tries that were rated before and after. */
  changes: Change[];
};

const dayParts: readonly PartOfDay[] = ['night', 'morning', 'afternoon', 'evening'];

/** 0–5, 5–12, 12–18 and 18–24 o'clock. */
export function partOfDay(at: string): PartOfDay {
  const hour = Number(at.slice(11, 13));
  if (hour < 5) return 'night';
  if (hour < 12) return 'morning';
  return hour < 18 ? 'afternoon' : 'evening';
}

/** A quantile by linear interpolation between sorted values (R's type 7); 0.5 is the median. The list must not be empty. */
export function quantile(values: readonly number[], share: number): number {
  const sorted = values.toSorted((a, b) => a - b);
  const place = (sorted.length - 1) * share;
  const below = sorted[Math.floor(place)] ?? Number.NaN;
  const above = sorted[Math.ceil(place)] ?? Number.NaN;
  return below + (above - below) * (place - Math.floor(place));
}

function changesOf(tries: readonly Practice[]): Change[] {
  return ratings.flatMap((rating): Change[] => {
    const moved = tries.flatMap(({ rated }) => {
      const both = rated[rating];
      return both === undefined ? [] : [both.after - both.before];
    });
    if (moved.length < enoughTries) return [];
    return [{ rating, tries: moved.length, typical: quantile(moved, 0.5), low: quantile(moved, 0.25), high: quantile(moved, 0.75) }];
  });
}

/**
 * Per skill, what the person's own ratings say; `few` names the skills that were tried less than five times. Both in the order of
 * `order`, with those that are not in it (an exercise of another version) after them by name, and never by how well they did: it is a look back, not a ranking.
 */
export function whatHelped(practices: readonly Practice[], order: readonly string[]): { helped: Helped[]; few: string[] } {
  const helped: Helped[] = [];
  const few: string[] = [];
  const others = [...new Set(practices.flatMap(({ practice }) => practice ?? []))].filter((id) => !order.includes(id)).sort();
  for (const practice of [...order, ...others]) {
    const tries = practices.filter((one) => one.practice === practice);
    if (tries.length === 0) continue;
    if (tries.length < enoughTries) {
      few.push(practice);
      continue;
    }
    const days = tries.map(({ at }) => at.slice(0, 10)).sort();
    const parts = dayParts.map((part) => ({ part, times: tries.filter(({ at }) => partOfDay(at) === part).length })).filter(({ times }) => times > 0);
    helped.push({ practice, times: tries.length, first: days[0] ?? '', last: days.at(-1) ?? '', parts, changes: changesOf(tries) });
  }
  return { helped, few };
}
