import { expect, test } from 'vitest';
import type { VaultClient } from '../../../electron/contract/client.ts';
import { emptyFilter } from '../../../electron/contract/empty-filter.ts';
import { findNeighbours } from '../../../renderer/features/entry/use-neighbours.ts';
import { createJournalApp, journalEntry, listIds, on, save, type JournalApp } from '../../support/journal-app.ts';

function clientOf(app: JournalApp, asked: string[]): VaultClient {
  const calls = app.calls as unknown as Record<string, ((input: unknown) => Promise<never>) | undefined>;
  return {
    call(name, input) {
      asked.push(name);
      const handler = calls[name];
      if (handler === undefined) throw new Error(name);
      return handler(input);
    },
    on: () => () => undefined,
  };
}

async function five() {
  const app = createJournalApp();
  for (let n = 1; n <= 5; n++) await save(app, journalEntry(`entry ${n}`, { ...on(`2026-11-0${n}`), tags: n % 2 === 1 ? ['odd'] : [] }));
  return { app, ids: await listIds(app) };
}

test('the place in the list is enough, at its ends too', async () => {
  const { app, ids } = await five();
  for (const [at, id] of ids.entries()) {
    const asked: string[] = [];
    const { before, after } = await findNeighbours(clientOf(app, asked), id, emptyFilter, at);
    expect([before?.id, after?.id]).toEqual([ids[at - 1], ids[at + 1]]);
    expect([before?.at ?? at - 1, after?.at ?? at + 1]).toEqual([at - 1, at + 1]);
    expect(asked).toEqual(['entries.list']);
  }
});

test('when the place is not known or has moved, it is looked for', async () => {
  const { app, ids } = await five();
  for (const at of [null, 4, 40]) {
    const found = await findNeighbours(clientOf(app, []), ids[1] ?? '', emptyFilter, at);
    expect([found.before?.id, found.after?.id]).toEqual([ids[0], ids[2]]);
  }
});

test('a filtered list has its own neighbours, and an entry outside it has none', async () => {
  const { app, ids } = await five();
  const odd = { ...emptyFilter, tag: 'odd' };
  const found = await findNeighbours(clientOf(app, []), ids[2] ?? '', odd, 1);
  expect([found.before?.id, found.after?.id]).toEqual([ids[0], ids[4]]);
  expect(await findNeighbours(clientOf(app, []), ids[1] ?? '', odd, null)).toEqual({ before: null, after: null });
});
