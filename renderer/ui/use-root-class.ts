import { useLayoutEffect } from 'react';

/** A class on the page's root for as long as this stands on it. `:root:has(…)` would say the same, and be looked up in the whole page at each key. */
export function useRootClass(name: string): void {
  useLayoutEffect(() => {
    document.documentElement.classList.add(name);
    return () => { document.documentElement.classList.remove(name); };
  }, [name]);
}
