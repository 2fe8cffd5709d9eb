import type { OwnPattern } from '../settings.ts';
import type { Answer, Answers } from '../worksheets/answers.ts';
import type { EntryContent } from '../entries/entry.ts';
import { ownChoice } from './rewrite.ts';

function spelled(answers: Answers, names: ReadonlyMap<string, string>): Answers {
  const entries = Object.entries(answers).map(([field, answer]): [string, Answer] => {
    // One of them that was chosen out of the others is named as a line of one's own is.
    if (answer.kind === 'choice' && answer.chosen !== null && names.has(answer.chosen)) return [field, { ...answer, chosen: ownChoice(names.get(answer.chosen) ?? '') }];
    if (answer.kind !== 'multi') return [field, answer];
    const own = answer.chosen.flatMap((key) => names.get(key) ?? []);
    return [field, { ...answer, chosen: answer.chosen.filter((key) => !names.has(key)), own: [...answer.own, ...own].slice(0, 20) }];
  });
  return Object.fromEntries(entries);
}

/** Writes out the thinking patterns that only this person's settings know, since the reader of a packet has only their keys. */
export function spellOwnPatterns(content: EntryContent, patterns: readonly OwnPattern[]): EntryContent {
  if (content.kind !== 'worksheet' || patterns.length === 0) return content;
  const names = new Map(patterns.map(({ key, name }) => [key, name]));
  return {
    ...content,
    answers: spelled(content.answers, names),
    looks: content.looks.map((look) => ({ ...look, answers: spelled(look.answers, names) })),
  };
}
