export type Box = { left: number; top: number; right: number; bottom: number };
type Size = { width: number; height: number };

/** From the edges of the window, and between two tries. */
const margin = 16;
const step = 8;

export function touches(a: Box, b: Box): boolean {
  return a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;
}

/**
 * Where something of that size lies on no control, and on no words either where there is room for that: as low in the window as it can, in the middle, else at one
 * side. Where there is no such place it is the middle of the foot. Pixels of the window.
 */
export function freePlace(window: Size, size: Size, controls: readonly Box[], words: readonly Box[]): { left: number; top: number } {
  const middle = Math.round((window.width - size.width) / 2);
  const lowest = Math.max(margin, window.height - size.height - margin);
  for (const taken of [[...controls, ...words], controls]) {
    for (let top = lowest; top >= margin; top -= step) {
      for (const left of [middle, window.width - size.width - margin, margin]) {
        const box = { left, top, right: left + size.width, bottom: top + size.height };
        if (!taken.some((other) => touches(box, other))) return { left, top };
      }
    }
  }
  return { left: middle, top: lowest };
}
