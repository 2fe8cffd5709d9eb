/** How many letters may be wrong in a word of that length. */
function slips(length: number): number {
  if (length < 5) return 0;
  return length < 8 ? 1 : 2;
}

/**
 * The words that are closest to what was typed, of those that a few slips of the hand lie between ("panick", "worying", another
 * ending): none for a short word, where any other is near. All words are folded alike.
 */
export function nearestWords(typed: string, words: Iterable<string>): string[] {
  let best = slips(typed.length);
  let found: string[] = [];
  if (best === 0) return found;
  for (const word of words) {
    // The first letter is seldom the wrong one, and without it "obsesiones" would be near "sesiones".
    if (word[0] !== typed[0] || slips(word.length) === 0 || Math.abs(word.length - typed.length) > best) continue;
    const apart = distance(typed, word);
    if (apart > best) continue;
    if (apart < best) found = [];
    best = apart;
    found.push(word);
  }
  return found;
}

/** Letters put in, left out, exchanged, or two in the wrong order, each counted once. */
function distance(a: string, b: string): number {
  let older: number[] = [];
  let before = Array.from({ length: b.length + 1 }, (_, at) => at);
  for (let i = 1; i <= a.length; i++) {
    const row = [i];
    for (let j = 1; j <= b.length; j++) {
      const same = a[i - 1] === b[j - 1];
      const turned = i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1];
      const at = (list: readonly number[], place: number): number => list[place] ?? Infinity;
      row.push(Math.min(at(before, j) + 1, at(row, j - 1) + 1, at(before, j - 1) + (same ? 0 : 1), turned ? at(older, j - 2) + 1 : Infinity));
    }
    older = before;
    before = row;
  }
  return before[b.length] ?? Infinity;
}
