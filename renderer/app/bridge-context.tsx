import { createContext, use, useEffect, useEffectEvent, type ReactNode } from 'react';
import type { EventName, EventPayload } from '../../electron/contract/calls.ts';
import type { VaultClient } from '../../electron/contract/client.ts';
import type { ShellEventName, ShellEventPayload } from '../../electron/contract/shell.ts';
import type { Bridge, Shell } from './bridge.ts';

const BridgeContext = createContext<Bridge | null>(null);

export function BridgeProvider({ bridge, children }: { bridge: Bridge; children: ReactNode }) {
  return <BridgeContext value={bridge}>{children}</BridgeContext>;
}

function useBridge(): Bridge {
  const bridge = use(BridgeContext);
  if (bridge === null) throw new Error('No bridge');
  return bridge;
}

export function useVault(): VaultClient {
  return useBridge().vault;
}

export function useShell(): Shell {
  return useBridge().shell;
}

/** The clock: components take the time from here, so that a test can stand still. */
export function useNow(): () => Date {
  return useBridge().now;
}

export function useVaultEvent<N extends EventName>(name: N, listener: (payload: EventPayload<N>) => void): void {
  const vault = useVault();
  const heard = useEffectEvent(listener);
  useEffect(() => vault.on(name, (payload) => { heard(payload); }), [vault, name]);
}

export function useShellEvent<N extends ShellEventName>(name: N, listener: (payload: ShellEventPayload<N>) => void): void {
  const shell = useShell();
  const heard = useEffectEvent(listener);
  useEffect(() => shell.on(name, (payload) => { heard(payload); }), [shell, name]);
}
