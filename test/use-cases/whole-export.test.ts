import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { createImportApp, type ImportApp } from '../support/import-app.ts';
import { journalEntry, listIds, save, value, withFolder } from '../support/journal-app.ts';
import { createMemoryStore } from '../support/memory-store.ts';

async function exported(app: ImportApp, path: string): Promise<void> {
  app.grant('out', path);
  await value(app.calls['out.write']({ what: { is: 'everything' }, form: 'json', language: 'en', token: 'out', job: app.job() }));
}

describe('everything as JSON', () => {
  test('adds what is not here, changes nothing that is, brings back nothing deleted', () =>
    withFolder(async (folder) => {
      const app = createImportApp(folder);
      const kept = await save(app, journalEntry('kept'));
      const gone = await save(app, journalEntry('gone'));
      await app.store.saveSettings({ ...app.store.settings(), name: 'Sam' });
      const path = join(folder, 'all.json');
      await exported(app, path);
      await value(app.calls['entries.trash']({ ids: [gone.id] }));
      await value(app.calls['entries.empty-trash']({}));
      await save(app, journalEntry('kept, and edited'), kept.id, kept.rev);
      const before = [...app.store.all()];
      const looked = await value(app.lookAt(path));
      expect(looked).toMatchObject({ fresh: 0, already: 2 });
      expect(await value(app.take(looked))).toMatchObject({ added: 0 });
      expect([...app.store.all()]).toEqual(before);

      const other = createImportApp(folder, createMemoryStore({ vaultId: 'vault-b', device: 'device-b' }));
      const own = await save(other, journalEntry('own'));
      await other.store.saveSettings({ ...other.store.settings(), name: 'Lee' });
      expect(await value(other.take(await value(other.lookAt(path))))).toMatchObject({ added: 2, already: 0 });
      expect((await listIds(other)).sort()).toEqual([own.id, kept.id, gone.id].sort());
      expect(other.store.settings().name).toBe('Lee');
    }));

  test('notes the export in the share log without listing every entry', () =>
    withFolder(async (folder) => {
      const app = createImportApp(folder);
      await save(app, journalEntry('one'));
      await exported(app, join(folder, 'all.json'));
      expect(await value(app.calls['shares.list']({}))).toMatchObject([{ how: 'json', entries: 1 }]);
      expect([...app.store.all()].find(({ type }) => type === 'share')).toMatchObject({ count: 1, entries: [] });
    }));
});
