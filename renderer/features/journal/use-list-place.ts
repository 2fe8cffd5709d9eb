import type { Virtualizer } from '@tanstack/react-virtual';
import { useLayoutEffect, useRef, type RefObject } from 'react';
import type { EntryFilter } from '../../../electron/contract/entry-calls.ts';
import type { ListMemory } from './list-memory.ts';

type Options = {
  box: RefObject<HTMLElement | null>;
  list: Virtualizer<Window, HTMLLIElement>;
  filter: EntryFilter;
  /** Where the list begins on the page, below what stands fixed above it. */
  top: number;
  memory: ListMemory;
  remember: (change: Partial<ListMemory>) => void;
};

/** Where the list stands: at its top for a new answer, where it was left when one comes back, and with the focus on the row that was asked for. Answers how to ask: the row takes the focus once it is drawn. */
export function useListPlace({ box, list, filter, top, memory, remember }: Options): (index: number) => void {
  const wanted = useRef<number | null>(null);

  // A new answer begins at its top, unless the top is in sight anyway. The list itself must know, or it scrolls back.
  const answered = useRef(filter);
  useLayoutEffect(() => {
    if (answered.current === filter) return;
    answered.current = filter;
    const to = Math.max(0, top - 36);
    if (window.scrollY > to) list.scrollToOffset(to);
  });

  // In the layout phase, so that the page's own scrolling to its top, when one leaves, is not taken for the person's.
  useLayoutEffect(() => {
    const { scroll, active: at } = memory;
    const came = scroll > 0 || at > 0;
    if (came && document.querySelector('dialog[open]') === null) wanted.current = at;
    const frame = came ? requestAnimationFrame(() => { window.scrollTo(0, scroll); }) : 0;
    const noteScroll = () => { remember({ scroll: window.scrollY }); };
    window.addEventListener('scroll', noteScroll, { passive: true });
    return () => {
      cancelAnimationFrame(frame);
      window.removeEventListener('scroll', noteScroll);
      remember({ sizes: list.measurementsCache });
    };
  }, [memory, remember, list]);

  useLayoutEffect(() => {
    if (wanted.current === null) return;
    const row = box.current?.querySelector<HTMLElement>(`[data-index="${String(wanted.current)}"] .journal-open`);
    if (row === null || row === undefined) return;
    row.focus({ preventScroll: true });
    wanted.current = null;
  });

  return (index) => { wanted.current = index; };
}
