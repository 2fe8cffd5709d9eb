import type { Answers } from './answers.ts';
import type { Definition, Field, Length, Step } from './definition-schema.ts';
import { isOwnSheetId } from '../own-sheets/own-labels.ts';
import { holds, isRated } from './evaluate.ts';

/** The length of that id, else the shortest: an entry of a foreign sheet still opens. */
export function lengthOf(definition: Definition, id: string): Length {
  const found = definition.lengths.find((length) => length.id === id) ?? definition.lengths[0];
  if (found === undefined) throw new Error('a worksheet has at least one length');
  return found;
}

/**
 * The length that a sheet opens in where none is chosen: the shortest. One of a person's own, or changed for them, opens in the shortest that asks all that
 * it can ask: what somebody put in is there to be seen.
 */
export function openingLength(definition: Definition): string {
  const [shortest] = definition.lengths;
  if (!isOwnSheetId(definition.id)) return shortest?.id ?? '';
  const asked = definition.lengths.map(({ id }) => ({ id, fields: fieldsOf(definition, id) }));
  const all = new Set(asked.flatMap(({ fields }) => fields));
  return asked.find(({ fields }) => fields.length === all.size)?.id ?? definition.lengths.at(-1)?.id ?? '';
}

/** The steps of a length, in order. */
export function stepsOf(definition: Definition, length: string): Step[] {
  const byId = new Map(definition.steps.map((step) => [step.id, step]));
  return lengthOf(definition, length).steps.flatMap((id) => byId.get(id) ?? []);
}

/**
 * The steps of a length that ask something for these answers: without those whose fields are all on a condition that does not hold. A step of
 * re-ratings stays, and says that nothing has a number yet.
 */
export function stepsToAsk(definition: Definition, length: string, shown: readonly Field[]): Step[] {
  const conditional = new Set(definition.fields.filter((field) => field.when !== undefined).map(({ id }) => id));
  const here = new Set(shown.map(({ id }) => id));
  return stepsOf(definition, length).filter((step) => fieldIdsOf(step).some((id) => here.has(id) || !conditional.has(id)));
}

/** The ids of a step's fields, in order. */
export function fieldIdsOf(step: Step): string[] {
  return step.items.flatMap((item) => {
    if (typeof item === 'string') return [item];
    if ('beside' in item) return item.beside;
    return 'grid' in item ? item.grid : [item.fold];
  });
}

/** The fields that belong to a length, in the definition's order, whether shown or not. */
export function fieldsOf(definition: Definition, length: string): Field[] {
  const ids = new Set(stepsOf(definition, length).flatMap(fieldIdsOf));
  return definition.fields.filter((field) => ids.has(field.id));
}

/**
 * The fields that are shown in a length: those whose condition holds, and re-ratings whose first rating exists. A condition
 * sees only the answers of fields that are themselves shown and come earlier, so the order of answering does not matter.
 */
export function shownFields(definition: Definition, length: string, answers: Answers): Field[] {
  return shownOf(definition, fieldsOf(definition, length), answers);
}

/** As `shownFields`, over every field of the sheet whatever its length. */
export function shownAnywhere(definition: Definition, answers: Answers): Field[] {
  return shownOf(definition, definition.fields, answers);
}

/** The answers that count: those of shown fields. */
export function shownAnswers(definition: Definition, length: string, answers: Answers): Answers {
  return pick(shownFields(definition, length, answers), answers);
}

function shownOf(definition: Definition, fields: Field[], answers: Answers): Field[] {
  const shown: Field[] = [];
  const seen: Answers = {};
  for (const field of fields) {
    if (field.when !== undefined && !holds(field.when, seen, { definition })) continue;
    if (field.kind === 'rerate-feelings' && !isRated({ field: field.of }, seen)) continue;
    if (field.kind === 'rerate-percent' && !isRated(field.of, seen)) continue;
    shown.push(field);
    Object.assign(seen, pick([field], answers));
  }
  return shown;
}

function pick(fields: Field[], answers: Answers): Answers {
  const picked: Answers = {};
  for (const { id } of fields) {
    const answer = Object.hasOwn(answers, id) ? answers[id] : undefined;
    if (answer !== undefined) picked[id] = answer;
  }
  return picked;
}
