import type { FrontEntry } from './front.ts';

/** The lines under each of an entry's sections, in their order; null where its heading is gone. `stray` holds lines that belong to none. */
export type EntryLines = { title: string | null; time: string; sections: (string[] | null)[]; stray: string[] };

const entryHead = /^## (\d\d:\d\d)(?: · (.*))?$/;

/** One empty line after the heading and one before the next one are not part of what stands there. */
function within(lines: string[]): string[] {
  const from = lines[0]?.trim() === '' ? 1 : 0;
  const to = lines.length > from && lines.at(-1)?.trim() === '' ? lines.length - 1 : lines.length;
  return lines.slice(from, to);
}

/** Which line begins which entry. As many headings as entries: by their order; else by their times, in order. */
function entryStarts(lines: readonly string[], entries: readonly FrontEntry[]): (number | null)[] {
  const heads = lines.flatMap((line, at) => {
    const found = entryHead.exec(line.trimEnd());
    return found ? [{ at, time: found[1] }] : [];
  });
  if (heads.length === entries.length) return heads.map(({ at }) => at);
  let next = 0;
  return entries.map((entry) => {
    const found = heads.findIndex(({ time }, index) => index >= next && time === entry.when.at.slice(11));
    if (found < 0) return null;
    next = found + 1;
    return heads[found]?.at ?? null;
  });
}

/** Sections by their headings in order. A heading that is not expected is part of the text that it stands in. */
function splitEntry(entry: FrontEntry, lines: string[], last: string): EntryLines {
  const [head = '', ...rest] = lines;
  const [, time = '', title = null] = entryHead.exec(head.trimEnd()) ?? [];
  const sections: (string[] | null)[] = entry.sections.map(() => null);
  const stray: string[] = [];
  let next = 0;
  let into = stray;
  if (entry.sections[0]?.heading === null) {
    into = sections[0] = [];
    next = 1;
  }
  for (const line of rest) {
    const heading = /^### (.*)$/.exec(line.trimEnd())?.[1]?.trim();
    const at = heading === undefined ? -1 : entry.sections.findIndex((one, index) => index >= next && one.heading === heading);
    if (at >= 0) {
      into = sections[at] = [];
      next = at + 1;
    } else if (heading === last && entry.leftOut !== undefined) into = [];
    else into.push(line);
  }
  return { time, title, sections: sections.map((part) => part && within(part)), stray: stray.filter((line) => line.trim() !== '') };
}

/** The body of a day's file, entry by entry; null for an entry whose heading is gone. `leftOut` is the heading of what was left out. */
export function splitBody(lines: readonly string[], entries: readonly FrontEntry[], leftOut: string): (EntryLines | null)[] {
  const starts = entryStarts(lines, entries);
  return entries.map((entry, index) => {
    const from = starts[index] ?? null;
    if (from === null) return null;
    const to = starts.slice(index + 1).find((start) => start !== null) ?? lines.length;
    return splitEntry(entry, lines.slice(from, to), leftOut);
  });
}
