import type { Grant } from './shell.ts';

/** What the preload script puts on `window.footbridge`: everything that a window gets from the shell, besides the vault's port. */
export type Bridge = {
  /** A call of the table in `shell.ts`. Rejects when the shell refuses it: a bug, never a person's mistake. */
  shell(name: string, input: unknown): Promise<unknown>;
  /** Returns a function that stops listening. */
  onShellEvent(listener: (name: string, payload: unknown) => void): () => void;
  /**
   * A file or folder that the person dropped, as if chosen in a dialog; null when it is none on this computer's disk. The page gives the `File`
   * itself and never a path, so it can ask for nothing that was not dropped.
   */
  dropped(file: File): Promise<Grant | null>;
};

/** Data of the `message` event that carries the vault's port into the page, as `event.ports[0]`, once per page load. */
export const vaultPortMessage = 'footbridge:vault-port';

declare global {
  // A global has to be an interface: it is merged into the DOM's own.
  // eslint-disable-next-line @typescript-eslint/consistent-type-definitions
  interface Window {
    readonly footbridge: Bridge;
  }
}
