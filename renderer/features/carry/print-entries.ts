import type { Packet } from '../../../electron/domain/packets/packet.ts';

/** The most entries in one PDF: more take long to draw, and make a file that many programs open slowly. */
export const mostInOne = 500;

/** The ids of each PDF, oldest first. */
export function printParts(ids: readonly string[]): string[][] {
  const sorted = ids.toSorted();
  return Array.from({ length: Math.ceil(sorted.length / mostInOne) }, (_, n) => sorted.slice(n * mostInOne, (n + 1) * mostInOne));
}

/** What a PDF of several is called: its number, and the month that it begins with. */
export function partName(index: number, of: number, { entries }: Packet): string {
  return `${String(index + 1).padStart(Math.max(2, String(of).length), '0')} ${(entries[0]?.content.when.at ?? '0000-00').slice(0, 7)}`;
}
