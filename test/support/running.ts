import type { Page } from 'playwright-core';
import type { PowerEvent } from '../stand-in/options.ts';

/** The least that a launched app has, on Electron and on the stand-in alike. */
export type Running = {
  windows(): Page[];
  onWindow(listener: (page: Page) => void): void;
  answerDialog(path: string | null): Promise<void>;
  power(event: PowerEvent): Promise<void>;
  openInSystem(path: string): Promise<void>;
  readonly refused: readonly string[];
  readonly opened: readonly string[];
  readonly notifications: readonly { title: string; body: string; click: () => void }[];
  clipboard(): Promise<string>;
  moveClock(to: Date): Promise<void>;
  blockers(): number;
  vaultPids(): Promise<number[]>;
  processes(): Promise<{ type: string; pid: number }[]>;
  close(): Promise<void>;
  kill(): Promise<void>;
};
