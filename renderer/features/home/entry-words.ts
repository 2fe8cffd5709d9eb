import type { EntrySummary } from '../../../electron/contract/entry-calls.ts';
import { useKindName } from '../../reading/use-kind-name.ts';

export type TitleWords = { text: string; own: boolean };

/** The person's own words, or what kind of thing it is when there are none yet. */
export function useTitleWords(): (entry: EntrySummary) => TitleWords {
  const kindName = useKindName();
  return (entry) => {
    if (entry.title !== '') return { text: entry.title, own: true };
    if (entry.line !== '') return { text: entry.line, own: true };
    return { text: kindName(entry), own: false };
  };
}
