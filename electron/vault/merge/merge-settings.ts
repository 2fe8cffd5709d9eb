import type { Settings } from '../../domain/settings.ts';

/** Settings of this copy, with the other one's own words, patterns and lines added behind. */
export function mergeSettings(here: Settings, there: Settings): Settings {
  return {
    ...here,
    ownFeelings: united(here.ownFeelings, there.ownFeelings, (word) => word).slice(0, 200),
    ownPatterns: united(here.ownPatterns, there.ownPatterns, ({ key }) => key).slice(0, 100),
    patternOrder: united(here.patternOrder, there.patternOrder, (key) => key).slice(0, 200),
    ownLines: united(here.ownLines, there.ownLines, ({ id }) => id).slice(0, 30),
    cardOrder: united(here.cardOrder, there.cardOrder, (id) => id).slice(0, 500),
    skills: { ...here.skills, favourites: united(here.skills.favourites, there.skills.favourites, (id) => id).slice(0, 30) },
    name: here.name === '' ? there.name : here.name,
    lastSession: later(here.lastSession, there.lastSession),
  };
}

function united<T>(here: readonly T[], there: readonly T[], key: (item: T) => string): T[] {
  const known = new Set(here.map(key));
  return [...here, ...there.filter((item) => !known.has(key(item)))];
}

function later(a: string | null, b: string | null): string | null {
  if (a === null || b === null) return a ?? b;
  return a > b ? a : b;
}
