import type { Answers } from './answers.ts';
import type { Definition } from './definition-schema.ts';
import { holds } from './evaluate.ts';
import { shownAnywhere } from './visible.ts';

function counting(definition: Definition, answers: Answers): Answers {
  const shown = new Set(shownAnywhere(definition, answers).map(({ id }) => id));
  return Object.fromEntries(Object.entries(answers).filter(([id]) => shown.has(id)));
}

/** Whether the sheet's answers call for the calm panel with ways to help. It is no measure of danger, and "no" is never "safe". */
export function asksForSafety(definition: Definition, answers: Answers): boolean {
  return definition.safety !== undefined && holds(definition.safety, counting(definition, answers), { definition });
}

/** Whether an answered sheet is kept out of lists until it is asked for. */
export function isHidden(definition: Definition, answers: Answers): boolean {
  if (definition.hidden === undefined) return false;
  return definition.hidden === true || holds(definition.hidden, counting(definition, answers), { definition });
}

/** The fields that are left out of what is passed on unless the person ticks them. */
export function privateFields(definition: Definition): string[] {
  return definition.fields.filter((field) => field.private === true).map(({ id }) => id);
}
