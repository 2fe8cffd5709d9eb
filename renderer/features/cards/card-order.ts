/** The ids with one of them a place further up (-1) or down (1); as they were at either end. */
export function moved(ids: readonly string[], id: string, by: -1 | 1): string[] {
  const from = ids.indexOf(id);
  const to = from + by;
  if (from < 0 || to < 0 || to >= ids.length) return [...ids];
  return ids.toSpliced(from, 1).toSpliced(to, 0, id);
}

/** All ids in an order drawn by lot, `first` at the front when it is among them. `random` answers from 0 to below 1. */
export function shuffled(ids: readonly string[], first: string | null, random: () => number): string[] {
  const rest = ids.filter((id) => id !== first);
  for (let at = rest.length - 1; at > 0; at--) {
    const other = Math.floor(random() * (at + 1));
    const [a, b] = [rest[at], rest[other]];
    if (a !== undefined && b !== undefined) [rest[at], rest[other]] = [b, a];
  }
  return first !== null && ids.includes(first) ? [first, ...rest] : rest;
}

/** How large a card's words are set on the screen: few of them large. */
export function cardSize(words: string): 'large' | 'middle' | 'small' {
  if (words.length <= 90) return 'large';
  return words.length <= 220 ? 'middle' : 'small';
}
