import { useCallback, useEffect, useRef, type PointerEvent } from 'react';
import { useStable } from './use-stable.ts';

export type StartDrag = (rowId: string, event: PointerEvent<HTMLElement>) => void;

/** Where the pointer must be for the two to change places: beyond the middle, or at the near edge of a row in another list. */
function edgeOf(other: HTMLElement, row: HTMLElement, near: 'top' | 'bottom'): number {
  const { top, bottom, height } = other.getBoundingClientRect();
  if (other.parentElement === row.parentElement) return top + height / 2;
  return near === 'top' ? top : bottom;
}

/**
 * Dragging a row by its handle: as soon as the pointer is beyond the middle of the next row, the two change places, so that what
 * is seen is what is kept. Rows carry `data-drag`; within `data-drag-area` a row goes over from one list to the next at its edge. Keys do the same,
 * so nothing needs a pointer.
 */
export function useRowDrag(onMove: (rowId: string, by: -1 | 1) => void): StartDrag {
  const move = useStable(onMove);
  const stop = useRef<() => void>(() => undefined);

  useEffect(() => () => {
    stop.current();
  }, []);

  // One identity for good, so that rows that did not change need not be drawn again.
  return useCallback((rowId, event) => {
    const box = event.currentTarget.closest('[data-drag-area]') ?? event.currentTarget.closest('.ws-rows');
    if (event.button !== 0 || box === null) return;
    stop.current();
    // On the window: the row is put elsewhere in the page while it is dragged, and would lose a captured pointer.
    const heard = new AbortController();
    stop.current = () => {
      heard.abort();
    };
    window.addEventListener('pointermove', ({ clientY }) => {
      const rows = [...box.querySelectorAll<HTMLElement>('[data-drag]')];
      const at = rows.findIndex((one) => one.dataset['drag'] === rowId);
      const row = rows[at];
      if (row === undefined) return;
      const [above, below] = [rows[at - 1], rows[at + 1]];
      if (above !== undefined && clientY < edgeOf(above, row, 'bottom')) move(rowId, -1);
      else if (below !== undefined && clientY > edgeOf(below, row, 'top')) move(rowId, 1);
    }, { signal: heard.signal });
    for (const end of ['pointerup', 'pointercancel'] as const) window.addEventListener(end, stop.current, { signal: heard.signal });
  }, [move]);
}
