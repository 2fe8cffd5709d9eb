/** Markdown of other tools as the plain text that a person would have typed. */

/** A first line `# …` is the title; it is not repeated in the text. */
export function splitTitle(text: string): { title: string; text: string } {
  const [, title = '', rest = ''] = /^\s*#[ \t]+([^\n]{1,1000})(?:\n([\s\S]*))?$/.exec(text) ?? [];
  return title.trim() === '' ? { title: '', text: text.trim() } : { title: title.replace(/\s#+\s*$/, '').trim(), text: rest.trim() };
}

/** Takes the backslashes away that keep a mark from being one, such as `2\.`. */
export function unescapeMarkdown(text: string): string {
  return text.replace(/\\([\\`*_{}[\]()#+\-.!|~>])/g, '$1');
}

/** Takes the marks of bold and slanted letters away. */
export function withoutEmphasis(text: string): string {
  return text.replace(/(\*\*|__)(?=\S)([^\n]{0,2000}?\S)\1/g, '$2').replace(/(?<![\w*\\])([*_])(?=\S)([^\n*_]{0,2000}?\S)\1(?![\w*])/g, '$2');
}

const blocks = /<\/?(p|div|br|h[1-6]|ul|ol|li|blockquote|pre|hr)\b[^<>]{0,500}>/i;
const entities: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'", nbsp: ' ' };

function decodeEntities(text: string): string {
  return text.replace(/&(?:#(\d{1,7})|#x([0-9a-f]{1,6})|(amp|lt|gt|quot|apos|nbsp));/gi, (whole, decimal: string | undefined, hex: string | undefined, name: string | undefined) => {
    if (name !== undefined) return entities[name.toLowerCase()] ?? whole;
    const code = decimal === undefined ? parseInt(hex ?? '', 16) : Number(decimal);
    return code === 0 || code > 0x10ffff || (code >= 0xd800 && code <= 0xdfff) ? whole : String.fromCodePoint(code);
  });
}

/** Whether a text was stored as HTML. */
export function looksLikeHtml(text: string): boolean {
  return blocks.test(text);
}

/**
 * HTML that an editor made, as lines: blocks part paragraphs, list items begin with a dash, letters' looks go. Any other tag, such as a script,
 * is no mark of an editor's and stays as the letters that it is.
 */
export function htmlToText(text: string): string {
  const lines = text
    .replace(/\n/g, ' ')
    .replace(/<br\b[^<>]{0,500}>/gi, '\n')
    .replace(/<li\b[^<>]{0,500}>/gi, '\n- ')
    .replace(/<\/?(ul|ol)\b[^<>]{0,500}>/gi, '\n')
    .replace(/<hr\b[^<>]{0,500}>/gi, '\n\n')
    .replace(/<\/(p|div|h[1-6]|blockquote|pre)>/gi, '\n\n')
    .replace(/<\/?(p|div|h[1-6]|li|blockquote|pre|strong|b|em|i|u|s|del|ins|code|span|font|a|mark|sub|sup)\b[^<>]{0,2000}>/gi, '');
  return decodeEntities(lines).split('\n').map((line) => line.replace(/[ \t]+/g, ' ').trim()).join('\n').replace(/\n{3,}/g, '\n\n').trim();
}
