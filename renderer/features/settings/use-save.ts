import { useState } from 'react';
import type { Failure } from '../../../electron/contract/result.ts';
import type { Settings } from '../../../electron/domain/settings.ts';
import { useJournal } from '../../app/session.tsx';

/** Saves a setting at once, and holds what went wrong. */
export function useSave(): { error: Failure | null; save: (change: Partial<Settings>) => void } {
  const { saveSettings } = useJournal();
  const [error, setError] = useState<Failure | null>(null);
  return {
    error,
    save(change) {
      void saveSettings(change).then((result) => { setError(result.ok ? null : result.error); });
    },
  };
}
