import { readFile, readdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { Decrypter, Encrypter } from 'age-encryption';
import { describe, expect, test } from 'vitest';
import { checkIn, createJournalApp, failure, journalEntry, on, save, value, withFolder, type JournalApp } from '../support/journal-app.ts';

const passphrase = 'seven yellow herons';

async function sealed(app: JournalApp, path: string, ids: string[], strike: string[] = []) {
  app.grant('out', path);
  const selection = { entries: ids.map((id) => ({ id, strike })), names: [{ name: 'Rosa', as: 'R.' }], note: 'for Tuesday' };
  return app.calls['packets.seal']({ selection, language: 'en', passphrase, token: 'out', forWhom: 'Dr M.' });
}

let opened = 0;

async function open(app: JournalApp, path: string, phrase = passphrase) {
  const token = `in ${String(opened++)}`;
  app.grant(token, path);
  return app.calls['packets.open']({ token, passphrase: phrase });
}

describe('a packet', () => {
  test('arrives as it was previewed, and the log says so', () =>
    withFolder(async (folder) => {
      const app = createJournalApp();
      const { id } = await save(app, journalEntry('Rosa came', { title: 'Visit', privateNote: 'canary' }));
      const path = join(folder, 'out.footbridge');
      const selection = { entries: [{ id, strike: ['title'] }], names: [{ name: 'Rosa', as: 'R.' }], note: 'for Tuesday' };
      const preview = await value(app.calls['packets.preview']({ selection, language: 'en' }));
      const done = await value(sealed(app, path, [id], ['title']));
      const file = await readFile(path);
      expect(done).toEqual({ entries: 1, bytes: file.length });
      const other = createJournalApp();
      const opened = await value(open(other, path));
      expect({ ...opened, id: '', made: '' }).toEqual({ ...preview, id: '', made: '' });
      expect(opened.entries).toMatchObject([{ id, struck: ['title'], content: { title: '', text: 'R. came', privateNote: '' } }]);
      expect(await value(app.calls['shares.list']({}))).toMatchObject([{ how: 'packet', forWhom: 'Dr M.', entries: 1, struck: 1, namesHidden: 1 }]);
      const [line] = await value(app.calls['shares.list']({}));
      expect(await value(app.calls['shares.read']({ id: line?.id ?? '' }))).toMatchObject({ entries: [{ id, struck: ['title'], content: { title: 'Visit' } }], plans: [], gone: 0 });
      await value(app.calls['entries.trash']({ ids: [id] }));
      await value(app.calls['entries.empty-trash']({}));
      expect(await value(app.calls['shares.read']({ id: line?.id ?? '' }))).toEqual({ entries: [], plans: [], gone: 1, more: 0 });
      expect(await failure(app.calls['shares.read']({ id }))).toBe('not-found');
      expect([...other.store.all()]).toEqual([]);
      expect(await readdir(folder)).toEqual(['out.footbridge']);
    }));

  test('takes another passphrase for the same file after a mistyped one', () =>
    withFolder(async (folder) => {
      const app = createJournalApp();
      const { id } = await save(app, journalEntry('Rosa came'));
      const path = join(folder, 'out.footbridge');
      await value(sealed(app, path, [id]));
      app.grant('in', path);
      expect(await failure(app.calls['packets.open']({ token: 'in', passphrase: 'seven yelow herons' }))).toBe('wrong-passphrase-or-damaged');
      expect((await value(app.calls['packets.open']({ token: 'in', passphrase }))).entries).toHaveLength(1);
      expect(await failure(app.calls['packets.open']({ token: 'in', passphrase }))).toBe('not-found');
    }));

  test('is an age file that any age program opens: JSON, filled up to 4 KiB steps', () =>
    withFolder(async (folder) => {
      const app = createJournalApp();
      const { id } = await save(app, checkIn('tired'));
      const path = join(folder, 'a.footbridge');
      await value(sealed(app, path, [id]));
      const age = new Decrypter();
      age.addPassphrase(passphrase);
      const text = await age.decrypt(await readFile(path), 'text');
      expect(text.length % 4096).toBe(0);
      expect(text).toMatch(/\} +$/);
      expect(JSON.parse(text)).toMatchObject({ format: 'footbridge-packet', version: 1, entries: [{ content: { line: 'tired' } }] });
    }));

  test('is refused in words: altered, cut, wrong passphrase or damage, not ours, newer, too much work, too large, gone', () =>
    withFolder(async (folder) => {
      const app = createJournalApp();
      const { id } = await save(app, checkIn('tired'));
      const path = join(folder, 'a.footbridge');
      await value(sealed(app, path, [id]));
      const whole = await readFile(path);
      expect(await failure(open(app, path, 'another phrase'))).toBe('wrong-passphrase-or-damaged');
      const flipped = Buffer.from(whole);
      flipped.writeUInt8(flipped.readUInt8(flipped.length - 9) ^ 1, flipped.length - 9);
      await writeFile(path, flipped);
      expect(await failure(open(app, path))).toBe('packet-altered');
      const stanza = Buffer.from(whole);
      const at = whole.indexOf('-> scrypt ') + 12;
      stanza.write(whole.toString('latin1', at, at + 1) === 'A' ? 'B' : 'A', at, 'latin1');
      await writeFile(path, stanza);
      expect(await failure(open(app, path))).toBe('wrong-passphrase-or-damaged');
      for (const length of [100, whole.length - 1, whole.length - 2_000]) {
        await writeFile(path, whole.subarray(0, length));
        expect(await failure(open(app, path))).toBe('packet-cut');
      }
      await writeFile(path, 'a letter');
      expect(await failure(open(app, path))).toBe('file-not-ours');
      await writeFile(path, whole.toString('latin1').replace(/^(-> scrypt \S+) \d+/m, '$1 19'), 'latin1');
      expect(await failure(open(app, path))).toBe('foreign-work-factor');

      const seal = async (document: unknown) => {
        const age = new Encrypter();
        age.setScryptWorkFactor(2);
        age.setPassphrase(passphrase);
        await writeFile(path, await age.encrypt(JSON.stringify(document)));
      };
      await seal({ format: 'footbridge-packet', version: 2 });
      expect(await failure(open(app, path))).toBe('file-newer');
      await seal({ recipe: 'soup' });
      expect(await failure(open(app, path))).toBe('file-not-ours');

      expect(await failure(open(app, join(folder, 'none')))).toBe('not-found');
      expect(await failure(app.calls['packets.open']({ token: 'used up', passphrase }))).toBe('not-found');
      await writeFile(path, new Uint8Array(64 * 1024 * 1024 + 1));
      expect(await failure(open(app, path))).toBe('too-large');
    }));

  test('is not made with a weak passphrase, of unknown entries, or where it cannot be noted', () =>
    withFolder(async (folder) => {
      const app = createJournalApp();
      const { id } = await save(app, checkIn('tired'));
      const path = join(folder, 'a.footbridge');
      app.grant('out', path);
      const selection = { entries: [{ id, strike: [] }], names: [], note: '' };
      expect(await failure(app.calls['packets.seal']({ selection, language: 'en', passphrase: '1234', token: 'out', forWhom: '' }))).toBe('weak-passphrase');
      expect(await failure(sealed(app, path, ['01ARYZ6S410000000000000000']))).toBe('not-found');
      expect(await failure(sealed(app, join(folder, 'no', 'such', 'a.footbridge'), [id]))).toBe('folder-gone');
      expect(await readdir(folder)).toEqual([]);
      expect(await value(app.calls['shares.list']({}))).toEqual([]);
    }));
});

