import { expect, test } from 'vitest';
import type { StoredRecord } from '../../electron/domain/records/record.ts';
import type { VaultSession } from '../../electron/vault/vault-session.ts';
import { createSheets } from '../../electron/vault/worksheets/sheets.ts';
import { eveningSheet } from '../support/own-sheet.ts';
import { copyFolder, openAt, takeAll } from './merge-support.ts';
import { folder, makeWorld, noon, unwrap, type World } from './support.ts';

let revs = 0;
function version(world: World, { store }: VaultSession, number: number, name: string): StoredRecord {
  const { definition, words } = eveningSheet(name);
  const envelope = { id: world.entry(noon).id, rev: `rev-${String(++revs)}`, parents: [], device: store.device, counter: store.counter() + 1 };
  return { type: 'sheet', ...envelope, sheet: definition.id, version: number, at: new Date(noon).toISOString(), removed: null, content: { definition: { ...definition, version: number }, words } };
}

function sheetsOf({ store }: VaultSession) {
  return createSheets(store).versions().map(({ version: number, removed, content }) => [number, content.words.en?.name, removed]).sort();
}

test('versions that two copies of a journal wrote are all there after they merge, and after the vault was closed', async () => {
  const world = await makeWorld(async (session, made) => {
    unwrap(await session.store.put([version(made, session, 1, 'As it was')]));
  });
  copyFolder(world, folder, '/stick');
  const stick = await openAt(world, '/stick', 'stick');
  const [first] = [...stick.store.all()].filter((record) => record.type === 'sheet');
  if (first === undefined) throw new Error('no sheet');
  unwrap(await stick.store.put([version(world, stick, 4711, 'On the stick')]));
  unwrap(await stick.store.put([{ ...first, rev: 'rev-removed', parents: [first.rev], counter: stick.store.counter() + 1, removed: new Date(noon).toISOString() }]));
  await stick.close();
  const home = await openAt(world, folder, 'home');
  unwrap(await home.store.put([version(world, home, 815, 'At home')]));
  await takeAll(world, home, '/stick');
  const all = [[1, 'As it was', new Date(noon).toISOString()], [4711, 'On the stick', null], [815, 'At home', null]];
  expect(sheetsOf(home)).toEqual(all);
  await home.close();
  expect(sheetsOf(await openAt(world, folder, 'home'))).toEqual(all);
});
