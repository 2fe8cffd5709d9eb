import type { EntryFilter, EntrySummary } from '../../contract/entry-calls.ts';
import { fold } from '../../domain/text/fold.ts';
import { matches } from './search-text.ts';
import { parseQuery } from './query.ts';

type Candidate = { readonly summary: EntrySummary; readonly text: () => string };

/** Whether an entry names a feeling: a vocabulary key (`fear.anxious`), a family (`fear`), or `~` and an own word. */
function hasFeeling(summary: EntrySummary, wanted: string): boolean {
  if (wanted.startsWith('~')) {
    const own = fold(wanted.slice(1).normalize('NFC'));
    return summary.feelings.some((feeling) => feeling.own === true && fold(feeling.word.normalize('NFC')) === own);
  }
  return summary.feelings.some(({ own, word }) => own !== true && (word === wanted || word.startsWith(`${wanted}.`)));
}

/** Turns a filter into one test, the cheap questions first and the words last. The trash is only ever shown by itself. */
export function compileFilter(filter: EntryFilter): (candidate: Candidate) => boolean {
  const { kinds, worksheet, feeling, tag, bring, from, to, trash } = filter;
  const query = parseQuery(filter.text);
  return ({ summary, text }) => {
    if ((summary.trashedAt !== null) !== trash) return false;
    if (bring && !summary.bring) return false;
    if (kinds.length > 0 && !kinds.includes(summary.kind)) return false;
    if (worksheet !== null && summary.worksheet?.id !== worksheet) return false;
    if (from !== null && summary.when.at < from) return false;
    if (to !== null && summary.when.at.slice(0, 10) > to) return false;
    if (tag !== null && !summary.tags.includes(tag)) return false;
    if (feeling !== null && !hasFeeling(summary, feeling)) return false;
    return query.length === 0 || matches(text(), query);
  };
}
