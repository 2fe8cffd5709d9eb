import type { Failure, Result } from '../../electron/contract/result.ts';
import type { Timers } from './timers.ts';

export type SaveState =
  /** Nothing was typed yet. */
  | { kind: 'untouched' }
  | { kind: 'keeping' }
  /** `at` in milliseconds since 1970: everything typed so far is on disk. */
  | { kind: 'kept'; at: number }
  /** The journal's folder is out of reach: everything typed so far is sealed on this computer, outside it. */
  | { kind: 'waiting' }
  | { kind: 'failed'; error: Failure };

/** Puts a value on disk, and says where it is. Called once at a time. */
export type Write<V> = (value: V) => Promise<Result<'kept' | 'waiting'>>;

export type Keeper<V> = {
  value(): V;
  saveState(): SaveState;
  change(next: V): void;
  /** Resolves when all that was changed is on disk (true), or could not be put there. */
  flush(): Promise<boolean>;
  /** Saves for good what has been kept so far. Nothing more is kept from then on, unless saving fails. */
  finish<T>(save: (last: V) => Promise<Result<T>>): Promise<Result<T>>;
  /** Nothing more is kept. Resolves when the write under way is over. */
  close(): Promise<void>;
  onChange(listener: () => void): () => void;
};

const pause = 400;
const longest = 1_000;
const retry = 3_000;

function isHeldUp({ kind }: SaveState): boolean {
  return kind === 'failed' || kind === 'waiting';
}

/**
 * Keeps a half-written thing while it is written: one write at a time, after a pause of 400 ms, at most a second behind. What could not be written is
 * tried again every three seconds, but where nothing may be written at all. `kept`: what it begins with is on disk already.
 */
export function createKeeper<V>(timers: Timers, initial: V, write: Write<V>, { kept = false } = {}): Keeper<V> {
  let value = initial;
  let state: SaveState = kept ? { kind: 'kept', at: timers.now() } : { kind: 'untouched' };
  let version = 0;
  let writtenVersion = 0;
  let firstUnwritten: number | null = null;
  let cancelTimer: (() => void) | null = null;
  let writing: Promise<void> | null = null;
  let closed = false;
  const listeners = new Set<() => void>();

  function tell(next: SaveState): void {
    state = next;
    for (const listener of listeners) listener();
  }

  function stopTimer(): void {
    cancelTimer?.();
    cancelTimer = null;
  }

  function plan(milliseconds: number): void {
    stopTimer();
    if (closed) return;
    cancelTimer = timers.after(milliseconds, () => {
      cancelTimer = null;
      void writeAll();
    });
  }

  function fails(error: Failure): void {
    tell({ kind: 'failed', error });
    if (error.code !== 'vault-read-only') plan(retry);
  }

  async function writeOnce(): Promise<void> {
    const mine = version;
    const result = await write(value);
    if (!result.ok) {
      fails(result.error);
      return;
    }
    if (result.value === 'waiting') {
      // Again and again, until it is where it belongs.
      tell({ kind: 'waiting' });
      plan(retry);
      return;
    }
    writtenVersion = mine;
    firstUnwritten = version === mine ? null : timers.now();
    tell(version === mine ? { kind: 'kept', at: timers.now() } : { kind: 'keeping' });
  }

  function writeAll(): Promise<void> {
    writing ??= (async () => {
      while (!closed && version !== writtenVersion) {
        await writeOnce();
        if (isHeldUp(state)) break;
      }
    })().finally(() => {
      writing = null;
    });
    return writing;
  }

  async function close(): Promise<void> {
    closed = true;
    stopTimer();
    await writing;
  }

  return {
    value: () => value,
    saveState: () => state,
    change(next) {
      value = next;
      version++;
      if (closed) return;
      firstUnwritten ??= timers.now();
      plan(Math.max(0, Math.min(pause, firstUnwritten + longest - timers.now())));
      tell(isHeldUp(state) ? state : { kind: 'keeping' });
    },
    async flush() {
      stopTimer();
      await writing;
      if (!closed && version !== writtenVersion) await writeAll();
      return version === writtenVersion;
    },
    async finish(save) {
      await close();
      tell({ kind: 'keeping' });
      const result = await save(value);
      if (result.ok) {
        writtenVersion = version;
        tell({ kind: 'kept', at: timers.now() });
        return result;
      }
      closed = false;
      // What was kept may be gone with the attempt: it is kept once more.
      version++;
      fails(result.error);
      return result;
    },
    close,
    onChange(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}
