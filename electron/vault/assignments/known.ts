import type { ShownAssignment } from '../../contract/assign-calls.ts';
import type { Assignment, Has } from '../../domain/assignments/read-assignment.ts';
import { knownDefinition } from '../worksheets/known-sheets.ts';
import file from '../../../worksheets/exercises/exercises.json' with { type: 'json' };

const exercises: ReadonlySet<string> = new Set([...file.exercises.map(({ id }) => id), 'sitting']);

/** What this program carries. */
export const carried: Has = { sheet: (worksheet, version) => knownDefinition(worksheet, version) !== undefined, exercise: (exercise) => exercises.has(exercise) };

/** An assignment as it is shown, before and after it went out. */
export function shownOf({ id, note, sheets, items }: Assignment, missing: readonly number[], taken: ReadonlySet<number> = new Set()): ShownAssignment {
  return { id, note, sheets: [...sheets], items: items.map((item, at) => ({ ...item, missing: missing.includes(at), taken: taken.has(at) })) };
}
