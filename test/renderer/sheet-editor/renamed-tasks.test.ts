import { expect, test } from 'vitest';
import type { AssignmentDraft } from '../../../electron/domain/assignments/assignment-records.ts';
import { renamedTasks } from '../../../renderer/features/sheet-editor/keep-sheet.ts';

const times = { at: '2026-11-24T18:00', zone: 'Europe/Madrid', every: 'once' as const, days: [], until: null };
const item = (worksheet: string, task: string) => ({ does: { is: 'sheet' as const, worksheet, version: 1 }, times, remind: false, answers: { task: { kind: 'text' as const, text: task } } });
const draft = (...items: AssignmentDraft['items']): AssignmentDraft => ({ contact: null, forWhom: '', note: '', items, copies: [] });
const tasks = ({ items }: AssignmentDraft) => items.map(({ answers }) => answers.task?.text);

test('a task that was only the name of a sheet is its new name, in its language', () => {
  const before = draft(item('own-a', 'Evenings'), item('own-a', 'Las noches'), item('own-a', 'Three evenings'), item('own-b', 'Evenings'));
  const after = renamedTasks(before, 'own-a', { en: 'Evenings', es: 'Las noches' }, { en: 'Mornings', es: 'Las mañanas' });
  expect(tasks(after)).toEqual(['Mornings', 'Las mañanas', 'Three evenings', 'Evenings']);
});

test('a sheet without that name, or without that language any more, leaves the task as it is', () => {
  const before = draft(item('own-a', ''), item('own-a', 'Evenings'));
  expect(renamedTasks(before, 'own-a', { en: '' }, { en: 'Mornings' })).toEqual(before);
  expect(renamedTasks(before, 'own-a', { en: 'Evenings' }, { es: 'Las mañanas' })).toEqual(before);
});
