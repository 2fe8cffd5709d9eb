import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { buildExport } from '../../../electron/domain/records/build-export.ts';
import type { EntryRecord } from '../../../electron/domain/records/record.ts';
import { arbitraryContent } from '../../support/arbitrary-content.ts';
import { filesUnder } from '../../support/files-under.ts';
import { createImportApp, type ImportApp } from '../../support/import-app.ts';
import { journalEntry, save, value, withFolder } from '../../support/journal-app.ts';
import { createMemoryStore } from '../../support/memory-store.ts';
import { makeZip } from '../../support/make-zip.ts';

const steps = fc.array(fc.tuple(fc.nat(5), fc.constantFrom('edit', 'trash', 'delete', 'mark', 'share')), { maxLength: 8 });

/** A journal that was lived in: edits, marks, trash, things deleted for good, a line in the share log, settings. */
async function lived(folder: string, contents: readonly Parameters<typeof save>[1][], told: readonly (readonly [number, string])[]): Promise<ImportApp> {
  const app = createImportApp(folder);
  const ids: string[] = [];
  for (const content of contents) ids.push((await save(app, content)).id);
  for (const [n, step] of told) {
    const id = ids[n % ids.length] ?? '';
    if (step === 'edit') await app.calls['entries.save']({ id, base: null, content: journalEntry('edited'), draft: null });
    if (step === 'trash' || step === 'delete') await value(app.calls['entries.trash']({ ids: [id] }));
    if (step === 'delete') await value(app.calls['entries.empty-trash']({}));
    if (step === 'mark') await value(app.calls['entries.mark']({ ids: [id], addTag: 'marked' }));
    if (step === 'share') await app.calls['out.printed']({ what: { is: 'entries', ids: [id] } });
  }
  await app.store.saveSettings({ ...app.store.settings(), name: 'Sam', ownFeelings: ['wobbly'] });
  return app;
}

function document({ store }: ImportApp) {
  return buildExport('2027-01-01T00:00:00.000Z', 'any', store.settings(), store.all());
}

function freshApp(folder: string): ImportApp {
  return createImportApp(folder, createMemoryStore({ vaultId: 'vault-b', device: 'device-b' }));
}

async function takeAll(app: ImportApp, looked: ReturnType<ImportApp['lookAt']>): Promise<void> {
  const report = await value(looked);
  expect(report.skipped.total).toBe(0);
  await value(app.take(report));
}

test('JSON: read into a fresh journal and written again, it is the same; once more adds nothing; taken back, the entries are gone', () =>
  withFolder((folder) =>
    fc.assert(
      fc.asyncProperty(fc.array(arbitraryContent, { minLength: 1, maxLength: 6 }), steps, async (contents, told) => {
        const first = document(await lived(folder, contents, told));
        const fresh = freshApp(folder);
        await takeAll(fresh, fresh.look('all.json', JSON.stringify(first)));
        expect(JSON.parse(JSON.stringify(document(fresh)))).toEqual(JSON.parse(JSON.stringify(first)));
        expect(await value(fresh.look('all.json', JSON.stringify(first)))).toMatchObject({ fresh: 0 });
        const [note] = await fresh.list();
        if (note === undefined) return;
        const entries = first.records.filter(({ type }) => type === 'entry').length;
        expect(await value(fresh.undo(note.id))).toEqual({ removed: entries, kept: 0 });
        // Their tombstones stay, so they come again under other ids, once.
        for (const more of [entries, 0]) {
          const again = await value(fresh.look('all.json', JSON.stringify(first)));
          expect(again.fresh).toBe(more);
          await value(fresh.take(again));
        }
        expect([...fresh.store.all()].filter(({ type }) => type === 'entry')).toHaveLength(entries);
      }),
      { numRuns: 40 },
    ),
  ), 60_000);

test('links among entries that come under other ids still lead to one another', () =>
  withFolder(async (folder) => {
    const app = createImportApp(folder);
    const one = await save(app, journalEntry('one'));
    await save(app, journalEntry('two', { links: [one.id] }));
    const text = JSON.stringify(document(app));
    const fresh = freshApp(folder);
    await takeAll(fresh, fresh.look('all.json', text));
    await value(fresh.undo((await fresh.list())[0]?.id ?? ''));
    await takeAll(fresh, fresh.look('all.json', text));
    const entries = [...fresh.store.all()].filter((record): record is EntryRecord => record.type === 'entry');
    const linked = entries.find(({ current }) => current.content.links.length > 0);
    expect(linked?.current.content.links).toEqual(entries.filter((entry) => entry !== linked).map(({ id }) => id));
    expect(linked?.current.content.links).not.toEqual([one.id]);
  }));

/** The folder that the app writes, and its files by their paths in it. */
async function folderOf(app: ImportApp, parent: string): Promise<{ root: string; files: Map<string, Uint8Array> }> {
  app.grant('out', parent);
  const { folder } = await value(app.calls['out.write']({ what: { is: 'everything' }, form: 'markdown', language: 'en', token: 'out', job: app.job() }));
  if (folder === null) throw new Error('no folder');
  return { root: folder, files: new Map(filesUnder(folder, /\.(md|json)$/).map((name) => [name, readFileSync(join(folder, name))])) };
}

test('Markdown: a folder, or a ZIP of it, read into a fresh journal, gives the same journal', () =>
  withFolder((folder) =>
    fc.assert(
      fc.asyncProperty(fc.array(arbitraryContent, { minLength: 1, maxLength: 5 }), steps, fc.boolean(), async (contents, told, zipped) => {
        const app = await lived(folder, contents, told);
        const before = JSON.stringify(document(app));
        const { root, files } = await folderOf(app, folder);
        const fresh = freshApp(folder);
        await takeAll(fresh, zipped ? fresh.look('all.zip', makeZip([...files].map(([name, bytes]) => ({ name: `journal/${name}`, bytes })))) : fresh.lookAt(root));
        expect(JSON.parse(JSON.stringify(document(fresh)))).toEqual(JSON.parse(before));
      }),
      { numRuns: 25 },
    ),
  ), 60_000);

test('a day whose text was edited by hand comes with its new words, after the state that it was made from', () =>
  withFolder(async (folder) => {
    const app = createImportApp(folder);
    const { id, rev } = await save(app, journalEntry('old words', { title: 'A day' }));
    const { files } = await folderOf(app, folder);
    const [day] = [...files].filter(([name]) => /\d\.md$/.test(name));
    const fresh = freshApp(folder);
    const report = await value(fresh.look('day.md', Buffer.from(day?.[1] ?? []).toString('utf8').replace('old words', 'new words')));
    expect(report).toMatchObject({ source: 'footbridge-markdown', fresh: 1 });
    await value(fresh.take(report));
    expect(fresh.store.get(id)).toMatchObject({ parents: [rev], current: { content: { text: 'new words' } } });
  }));
