import { useLayoutEffect } from 'react';

/** Plays keys again where the focus is now, each once the one before has had its effect. */
async function replay(keys: readonly KeyboardEvent[]): Promise<void> {
  for (const { key, code, shiftKey } of keys) {
    await new Promise((resolve) => setTimeout(resolve));
    document.activeElement?.dispatchEvent(new KeyboardEvent('keydown', { key, code, shiftKey, bubbles: true, cancelable: true }));
  }
}

/** Stands where a dialog is about to: what is typed before it is there is kept for it, so that fast hands lose nothing. */
export function HoldKeys() {
  useLayoutEffect(() => {
    const held: KeyboardEvent[] = [];
    const hold = (event: KeyboardEvent) => {
      if (event.ctrlKey || event.metaKey || event.altKey || event.key === 'Tab' || event.key === 'Escape') return;
      event.preventDefault();
      event.stopImmediatePropagation();
      if (!event.repeat) held.push(event);
    };
    window.addEventListener('keydown', hold, { capture: true });
    return () => {
      window.removeEventListener('keydown', hold, { capture: true });
      void replay(held);
    };
  }, []);
  return null;
}
