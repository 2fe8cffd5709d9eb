import { readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { armor, Decrypter } from 'age-encryption';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { armourIn, fillTemplate, looksLikeHtmlPacket } from '../../electron/domain/packets/html-packet.ts';
import { createJournalApp, failure, journalEntry, journalPhrase, save, thoughtRecord, value, withFolder, type JournalApp } from '../support/journal-app.ts';

const passphrase = 'seven yellow herons';

function seal(app: JournalApp, path: string, ids: readonly string[], strike: readonly string[] = [], phrase = passphrase) {
  app.grant('out', path);
  const selection = { entries: ids.map((id) => ({ id, strike: [...strike] })), names: [{ name: 'Rosa', as: 'R.' }], note: 'for Tuesday' };
  return app.calls['packets.seal-html']({ selection, language: 'en', passphrase: phrase, token: 'out', forWhom: 'Dr M.' });
}

let opened = 0;

function open(app: JournalApp, path: string, phrase = passphrase) {
  const token = `in ${String(opened++)}`;
  app.grant(token, path);
  return app.calls['packets.open']({ token, passphrase: phrase });
}

/** What a stranger with the passphrase and the age program gets. */
async function unsealed(path: string): Promise<string> {
  const age = new Decrypter();
  age.addPassphrase(passphrase);
  return age.decrypt(armor.decode(armourIn(await readFile(path, 'utf8')) ?? ''), 'text');
}

describe('a file for any browser', () => {
  test('holds what was previewed and the sheets that it needs, and nothing that was struck out; the log says so; the app opens it', () =>
    withFolder(async (folder) => {
      const app = createJournalApp();
      const record = thoughtRecord({ situation: { kind: 'text', text: 'strikeword' }, balanced: { kind: 'text', text: 'Rosa may be busy.' } }, { privateNote: 'privateword' });
      const ids = [(await save(app, record)).id, (await save(app, journalEntry('Rosa came'))).id];
      const path = join(folder, 'out.html');
      const done = await value(seal(app, path, ids, ['situation']));
      const file = await readFile(path, 'utf8');
      expect(done).toEqual({ entries: 2, bytes: file.length });
      expect(file).not.toMatch(/rosa|strikeword|privateword|thought/i);

      const text = await unsealed(path);
      expect(text).not.toMatch(/rosa|strikeword|privateword/i);
      expect(Buffer.byteLength(text) % 4096).toBe(0);
      const document = JSON.parse(text) as { sheets: { file: { id: string }; en: object; es: object }[] };
      expect(document.sheets.map((sheet) => sheet.file.id)).toEqual(['thought-record']);

      const other = createJournalApp();
      const packet = await value(open(other, path));
      expect(packet.entries).toMatchObject([{ struck: ['situation'], content: { answers: { balanced: { text: 'R. may be busy.' } } } }, { content: { text: 'R. came' } }]);
      expect([...other.store.all()]).toEqual([]);
      expect(await value(app.calls['shares.list']({}))).toMatchObject([{ how: 'html', forWhom: 'Dr M.', entries: 2, struck: 2, namesHidden: 1 }]);
    }));

  test('is refused with the passphrase of the journal or a weak one; then nothing is written or noted', () =>
    withFolder(async (folder) => {
      const app = createJournalApp();
      const { id } = await save(app, journalEntry('Rosa came'));
      const path = join(folder, 'out.html');
      expect(await failure(seal(app, path, [id], [], journalPhrase))).toBe('passphrase-of-journal');
      expect(await failure(seal(app, path, [id], [], '1234'))).toBe('weak-passphrase');
      expect(await readdir(folder)).toEqual([]);
      expect(await value(app.calls['shares.list']({}))).toEqual([]);
    }));

  test('that was changed, cut off, or asks for too much work is refused in words', () =>
    withFolder(async (folder) => {
      const app = createJournalApp();
      const { id } = await save(app, journalEntry('Rosa came'));
      const path = join(folder, 'out.html');
      await value(seal(app, path, [id]));
      const whole = await readFile(path, 'utf8');
      const sealed = armor.decode(armourIn(whole) ?? '');
      const rewrite = (bytes: Uint8Array) => writeFile(path, whole.replace(armourIn(whole) ?? '', armor.encode(bytes).trim()));

      expect(await failure(open(app, path, 'another phrase'))).toBe('wrong-passphrase-or-damaged');
      await rewrite(sealed.map((byte, at) => (at === sealed.length - 9 ? byte ^ 1 : byte)));
      expect(await failure(open(app, path))).toBe('packet-altered');
      await rewrite(sealed.map((byte, at) => (at === 80 ? byte ^ 1 : byte)));
      expect(await failure(open(app, path))).toBe('wrong-passphrase-or-damaged');
      await writeFile(path, whole.slice(0, whole.indexOf('-----END')));
      expect(await failure(open(app, path))).toBe('file-damaged');
      await writeFile(path, whole.replaceAll('\n', '\r\n'));
      expect((await value(open(app, path))).entries).toHaveLength(1);
      await rewrite(Buffer.from(Buffer.from(sealed).toString('latin1').replace(/^(-> scrypt \S+) \d+/m, '$1 22'), 'latin1'));
      expect(await failure(open(app, path))).toBe('foreign-work-factor');
    }));
});

test('what is filled into a page is found in it again, whatever stands around it', () => {
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 300 }), fc.string(), fc.string(), (bytes, before, after) => {
      const page = fillTemplate(`<!doctype html>${before.replaceAll('<!--', '')}\n<pre>\n<!-- sealed -->\n</pre>"-----BEGIN AGE ENCRYPTED FILE-----"${after.replaceAll('<!--', '')}`, armor.encode(bytes));
      expect(looksLikeHtmlPacket(page)).toBe(true);
      expect(armor.decode(armourIn(page) ?? '')).toEqual(bytes);
    }),
  );
});
