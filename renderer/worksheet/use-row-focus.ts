import { useEffect, useRef } from 'react';

/** Puts the focus into a row once it has been drawn. Rows carry `data-row` on the element that takes it. */
export function useRowFocus() {
  const box = useRef<HTMLDivElement>(null);
  const wanted = useRef<string | null>(null);

  useEffect(() => {
    if (wanted.current === null) return;
    const row = box.current?.querySelector<HTMLElement>(`[data-row="${CSS.escape(wanted.current)}"]`);
    if (row === null || row === undefined) return;
    wanted.current = null;
    row.focus();
  });

  return {
    box,
    focusRow(id: string | undefined) {
      wanted.current = id ?? null;
    },
  };
}
