import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import type { Envelope } from '../../electron/domain/people/envelope.ts';
import { monthOfId } from '../../electron/vault/storage/names.ts';
import type { Answer } from '../../electron/domain/worksheets/answers.ts';
import { forged, know, makeCard, openAt, packetWith, sealBytes, sendByPhrase, sendForged, someId, token } from '../support/forge.ts';
import { createJournalApp, failure, journalEntry, save, thoughtRecord, value, withFolder, type JournalApp } from '../support/journal-app.ts';
import { createMemoryStore } from '../support/memory-store.ts';
import { eveningSheet } from '../support/own-sheet.ts';

const app = (device: string): JournalApp => createJournalApp(createMemoryStore({ vaultId: `vault-${device}`, device: `device-${device}` }));

/** Noor has Ana’s card, and Ana hers, compared: what Noor signs opens as hers. */
let noor: JournalApp;
let ana: JournalApp;
let noorAtAna: string;

beforeAll(async () => {
  [noor, ana] = [app('nr'), app('an')];
  await know(noor, await makeCard(ana, 'Ana'));
  noorAtAna = (await know(ana, await makeCard(noor, 'Noor'))).id;
}, 30_000);

const send = (what: { kind?: Envelope['kind']; content: unknown; id?: string }) =>
  withFolder(async (folder) => sendForged(noor, ana, join(folder, 'x.footbridge'), { kind: 'entries', ...what }));
const nested = (opening: string, times: number, closing: string) => `${opening.repeat(times)}1${closing.repeat(times)}`;
const padded = (text: string) => new TextEncoder().encode(text.padEnd(Math.ceil(text.length / 4096) * 4096));

describe('a packet from somebody whose card was compared', () => {
  test('opens when it is what Footbridge makes', async () => {
    expect(await value(send({ content: packetWith() }))).toMatchObject({ sender: { is: 'known' }, packet: { entries: [{ struck: [] }] } });
  });

  const sheet = eveningSheet();
  const shipped = { ...sheet, definition: { ...sheet.definition, id: 'phq-9' } };
  const twoFields = { ...sheet, definition: { ...sheet.definition, fields: [...sheet.definition.fields, ...sheet.definition.fields] } };
  const faulty: [string, { kind?: Envelope['kind']; content: unknown; id?: string }][] = [
    ['things to do sealed as entries', { content: { format: 'footbridge-assignment', version: 1 } }],
    ['entries sealed as comments', { kind: 'comments', content: packetWith() }],
    ['comments sealed as things to do', { kind: 'assignment', content: { format: 'footbridge-comments', version: 1, comments: [] } }],
    ['an entry twice', { content: packetWith({ entries: ['one', 'other'].map((text) => ({ id: someId('1'), content: journalEntry(text), struck: [] })) }) }],
    ['another id inside than outside, under which it would not be known again', { content: packetWith({ id: 'another' }) }],
    ['a sheet of its own that stands in the place of a measure', { content: packetWith({ sheets: [shipped] }) }],
    ['a sheet of its own that scores like a measure', { content: packetWith({ sheets: [{ ...sheet, definition: { ...sheet.definition, instrument: { scores: [] } as never } }] }) }],
    ['a sheet that cannot be drawn', { content: packetWith({ sheets: [twoFields] }) }],
    ['a day that is on no calendar', { content: packetWith({ entries: [{ id: someId('1'), content: journalEntry('a walk', { when: { at: '2026-02-30T10:00', zone: 'UTC' } }), struck: [] }] }) }],
    ['a session at a time that is on no clock', { content: packetWith({ session: { at: '9999-99-99T99:99', zone: 'UTC', minutes: 50, notes: [] } }) }],
    ['a million entries', { content: { ...packetWith(), entries: Array.from({ length: 1_000_000 }, () => 0) } }],
  ];
  test.each(faulty)('with %s says that a part of it cannot be, and nothing of it is kept', async (_, what) => {
    expect(await failure(send(what))).toBe('packet-faulty');
    expect(await failure(ana.calls['people.keep']({}))).toBe('not-found');
  });

  test('nested or filled without end is not walked, whatever it is sealed as', () =>
    withFolder(async (folder) => {
      const path = join(folder, 'x.footbridge');
      const deep = nested('{"a":', 100_000, '}');
      const inEnvelope = JSON.stringify(forged(noor, ana, { kind: 'entries', content: 1 })).replace('"content":1', `"content":${deep}`);
      await sealBytes(padded(inEnvelope), ana, path);
      expect(await failure(openAt(ana, path))).toBe('packet-faulty');
      const pages = nested('{"format":"footbridge-html","version":1,"packet":', 100_000, '}');
      for (const text of [deep, pages, `{"format":"footbridge-packet","version":1,"x":[${'{},'.repeat(6_500_000)}0]}`]) {
        expect(await failure(sendByPhrase(text, ana, path))).toBe('packet-faulty');
      }
    }));

  test('with names that every object has is read as words, and changes no object', async () => {
    const answers = Object.fromEntries(['constructor', 'toString', 'hasOwnProperty'].map((name) => [name, { kind: 'text' as const, text: name }]));
    const content = packetWith({ entries: [{ id: someId('1'), content: thoughtRecord(answers), struck: ['__proto__'] }] });
    const opened = await value(send({ content: JSON.parse(JSON.stringify(content).replace('"constructor":', '"__proto__":')) }));
    expect(Object.keys(Object.prototype)).toEqual([]);
    expect(opened.packet?.entries[0]?.content).toMatchObject({ answers: { toString: { text: 'toString' } } });
  });

  test('that was kept once is known again, in whatever it comes', async () => {
    const content = packetWith({ id: 'once' });
    await value(send({ content, id: 'once' }));
    expect(await value(ana.calls['people.keep']({}))).toMatchObject({ kept: 1 });
    expect((await value(send({ content: { ...content, note: 'written anew' }, id: 'once' }))).before).not.toBe(null);
    expect(await value(ana.calls['people.keep']({}))).toMatchObject({ kept: 0, already: 1 });
  });
});

