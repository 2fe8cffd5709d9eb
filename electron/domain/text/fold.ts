const typographic: Record<string, string> = {
  '\u2018': "'", '\u2019': "'", '\u201b': "'", '\u02bc': "'", '\u00b4': "'",
  '\u201c': '"', '\u201d': '"', '\u201e': '"', '\u00ab': '"', '\u00bb': '"',
  '\u2010': '-', '\u2011': '-', '\u2012': '-', '\u2013': '-', '\u2014': '-',
  '\u2026': '.', '\u00a0': ' ', '\u202f': ' ', '\u2009': ' ', '\u03c2': '\u03c3',
};

const known = new Map<string, string>();

function foldUnit(unit: string): string {
  const before = known.get(unit);
  if (before !== undefined) return before;
  const bare = typographic[unit] ?? unit.normalize('NFD').replace(/\p{M}+/gu, '').toLowerCase();
  // A unit that would grow, vanish or split (a lone combining mark, one half of a surrogate pair) stays as it is.
  const after = bare.length === 1 ? (typographic[bare] ?? bare) : unit;
  known.set(unit, after);
  return after;
}

/**
 * Text without case and accents, for comparing: "Él dijo" and "el dijo" fold alike; curly quotes and dashes become plain ones.
 * The result has exactly as many UTF-16 units as the input, so that a place found in it is the same place in the original.
 * Give it composed text (`composed`), else a letter with a separate combining mark does not match its composed form.
 */
export function fold(text: string): string {
  // Letters beyond ASCII are folded one by one (and remembered); lower-casing the rest cannot change the length any more.
  return text.replace(/[\u0080-\uffff]/g, foldUnit).toLowerCase();
}

/** The composed (NFC) form of a text. It looks the same; lists and searches work on it. */
export function composed(text: string): string {
  return text.normalize('NFC');
}
