import { defaultRangeExtractor, useWindowVirtualizer } from '@tanstack/react-virtual';
import { useLayoutEffect, useRef, useState, type ReactNode } from 'react';

type Props<T> = { label: string; items: readonly T[]; idOf: (item: T) => string; row: (item: T) => ReactNode };

/** A list of any length: only the rows near the screen, and the one with the focus, are in the document. */
export function LongList<T>({ label, items, idOf, row }: Props<T>) {
  const box = useRef<HTMLUListElement>(null);
  const [top, setTop] = useState(0);
  const [focused, setFocused] = useState<number | null>(null);

  useLayoutEffect(() => {
    const list = box.current;
    const around = list?.closest('main');
    if (list === null || around === null || around === undefined) return undefined;
    const measure = () => { setTop(Math.round(list.getBoundingClientRect().top + window.scrollY)); };
    measure();
    const watch = new ResizeObserver(measure);
    watch.observe(around);
    const row = (target: EventTarget | null) => (target instanceof Element ? target.closest<HTMLElement>('[data-index]') : null);
    const come = ({ target }: FocusEvent) => { setFocused(Number(row(target)?.dataset['index'] ?? 0)); };
    const go = () => { setFocused(null); };
    list.addEventListener('focusin', come);
    list.addEventListener('focusout', go);
    return () => {
      watch.disconnect();
      list.removeEventListener('focusin', come);
      list.removeEventListener('focusout', go);
    };
  }, []);

  // The React Compiler, which this is about, is not in use here.
  // oxlint-disable-next-line react/incompatible-library
  const list = useWindowVirtualizer<HTMLLIElement>({
    count: items.length,
    estimateSize: () => 72,
    overscan: 8,
    scrollMargin: top,
    getItemKey: (index) => idOf(items[index] as T),
    rangeExtractor: (range) => [...new Set([...defaultRangeExtractor(range), ...(focused === null ? [] : [focused])])].filter((index) => index < items.length).sort((a, b) => a - b),
  });
  return (
    <ul className="contacts-list long" ref={box} aria-label={label} style={{ blockSize: list.getTotalSize() }}>
      {list.getVirtualItems().map(({ index, key, start }) => {
        const item = items[index];
        return item === undefined ? null : (
          <li
            key={key}
            data-index={index}
            ref={list.measureElement}
            aria-setsize={items.length}
            aria-posinset={index + 1}
            style={{ transform: `translateY(${String(start - top)}px)` }}
          >
            {row(item)}
          </li>
        );
      })}
    </ul>
  );
}