test('what was left out of an entry the last time is told, by the newest packet that it went in', () =>
  withFolder(async (folder) => {
    const app = createJournalApp();
    const { id } = await save(app, checkIn('tired'));
    const other = await save(app, journalEntry('all of it', on('2026-11-01')));
    const leftOut = () => value(app.calls['shares.left-out']({ entries: [id, other.id] }));
    expect(await leftOut()).toEqual({});
    await value(sealed(app, join(folder, 'a.footbridge'), [id], ['note']));
    await value(sealed(app, join(folder, 'b.footbridge'), [other.id]));
    expect(await leftOut()).toEqual({ [id]: ['note'] });
    app.setNow('2030-11-18T10:00:00.000Z');
    await value(sealed(app, join(folder, 'c.footbridge'), [id, other.id], []));
    expect(await leftOut()).toEqual({});
  }));

test('since a day: what is dated or was changed from then on', async () => {
  const app = createJournalApp(undefined, '2026-10-01T10:00:00.000Z');
  await save(app, journalEntry('old', on('2026-09-01')));
  const edited = await save(app, journalEntry('edited', on('2026-09-02')));
  app.setNow('2026-11-18T10:00:00.000Z');
  const dated = await save(app, journalEntry('dated', on('2026-11-15')));
  await save(app, journalEntry('edited!', on('2026-09-02')), edited.id, edited.rev);
  const trashed = await save(app, journalEntry('trashed', on('2026-11-16')));
  await value(app.calls['entries.trash']({ ids: [trashed.id] }));
  expect(await value(app.calls['packets.since']({ day: '2026-11-15' }))).toEqual([dated.id, edited.id]);
});

test('a PDF is noted in the share log, newest first', async () => {
  const app = createJournalApp();
  const { id } = await save(app, checkIn('tired'));
  const note = (forWhom: string) => app.calls['out.printed']({ what: { is: 'passed-on', selection: { entries: [{ id, strike: ['line', 'line'] }], names: [], note: '' }, forWhom } });
  await value(note('A'));
  app.setNow('2026-11-19T10:00:00.000Z');
  await value(note('B'));
  expect(await value(app.calls['shares.list']({}))).toMatchObject([
    { how: 'pdf', forWhom: 'B', entries: 1, struck: 1 },
    { how: 'pdf', forWhom: 'A', entries: 1, struck: 1 },
  ]);
});
