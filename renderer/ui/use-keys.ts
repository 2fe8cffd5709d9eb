import { useEffect, useEffectEvent, useLayoutEffect, type RefObject } from 'react';

type Pressed = (event: KeyboardEvent) => void;

/** Hears every key that goes down in the window. @param capture - before anything on the page does. */
export function useWindowKeys(pressed: Pressed, capture = false): void {
  const heard = useEffectEvent(pressed);
  useEffect(() => {
    const listener = (event: KeyboardEvent) => { heard(event); };
    window.addEventListener('keydown', listener, { capture });
    return () => { window.removeEventListener('keydown', listener, { capture }); };
  }, [capture]);
}

/** Hears the keys that go down in one element, which must stand from the first drawing on. */
export function useKeysIn(box: RefObject<HTMLElement | null>, pressed: Pressed): void {
  const heard = useEffectEvent(pressed);
  useLayoutEffect(() => {
    const element = box.current;
    const listener = (event: KeyboardEvent) => { heard(event); };
    element?.addEventListener('keydown', listener);
    return () => { element?.removeEventListener('keydown', listener); };
  }, [box]);
}
