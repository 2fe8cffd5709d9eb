import { useEffect, useState } from 'react';
import { longestWait, type RunView } from '../../../electron/domain/exercises/run.ts';
import { useShell } from '../../app/bridge-context.tsx';

/**
 * While it runs, the screen stays on and the idle lock waits. The system's own lock does not. Whoever walks away from a pause, or for long from a
 * step that waits, is locked out as everywhere.
 */
export function useHold({ step, index, left, paused }: RunView): void {
  const shell = useShell();
  /** The step that has waited too long. */
  const [walkedAway, setWalkedAway] = useState<number | null>(null);
  const runs = step !== null && !paused;
  const waits = runs && left === null;
  const on = runs && !(waits && walkedAway === index);

  useEffect(() => {
    if (!waits) return;
    const long = setTimeout(() => { setWalkedAway(index); }, longestWait);
    return () => { clearTimeout(long); };
  }, [waits, index]);

  useEffect(() => {
    if (!on) return;
    void shell.call('lock.hold', { on: true });
    return () => {
      void shell.call('lock.hold', { on: false });
    };
  }, [shell, on]);
}
