const accents: Record<string, string> = { a: 'á', e: 'ê', i: 'ï', o: 'ö', u: 'ü', A: 'Å', E: 'É', O: 'Ø', U: 'Ü', c: 'ç', n: 'ñ' };

/** For so many letters of a text, 40 % more. */
const longer = (letters: number): string => (letters === 0 ? '' : ` ${'ôñê twô '.repeat(Math.ceil((letters * 0.4) / 8)).trim()}`);

/** English with accents and about 40 % more letters, to see what long words do. Leaves ICU syntax alone, and goes into its branches. */
export function pseudo(text: string): string {
  // Braces within braces hold words again: the branches of a plural.
  const letters = [0];
  let tag = false;
  let out = '';
  for (const char of text) {
    const words = letters.length % 2 === 1;
    if (char === '<') tag = true;
    if (char === '{') letters.push(0);
    if (char === '}') {
      const ended = letters.pop() ?? 0;
      if (words) out += longer(ended);
    }
    const said = words && !tag && char !== '{' && char !== '}';
    out += said ? (accents[char] ?? char) : char;
    if (said && /\p{L}/u.test(char)) letters[letters.length - 1] = (letters.at(-1) ?? 0) + 1;
    if (char === '>') tag = false;
  }
  return out + longer(letters[0] ?? 0);
}
