import { useEffect, useRef } from 'react';

/** What takes the focus of a row: its first field, its handle, one of its buttons. It carries `data-<part>` with the row's id. */
export type RowPart = 'row' | 'handle' | 'up' | 'down';

/** Puts the focus into a row once it has been drawn: moving a row in the page takes the focus away from it. */
export function useRowFocus() {
  const box = useRef<HTMLDivElement>(null);
  const wanted = useRef<{ id: string; part: RowPart } | null>(null);

  useEffect(() => {
    if (wanted.current === null) return;
    const { id, part } = wanted.current;
    const target = box.current?.querySelector<HTMLElement>(`[data-${part}="${CSS.escape(id)}"]`);
    if (target === null || target === undefined) return;
    wanted.current = null;
    target.focus();
  });

  return {
    box,
    focusRow(id: string | undefined, part: RowPart = 'row') {
      wanted.current = id === undefined ? null : { id, part };
    },
  };
}
