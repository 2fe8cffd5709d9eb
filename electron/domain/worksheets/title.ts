import type { Answers } from './answers.ts';
import type { Definition } from './definition-schema.ts';
import { measureScores } from './measure.ts';
import { textAt } from './refs.ts';

/**
 * The person's own words that name an answered sheet, and a second line: by the definition's hints, the first that has words
 * (for a thought record: the hot thought, else the first thought, else the situation). On one line each, cut at a word with "…"
 * to at most `titleLimit` and `lineLimit` characters; empty when there are no words yet. A measure goes by its name; its line is its total.
 */
export function titleOf(definition: Definition, answers: Answers, titleLimit = 160, lineLimit = 200): { title: string; line: string } {
  const title = definition.title.map((ref) => textAt(ref, answers)).find((text) => text !== '') ?? '';
  const line = definition.line.map((ref) => textAt(ref, answers)).find((text) => text !== '' && text !== title) ?? '';
  const [total] = measureScores(definition, definition.lengths[0]?.id ?? '', answers);
  if (total !== undefined) return { title: '', line: total.value === null ? '' : `${String(total.value)} / ${String(total.score.range[1])}` };
  return { title: onOneLine(title, titleLimit), line: onOneLine(line, lineLimit) };
}

/** The option that says what such a sheet is about, when its title begins with a choice ("Box breathing" of a practice log); else null. A measure is about none of its answers. */
export function namingOption(definition: Definition, answers: Answers): string | null {
  if (definition.instrument !== undefined) return null;
  const first = definition.title[0]?.field;
  const answer = first === undefined ? undefined : answers[first];
  return answer?.kind === 'choice' ? answer.chosen : null;
}

function onOneLine(text: string, limit: number): string {
  const flat = text.replaceAll(/\s+/gu, ' ').trim();
  if (flat.length <= limit) return flat;
  const cut = flat.slice(0, limit - 1);
  const space = cut.lastIndexOf(' ');
  const end = space > limit / 2 ? cut.slice(0, space) : cut;
  // Not in the middle of a surrogate pair.
  return `${end.replace(/[\uD800-\uDBFF]$/u, '')}…`;
}