test('answers that fit no sheet, and what looks like a program, leave in every form as words', () =>
  withFolder(async (folder) => {
    const odd = ['__proto__', 'constructor', '<script>alert(1)</script>', '=HYPERLINK("http://x")', '../../x'];
    const sheets = ['thought-record', 'phq-9', 'practice-plan', 'constructor', 'sleep-diary'];
    const content = (sheet: string, said: string) => {
      const fields = ana.vault.sheets.definition(sheet, 1)?.fields.map(({ id }) => id) ?? ['a'];
      const kinds: Answer[] = [{ kind: 'choice', chosen: said }, { kind: 'multi', chosen: [said], own: [said] }, { kind: 'table', rows: [{ id: said.slice(0, 40), cells: { [said]: said, thought: [said] } }] }, { kind: 'feelings', feelings: [{ word: said, strength: 1 }], body: [said] }, { kind: 'number', number: -1e308 }];
      return thoughtRecord(Object.fromEntries(fields.map((field, at) => [field, kinds[at % kinds.length] ?? { kind: 'text', text: said }])), { worksheet: sheet, length: said.slice(0, 20), tags: [said], when: { at: '2026-11-18T21:15', zone: 'Mars/Base' } });
    };
    const entries = sheets.flatMap((sheet, a) => odd.map((said, b) => ({ id: someId(`7${String(a)}${String(b)}`), content: content(sheet, said), struck: [said.slice(0, 60)] })));
    await value(send({ id: 'odd', content: packetWith({ id: 'odd', entries }) }));
    await value(ana.calls['people.keep']({}));
    for (const form of ['json', 'csv', 'markdown', 'fhir'] as const) {
      const what = { is: 'person' as const, contact: noorAtAna, notes: false, titles: { comment: 'Comment', note: 'Note' } };
      const done = await value(ana.calls['out.write']({ what, form, language: 'en', token: token(ana, form === 'markdown' ? folder : join(folder, `out.${form}`)), job: form }));
      // FHIR has no form for a sheet that nobody knows.
      expect(done.entries).toBeGreaterThanOrEqual(form === 'fhir' ? entries.length - odd.length : entries.length);
    }
    expect(await readFile(join(folder, 'out.csv'), 'utf8')).not.toMatch(/(^|,)"?=/m);
  }));

describe('notes of a session that come along', () => {
  const note = (entry: string, id: string, text = id) => ({ id, entry, at: '2026-11-18T10:00:00.000Z', author: 'client' as const, name: '\u202eAna\u200b', text });
  const withNotes = (id: string, notes: ReturnType<typeof note>[]) => send({ id, content: packetWith({ id, session: { at: '2026-11-18T10:00', zone: 'UTC', minutes: 50, notes } }) });

  test('stand in the month of their entry, under ids of our own, whatever they call themselves', async () => {
    const mine = await save(ana, journalEntry('mine'));
    const strange = ['Z'.repeat(26), '7ZZZZZZZZZ0000000000000000', '0000000000000000000000000A', mine.id, noorAtAna];
    await value(withNotes('strange', strange.map((id) => note(mine.id, id))));
    await value(ana.calls['people.keep']({}));
    const kept = [...ana.store.all()].filter((record) => record.type === 'note');
    expect(kept.map(({ text }) => text).sort()).toEqual([...strange].sort());
    expect(new Set(kept.map(({ id }) => monthOfId(id)))).toEqual(new Set([monthOfId(mine.id)]));
    expect(kept.filter(({ id }) => strange.includes(id))).toEqual([]);
    expect(kept[0]?.name).toBe('Ana');
    expect(ana.store.get(mine.id)?.type).toBe('entry');
    expect(ana.store.get(noorAtAna)?.type).toBe('contact');
    await value(withNotes('strange again', strange.map((id) => note(mine.id, id))));
    await value(ana.calls['people.keep']({}));
    expect([...ana.store.all()].filter((record) => record.type === 'note')).toHaveLength(strange.length);
  });

  test('about an entry that is nobody’s here go nowhere; so do comments', async () => {
    const before = [...ana.store.all()].length;
    const comments = [{ id: someId('5'), entry: someId('77'), at: '2999-01-01T00:00:00.000Z', text: 'over it' }];
    expect(await value(send({ kind: 'comments', content: { format: 'footbridge-comments', version: 1, comments } }))).toMatchObject({ comments: 1 });
    expect(await value(ana.calls['people.keep']({}))).toMatchObject({ kept: 0, astray: 1 });
    expect([...ana.store.all()]).toHaveLength(before);
  });
});
