import { expect, test } from 'vitest';
import { createJournalApp, value } from '../../support/journal-app.ts';
import { makeWorld } from '../support.ts';

test('keys, people and what they sent lie sealed with the journal, and are there again when it is opened', async () => {
  const ana = createJournalApp();
  const anasCard = await value(ana.calls['people.make-card']({ name: 'Ana', language: 'es', newKeys: false }));
  let words: string[] = [];
  const world = await makeWorld(async ({ store }) => {
    const app = createJournalApp(store);
    ({ words } = await value(app.calls['people.make-card']({ name: 'Noor', language: 'en', newKeys: false })));
    await value(app.calls['people.read-card']({ text: anasCard.text }));
    const { id } = await value(app.calls['people.add']({ instead: null, another: false }));
    await value(app.calls['people.compared']({ id, on: true }));
  });
  const session = await world.open();
  const app = createJournalApp(session.store);
  expect((await value(app.calls['people.own-card']({})))?.words).toEqual(words);
  const [person] = await value(app.calls['people.list']({}));
  expect(person).toMatchObject({ name: 'Ana', compared: expect.any(String) as string });
  expect((await value(app.calls['people.person']({ id: person?.id ?? '' }))).words).toEqual(anasCard.words);
  await session.close();
  for (const bytes of world.disk.files().values()) expect(Buffer.from(bytes).toString('latin1')).not.toMatch(/Ana|Noor|SECRET-KEY-PQ/);
});
