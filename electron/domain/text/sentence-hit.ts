export type SentenceHit = { before: string; match: string; after: string };

const around = 160;

/** Where the sentence that holds `at` begins: after the last full stop, question mark, exclamation mark or line break. */
function sentenceStart(text: string, at: number): number {
  for (let i = at - 1; i > 0 && at - i <= around * 2; i--) {
    if (text[i] === '\n') return i + 1;
    if (/\s/.test(text[i] ?? '') && /[.!?…]["'”’»)]?$/.test(text.slice(Math.max(0, i - 2), i))) return i + 1;
  }
  return at <= around * 2 ? 0 : at - around * 2;
}

function sentenceEnd(text: string, at: number): number {
  for (let i = at; i < text.length && i - at <= around * 2; i++) {
    if (text[i] === '\n') return i;
    if (/[.!?…]/.test(text[i] ?? '')) {
      const close = /^["'”’»)]?(?=\s|$)/.exec(text.slice(i + 1, i + 3));
      if (close) return i + 1 + close[0].length;
    }
  }
  return Math.min(text.length, at + around * 2);
}

function clear(cut: string): string {
  return cut.replace(/\s+/g, ' ');
}

/** A cut at the edge of a word, and never inside a surrogate pair. */
function lastPart(text: string, limit: number): string {
  if (text.length <= limit) return text.trimStart();
  const cut = text.slice(text.length - limit);
  const space = cut.indexOf(' ');
  return `…${space >= 0 && space < limit / 2 ? cut.slice(space + 1) : cut.replace(/^[\udc00-\udfff]/, '')}`;
}

function firstPart(text: string, limit: number): string {
  if (text.length <= limit) return text.trimEnd();
  const cut = text.slice(0, limit);
  const space = cut.lastIndexOf(' ');
  return `${space > limit / 2 ? cut.slice(0, space) : cut.replace(/[\ud800-\udbff]$/, '')}…`;
}

/**
 * A found place in its sentence. `start` and `end` are UTF-16 offsets into `text`; before and after together are at most about
 * 160 characters, cut at words and marked with an ellipsis. White space shows as single spaces.
 */
export function sentenceHit(text: string, start: number, end: number): SentenceHit {
  const before = clear(text.slice(sentenceStart(text, start), start));
  const after = clear(text.slice(end, sentenceEnd(text, end)));
  const roomBefore = Math.max(around / 2, around - after.length);
  const shownBefore = lastPart(before, roomBefore);
  return { before: shownBefore, match: clear(text.slice(start, end)), after: firstPart(after, Math.max(around / 2, around - shownBefore.length)) };
}
