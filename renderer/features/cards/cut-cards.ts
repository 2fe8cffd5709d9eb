/** How wide a text is in one line, in millimetres, at a size in points. */
export type Width = (text: string, points: number) => number;

/** One card of paper. `of` above 1: its words did not go on one. */
export type CutCard = { points: number; moment: string; words: string; at: number; of: number };

/** Inside a bank card's 85.6 × 54 mm, without its margins; a little less, for a printer that rounds. */
const room = { width: 75, height: 43 };
export const leading = 1.35;
export const momentPoints = 8.5;
/** From the largest down to the smallest that can be read at arm's length. */
const sizes = [15, 12, 10.5, 9, 8] as const;
const smallest = 8;
const gap = 2;
/** The line that says "1 of 2". */
const foot = 5;

const lineHeight = (points: number): number => points * 0.3528 * leading;

/** Where each line of a text ends when it is set in a column, as places in the text. Lines break at spaces; what is too long for a line, inside. */
export function lineEnds(text: string, fits: (line: string) => boolean): number[] {
  const ends: number[] = [];
  let start = 0;
  for (const { 0: run, index } of text.matchAll(/\n|[^\S\n]+|\S+/gu)) {
    const end = index + run.length;
    if (run === '\n') {
      ends.push(end);
      start = end;
    } else if (run.trim() !== '' && !fits(text.slice(start, end))) {
      if (index > start) ends.push(index);
      start = Math.max(start, index);
      for (let at = start; at < end; ) {
        const next = at + ((text.codePointAt(at) ?? 0) > 0xffff ? 2 : 1);
        if (at > start && !fits(text.slice(start, next))) {
          ends.push(at);
          start = at;
        }
        at = next;
      }
    }
  }
  return start < text.length ? [...ends, text.length] : ends;
}

/** Where a text that goes on, on another card, is best cut: after a sentence, when that leaves most of the card full. */
function sentenceEnd(text: string): number {
  const ends = Array.from(text.matchAll(/(?:[.!?…。]["'”’»)]*|\n)(?=\s|$)/gu), ({ 0: found, index }) => index + found.length);
  const last = ends.at(-1) ?? 0;
  return last >= text.length * 0.6 ? last : text.length;
}

/**
 * A card's words as they go on paper: as large as one card holds them; at the smallest size, on as many as it takes. Nothing is left out. A `moment` that
 * fills half a card by itself goes on as words.
 */
export function cutCard(words: string, moment: string, width: Width): CutCard[] {
  const lines = (text: string, points: number): number[] => (text === '' ? [] : lineEnds(text, (line) => width(line.trim(), points) <= room.width));
  const above = lines(moment, momentPoints).length * lineHeight(momentPoints) + (moment === '' ? 0 : gap);
  if (above > room.height / 2) return cutCard(`${moment}\n${words}`, '', width);

  const points = sizes.find((one) => above + lines(words, one).length * lineHeight(one) <= room.height);
  if (points !== undefined) return [{ points, moment, words, at: 1, of: 1 }];

  const pieces: string[] = [];
  for (let rest = words.trim(); rest !== ''; ) {
    const free = room.height - foot - (pieces.length === 0 ? above : 0);
    const ends = lines(rest, smallest);
    const full = Math.max(1, Math.floor(free / lineHeight(smallest)));
    const end = ends.length <= full ? rest.length : sentenceEnd(rest.slice(0, ends[full - 1]));
    pieces.push(rest.slice(0, end).trimEnd());
    rest = rest.slice(end).trimStart();
  }
  return pieces.map((piece, index) => ({ points: smallest, moment: index === 0 ? moment : '', words: piece, at: index + 1, of: pieces.length }));
}

/** Measures with the fonts of this window. */
export function widthIn(family: string): Width {
  const drawing = document.createElement('canvas').getContext('2d');
  if (drawing === null) return (text, points) => text.length * points * 0.21;
  drawing.font = `100px ${family}`;
  return (text, points) => (drawing.measureText(text).width / 100) * points * 0.3528;
}
