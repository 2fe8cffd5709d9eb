import type { VaultClient } from '../../electron/contract/client.ts';
import type { Output } from '../../electron/contract/calls.ts';
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
  /** Saves the entry; the draft goes away with it. */
  keep(content?: C): Promise<Result<Output<'entries.save'>>>;
  discard(): Promise<void>;
};

/** Keeps the draft of an entry while it is written. */
export function createDraftKeeper<C extends EntryContent>(vault: VaultClient, timers: Timers, { entry, base, draft: begun = null, reserved, place: left, initial }: DraftStart<C>): DraftKeeper<C> {
  let draft = begun;
  let place = left;
  const named = (): string | null => draft ?? reserved ?? null;

  const keeper = createKeeper(
    timers,
    initial,
    async (content) => {
      const kept = await vault.call('drafts.save', { draft: named(), entry, base, content, place });
      if (!kept.ok) return kept;
      draft = kept.value.draft;
      return ok(kept.value.waiting ? 'waiting' : 'kept');
    },
    { kept: begun !== null },
  );

  return {
    ...keeper,
    draft: () => draft,
    goTo(next) {
      const before = place;
      place = next;
      // Where it was opened is no news.
      if (before !== undefined && before !== next && keeper.saveState().kind !== 'untouched') keeper.change(keeper.value());
    },
    keep(last) {
      if (last !== undefined) keeper.change(last);
      return keeper.finish((content) => vault.call('entries.save', { id: entry, base, content, draft: named() }));
    },
    async discard() {
      await keeper.close();
      if (draft !== null) await vault.call('drafts.discard', { draft });
      draft = null;
    },
  };
}
