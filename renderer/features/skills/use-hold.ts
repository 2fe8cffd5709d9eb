import { useEffect } from 'react';
import { useShell } from '../../app/bridge-context.tsx';

/** While it runs, the screen stays on and the idle lock waits. The system's own lock does not. */
export function useHold(on: boolean): void {
  const shell = useShell();
  useEffect(() => {
    if (!on) return;
    void shell.call('lock.hold', { on: true });
    return () => {
      void shell.call('lock.hold', { on: false });
    };
  }, [shell, on]);
}
