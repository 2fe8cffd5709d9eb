import { freeId, rewordedAll, without, type SheetEdit } from './edit-sheet.ts';

/** As in `definition-schema.ts`. */
export const mostLengths = 6;

/** A shorter form before all others, with the first page of the shortest. Null when there are as many as a sheet has. */
export function addLength(edit: SheetEdit): SheetEdit | null {
  const { definition } = edit;
  const [shortest] = definition.lengths;
  const [first] = shortest?.steps ?? [];
  if (shortest === undefined || first === undefined || definition.lengths.length >= mostLengths) return null;
  const id = freeId('form', definition.lengths.map((length) => length.id));
  const added = { id, minutes: Math.max(1, Math.floor(shortest.minutes / 2)), steps: [first] };
  const next = { ...edit, definition: { ...definition, lengths: [added, ...definition.lengths] } };
  return rewordedAll(next, (words) => ({ ...words, lengths: { ...words.lengths, [id]: { name: '', line: '' } } }));
}

/** Without that form; null when it is the only one, or some page stands in no other. */
export function removeLength(edit: SheetEdit, id: string): SheetEdit | null {
  const lengths = edit.definition.lengths.filter((length) => length.id !== id);
  const next = { ...edit, definition: { ...edit.definition, lengths } };
  if (lengths.length === 0 || isLost(next)) return null;
  return rewordedAll(next, (words) => ({ ...words, lengths: without(words.lengths, id) }));
}

/** Whether a form asks a page. Null when it would ask nothing, or the page would stand in no form. */
export function setLengthPage(edit: SheetEdit, id: string, page: string, on: boolean): SheetEdit | null {
  const { definition } = edit;
  const lengths = definition.lengths.map((length) => {
    if (length.id !== id) return length;
    return { ...length, steps: definition.steps.map((step) => step.id).filter((step) => (step === page ? on : length.steps.includes(step))) };
  });
  const next = { ...edit, definition: { ...definition, lengths } };
  return lengths.some(({ steps }) => steps.length === 0) || isLost(next) ? null : next;
}

/** Whether there is a page that nobody would ever be asked. */
function isLost({ definition: { steps, lengths } }: SheetEdit): boolean {
  return steps.some(({ id }) => !lengths.some((length) => length.steps.includes(id)));
}
