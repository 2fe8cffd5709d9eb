import type { Ring } from '../domain/plans/rings.ts';
import type { Clock } from './idle-lock.ts';

/** What has come this much later, because the computer slept, is not shown any more. */
const latest = 10 * 60_000;
/** Timers stand still while a computer sleeps, so none waits longer than this. */
const longest = 60_000;

type Held = { rings: readonly Ring[]; hushed: boolean };

/** Milliseconds since 1970. */
export type WallClock = Clock;

export const wallClock: WallClock = {
  now: () => Date.now(),
  after(milliseconds, run) {
    const timer = setTimeout(run, milliseconds);
    timer.unref();
    return () => {
      clearTimeout(timer);
    };
  },
};

/**
 * The next notifications of each journal, by its place: times alone, in memory alone. They are handed over while the journal is open, and ring also when it
 * has been locked since. Nothing rings for a journal that is being read together, or whose window was closed.
 */
export class Reminders {
  readonly #clock: WallClock;
  readonly #show: (place: string, ring: Ring) => void;
  readonly #places = new Map<string, Held>();
  #cancel: (() => void) | null = null;

  constructor(clock: WallClock, show: (place: string, ring: Ring) => void) {
    this.#clock = clock;
    this.#show = show;
  }

  set(place: string, rings: readonly Ring[]): void {
    this.#places.set(place, { rings, hushed: this.#places.get(place)?.hushed ?? false });
    this.#schedule();
  }

  hush(place: string, hushed: boolean): void {
    this.#places.set(place, { rings: this.#places.get(place)?.rings ?? [], hushed });
  }

  forget(place: string): void {
    this.#places.delete(place);
    this.#schedule();
  }

  /** The computer was asleep: what was due is looked for at once. */
  wake(): void {
    this.#ring();
  }

  #schedule(): void {
    this.#cancel?.();
    this.#cancel = null;
    const next = Math.min(...[...this.#places.values()].flatMap(({ rings }) => rings.map(({ at }) => at)));
    if (!Number.isFinite(next)) return;
    this.#cancel = this.#clock.after(Math.min(longest, Math.max(0, next - this.#clock.now())), () => {
      this.#ring();
    });
  }

  #ring(): void {
    const now = this.#clock.now();
    for (const [place, { rings, hushed }] of this.#places) {
      const due = rings.filter(({ at }) => at <= now);
      if (due.length === 0) continue;
      this.#places.set(place, { rings: rings.filter(({ at }) => at > now), hushed });
      // Of several that came while the computer slept, the last one says enough.
      const last = due.filter(({ at }) => now - at <= latest).at(-1);
      if (last !== undefined && !hushed) this.#show(place, last);
    }
    this.#schedule();
  }
}
