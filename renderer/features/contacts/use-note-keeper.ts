import { useState } from 'react';
import type { VaultClient } from '../../../electron/contract/client.ts';
import { ok } from '../../../electron/contract/result.ts';
import type { NoteValue } from '../../../electron/contract/person-calls.ts';
import { useVault } from '../../app/bridge-context.tsx';
import { createKeeper, type Keeper } from '../../app/keeper.ts';
import { realTimers } from '../../app/timers.ts';
import { useKeeper, type Kept } from '../../app/use-keeper.ts';

export type NoteKeeper = { text: string; state: Kept<string>['saveState']; write: (text: string) => void; flush: Keeper<string>['flush'] };

function createNoteKeeper(vault: VaultClient, contact: string, note: NoteValue | null): Keeper<string> {
  let id = note?.id ?? null;
  let begun = true;
  return createKeeper(realTimers, note?.text ?? '', async (text) => {
    if (id === null && text.trim() === '') return ok('kept');
    const kept = await vault.call('person.keep-note', { contact, id, text, begun });
    if (!kept.ok) return kept;
    id = kept.value.id;
    begun = false;
    return ok('kept');
  });
}

/** A process note that keeps itself while it is written. The text before stays as an older state. */
export function useNoteKeeper(contact: string, note: NoteValue | null): NoteKeeper {
  const vault = useVault();
  const [keeper] = useState(() => createNoteKeeper(vault, contact, note));
  const { value, setValue, saveState } = useKeeper(keeper);
  return { text: value, state: saveState, write: setValue, flush: keeper.flush };
}
