import { createContext, use, useCallback, useMemo, useState, type ReactNode } from 'react';
import type { Input } from '../../electron/contract/calls.ts';
import type { Failure } from '../../electron/contract/result.ts';
import type { TogetherValue } from '../../electron/contract/session-calls.ts';
import { useVault } from './bridge-context.tsx';

type Together = {
  /** What may be seen; null while nothing is read together. */
  value: TogetherValue | null;
  begin: (asked: Input<'together.begin'>) => Promise<Failure | null>;
  end: (passphrase: string) => Promise<Failure | null>;
};

const TogetherContext = createContext<Together | null>(null);

/** The vault process decides what may be seen meanwhile; this only draws it. */
export function TogetherProvider({ children }: { children: ReactNode }) {
  const vault = useVault();
  const [value, setValue] = useState<TogetherValue | null>(null);

  const begin = useCallback(
    async (asked: Input<'together.begin'>) => {
      const begun = await vault.call('together.begin', asked);
      if (!begun.ok) return begun.error;
      setValue(begun.value);
      return null;
    },
    [vault],
  );

  const end = useCallback(
    async (passphrase: string) => {
      const ended = await vault.call('together.end', { passphrase });
      if (!ended.ok) return ended.error;
      setValue(null);
      return null;
    },
    [vault],
  );

  const together = useMemo(() => ({ value, begin, end }), [value, begin, end]);
  return <TogetherContext value={together}>{children}</TogetherContext>;
}

export function useTogether(): Together {
  const together = use(TogetherContext);
  if (together === null) throw new Error('The journal is locked');
  return together;
}

/** Whose words are read together now: this journal's own, or those of one of the people. Null while nothing is, before unlock too. */
export function useReadsTogether(): 'own' | 'person' | null {
  const value = use(TogetherContext)?.value ?? null;
  return value === null ? null : value.slot.contact === null ? 'own' : 'person';
}
