import type { Settings } from '../../domain/settings.ts';

/**
 * Settings of two copies: those that were changed more often stand, with the other's own words, patterns, lines and cards behind theirs. Like the merging of
 * records, it does not depend on clocks nor on which copy is merged into which.
 */
export function mergeSettings(a: Settings, b: Settings): Settings {
  const [stands, other] = newer(a, b) ? [a, b] : [b, a];
  return {
    ...stands,
    ownFeelings: united(stands.ownFeelings, other.ownFeelings, (word) => word).slice(0, 200),
    ownPatterns: united(stands.ownPatterns, other.ownPatterns, ({ key }) => key).slice(0, 100),
    patternOrder: united(stands.patternOrder, other.patternOrder, (key) => key).slice(0, 200),
    ownLines: united(stands.ownLines, other.ownLines, ({ id }) => id).slice(0, 30),
    cardOrder: united(stands.cardOrder, other.cardOrder, (id) => id).slice(0, 500),
    sheetFavourites: united(stands.sheetFavourites, other.sheetFavourites, (id) => id).slice(0, 30),
    skills: { ...stands.skills, favourites: united(stands.skills.favourites, other.skills.favourites, (id) => id).slice(0, 30) },
    lastSession: later(a.lastSession, b.lastSession),
  };
}

/** Of two that were changed as often, either may stand; it has to be the same one in both copies. What is united does not count, or it would after each merge anew. */
function newer(a: Settings, b: Settings): boolean {
  return a.changed === b.changed ? rank(a) >= rank(b) : a.changed > b.changed;
}

function rank(settings: Settings): string {
  const { idleMinutes, use, name, thoughtLength, thoughtLayout, hiddenLines, recoveryReminder, sessionParts, reminders, skills } = settings;
  return JSON.stringify([idleMinutes, use, name, thoughtLength, thoughtLayout, hiddenLines, recoveryReminder, sessionParts, reminders, { ...skills, favourites: [] }]);
}

function united<T>(first: readonly T[], second: readonly T[], key: (item: T) => string): T[] {
  const known = new Set(first.map(key));
  return [...first, ...second.filter((item) => !known.has(key(item)))];
}

function later(a: string | null, b: string | null): string | null {
  if (a === null || b === null) return a ?? b;
  return a > b ? a : b;
}
