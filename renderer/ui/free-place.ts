export type Box = { left: number; top: number; right: number; bottom: number };
type Size = { width: number; height: number };

/** From the edges of the window, and between two tries. */
const margin = 16;
const step = 8;

export function touches(a: Box, b: Box): boolean {
  return a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;
}

/** How much of a box lies on others. */
function covers(box: Box, taken: readonly Box[]): number {
  return taken.reduce((sum, other) => (touches(box, other) ? sum + (Math.min(box.right, other.right) - Math.max(box.left, other.left)) * (Math.min(box.bottom, other.bottom) - Math.max(box.top, other.top)) : sum), 0);
}

/**
 * Where something of that size lies on no control, and on no words either where there is room for that: as low in the window as it can, in the middle, else at one
 * side. Where there is no such place, where it covers the least of the controls. Pixels of the window.
 */
export function freePlace(window: Size, size: Size, controls: readonly Box[], words: readonly Box[]): { left: number; top: number } {
  const middle = Math.round((window.width - size.width) / 2);
  const lowest = Math.max(margin, window.height - size.height - margin);
  let best = { left: middle, top: lowest, covered: Infinity };
  for (const taken of [[...controls, ...words], controls]) {
    best = { ...best, covered: Infinity };
    for (let top = lowest; top >= margin; top -= step) {
      for (const left of [middle, window.width - size.width - margin, margin]) {
        const covered = covers({ left, top, right: left + size.width, bottom: top + size.height }, taken);
        if (covered === 0) return { left, top };
        if (covered < best.covered) best = { left, top, covered };
      }
    }
  }
  return { left: best.left, top: best.top };
}
