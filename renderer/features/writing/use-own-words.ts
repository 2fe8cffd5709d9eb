import { useJournal } from '../../app/session.tsx';
import type { OwnWords } from '../../worksheet/sheet-context.tsx';

/** The person's own feelings and thinking patterns, from their settings and back. */
export function useOwnWords(): OwnWords {
  const { settings, saveSettings } = useJournal();
  return {
    feelings: settings.ownFeelings,
    onFeelings: (ownFeelings) => void saveSettings({ ownFeelings }),
    patterns: settings.ownPatterns,
    patternOrder: settings.patternOrder,
    onPatterns: (ownPatterns, patternOrder) => void saveSettings({ ownPatterns, patternOrder }),
  };
}
