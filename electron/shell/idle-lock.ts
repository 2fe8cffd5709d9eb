/** Passed in, so that tests hold the time. `after` returns a function that cancels. */
export type Clock = {
  now(): number;
  after(milliseconds: number, run: () => void): () => void;
};

export const systemClock: Clock = {
  now: () => performance.now(),
  after(milliseconds, run) {
    const timer = setTimeout(run, milliseconds);
    return () => {
      clearTimeout(timer);
    };
  },
};

/** Counts the time since the person last did something. It counts nothing until it has been given minutes. */
export class IdleLock {
  readonly #clock: Clock;
  readonly #onIdle: () => void;
  #minutes: number | null = null;
  #held = false;
  #stopped = false;
  #last: number;
  #cancel: (() => void) | null = null;

  constructor(clock: Clock, onIdle: () => void) {
    this.#clock = clock;
    this.#onIdle = onIdle;
    this.#last = clock.now();
  }

  /** Null is never. A new limit counts from the last activity, so that a shorter one takes hold at once. */
  setMinutes(minutes: number | null): void {
    this.#minutes = minutes;
    this.#schedule();
  }

  activity(): void {
    this.#last = this.#clock.now();
  }

  /** A player or a timer runs; when it ends, the count starts anew. */
  hold(on: boolean): void {
    if (this.#held && !on) this.activity();
    this.#held = on;
    this.#schedule();
  }

  stop(): void {
    this.#stopped = true;
    this.#cancel?.();
  }

  /** Activity only moves the mark; the timer looks at the mark when it rings, which spares a timer per key press. */
  #schedule(): void {
    this.#cancel?.();
    this.#cancel = null;
    if (this.#stopped || this.#held || this.#minutes === null) return;
    const left = this.#last + this.#minutes * 60_000 - this.#clock.now();
    this.#cancel = this.#clock.after(Math.max(0, left), () => {
      this.#ring();
    });
  }

  #ring(): void {
    if (this.#minutes === null) return;
    if (this.#clock.now() - this.#last < this.#minutes * 60_000) {
      this.#schedule();
      return;
    }
    this.stop();
    this.#onIdle();
  }
}
