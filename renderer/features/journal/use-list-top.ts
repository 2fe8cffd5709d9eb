import { useLayoutEffect, useState, type RefObject } from 'react';

/** How far below the top of the page a list begins; follows what opens and closes above it. */
export function useListTop(list: RefObject<HTMLElement | null>): number {
  const [top, setTop] = useState(0);

  useLayoutEffect(() => {
    const box = list.current;
    const around = box?.parentElement;
    if (box === null || around === null || around === undefined) return;
    const measure = () => { setTop(Math.round(box.getBoundingClientRect().top + window.scrollY)); };
    measure();
    const watch = new ResizeObserver(measure);
    for (const above of around.children) if (above !== box) watch.observe(above);
    watch.observe(around);
    return () => { watch.disconnect(); };
  }, [list]);

  return top;
}
