import { useEffect, useState } from 'react';
import type { Failure } from '../../../electron/contract/result.ts';
import type { EntryKind } from '../../../electron/domain/entries/entry.ts';
import { useVault } from '../../app/bridge-context.tsx';
import { useJournal } from '../../app/session.tsx';
import { readStart, type ContentOf, type Wanted, type WritingStart } from './start-content.ts';

export type Start<K extends EntryKind> =
  | { at: 'reading' }
  | { at: 'failed'; error: Failure }
  | { at: 'ready'; start: WritingStart<ContentOf<K>> };

/** Read once: what one is writing is not pulled away by a change elsewhere. */
export function useStart<K extends EntryKind>(kind: K, { entry, draft }: Wanted, blank: () => ContentOf<K>): Start<K> {
  const vault = useVault();
  const { readOnly } = useJournal();
  const [start, setStart] = useState<Start<K>>(() =>
    entry === undefined && draft === undefined ? { at: 'ready', start: { entry: null, base: null, initial: blank() } } : { at: 'reading' },
  );
  const reading = start.at === 'reading';

  useEffect(() => {
    if (!reading) return;
    let stale = false;
    const wanted = { ...(entry === undefined ? {} : { entry }), ...(draft === undefined ? {} : { draft }) };
    // Something is wanted, so `blank` is not asked for.
    const nothing = (): never => { throw new Error('nothing was wanted'); };
    void readStart(vault, kind, wanted, nothing).then((result) => {
      if (!stale) setStart(result.ok ? { at: 'ready', start: result.value } : { at: 'failed', error: result.error });
    });
    return () => {
      stale = true;
    };
  }, [vault, kind, entry, draft, reading]);

  return readOnly ? { at: 'failed', error: { code: 'vault-read-only' } } : start;
}
