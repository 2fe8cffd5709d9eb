import type { EntrySummary } from '../../../electron/contract/entry-calls.ts';
import type { Text } from '../../i18n/use-text.tsx';

/** What kind of thing it is, in a word or two. */
export function kindWords(t: Text, entry: EntrySummary): string {
  if (entry.kind === 'worksheet') return entry.worksheet?.id === 'thought-record' ? t('home.kind.thought-record') : t('home.kind.worksheet');
  return t(entry.kind === 'journal' ? 'home.kind.journal' : 'home.kind.check-in');
}

/** The person's own words, or what kind of thing it is when there are none yet. */
export function titleWords(t: Text, entry: EntrySummary): { text: string; own: boolean } {
  if (entry.title !== '') return { text: entry.title, own: true };
  if (entry.line !== '') return { text: entry.line, own: true };
  return { text: kindWords(t, entry), own: false };
}
