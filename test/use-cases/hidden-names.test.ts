import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { armor, Decrypter } from 'age-encryption';
import { describe, expect, test } from 'vitest';
import type { OutForm } from '../../electron/contract/out-calls.ts';
import { armourIn } from '../../electron/domain/packets/html-packet.ts';
import type { Selection } from '../../electron/domain/packets/packet.ts';
import type { ContactRecord } from '../../electron/domain/people/people-records.ts';
import { exportBytes } from '../../electron/vault/use-cases/whole-export.ts';
import { filesUnder } from '../support/files-under.ts';
import { checkIn, createJournalApp, journalEntry, save, thoughtRecord, value, withFolder, type JournalApp } from '../support/journal-app.ts';
import { createMemoryStore } from '../support/memory-store.ts';

const passphrase = 'seven yellow herons';
let granted = 0;
const token = (to: JournalApp, path: string): string => {
  const name = `grant ${String(granted++)}`;
  to.grant(name, path);
  return name;
};
const app = (device: string): JournalApp => createJournalApp(createMemoryStore({ vaultId: `vault-${device}`, device: `device-${device}` }));
const hiding = (id: string, ...names: Selection['names']): Selection => ({ entries: [{ id, strike: [] }], names, note: '' });
const marta = { name: 'Marta', as: 'M.' };
const pau = { name: 'Pau', as: 'my son' };

