import type { CallName, EventName, EventPayload, Input, Output } from './calls.ts';
import type { Result } from './result.ts';
import type { FromVault, FromWindow, WirePort } from './wire.ts';

export type VaultClient = {
  call<N extends CallName>(name: N, input: Input<N>): Promise<Result<Output<N>>>;
  /** Returns a function that stops listening. */
  on<N extends EventName>(name: N, listener: (payload: EventPayload<N>) => void): () => void;
};

/** The window's end of the contract. A call never rejects: a vault process that dies takes its window with it. */
export function createClient(port: WirePort<FromWindow, FromVault>): VaultClient {
  let nextId = 1;
  const waiting = new Map<number, (result: Result<never>) => void>();
  const listeners = new Map<string, Set<(payload: never) => void>>();

  port.onMessage((message) => {
    if ('event' in message) {
      for (const listener of listeners.get(message.event) ?? []) listener(message.payload as never);
      return;
    }
    waiting.get(message.id)?.(message.result as Result<never>);
    waiting.delete(message.id);
  });

  return {
    call(name, input) {
      return new Promise((resolve) => {
        const id = nextId++;
        waiting.set(id, resolve);
        port.send({ id, call: name, input });
      });
    },
    on(name, listener) {
      const set = listeners.get(name) ?? new Set();
      listeners.set(name, set);
      set.add(listener);
      return () => set.delete(listener);
    },
  };
}
