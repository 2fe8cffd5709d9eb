import { expect, test } from 'vitest';
import { ok } from '../../electron/contract/result.ts';
import { createSkillHandlers } from '../../electron/vault/skills/skill-handlers.ts';
import type { WorksheetContent } from '../../electron/domain/entries/entry.ts';
import { practiceAnswers, practiceSheet } from '../../electron/domain/exercises/practice-log.ts';
import { createJournalApp, journalEntry, on, save, value } from '../support/journal-app.ts';

function practice(day: string, exercise: string, minutes: number, before: number, after: number): WorksheetContent {
  const answers = practiceAnswers({ exercise, start: `${day}T12:00`, spentMs: minutes * 60_000, rating: 'tension', before, after, waves: [] });
  return { kind: 'worksheet', ...on(day), tags: [], bring: false, links: [], privateNote: '', worksheet: practiceSheet.id, version: practiceSheet.version, length: practiceSheet.length, answers, looks: [], lookOn: null, state: 'whole' };
}

test('practices are read out of the journal, without those in the trash', async () => {
  const app = createJournalApp();
  const skills = createSkillHandlers({ open: () => ok(app.vault) });
  for (const [day, after] of [['2026-11-02', 6], ['2026-11-03', 5], ['2026-11-04', 4], ['2026-11-16', 3], ['2026-11-17', 2]] as const) await save(app, practice(day, 'box', 4, 7, after));
  await save(app, practice('2026-11-17', 'walk', 10, 5, 5));
  await save(app, journalEntry('not a practice'));
  const gone = await save(app, practice('2026-11-17', 'box', 90, 10, 0));
  await value(app.calls['entries.trash']({ ids: [gone.id] }));

  expect(await value(skills['skills.read']({ today: '2026-11-18' }))).toEqual({
    // Changes −1, −2, −3, −4, −5.
    helped: [{ practice: 'box', times: 5, first: '2026-11-02', last: '2026-11-17', parts: [{ part: 'afternoon', times: 5 }], changes: [{ rating: 'tension', tries: 5, typical: -3, low: -4, high: -2 }] }],
    few: ['walk'],
    weeks: [{ monday: '2026-11-02', times: 3, minutes: 12 }, { monday: '2026-11-09', times: 0, minutes: null }, { monday: '2026-11-16', times: 3, minutes: 18 }],
    hard: false,
    loading: false,
  });
});

test('a list says which exercise it was', async () => {
  const app = createJournalApp();
  const { id } = await save(app, practice('2026-11-17', 'walk', 10, 5, 5));
  expect(app.vault.journal.get(id)?.summary()).toMatchObject({ title: '', worksheet: { id: 'mindfulness-log', option: 'walk' } });
});