describe('names that were hidden', () => {
  const seal = (noor: JournalApp, folder: string, forWhom: string, selection: Selection) =>
    value(noor.calls['packets.seal']({ selection, language: 'en', passphrase, token: token(noor, join(folder, 'p')), forWhom }));
  const namesFor = async (noor: JournalApp, name: string) => (await value(noor.calls['shares.readers']({}))).find((reader) => reader.name === name)?.names;

  test('are remembered for each reader as they were the last time, however the name is written, and forgotten when none is hidden', () =>
    withFolder(async (folder) => {
      const noor = app('nr');
      const { id } = await save(noor, journalEntry('Marta and Pau'));
      await seal(noor, folder, 'Dr. Núñez', hiding(id, marta));
      await seal(noor, folder, 'Mum', hiding(id, pau));
      await seal(noor, folder, '', hiding(id, marta, pau));
      expect(await value(noor.calls['shares.readers']({}))).toEqual([
        { contact: null, name: 'Mum', names: [pau] },
        { contact: null, name: 'Dr. Núñez', names: [marta] },
        { contact: null, name: '', names: [marta, pau] },
      ]);
      await seal(noor, folder, 'dr. nuñez ', hiding(id, pau, marta, { name: 'MARTA', as: 'x' }));
      expect(await namesFor(noor, 'dr. nuñez ')).toEqual([pau, marta]);
      await seal(noor, folder, 'Mum', hiding(id));
      expect(await namesFor(noor, 'Mum')).toEqual([]);
      expect([...noor.store.all()].filter(({ type }) => type === 'hidden-names')).toHaveLength(2);
    }));

  test('of one of the people stay with them, whichever form it had, also from before their card came', () =>
    withFolder(async (folder) => {
      const [noor, ana] = [app('nr'), app('an')];
      const { id } = await save(noor, journalEntry('Marta and Pau'));
      await seal(noor, folder, 'ana', hiding(id, pau));
      const { text } = await value(ana.calls['people.make-card']({ name: 'Ana', language: 'en', newKeys: false }));
      await value(noor.calls['people.make-card']({ name: 'Noor', language: 'en', newKeys: false }));
      await value(noor.calls['people.read-card']({ text }));
      const contact = (await value(noor.calls['people.add']({ instead: null, another: false }))).id;
      expect(await value(noor.calls['shares.readers']({}))).toEqual([{ contact, name: 'Ana', names: [pau] }]);
      await value(noor.calls['people.seal']({ selection: hiding(id, marta), language: 'en', contact, token: token(noor, join(folder, 'a')) }));
      expect(await namesFor(noor, 'Ana')).toEqual([marta]);
      await value(noor.calls['packets.seal-html']({ selection: hiding(id, marta, pau), language: 'en', passphrase, token: token(noor, join(folder, 'h')), forWhom: 'Ana' }));
      expect(await namesFor(noor, 'Ana')).toEqual([marta, pau]);
      await value(noor.calls['out.write']({ what: { is: 'passed-on', selection: hiding(id, pau), forWhom: 'Ana' }, form: 'csv', language: 'en', token: token(noor, join(folder, 'c')), job: 'j' }));
      expect(await namesFor(noor, 'Ana')).toEqual([pau]);
      await value(noor.calls['out.printed']({ what: { is: 'passed-on', selection: hiding(id, marta), forWhom: 'Ana' } }));
      expect(await namesFor(noor, 'Ana')).toEqual([marta]);
      // The other copy of the journal hid another name for her: both are hidden from now on.
      const [held] = [...noor.store.all()].filter((record) => record.type === 'hidden-names');
      await noor.store.put([{ ...held, id: `${held?.id.slice(0, 25) ?? ''}Z`, names: [pau] } as NonNullable<typeof held>]);
      expect(await namesFor(noor, 'Ana')).toEqual([marta, pau]);
      await value(noor.calls['people.seal']({ selection: hiding(id, pau), language: 'en', contact, token: token(noor, join(folder, 'b')) }));
      expect(await namesFor(noor, 'Ana')).toEqual([pau]);
    }));

  test('of two people with one name are kept apart', () =>
    withFolder(async (folder) => {
      const noor = app('nr');
      const { id } = await save(noor, journalEntry('Marta and Pau'));
      const contact = (at: string): ContactRecord => ({ type: 'contact', id: `01KADXQ3F0000000000000000${at}`, rev: 'r', parents: [], device: 'd', counter: 1, since: '2026-11-01T09:00:00.000Z', compared: null, former: [], card: { format: 'footbridge-card', version: 1, name: 'Ana', made: '2026-11-01T09:00:00.000Z', language: 'en', recipient: `age1pq1${'q'.repeat(1_959)}`, signingKey: at.repeat(64), signature: 'a'.repeat(128) } });
      await noor.store.put([contact('A'), contact('B')]);
      await seal(noor, folder, 'Ana', hiding(id, marta));
      // Which of the two was meant is not known: for both it is hidden.
      expect((await value(noor.calls['shares.readers']({}))).map(({ names }) => names)).toEqual([[marta], [marta]]);
    }));

  test('go into no file of the whole journal, and into nothing for somebody else', () =>
    withFolder(async (folder) => {
      const noor = app('nr');
      const { id } = await save(noor, journalEntry('A walk'));
      await seal(noor, folder, 'Mum', hiding(id, { name: 'Zoraida', as: 'Z.' }));
      expect(Buffer.from(await exportBytes(noor.store, '2026-11-18T20:15:00.000Z')).includes('Zoraida')).toBe(false);
      for (const form of ['json', 'csv', 'fhir', 'markdown'] as const) {
        await value(noor.calls['out.write']({ what: { is: 'everything' }, form, language: 'en', token: token(noor, form === 'markdown' ? folder : join(folder, form)), job: 'j' }));
      }
      for (const file of filesUnder(folder, /^[a-z]+$|\.\w+$/)) expect((await readFile(join(folder, file))).includes('Zoraida'), file).toBe(false);
    }));
});

