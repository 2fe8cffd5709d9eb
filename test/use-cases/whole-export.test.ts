import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { arbitraryContent } from '../support/arbitrary-content.ts';
import { createJournalApp, failure, journalEntry, listIds, save, value, withFolder, type JournalApp } from '../support/journal-app.ts';
import { createMemoryStore } from '../support/memory-store.ts';

async function exported(app: JournalApp, path: string): Promise<Record<string, unknown>> {
  app.grant('out', path);
  await value(app.calls['out.write']({ what: { is: 'everything' }, form: 'json', language: 'en', token: 'out', job: 'job' }));
  return JSON.parse(await readFile(path, 'utf8')) as Record<string, unknown>;
}

async function imported(app: JournalApp, path: string) {
  app.grant('in', path);
  return app.calls['import.json']({ token: 'in' });
}

/** All but the two lines that name the vault and the moment. */
function body(document: Record<string, unknown>): unknown {
  return { ...document, made: null, vault: null };
}

describe('everything as JSON', () => {
  test('read into an empty vault and written again, is the same but for made and vault', () =>
    withFolder((folder) =>
      fc.assert(
        fc.asyncProperty(fc.array(arbitraryContent, { minLength: 1, maxLength: 6 }), fc.array(fc.tuple(fc.nat(5), fc.constantFrom('edit', 'trash', 'delete', 'mark', 'share'))), arbitraryContent, async (contents, steps, other) => {
          const app = createJournalApp();
          const ids: string[] = [];
          for (const content of contents) ids.push((await save(app, content)).id);
          for (const [n, step] of steps) {
            const id = ids[n % ids.length] ?? '';
            if (step === 'edit') await app.calls['entries.save']({ id, base: null, content: other, draft: null });
            if (step === 'trash' || step === 'delete') await value(app.calls['entries.trash']({ ids: [id] }));
            if (step === 'delete') await value(app.calls['entries.empty-trash']({}));
            if (step === 'mark') await value(app.calls['entries.mark']({ ids: [id], addTag: 'marked' }));
            if (step === 'share') await app.calls['out.printed']({ what: { is: 'passed-on', selection: { entries: [{ id, strike: [] }], names: [], note: '' }, forWhom: 'x' } });
          }
          await app.store.saveSettings({ ...app.store.settings(), name: 'Sam', ownFeelings: ['wobbly'] });
          const path = join(folder, 'all.json');
          const first = await exported(app, path);

          const fresh = createJournalApp(createMemoryStore({ vaultId: 'vault-b', device: 'device-b' }), '2027-01-01T00:00:00.000Z');
          await value(imported(fresh, path));
          const second = await exported(fresh, path);
          expect(body(second)).toEqual(body(first));
          expect([second['vault'], second['made']]).toEqual(['vault-b', '2027-01-01T00:00:00.000Z']);
        }),
        { numRuns: 40 },
      ),
    ));

  test('adds what is not here, changes nothing that is, brings back nothing deleted', () =>
    withFolder(async (folder) => {
      const app = createJournalApp();
      const kept = await save(app, journalEntry('kept'));
      const gone = await save(app, journalEntry('gone'));
      const path = join(folder, 'all.json');
      await exported(app, path);
      await value(app.calls['entries.trash']({ ids: [gone.id] }));
      await value(app.calls['entries.empty-trash']({}));
      await save(app, journalEntry('kept, and edited'), kept.id, kept.rev);
      const before = [...app.store.all()];
      expect(await value(imported(app, path))).toEqual({ added: 0, already: 2 });
      expect([...app.store.all()]).toEqual(before);

      const other = createJournalApp(createMemoryStore({ vaultId: 'vault-b', device: 'device-b' }));
      const own = await save(other, journalEntry('own'));
      await other.store.saveSettings({ ...other.store.settings(), name: 'Lee' });
      expect(await value(imported(other, path))).toEqual({ added: 2, already: 0 });
      expect((await listIds(other)).sort()).toEqual([own.id, kept.id, gone.id].sort());
      expect(other.store.settings().name).toBe('Lee');
    }));

  test('notes the export in the share log without listing every entry', () =>
    withFolder(async (folder) => {
      const app = createJournalApp();
      await save(app, journalEntry('one'));
      await exported(app, join(folder, 'all.json'));
      expect(await value(app.calls['shares.list']({}))).toMatchObject([{ how: 'json', entries: 1 }]);
      expect([...app.store.all()].find(({ type }) => type === 'share')).toMatchObject({ count: 1, entries: [] });
    }));

  test('refuses what is not an export, what is newer, and what is not whole', () =>
    withFolder(async (folder) => {
      const app = createJournalApp();
      await save(app, journalEntry('one'));
      const path = join(folder, 'all.json');
      const document = await exported(app, path);
      const attempt = async (text: string) => {
        await writeFile(path, text);
        return failure(imported(createJournalApp(), path));
      };
      expect(await attempt('[]')).toBe('file-not-ours');
      expect(await attempt('{"format":')).toBe('file-not-ours');
      expect(await attempt(JSON.stringify({ ...document, version: 2 }))).toBe('file-newer');
      expect(await attempt(JSON.stringify({ ...document, records: [{ type: 'entry' }] }))).toBe('file-damaged');
    }));
});
