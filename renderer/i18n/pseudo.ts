const accents: Record<string, string> = { a: 'á', e: 'ê', i: 'ï', o: 'ö', u: 'ü', A: 'Å', E: 'É', O: 'Ø', U: 'Ü', c: 'ç', n: 'ñ' };

/** English with accents and about 40 % more letters, to see what long words do. Leaves ICU syntax alone. */
export function pseudo(text: string): string {
  let depth = 0;
  let out = '';
  let letters = 0;
  for (const char of text) {
    if (char === '{' || char === '<') depth++;
    if (depth === 0) {
      out += accents[char] ?? char;
      if (/\p{L}/u.test(char)) letters++;
    } else {
      out += char;
    }
    if (char === '}' || char === '>') depth--;
  }
  return letters === 0 ? out : `${out} ${'ôñê twô '.repeat(Math.ceil((letters * 0.4) / 8)).trim()}`;
}
