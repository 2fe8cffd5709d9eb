import { useEffect, useEffectEvent } from 'react';
import { withCommand } from '../../app/platform.ts';

/** Ctrl (or Cmd) with Enter keeps, wherever the focus is on the page. */
export function useKeepKey(keep: () => void): void {
  const pressed = useEffectEvent((event: KeyboardEvent) => {
    if (event.key !== 'Enter' || !withCommand(event) || event.defaultPrevented || document.querySelector('dialog[open]') !== null) return;
    event.preventDefault();
    keep();
  });
  useEffect(() => {
    const listener = (event: KeyboardEvent) => { pressed(event); };
    window.addEventListener('keydown', listener);
    return () => { window.removeEventListener('keydown', listener); };
  }, []);
}
