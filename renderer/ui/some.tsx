import { useState, type ReactNode } from 'react';
import { Button } from './button.tsx';

/** So many at a time; a long list stays quick. */
const step = 50;

type Props<T> = { items: readonly T[]; children: (item: T) => ReactNode; more: (left: number) => string; /** How many at first. */ first?: number; /** They are items of a list, which has this class. */ list?: string };

/** The first of a list that is read from its beginning, and more of it when asked for. */
export function Some<T>({ items, children, more, first = step, list }: Props<T>) {
  const [shown, setShown] = useState(first);
  return (
    <>
      {list === undefined ? items.slice(0, shown).map(children) : <ul className={list}>{items.slice(0, shown).map(children)}</ul>}
      {items.length > shown && (
        <div className="row">
          <Button onClick={() => { setShown(shown + step); }}>{more(items.length - shown)}</Button>
        </div>
      )}
    </>
  );
}
