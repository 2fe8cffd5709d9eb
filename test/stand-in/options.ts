import type { Page } from 'playwright-core';

/** What the bundle of the stand-in and `main.ts` is started with. */
export type StandInOptions = {
  /** The app's root: holds `dist/electron` and `dist/renderer`. */
  readonly appPath: string;
  /** Holds the built scripts of the stand-in itself. */
  readonly standInPath: string;
  readonly userData: string;
  readonly headless: boolean;
  readonly browserPath: string;
  /** The Node program that runs the vault's process. */
  readonly nodePath: string;
  readonly version: string;
  /** A person's runs ask for files in a small window of their own; tests answer through `dialogs`. */
  readonly askInWindow: boolean;
  /** Milliseconds that the app's clocks are ahead of the computer's; in windows it is that moment and no other, where there is one. */
  readonly clock: { ahead: number; stands: Date | null };
};

export type PowerEvent = 'suspend' | 'resume' | 'lock-screen' | 'unlock-screen';

/** The other side of the stand-in: what a test or the start script holds. */
export type StandInHost = {
  readonly exited: Promise<void>;
  windows(): Page[];
  onWindow(listener: (page: Page) => void): void;
  /** Answers the next file dialog; null cancels it. */
  answerDialog(path: string | null): void;
  power(event: PowerEvent): void;
  /** As when the system starts the program once more, with a file. */
  openInSystem(path: string): void;
  /** Addresses that were asked for and refused, in the order of asking. */
  readonly refused: readonly string[];
  /** Addresses that the app gave to the system's browser. */
  readonly opened: readonly string[];
  /** What the system would have shown, the newest last. */
  readonly notifications: readonly { title: string; body: string; click: () => void }[];
  clipboard(): string;
  /** From now on it is this late in the shell and in all windows and vaults; in windows time stands still, so that a minute is not over by chance. */
  moveClock(to: Date): Promise<void>;
  /** How many hold the screen on. */
  blockers(): number;
  vaultPids(): number[];
  /** Process ids of the browser and its renderers, by type. */
  browserProcesses(): Promise<{ type: string; pid: number }[]>;
  quit(): void;
  /** Ends everything at once, as a power cut would. */
  kill(): Promise<void>;
};

declare global {
  /** A parameter of the function that the bundle is compiled into: each launch has its own. */
  const standInOptions: StandInOptions;
}
