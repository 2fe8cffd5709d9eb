/** A person's plain text as paragraphs and lists. No markup is read beyond the mark at the start of a line. */
export type TextBlock =
  | { kind: 'paragraph'; text: string }
  | { kind: 'list'; ordered: boolean; start: number; items: string[] };

const bullet = /^\s{0,6}[-*•]\s+(.*)$/u;
const numbered = /^\s{0,6}(\d{1,4})[.)]\s+(.*)$/u;

type Marked = { ordered: boolean; number: number; text: string };

function markOf(line: string): Marked | null {
  const dot = bullet.exec(line);
  if (dot !== null) return { ordered: false, number: 0, text: dot[1] ?? '' };
  const number = numbered.exec(line);
  return number === null ? null : { ordered: true, number: Number(number[1]), text: number[2] ?? '' };
}

/** Blank lines part paragraphs; "- ", "* " and "1. " begin list items; an indented line goes on with the item above it. */
export function textBlocks(text: string): TextBlock[] {
  const blocks: TextBlock[] = [];
  let gap = true;

  for (const line of text.replaceAll('\r\n', '\n').split('\n')) {
    if (line.trim() === '') {
      gap = true;
      continue;
    }
    const mark = markOf(line);
    const last = blocks.at(-1);
    if (mark !== null) {
      if (last?.kind === 'list' && last.ordered === mark.ordered) last.items.push(mark.text);
      else blocks.push({ kind: 'list', ordered: mark.ordered, start: mark.ordered ? mark.number : 1, items: [mark.text] });
    } else if (!gap && last?.kind === 'list' && /^\s/u.test(line)) {
      last.items.push(`${last.items.pop() ?? ''}\n${line.trim()}`);
    } else if (!gap && last?.kind === 'paragraph') {
      last.text += `\n${line}`;
    } else {
      blocks.push({ kind: 'paragraph', text: line });
    }
    gap = false;
  }
  return blocks;
}
