import { startTransition, useEffect, useState } from 'react';

const atOnce = 20;

/** How many rows to draw by now: a long table opens with its first ones, and the rest follow a few at a time, so that a key in between makes none of them wait for all. */
export function useRowsDrawn(rows: number): number {
  const [drawn, setDrawn] = useState(atOnce);

  useEffect(() => {
    if (drawn < rows) startTransition(() => { setDrawn(drawn + atOnce); });
  }, [drawn, rows]);

  return Math.min(drawn, rows);
}
