import type { EntryFilter } from '../../contract/entry-calls.ts';
import { entryFeelings } from '../../domain/entries/entry-words.ts';
import type { EntryContent } from '../../domain/entries/entry.ts';
import type { EntryRecord } from '../../domain/records/record.ts';
import { fold } from '../../domain/text/fold.ts';
import { matches } from './search-text.ts';
import { parseQuery } from './query.ts';

type Candidate = { readonly record: EntryRecord; readonly trashed: boolean; readonly apart: () => boolean; readonly text: () => string };

/** Whether an entry names a feeling: a vocabulary key (`fear.anxious`), a family (`fear`), or `~` and an own word. */
function hasFeeling(content: EntryContent, wanted: string): boolean {
  const feelings = entryFeelings(content);
  if (wanted.startsWith('~')) {
    const own = fold(wanted.slice(1).normalize('NFC'));
    return feelings.some((feeling) => feeling.own === true && fold(feeling.word.normalize('NFC')) === own);
  }
  return feelings.some(({ own, word }) => own !== true && (word === wanted || word.startsWith(`${wanted}.`)));
}

/** Turns a filter into one test, the cheap questions first and the words last. The trash is only ever shown by itself. */
export function compileFilter(filter: EntryFilter): (candidate: Candidate) => boolean {
  const { kinds, worksheet, feeling, tag, bring, from, to, trash, listed } = filter;
  const query = parseQuery(filter.text);
  return ({ record, trashed, apart, text }) => {
    if (trashed !== trash) return false;
    const { content } = record.current;
    if (bring && !content.bring) return false;
    if (kinds.length > 0 && !kinds.includes(content.kind)) return false;
    if (worksheet !== null && (content.kind !== 'worksheet' || content.worksheet !== worksheet)) return false;
    if (from !== null && content.when.at < from) return false;
    if (to !== null && content.when.at.slice(0, 10) > to) return false;
    if (tag !== null && !content.tags.includes(tag)) return false;
    if (feeling !== null && !hasFeeling(content, feeling)) return false;
    if (listed === true && apart()) return false;
    return query.length === 0 || matches(text(), query);
  };
}
