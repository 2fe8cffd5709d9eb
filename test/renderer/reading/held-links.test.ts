import { expect, test } from 'vitest';
import type { VaultClient } from '../../../electron/contract/client.ts';
import type { WorksheetContent } from '../../../electron/domain/entries/entry.ts';
import { knownDefinition } from '../../../electron/vault/worksheets/known-sheets.ts';
import { createLinkHandlers } from '../../../electron/vault/worksheets/link-handlers.ts';
import { createRangeHandlers } from '../../../electron/vault/worksheets/range-handlers.ts';
import { holdLinks } from '../../../renderer/reading/held-links.ts';
import { linkQuestions } from '../../../renderer/reading/sheet-links.tsx';
import { createJournalApp, journalEntry, on, save, thoughtRecord, type JournalApp } from '../../support/journal-app.ts';

function clientOf(app: JournalApp): VaultClient {
  const handlers: Record<string, (input: never) => unknown> = { ...createLinkHandlers(app.deps), ...createRangeHandlers(app.deps) };
  return { call: (name: string, input: never) => handlers[name]?.(input) } as unknown as VaultClient;
}

async function held(app: JournalApp, id: string, content: WorksheetContent) {
  const definition = knownDefinition(content.worksheet, content.version);
  if (definition === undefined) throw new Error('no such sheet');
  return { definition, links: await holdLinks(clientOf(app), id, definition, content.answers) };
}

test('a ladder on paper knows how often each step was done, and its last peak', async () => {
  const app = createJournalApp();
  const content = thoughtRecord({ ladder: { kind: 'table', rows: [{ id: 'a', cells: { step: 'The door' } }] } }, { worksheet: 'exposure-ladder', version: 2, length: 'full' });
  const { id } = await save(app, content);
  const step = { step: { kind: 'links' as const, to: [{ entry: id, row: 'a' }] } };
  await save(app, thoughtRecord({ ...step, suds_peak: { kind: 'number', number: 70 } }, { worksheet: 'exposure-log', ...on('2026-11-10') }));
  await save(app, thoughtRecord({ ...step, peak: { kind: 'number', number: 40 } }, { worksheet: 'ritual-log', ...on('2026-11-12') }));
  const { definition, links } = await held(app, id, content);
  const columns = definition.fields.flatMap((field) => ('columns' in field ? field.columns : [])).flatMap((column) => (column.kind === 'linked' ? [column] : []));
  expect(columns.map((column) => links.linked.get(JSON.stringify(linkQuestions.linked(column, id))))).toEqual([[{ row: 'a', number: 2 }], [{ row: 'a', number: 40 }]]);
});

test('links are named, and the review of a week has its facts; a locked journal gives nothing', async () => {
  const app = createJournalApp();
  const walk = await save(app, journalEntry('A walk', on('2026-03-03')));
  for (const day of ['2026-03-04', '2026-03-05']) await save(app, journalEntry(day, on(day)));
  const content = thoughtRecord({ week: { kind: 'date', date: '2026-03-08' }, looked_at: { kind: 'links', to: [{ entry: walk.id }] } }, { worksheet: 'weekly-review', version: 2, length: 'full', ...on('2026-03-08') });
  const { id } = await save(app, content);
  const { links } = await held(app, id, content);
  expect([...links.targets.values()].flat().map(({ entry }) => entry)).toContain(walk.id);
  expect(links.weeks.get(JSON.stringify(linkQuestions.week('2026-03-08')))).toMatchObject({ pages: 3 });
  app.lock();
  const locked = (await held(app, id, content)).links;
  expect([locked.targets.size, locked.linked.size, locked.weeks.size]).toEqual([0, 0, 0]);
});
