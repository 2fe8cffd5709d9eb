/** Boxes on a drawing and the arrows between them, in the drawing's own units; y grows downwards. */
export type Box = { x: number; y: number; width: number; height: number };
export type Line = { x1: number; y1: number; x2: number; y2: number };

/** Arrows there and back lie beside each other. */
const aside = 2.2;
/** Between an arrow's ends and the boxes. */
const air = 1;

/** An arrow from one box to another, from edge to edge; null when they are one, or touch. */
export function arrowBetween(from: Box, to: Box): Line | null {
  const [a, b] = [middle(from), middle(to)];
  const [dx, dy] = [b.x - a.x, b.y - a.y];
  const length = Math.hypot(dx, dy);
  if (length === 0) return null;
  const [ux, uy] = [dx / length, dy / length];
  const [sx, sy] = [-uy * aside, ux * aside];
  const start = wayOut(from, sx, sy, ux, uy) + air;
  const end = length - wayOut(to, sx, sy, -ux, -uy) - air;
  if (start >= end) return null;
  return { x1: a.x + sx + ux * start, y1: a.y + sy + uy * start, x2: a.x + sx + ux * end, y2: a.y + sy + uy * end };
}

function middle({ x, y, width, height }: Box): { x: number; y: number } {
  return { x: x + width / 2, y: y + height / 2 };
}

/** How far it is from a point beside a box's middle to its edge, in a direction. */
function wayOut({ width, height }: Box, sx: number, sy: number, ux: number, uy: number): number {
  const along = (half: number, off: number, towards: number) => (towards === 0 ? Infinity : (Math.sign(towards) * half - off) / towards);
  return Math.min(along(width / 2, sx, ux), along(height / 2, sy, uy));
}
