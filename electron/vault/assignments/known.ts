import type { ShownAssignment } from '../../contract/assign-calls.ts';
import type { Assignment, Has } from '../../domain/assignments/read-assignment.ts';
import { knownDefinition, measureNames } from '../worksheets/known-sheets.ts';
import { seemsToName } from '../../domain/people/names.ts';
import type { AssignmentItem } from '../../domain/assignments/assignment.ts';
import type { OwnSheet } from '../../domain/own-sheets/own-sheet.ts';
import file from '../../../worksheets/exercises/exercises.json' with { type: 'json' };

const exercises: ReadonlySet<string> = new Set([...file.exercises.map(({ id }) => id), 'sitting']);

/** What this program carries. */
export const carried: Has = { sheet: (worksheet, version) => knownDefinition(worksheet, version) !== undefined, exercise: (exercise) => exercises.has(exercise) };

/** An assignment as it is shown, before and after it went out. */
export function shownOf({ id, note, sheets, items }: Assignment, missing: readonly number[], taken: ReadonlySet<number> = new Set()): ShownAssignment {
  return { id, note, sheets: [...sheets], items: items.map((item, at) => ({ ...item, missing: missing.includes(at), likeMeasure: isLikeMeasure(item, sheets), taken: taken.has(at) })) };
}

/** A sheet that came along is never a measure, whatever it calls itself. */
function isLikeMeasure({ does }: AssignmentItem, sheets: readonly OwnSheet[]): boolean {
  const sheet = does?.is === 'sheet' ? sheets.find(({ definition }) => definition.id === does.worksheet) : undefined;
  const names = [sheet?.words.en, sheet?.words.es].flatMap((words) => (words === undefined ? [] : [words.name, ...Object.values(words.lengths).map(({ name }) => name)]));
  return names.some((name) => measureNames.some((measure) => seemsToName(name, measure)));
}
