import { useEffect } from 'react';
import { useShell, useShellEvent } from './bridge-context.tsx';
import { useFlushers } from './flushers.tsx';

const everySoOften = 2_000;
/** The shell takes the window away 500 ms after `lock.soon`. */
const flushLimit = 450;

/** Tells the shell that someone is here, and puts everything on disk before the window goes. */
export function useGuard(): void {
  const shell = useShell();
  const flushers = useFlushers();

  useShellEvent('lock.soon', () => {
    const limit = new Promise<void>((resolve) => setTimeout(resolve, flushLimit));
    void Promise.race([flushers.all(), limit]).then(() => shell.call('lock.flushed', {}));
  });

  useEffect(() => {
    let last = 0;
    const active = (event: Event) => {
      if (event.timeStamp - last < everySoOften && last !== 0) return;
      last = event.timeStamp;
      void shell.call('lock.activity', {});
    };
    const kinds = ['pointerdown', 'pointermove', 'keydown', 'wheel'] as const;
    for (const kind of kinds) window.addEventListener(kind, active, { passive: true, capture: true });
    return () => {
      for (const kind of kinds) window.removeEventListener(kind, active, { capture: true });
    };
  }, [shell]);
}
