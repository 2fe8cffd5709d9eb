import { createContext, use, useCallback, useEffect, useMemo, useRef, useState, type ReactNode } from 'react';
import type { Failure } from '../../../electron/contract/result.ts';
import { useVault } from '../bridge-context.tsx';
import { useJournal } from '../session.tsx';
import { useJob } from '../use-job.ts';

/** `waiting`: files are left that only the old key opens; all of them open. */
export type RotationState =
  | { at: 'none' }
  | { at: 'running'; done: number; of: number | null }
  | { at: 'waiting'; error: Failure | null }
  | { at: 'done'; files: number; left: number };

export type Rotation = {
  state: RotationState;
  /** Puts the prepared key into use, or goes on. Answers what kept the new key from coming into use; null when it is in use. */
  go: () => Promise<Failure | null>;
  pause: () => void;
  /** What was done has been seen. */
  close: () => void;
};

const RotationContext = createContext<Rotation | null>(null);

/** Sealing everything with a new recovery key goes on behind whatever the person does, and at the next start where it was cut off. */
export function RotationProvider({ children }: { children: ReactNode }) {
  const vault = useVault();
  const { run, stop, state: progress } = useJob();
  const { readOnly } = useJournal();
  const [settled, setSettled] = useState<Exclude<RotationState, { at: 'running' }>>({ at: 'none' });
  const busy = useRef(false);

  const go = useCallback(async () => {
    if (busy.current) return null;
    busy.current = true;
    const result = await run('keys.rotate', {});
    busy.current = false;
    if (result.ok) {
      setSettled({ at: 'done', ...result.value });
      return null;
    }
    const now = await vault.call('keys.state', {});
    const begun = now.ok && now.value.rotating;
    const error = result.error.code === 'stopped' ? null : result.error;
    setSettled(begun ? { at: 'waiting', error } : { at: 'none' });
    return begun ? null : result.error;
  }, [run, vault]);

  useEffect(() => {
    void vault.call('keys.state', {}).then((now) => {
      if (!now.ok || !now.value.rotating) return;
      if (readOnly) setSettled({ at: 'waiting', error: { code: 'vault-read-only' } });
      else void go();
    });
  }, [vault, readOnly, go]);

  const close = useCallback(() => { setSettled({ at: 'none' }); }, []);
  const value = useMemo<Rotation>(
    () => ({ state: progress === null ? settled : { at: 'running', done: progress.done, of: progress.of }, go, pause: stop, close }),
    [progress, settled, go, stop, close],
  );
  return <RotationContext value={value}>{children}</RotationContext>;
}

export function useRotation(): Rotation {
  const rotation = use(RotationContext);
  if (rotation === null) throw new Error('The journal is locked');
  return rotation;
}
