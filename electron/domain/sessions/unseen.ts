import type { WorksheetContent } from '../entries/entry.ts';
import { strikeContent } from '../packets/strike.ts';
import type { Answers } from '../worksheets/answers.ts';

/**
 * An entry as another person in the room may see it: no private note, no links, none of the `hidden` answers (ids of fields). That help was shown
 * stays, for the two to look back on (clinical reference 4.1).
 */
export function seenSheet(content: WorksheetContent, hidden: ReadonlySet<string>): WorksheetContent {
  const struck = strikeContent(content, hidden);
  if (struck.kind !== 'worksheet') throw new Error('a worksheet stays one');
  return content.help === undefined ? struck : { ...struck, help: content.help };
}

/** `after` was written by two people over `seenSheet(before)`: what they did not see is put back as it stands, and cannot be changed in that way. */
export function withUnseen(before: WorksheetContent, after: WorksheetContent, hidden: ReadonlySet<string>): WorksheetContent {
  const isUnseen = (answers: Answers, field: string) => hidden.has(field) || answers[field]?.kind === 'links';
  const kept = Object.fromEntries(Object.entries(before.answers).filter(([field]) => isUnseen(before.answers, field)));
  const written = Object.fromEntries(Object.entries(after.answers).filter(([field]) => !isUnseen(after.answers, field)));
  const { when, tags, bring, links, privateNote, looks } = before;
  return { ...after, answers: { ...written, ...kept }, when, tags, bring, links, privateNote, looks };
}
