import { vaultPortMessage, type Bridge as Exposed } from '../../electron/contract/bridge.ts';
import { createClient, type VaultClient } from '../../electron/contract/client.ts';
import type {
  Grant,
  ShellCallName,
  ShellEventName,
  ShellEventPayload,
  ShellInput,
  ShellOutput,
} from '../../electron/contract/shell.ts';
import type { FromVault, FromWindow } from '../../electron/contract/wire.ts';

export type Shell = {
  call<N extends ShellCallName>(name: N, input: ShellInput<N>): Promise<ShellOutput<N>>;
  /** Returns a function that stops listening. */
  on<N extends ShellEventName>(name: N, listener: (payload: ShellEventPayload<N>) => void): () => void;
  /** A dropped file or folder, as if chosen in a dialog; null when it is none of this computer's. */
  dropped(file: File): Promise<Grant | null>;
};

/** Everything that the window reaches outside itself. Tests pass their own. */
export type Bridge = { shell: Shell; vault: VaultClient; now: () => Date };

export function createShell(exposed: Exposed): Shell {
  const listeners = new Map<string, Set<(payload: never) => void>>();
  exposed.onShellEvent((name, payload) => {
    for (const listener of listeners.get(name) ?? []) listener(payload as never);
  });
  return {
    call: (name, input) => exposed.shell(name, input) as Promise<never>,
    on(name, listener) {
      const set = listeners.get(name) ?? new Set();
      listeners.set(name, set);
      set.add(listener);
      return () => set.delete(listener);
    },
    dropped: (file) => exposed.dropped(file),
  };
}

/** A client that may be used at once: what is sent before the port arrives waits for it. */
export function createVaultClient(target: Window): VaultClient {
  const early: FromWindow[] = [];
  const heard: ((message: FromVault) => void)[] = [];
  let port: MessagePort | null = null;

  target.addEventListener('message', (event: MessageEvent) => {
    const given = event.ports[0];
    if (event.origin !== target.location.origin || event.data !== vaultPortMessage || given === undefined) return;
    port = given;
    port.onmessage = (message: MessageEvent<FromVault>) => {
      for (const listener of heard) listener(message.data);
    };
    for (const message of early.splice(0)) port.postMessage(message);
  });

  return createClient({
    send(message) {
      if (port === null) early.push(message);
      else port.postMessage(message);
    },
    onMessage(listener) {
      heard.push(listener);
    },
  });
}
