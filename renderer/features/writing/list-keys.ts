/** What Enter does at the end of a list line: the next mark, or, on an empty item, the end of the list. */
export type ListKey = { kind: 'insert'; text: string } | { kind: 'clear'; from: number };

const item = /^(\s*)(?:([-*•])|(\d{1,4})([.)]))(\s+)(.*)$/u;

/** Null when the caret is not in a list item, or before its words. `at` is where the caret stands. */
export function listKey(text: string, at: number): ListKey | null {
  const from = text.lastIndexOf('\n', at - 1) + 1;
  const found = item.exec(text.slice(from, at));
  if (found === null) return null;
  const [, indent = '', bullet, number, dot = '', space = ' ', words = ''] = found;
  const end = text.indexOf('\n', at);
  const rest = text.slice(at, end < 0 ? text.length : end);
  if (words.trim() === '' && rest.trim() === '') return { kind: 'clear', from };
  const mark = bullet ?? `${String(Number(number) + 1)}${dot}`;
  return { kind: 'insert', text: `\n${indent}${mark}${space}` };
}
