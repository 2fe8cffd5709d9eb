import { useCallback, useEffect, useRef, type PointerEvent } from 'react';
import { useStable } from './use-stable.ts';

export type StartDrag = (rowId: string, event: PointerEvent<HTMLElement>) => void;

/**
 * Dragging a row by its handle: as soon as the pointer is beyond the middle of the next row, the two change places, so that what
 * is seen is what is kept. Rows carry `data-drag`. Keys do the same, so nothing needs a pointer.
 */
export function useRowDrag(onMove: (rowId: string, by: -1 | 1) => void): StartDrag {
  const move = useStable(onMove);
  const stop = useRef<() => void>(() => undefined);

  useEffect(() => () => {
    stop.current();
  }, []);

  // One identity for good, so that rows that did not change need not be drawn again.
  return useCallback((rowId, event) => {
    const box = event.currentTarget.closest('.ws-rows');
    if (event.button !== 0 || box === null) return;
    stop.current();
    // On the window: the row is put elsewhere in the page while it is dragged, and would lose a captured pointer.
    const heard = new AbortController();
    stop.current = () => {
      heard.abort();
    };
    window.addEventListener('pointermove', ({ clientY }) => {
      const row = box.querySelector(`[data-drag="${CSS.escape(rowId)}"]`);
      const above = row?.previousElementSibling?.getBoundingClientRect();
      const below = row?.nextElementSibling?.getBoundingClientRect();
      if (above !== undefined && clientY < above.top + above.height / 2) move(rowId, -1);
      else if (below !== undefined && clientY > below.top + below.height / 2) move(rowId, 1);
    }, { signal: heard.signal });
    for (const end of ['pointerup', 'pointercancel'] as const) window.addEventListener(end, stop.current, { signal: heard.signal });
  }, [move]);
}
