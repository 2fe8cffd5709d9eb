import type { VaultClient } from '../../electron/contract/client.ts';
import type { Input, Output } from '../../electron/contract/calls.ts';
import { ok, type Result } from '../../electron/contract/result.ts';
import type { EntryContent } from '../../electron/domain/entries/entry.ts';
import { createKeeper, type Keeper } from './keeper.ts';
import type { Timers } from './timers.ts';

export type DraftStart<C extends EntryContent> = {
  /** The entry that is being edited, and the revision the edit began from; null for a new one. */
  entry: string | null;
  base: string | null;
  /** A draft taken up again. */
  draft?: string | null;
  /** The id that a new draft takes: something waits for it by that name. */
  reserved?: string;
  /** The step of a sheet at which a draft was left. */
  place?: string;
  initial: C;
};

export type DraftKeeper<C extends EntryContent> = Pick<Keeper<C>, 'value' | 'saveState' | 'change' | 'flush' | 'onChange'> & {
  draft(): string | null;
  /** Where the person is in it by now; kept along with what was written. */
  goTo(place: string): void;
  /** From the next change on: what is kept runs, for so many milliseconds at most; null when it does not. */
  runFor(milliseconds: number | null): void;
  /** It still runs. Nothing is written for it. */
  touch(): void;
  /** Saves the entry; the draft goes away with it. */
  keep(content?: C): Promise<Result<Output<'entries.save'>>>;
  discard(): Promise<void>;
};

type NamedKeeper<V> = Keeper<V> & {
  /** Its id once it is on disk, or that it will take. */
  named(): string | null;
  draft(): string | null;
  discard(): Promise<void>;
};

/** Keeps something as a draft: it has a name from the first write on, and goes when it is let go. `reserved`: the name that a new one takes. */
export function createNamedKeeper<V>(vault: VaultClient, timers: Timers, initial: V, { draft: begun, reserved = null }: { draft: string | null; reserved?: string | null }, fileOf: (value: V) => Omit<Input<'drafts.save'>, 'draft'>): NamedKeeper<V> {
  let draft = begun;
  const named = (): string | null => draft ?? reserved;

  const keeper = createKeeper(
    timers,
    initial,
    async (value) => {
      const kept = await vault.call('drafts.save', { draft: named(), ...fileOf(value) });
      if (!kept.ok) return kept;
      draft = kept.value.draft;
      return ok(kept.value.waiting ? 'waiting' : 'kept');
    },
    { kept: begun !== null },
  );

  return {
    ...keeper,
    named,
    draft: () => draft,
    async discard() {
      await keeper.close();
      if (draft !== null) await vault.call('drafts.discard', { draft });
      draft = null;
    },
  };
}

/** Keeps the draft of an entry while it is written. */
export function createDraftKeeper<C extends EntryContent>(vault: VaultClient, timers: Timers, { entry, base, draft = null, reserved, place: left, initial }: DraftStart<C>): DraftKeeper<C> {
  let place = left;
  let runs: number | null = null;
  const keeper = createNamedKeeper(vault, timers, initial, { draft, reserved: reserved ?? null }, (content) => ({ entry, base, content, place, ...(runs === null ? {} : { runs }) }));
  return {
    ...keeper,
    goTo(next) {
      const before = place;
      place = next;
      // Where it was opened is no news.
      if (before !== undefined && before !== next && keeper.saveState().kind !== 'untouched') keeper.change(keeper.value());
    },
    runFor(milliseconds) {
      runs = milliseconds;
    },
    touch() {
      const draft = keeper.draft();
      if (draft !== null) void vault.call('drafts.touch', { draft });
    },
    keep(last) {
      if (last !== undefined) keeper.change(last);
      return keeper.finish((content) => vault.call('entries.save', { id: entry, base, content, draft: keeper.named() }));
    },
  };
}
