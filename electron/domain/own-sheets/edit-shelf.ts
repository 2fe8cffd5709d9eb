import type { Definition } from '../worksheets/definition-schema.ts';
import type { Approach, Need } from '../worksheets/shelf-keys.ts';
import { inPageOrder, samePageOrder, sound, type SheetEdit } from './edit-sheet.ts';
import { omit } from './omit.ts';

/** A page one place up or down, in every length. Null when it cannot go there: a question would look at a later one. */
export function movePage(edit: SheetEdit, page: string, by: -1 | 1): SheetEdit | null {
  const { definition } = edit;
  const at = definition.steps.findIndex(({ id }) => id === page);
  const [here, other] = [definition.steps[at], definition.steps[at + by]];
  if (here === undefined || other === undefined) return null;
  const steps = definition.steps.toSpliced(Math.min(at, at + by), 2, ...(by < 0 ? [here, other] : [other, here]));
  const inOrder = (ids: readonly string[]) => steps.flatMap(({ id }) => (ids.includes(id) ? [id] : []));
  const { later } = definition;
  const moved: Definition = {
    ...definition,
    steps,
    lengths: definition.lengths.map((length) => ({ ...length, steps: inOrder(length.steps) })),
    ...(later === undefined ? {} : { later: { ...later, steps: inOrder(later.steps) } }),
  };
  const ordered = inPageOrder(moved);
  if (ordered === moved && !samePageOrder(moved)) return null;
  return sound(edit, { ...edit, definition: ordered });
}

/** Minutes that a length takes, from 1 to 120. */
export function setMinutes(edit: SheetEdit, length: string, minutes: number): SheetEdit {
  const whole = Math.min(120, Math.max(1, Math.round(minutes)));
  const lengths = edit.definition.lengths.map((one) => (one.id === length ? { ...one, minutes: Number.isFinite(whole) ? whole : one.minutes } : one));
  return { ...edit, definition: { ...edit.definition, lengths } };
}

export function setLead(edit: SheetEdit, lead: Definition['lead']): SheetEdit {
  return { ...edit, definition: { ...edit.definition, lead } };
}

/** As in `definition-schema.ts`. */
const mostNeeds = 6;
const mostApproaches = 4;

/** What it helps with and what kind of work it is, as the library groups by it. More than fit are refused: null. */
export function setShelf(edit: SheetEdit, shelf: { needs: readonly Need[]; approaches: readonly Approach[] }): SheetEdit | null {
  if (shelf.needs.length > mostNeeds || shelf.approaches.length > mostApproaches) return null;
  const plain = omit(edit.definition, 'needs', 'approaches');
  const definition: Definition = { ...plain, ...(shelf.needs.length === 0 ? {} : { needs: [...shelf.needs] }), ...(shelf.approaches.length === 0 ? {} : { approaches: [...shelf.approaches] }) };
  return { ...edit, definition };
}
