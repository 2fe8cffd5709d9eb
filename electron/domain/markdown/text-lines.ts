/**
 * Text inside our Markdown files. It stands as it was written, but for what a text file cannot keep or what would be taken for one
 * of our headings: those are written in ways that every Markdown reader shows as the text itself.
 */

/** Control characters, halves of a surrogate pair and odd line ends; and what looks like our way of writing them. */
const odd = /[^\P{Cc}\t\n]|[\p{Cs}\u2028\u2029\uFEFF]|&(?=#\d+;)/gu;
const headingLike = /^\\*#{1,6}(?:[ \t]|$)/;

/** The text with odd characters as `&#13;`. Line feeds and tabs stay. */
export function encodeText(text: string): string {
  return text.replace(odd, (found) => `&#${String(found.codePointAt(0))};`);
}

export function decodeText(text: string): string {
  return text.replace(/&#(\d{1,7});/g, (whole, digits: string) => {
    const code = Number(digits);
    if (code > 0x10ffff) return whole;
    return code >= 0xd800 && code <= 0xdfff ? String.fromCharCode(code) : String.fromCodePoint(code);
  });
}

/** A line that would be a heading gets a backslash before it. */
export function guarded(line: string): string {
  return headingLike.test(line) ? `\\${line}` : line;
}

export function unguarded(line: string): string {
  return line.startsWith('\\') && headingLike.test(line) ? line.slice(1) : line;
}

/** A text as lines of a section. */
export function proseLines(text: string): string[] {
  return encodeText(text).split('\n').map(guarded);
}

export function readProse(lines: readonly string[]): string {
  return decodeText(lines.map(unguarded).join('\n'));
}

/** Texts as a list: `- ` before each, further lines set in by two spaces. */
export function itemLines(texts: readonly string[]): string[] {
  return texts.flatMap((text) =>
    encodeText(text).split('\n').map((line, index) => (index === 0 ? `- ${line}` : line === '' ? '' : `  ${line}`)),
  );
}

/** The texts of a list. Words before its first mark count as an item too: someone may have typed them there. */
export function readItems(lines: readonly string[]): string[] {
  const items: string[][] = [];
  for (const line of lines) {
    const last = items.at(-1);
    if (line === '-' || line.startsWith('- ')) items.push([line.slice(2)]);
    else if (last !== undefined) last.push(line.startsWith('  ') ? line.slice(2) : line);
    else if (line.trim() !== '') items.push([line]);
  }
  return items.map((item) => decodeText(item.join('\n')));
}

/** A label as it stands on one line. */
export function oneLabel(text: string): string {
  return encodeText(text.replace(/\s+/g, ' ').trim()) || '–';
}
