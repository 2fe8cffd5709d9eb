import type { Answers } from './answers.ts';
import type { Definition } from './definition-schema.ts';
import { holds } from './evaluate.ts';
import type { Condition } from './tree-schema.ts';
import { shownAnywhere } from './visible.ts';

/** An answer that opened the panel with ways to help: the field and the key of what was chosen. `item` is its place in a measure, from 1. */
export type SafetyAnswer = { field: string; option: string; item: number | null };

function leaves(condition: Condition): Condition[] {
  return condition.op === 'any' || condition.op === 'all' ? condition.of.flatMap(leaves) : [condition];
}

/** The answers of a sheet that ask for the panel, each named by itself: no sum and no degree (clinical reference 4.1.5). */
export function safetyAnswers(definition: Definition, answers: Answers): SafetyAnswer[] {
  if (definition.safety === undefined) return [];
  const shown = new Set(shownAnywhere(definition, answers).map(({ id }) => id));
  const counting = Object.fromEntries(Object.entries(answers).filter(([id]) => shown.has(id)));
  return leaves(definition.safety).flatMap((leaf) => {
    if (!holds(leaf, counting, { definition })) return [];
    const field = leaf.op === 'chosen' ? leaf.field : leaf.op === 'compare' && leaf.left.op === 'answer' ? leaf.left.of.field : null;
    if (field === null) return [];
    const answer = counting[field];
    const option = leaf.op === 'chosen' ? leaf.option : answer?.kind === 'choice' ? answer.chosen : null;
    const place = definition.instrument?.items.indexOf(field) ?? -1;
    return option === null ? [] : [{ field, option, item: place < 0 ? null : place + 1 }];
  });
}
