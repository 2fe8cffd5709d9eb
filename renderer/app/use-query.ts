import { startTransition, useCallback, useEffect, useRef, useState } from 'react';
import type { CallName, EventName, Input, Output } from '../../electron/contract/calls.ts';
import type { Failure } from '../../electron/contract/result.ts';
import { useVault } from './bridge-context.tsx';

export type Query<T> = {
  /** The last good answer; it stays while a newer one is on its way. */
  value: T | null;
  error: Failure | null;
  loading: boolean;
  again: () => void;
};

type Held<T> = { key: string; value: T | null; error: Failure | null; loading: boolean };

const nothingYet = { value: null, error: null, loading: true };

/** Reads from the vault, and again whenever one of the events comes. `input` null asks nothing. */
export function useQuery<N extends CallName>(name: N, input: Input<N> | null, refreshOn: readonly EventName[] = []): Query<Output<N>> {
  const vault = useVault();
  const key = JSON.stringify(input);
  const events = refreshOn.join(' ');
  const [held, setHeld] = useState<Held<Output<N>>>({ key, ...nothingYet });
  const turn = useRef(0);

  const ask = useCallback(() => {
    const asked = JSON.parse(key) as Input<N> | null;
    if (asked === null) return;
    const mine = ++turn.current;
    void vault.call(name, asked).then((result) => {
      if (mine !== turn.current) return;
      // What is drawn of an answer may be a whole page: a key in between (help) does not wait for it.
      startTransition(() => {
        setHeld((before) =>
          result.ok
            ? { key, value: result.value, error: null, loading: false }
            : { key, value: before.key === key ? before.value : null, error: result.error, loading: false },
        );
      });
    });
  }, [vault, name, key]);

  useEffect(() => {
    const counter = turn;
    ask();
    return () => {
      counter.current++;
    };
  }, [ask]);

  useEffect(() => {
    let waiting: ReturnType<typeof setTimeout> | null = null;
    const soon = () => {
      waiting ??= setTimeout(() => {
        waiting = null;
        ask();
      }, 60);
    };
    const stops = events === '' ? [] : events.split(' ').map((event) => vault.on(event as EventName, soon));
    return () => {
      for (const stop of stops) stop();
      if (waiting !== null) clearTimeout(waiting);
    };
  }, [vault, events, ask]);

  return { value: held.value, error: held.error, loading: held.loading || held.key !== key, again: ask };
}
