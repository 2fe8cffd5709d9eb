import { useEffect, useEffectEvent } from 'react';

/** Ctrl or Cmd with Enter goes on from wherever the focus is, but not out of an open dialog. */
export function useGoOnKey(goOn: () => void): void {
  const run = useEffectEvent(goOn);

  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent) => {
      if (event.key !== 'Enter' || !(event.ctrlKey || event.metaKey) || event.isComposing || event.repeat) return;
      if (document.querySelector('dialog[open]') !== null) return;
      event.preventDefault();
      run();
    };
    window.addEventListener('keydown', onKeyDown);
    return () => {
      window.removeEventListener('keydown', onKeyDown);
    };
  }, []);
}
