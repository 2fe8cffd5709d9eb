import { useEffect, useEffectEvent, useRef, useState } from 'react';
import type { NoteValue } from '../../../electron/contract/person-calls.ts';
import { useNow, useVault } from '../../app/bridge-context.tsx';
import type { SaveState } from '../../app/draft-keeper.ts';
import { useFlush } from '../../app/flushers.tsx';

/** How long after the last key a note is kept, in milliseconds. */
const pause = 800;

export type NoteKeeper = { text: string; state: SaveState; write: (text: string) => void; flush: () => Promise<void> };

/** A process note as it is written: kept by itself after a pause, when one leaves it, and before the window locks. The text before stays as an older state. */
export function useNoteKeeper(contact: string, note: NoteValue | null): NoteKeeper {
  const vault = useVault();
  const now = useNow();
  const [text, setText] = useState(note?.text ?? '');
  const [state, setState] = useState<SaveState>({ kind: 'untouched' });
  const id = useRef(note?.id ?? null);
  const begun = useRef(true);
  const due = useRef<string | null>(null);
  const timer = useRef<ReturnType<typeof setTimeout> | null>(null);
  const work = useRef(Promise.resolve());

  async function keep() {
    const next = due.current;
    due.current = null;
    if (next === null || (id.current === null && next.trim() === '')) return;
    const kept = await vault.call('person.keep-note', { contact, id: id.current, text: next, begun: begun.current });
    if (kept.ok) {
      id.current = kept.value.id;
      begun.current = false;
      setState({ kind: 'kept', at: now().getTime() });
    } else {
      // Tried again with the next key, and when one leaves.
      due.current ??= next;
      setState({ kind: 'failed', error: kept.error });
    }
  }

  function flush(): Promise<void> {
    if (timer.current !== null) clearTimeout(timer.current);
    timer.current = null;
    work.current = work.current.then(keep);
    return work.current;
  }

  useFlush(flush);
  const leave = useEffectEvent(() => void flush());
  useEffect(() => () => { leave(); }, []);

  function write(next: string) {
    setText(next);
    due.current = next;
    setState({ kind: 'keeping' });
    if (timer.current !== null) clearTimeout(timer.current);
    timer.current = setTimeout(() => void flush(), pause);
  }

  return { text, state, write, flush };
}