describe('a name that is hidden stands nowhere', () => {
  const text = (said: string) => ({ kind: 'text', text: said }) as const;
  const names = [{ name: 'Begoña Ruiz', as: 'B.' }, { name: 'Begoña', as: 'B.' }];
  /** Every way in which it may have been written. */
  const ways = ['Begoña', 'BEGOÑA', 'begona', 'Begon\u0303a', '«Begoña»', 'Begoña’s', "BEGOÑA'S", '_Begoña_', 'Bego\u00adña', 'Begoña\u00a0Ruiz', 'Begoña\nRuiz', '¿Begoña?', 'a/Begoña', '#begoña', '[Begoña](https://example.org)'];
  const all = ways.join(' | ');
  const forms = ['json', 'csv', 'fhir', 'markdown'] as const satisfies readonly OutForm[];

  /** Nothing but letters, without accents: so that no form's way of writing marks hides a name that stayed. */
  const bare = (said: string): string => said.replace(/\\u([0-9a-f]{4})/gi, (_, code: string) => String.fromCharCode(Number.parseInt(code, 16))).replace(/&#(\d+);/g, (_, code: string) => String.fromCodePoint(Number(code))).normalize('NFD').replace(/[\p{M}\u00ad\u200b]/gu, '').toLowerCase();

  async function written(noor: JournalApp) {
    const entries = [
      await save(noor, journalEntry(all, { title: `With ${all}`.slice(0, 190), tags: ['Begoña', 'sin begoña'], feelings: [{ word: 'like Begoña', own: true, strength: 5 }] })),
      await save(noor, checkIn(all, { feelings: [{ word: 'BEGOÑA', own: true, strength: 5 }] })),
      await save(noor, thoughtRecord(
        {
          situation: text(all),
          emotions: { kind: 'feelings', feelings: [{ word: 'begoña-ish', own: true, strength: 5 }], body: [] },
          thoughts: { kind: 'table', rows: ways.map((way, at) => ({ id: `r${String(at)}`, cells: { thought: way, belief: 5 } })) },
          evidence_for: { kind: 'list', lines: ways.map((way, at) => ({ id: `l${String(at)}`, text: way })) },
          patterns: { kind: 'multi', chosen: [], own: ['what would Begoña say'] },
        },
        { looks: [{ at: '2026-11-18T08:00:00.000Z', answers: { evidence_for: { kind: 'list', lines: [{ id: 'a', text: all }] } } }] },
      )),
    ];
    return entries.map(({ id }) => ({ id, strike: [] }));
  }

  test('in what is sealed and in what is not, whatever field it was written in', () =>
    withFolder(async (folder) => {
      const noor = app('nr');
      await noor.store.saveSettings({ ...noor.store.settings(), name: 'Sister of Begoña' });
      const selection: Selection = { entries: await written(noor), names, note: all };
      await value(noor.calls['packets.seal']({ selection, language: 'en', passphrase, token: token(noor, join(folder, 'a.footbridge')), forWhom: 'Ana' }));
      await value(noor.calls['packets.seal-html']({ selection, language: 'en', passphrase, token: token(noor, join(folder, 'a.html')), forWhom: 'Ana' }));
      const age = new Decrypter();
      age.addPassphrase(passphrase);
      const found = new Map([
        ['packet', await age.decrypt(await readFile(join(folder, 'a.footbridge')), 'text')],
        ['html', await age.decrypt(armor.decode(armourIn(await readFile(join(folder, 'a.html'), 'utf8')) ?? ''), 'text')],
      ]);
      for (const form of forms) {
        const path = join(folder, form);
        if (form === 'markdown') await noor.deps.files.makeFolder(path);
        await value(noor.calls['out.write']({ what: { is: 'passed-on', selection, forWhom: 'Ana' }, form, language: 'en', token: token(noor, path), job: 'j' }));
        const files = form === 'markdown' ? filesUnder(path, /\.\w+$/).map((name) => join(path, name)) : [path];
        found.set(form, (await Promise.all(files.map((file) => readFile(file, 'utf8')))).join('\n'));
      }
      for (const [form, said] of found) {
        expect(said.length, form).toBeGreaterThan(500);
        // “begoña-ish” is a word that the name stands in with a hyphen: it is hidden too.
        expect(bare(said).match(/.{0,20}bego.{0,20}/g) ?? [], form).toEqual([]);
        expect(said, form).toContain('B.');
      }
    }));
});
