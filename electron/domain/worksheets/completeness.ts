import type { Answers } from './answers.ts';
import type { Definition } from './definition-schema.ts';
import { answerKinds, answerTo, isAnswered } from './kinds.ts';
import { fieldIdsOf, shownFields, stepsOf } from './visible.ts';

export type Completeness = {
  /** `whole` when every needed field that is shown has an answer. `part` is a success too. */
  state: 'part' | 'whole';
  /** Needed fields without an answer. */
  missing: string[];
  /** Per step of the length, whether anything was said there. */
  said: boolean[];
};

/** How far a sheet is filled in, counting only what is shown in this length. */
export function completeness(definition: Definition, length: string, answers: Answers): Completeness {
  const shown = shownFields(definition, length, answers).filter((field) => answerKinds[field.kind] !== null);
  const answered = new Set(shown.filter((field) => isAnswered(answerTo(field, answers))).map((field) => field.id));
  const missing = shown.filter((field) => field.needed === true && !answered.has(field.id)).map((field) => field.id);
  const said = stepsOf(definition, length).map((step) => fieldIdsOf(step).some((id) => answered.has(id)));
  return { state: missing.length === 0 ? 'whole' : 'part', missing, said };
}
