/** What one line and one list hold (`answers.ts`). */
const mostLetters = 2_000;
export const mostLines = 200;

/** A long text in parts that fit in a line, divided between words where there are any. */
function parts(text: string): string[] {
  if (text.length <= mostLetters) return [text];
  const space = text.lastIndexOf(' ', mostLetters);
  const at = space > 0 ? space : mostLetters;
  return [text.slice(0, at), ...parts(text.slice(at).trimStart())];
}

/**
 * What was written or pasted into a line as the lines that it becomes: one for each line of the text, longer ones divided, nothing
 * left out as long as there is `room` for it. Where there are more lines than room, several stand together in one.
 */
export function linesOf(text: string, room: number): string[] {
  const [head = '', ...rest] = text.split(/\r?\n/u);
  const lines = [head, ...rest.filter((line) => line.trim() !== '')].flatMap(parts);
  if (lines.length <= room) return lines;
  // As many as can stand alone do; the rest share the last ones.
  for (let alone = room - 1; alone > 0; alone--) {
    const together = packed(lines.slice(alone));
    if (alone + together.length <= room) return [...lines.slice(0, alone), ...together];
  }
  return packed(lines).slice(0, Math.max(1, room));
}

function packed(lines: readonly string[]): string[] {
  const full: string[] = [];
  for (const line of lines) {
    const last = full.at(-1);
    const together = `${last ?? ''}\n${line}`;
    if (last !== undefined && together.length <= mostLetters) full[full.length - 1] = together;
    else full.push(line);
  }
  return full;
}
