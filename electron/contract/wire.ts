import type { Result } from './result.ts';

/** Messages on the port between a window and its vault process: structured-cloned JSON and `Uint8Array` only. */
export type CallMessage = { id: number; call: string; input: unknown };
export type ResultMessage = { id: number; result: Result<unknown> };
export type EventMessage = { event: string; payload: unknown };
export type FromWindow = CallMessage;
export type FromVault = ResultMessage | EventMessage;

/** The least that both Electron's `MessagePortMain` and the DOM's `MessagePort` can be wrapped into. */
export type WirePort<Out, In> = {
  send(message: Out): void;
  onMessage(listener: (message: In) => void): void;
};
