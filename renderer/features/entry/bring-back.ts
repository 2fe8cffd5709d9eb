import type { EntryContent } from '../../../electron/domain/entries/entry.ts';

/**
 * An older text as the newest revision. What was said about the entry since then stays as it is now: tags, links, the mark for
 * the session, later looks and the day to look again.
 */
export function bringBack(old: EntryContent, current: EntryContent): EntryContent {
  const kept = { tags: current.tags, links: current.links, bring: current.bring };
  if (old.kind === 'worksheet' && current.kind === 'worksheet') return { ...old, ...kept, looks: current.looks, lookOn: current.lookOn };
  return { ...old, ...kept };
}
