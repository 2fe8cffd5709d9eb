/** The part of Electron's `powerSaveBlocker` that is used. */
export type Blocker = { start(type: 'prevent-display-sleep'): number; stop(id: number): unknown };

/** Keeps the screen on while a player or a timer runs: someone who breathes with the window does not touch the mouse. */
export class KeepAwake {
  readonly #blocker: Blocker;
  #id: number | null = null;

  constructor(blocker: Blocker) {
    this.#blocker = blocker;
  }

  set(on: boolean): void {
    if (on) this.#id ??= this.#blocker.start('prevent-display-sleep');
    else if (this.#id !== null) {
      this.#blocker.stop(this.#id);
      this.#id = null;
    }
  }
}
