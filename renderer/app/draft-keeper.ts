import type { VaultClient } from '../../electron/contract/client.ts';
import type { Output } from '../../electron/contract/calls.ts';
import type { Failure, Result } from '../../electron/contract/result.ts';
import type { EntryContent } from '../../electron/domain/entries/entry.ts';

export type SaveState =
  /** Nothing was typed yet. */
  | { kind: 'untouched' }
  | { kind: 'keeping' }
  /** `at` in milliseconds since 1970: everything typed so far is on disk. */
  | { kind: 'kept'; at: number }
  /** The journal's folder is out of reach: everything typed so far is sealed on this computer, outside it. */
  | { kind: 'waiting' }
  | { kind: 'failed'; error: Failure };

export type Timers = {
  now(): number;
  after(milliseconds: number, run: () => void): () => void;
};

export const realTimers: Timers = {
  now: () => Date.now(),
  after(milliseconds, run) {
    const id = setTimeout(run, milliseconds);
    return () => {
      clearTimeout(id);
    };
  },
};

export type DraftStart<C extends EntryContent> = {
  /** The entry that is being edited, and the revision the edit began from; null for a new one. */
  entry: string | null;
  base: string | null;
  /** A draft taken up again. */
  draft?: string | null;
  /** The id that a new draft takes: something waits for it by that name. */
  reserved?: string;
  initial: C;
};

export type DraftKeeper<C extends EntryContent> = {
  content(): C;
  draft(): string | null;
  saveState(): SaveState;
  change(next: C): void;
  /** Resolves when all that was typed is on disk, or could not be put there. */
  flush(): Promise<void>;
  /** Saves the entry; the draft goes away with it. */
  keep(content?: C): Promise<Result<Output<'entries.save'>>>;
  discard(): Promise<void>;
  onChange(listener: () => void): () => void;
};

const pause = 400;
const longest = 1_000;
const retry = 3_000;

function isHeldUp({ kind }: SaveState): boolean {
  return kind === 'failed' || kind === 'waiting';
}

/** Keeps a half-written thing on disk while it is typed: one write at a time, a pause of 400 ms, at most a second behind. */
export function createDraftKeeper<C extends EntryContent>(vault: VaultClient, timers: Timers, start: DraftStart<C>): DraftKeeper<C> {
  let content = start.initial;
  let draft = start.draft ?? null;
  const named = (): string | null => draft ?? start.reserved ?? null;
  let state: SaveState = draft === null ? { kind: 'untouched' } : { kind: 'kept', at: timers.now() };
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
    cancelTimer = timers.after(milliseconds, () => {
      cancelTimer = null;
      void write();
    });
  }

  async function writeOnce(): Promise<void> {
    const mine = version;
    const result = await vault.call('drafts.save', { draft: named(), entry: start.entry, base: start.base, content });
    if (!result.ok) {
      tell({ kind: 'failed', error: result.error });
      if (!closed && result.error.code !== 'vault-read-only') plan(retry);
      return;
    }
    draft = result.value.draft;
    if (result.value.waiting) {
      // Again and again, until it is where it belongs.
      tell({ kind: 'waiting' });
      if (!closed) plan(retry);
      return;
    }
    writtenVersion = mine;
    firstUnwritten = version === mine ? null : timers.now();
    tell(version === mine ? { kind: 'kept', at: timers.now() } : { kind: 'keeping' });
  }

  function write(): Promise<void> {
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

  async function flush(): Promise<void> {
    stopTimer();
    await writing;
    if (!closed && version !== writtenVersion) await write();
  }

  return {
    content: () => content,
    draft: () => draft,
    saveState: () => state,
    change(next) {
      content = next;
      version++;
      if (closed) return;
      firstUnwritten ??= timers.now();
      plan(Math.max(0, Math.min(pause, firstUnwritten + longest - timers.now())));
      tell(isHeldUp(state) ? state : { kind: 'keeping' });
    },
    flush,
    async keep(last) {
      if (last !== undefined) content = last;
      stopTimer();
      await writing;
      tell({ kind: 'keeping' });
      closed = true;
      const result = await vault.call('entries.save', { id: start.entry, base: start.base, content, draft: named() });
      if (result.ok) {
        tell({ kind: 'kept', at: timers.now() });
        return result;
      }
      closed = false;
      version++;
      tell({ kind: 'failed', error: result.error });
      if (result.error.code !== 'vault-read-only') plan(retry);
      return result;
    },
    async discard() {
      stopTimer();
      closed = true;
      await writing;
      if (draft !== null) await vault.call('drafts.discard', { draft });
      draft = null;
    },
    onChange(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}
