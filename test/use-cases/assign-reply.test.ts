import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { Decrypter } from 'age-encryption';
import { parse } from 'csv-parse/sync';
import { describe, expect, test } from 'vitest';
import type { OutForm, OutWhat } from '../../electron/contract/out-calls.ts';
import type { AssignmentDraft } from '../../electron/domain/assignments/assignment-records.ts';
import { newTimes } from '../../electron/domain/plans/report-news.ts';
import type { Selection } from '../../electron/domain/packets/packet.ts';
import { readPacket } from '../../electron/domain/packets/read-packet.ts';
import { planParts } from '../../electron/domain/packets/packed-plans.ts';
import type { PlanTimes } from '../../electron/domain/plans/plan.ts';
import { readExport } from '../../electron/domain/records/export-file.ts';
import { createPlanHandlers } from '../../electron/vault/plans/plan-handlers.ts';
import { schemaFaults } from '../domain/fhir/fhir-kit.ts';
import { createJournalApp, failure, save, thoughtRecord, value, withFolder, type JournalApp } from '../support/journal-app.ts';
import { createMemoryStore } from '../support/memory-store.ts';

const app = (device: string): JournalApp => createJournalApp(createMemoryStore({ vaultId: `vault-${device}`, device: `device-${device}` }));
let granted = 0;
const token = (to: JournalApp, path: string): string => {
  const name = `grant ${String(granted++)}`;
  to.grant(name, path);
  return name;
};
const text = (said: string) => ({ kind: 'text', text: said }) as const;
const times: PlanTimes = { at: '2026-11-19T18:00', zone: 'Europe/Madrid', every: 'day', days: [], until: '2026-11-25' };
const open = (at: JournalApp, path: string, passphrase: string | null = null) => value(at.calls['people.open']({ token: token(at, path), passphrase }));

async function pair() {
  const [ana, noor] = [app('an'), app('nr')];
  const make = async (at: JournalApp, name: string) => (await value(at.calls['people.make-card']({ name, language: 'en', newKeys: false }))).text;
  const know = async (at: JournalApp, card: string) => {
    await value(at.calls['people.read-card']({ text: card }));
    const { id } = await value(at.calls['people.add']({ instead: null, another: false }));
    await value(at.calls['people.compared']({ id, on: true }));
    return id;
  };
  const cards = { ana: await make(ana, 'Ana'), noor: await make(noor, 'Noor') };
  return { ana, noor, noorAtAna: await know(ana, cards.noor), anaAtNoor: await know(noor, cards.ana) };
}

/** Everything up to the reply: given, taken on, done over simulated days. */
async function lived(folder: string) {
  const people = await pair();
  const { ana, noor, noorAtAna } = people;
  const path = join(folder, 'to-do.footbridge');
  const content: AssignmentDraft = { contact: noorAtAna, forWhom: '', note: '', items: [{ does: { is: 'sheet', worksheet: 'thought-record', version: 1 }, times, remind: false, answers: { task: text('A thought a day') } }], copies: [] };
  const { draft } = await value(ana.calls['assign.keep']({ draft: null, content }));
  await value(ana.calls['assign.seal']({ draft, contact: noorAtAna, passphrase: null, token: token(ana, path) }));
  const opened = await value(noor.calls['people.open']({ token: token(noor, path), passphrase: null }));
  await value(noor.calls['assign.accept']({ assignment: opened.assignment?.id ?? '', items: [{ item: 0, times, remind: false, answers: { task: text('A thought a day, taskword with Marta'), confidence: { kind: 'number', number: 8 } } }] }));
  const [reply] = await value(noor.calls['assign.replies']({}));
  const plan = reply?.plan ?? '';
  const plans = createPlanHandlers(noor.deps);
  const entry = await save(noor, thoughtRecord({ situation: text('eventword') }));
  noor.setNow('2026-11-19T20:00:00.000Z');
  await value(plans['plans.say']({ plan, on: '2026-11-19T18:00', said: { state: 'did', note: 'noteword, Marta helped' } }));
  noor.setNow('2026-11-20T20:00:00.000Z');
  await value(plans['plans.say']({ plan, on: '2026-11-20T18:00', said: { state: 'not_this_time', inTheWay: ['no_time'], own: ['wayword'] } }));

  noor.setNow('2026-12-02T09:00:00.000Z');
  return { ...people, plan, entry };
}

const selectionOf = (entry: string, plan: string, strike: string[] = [], entryStrike: string[] = []): Selection => ({ entries: [{ id: entry, strike: entryStrike }], names: [{ name: 'Marta', as: 'M.' }], note: '', plans: [{ id: plan, strike }] });

async function plainOf(at: JournalApp, path: string): Promise<string> {
  const keys = [...at.store.all()].find((record) => record.type === 'own-keys');
  const age = new Decrypter();
  age.addIdentity(keys?.type === 'own-keys' ? keys.identity : '');
  return age.decrypt(await readFile(path), 'text');
}

describe('the reply', () => {
  test('carries what became of the plan, as previewed, and lands beside what was given; a comment goes back', () =>
    withFolder(async (folder) => {
      const { ana, noor, noorAtAna, anaAtNoor, plan, entry } = await lived(folder);
      const selection = selectionOf(entry.id, plan);
      const preview = await value(noor.calls['packets.preview']({ selection, language: 'en' }));
      expect(preview.plans).toMatchObject([{ item: 0, task: 'A thought a day, taskword with M.', occasions: { '2026-11-19T18:00': { state: 'did', note: 'noteword, M. helped' }, '2026-11-20T18:00': { state: 'not_this_time', inTheWay: ['no_time'], own: ['wayword'] } } }]);
      const path = join(folder, 'reply.footbridge');
      await value(noor.calls['people.seal']({ selection, language: 'en', contact: anaAtNoor, token: token(noor, path) }));
      const opened = await open(ana, path);
      expect(opened.packet?.plans).toEqual(preview.plans);
      expect(await plainOf(ana, path)).not.toContain('Marta');
      await value(ana.calls['people.keep']({}));
      const [sent] = await value(ana.calls['assign.sent']({ contact: noorAtAna }));
      expect(sent?.came).toEqual(preview.plans);

      const [received] = await value(ana.calls['people.received']({ contact: noorAtAna }));
      // What goes once more without anything new is no news, on either side.
      expect((await value(noor.calls['assign.replies']({}))).map(({ told }) => told)).toEqual([{ at: '2026-12-02T09:00:00.000Z', news: false }]);
      noor.setNow('2026-12-03T09:00:00.000Z');
      await value(createPlanHandlers(noor.deps)['plans.say']({ plan, on: '2026-11-21T18:00', said: { hindered: true } }));
      expect((await value(noor.calls['assign.replies']({}))).map(({ told }) => told?.news)).toEqual([true]);
      const again = join(folder, 'again.footbridge');
      await value(noor.calls['people.seal']({ selection, language: 'en', contact: anaAtNoor, token: token(noor, again) }));
      await open(ana, again);
      await value(ana.calls['people.keep']({}));
      const [later] = await value(ana.calls['people.received']({ contact: noorAtAna }));
      const read = await value(ana.calls['people.read']({ contact: noorAtAna, id: later?.id ?? '' }));
      expect(read.packet.plans?.map((report) => newTimes(report, read.told[0]))).toEqual([['2026-11-21T18:00']]);
      const [, noted] = await value(noor.calls['shares.list']({}));
      expect((await value(noor.calls['shares.read']({ id: noted?.id ?? '' }))).plans).toEqual([{ plan, task: 'A thought a day, taskword with Marta', struck: [] }]);

      await value(ana.calls['people.comment']({ contact: noorAtAna, received: received?.id ?? '', entry: entry.id, text: 'What helped?' }));
      const back = join(folder, 'back.footbridge');
      await value(ana.calls['people.send-comments']({ contact: noorAtAna, token: token(ana, back) }));
      await open(noor, back);
      await value(noor.calls['people.keep']({}));
      expect(await value(noor.calls['people.comments']({ entry: entry.id }))).toMatchObject([{ author: 'Ana', text: 'What helped?' }]);
    }));

  test.each([
    ['task', ['taskword']],
    ['times', ['2026-11-19', '2026-11-20', 'noteword', 'wayword']],
    ['occasions', ['noteword', 'wayword', 'not_this_time']],
    ['in-the-way', ['wayword', 'no_time']],
    ['notes', ['noteword']],
  ] as const)('without its %s holds nothing of that anywhere in the opened bytes', (part, words) =>
    withFolder(async (folder) => {
      const { ana, noor, anaAtNoor, plan, entry } = await lived(folder);
      const path = join(folder, 'reply.footbridge');
      // The entry's own date is another matter: here it stays as well.
      await value(noor.calls['people.seal']({ selection: selectionOf(entry.id, plan, [part], ['when']), language: 'en', contact: anaAtNoor, token: token(noor, path) }));
      const plain = await plainOf(ana, path);
      for (const word of words) expect(plain).not.toContain(word);
      expect(plain).toContain('eventword');
      const [line] = await value(noor.calls['shares.list']({}));
      expect(await value(noor.calls['shares.read']({ id: line?.id ?? '' }))).toMatchObject({ entries: [{ id: entry.id, struck: ['when'] }], plans: [{ plan, struck: [part] }], gone: 0, more: 0 });
      expect((await open(ana, path)).packet?.plans?.[0]?.struck).toEqual([part]);
      expect((await value(noor.calls['shares.list']({})))[0]).toMatchObject({ struck: 2 });
    }));

  test('by passphrase and as a file for any browser carries the same, without all that is struck out', () =>
    withFolder(async (folder) => {
      const { ana, noor, plan, entry } = await lived(folder);
      const passphrase = 'seven yellow herons';
      const given = { selection: selectionOf(entry.id, plan, [...planParts]), language: 'en', passphrase, forWhom: '' } as const;
      for (const [call, name] of [['packets.seal', 'a.footbridge'], ['packets.seal-html', 'a.html']] as const) {
        await value(noor.calls[call]({ ...given, token: token(noor, join(folder, name)) }));
        const opened = await open(ana, join(folder, name), passphrase);
        const said = JSON.stringify(opened.packet?.plans);
        for (const word of ['taskword', 'noteword', 'wayword', '2026-11', 'did']) expect(said).not.toContain(word);
      }
    }));

  const files = async (noor: JournalApp, folder: string, what: OutWhat): Promise<Record<OutForm, string>> => {
    const written = async (form: OutForm): Promise<string> => {
      const { folder: made } = await value(noor.calls['out.write']({ what, form, language: 'en', token: token(noor, form === 'markdown' ? folder : join(folder, form)), job: 'j' }));
      return readFile(made === null ? join(folder, form) : join(made, 'beside.md'), 'utf8');
    };
    return { json: await written('json'), csv: await written('csv'), markdown: await written('markdown'), fhir: await written('fhir') };
  };

  test('as files for another program holds what became of the plan, and nothing that was struck out of it', () =>
    withFolder(async (folder) => {
      const { noor, plan, entry } = await lived(folder);
      const whole = await files(noor, folder, { is: 'passed-on', selection: selectionOf(entry.id, plan), forWhom: 'Ana' });
      for (const said of Object.values(whole)) {
        for (const word of ['A thought a day, taskword with M.', 'noteword, M. helped', 'wayword']) expect(said).toContain(word);
        expect(said).not.toContain('Marta');
      }
      const rows = parse<Record<string, string>>(whole.csv, { bom: true, columns: true });
      expect(rows.filter(({ kind }) => kind === 'plan').map(({ row, field, when, code, label, text: said, part }) => [row, field, when, code, label, said, part].filter(Boolean).join(' '))).toEqual([
        'plan task 2026-11-19T18:00+01:00 A thought a day, taskword with M.',
        'item every 2026-11-19T18:00+01:00 day every day',
        'item until 2026-11-19T18:00+01:00 2026-11-25',
        'item occasion 2026-11-19T18:00+01:00 did done 1',
        'item note 2026-11-19T18:00+01:00 noteword, M. helped 1',
        'item occasion 2026-11-20T18:00+01:00 not_this_time not this time 2',
        'item occasion 2026-11-20T18:00+01:00 hindered something got in the way 2',
        'item in-the-way 2026-11-20T18:00+01:00 no_time no time 2',
        'item in-the-way 2026-11-20T18:00+01:00 wayword 2',
      ]);
      expect(whole.markdown).toContain('- 2026-11-20 18:00 · not this time · something got in the way\n  - What got in the way: no time; wayword\n');
      expect(schemaFaults(JSON.parse(whole.fhir))).toEqual([]);
      expect(JSON.parse(whole.fhir)).toMatchObject({ entry: [{}, {}, { resource: { resourceType: 'CarePlan', activity: [{ detail: { status: 'in-progress', scheduledTiming: { repeat: { periodUnit: 'd', timeOfDay: ['18:00:00'] } } }, progress: [{ time: '2026-11-19T18:00:00+01:00', text: 'done. noteword, M. helped' }, {}] }] } }] });
      expect(readExport(JSON.parse(whole.json))).toMatchObject({ is: 'export', file: { passedOn: { plans: [{ task: 'A thought a day, taskword with M.' }] } } });

      const struck = await files(noor, folder, { is: 'passed-on', selection: selectionOf(entry.id, plan, [...planParts], ['when']), forWhom: 'Ana' });
      for (const said of Object.values(struck)) for (const word of ['taskword', 'noteword', 'wayword', '2026-11', '18:00:00']) expect(said).not.toContain(word);
      expect(schemaFaults(JSON.parse(struck.fhir))).toEqual([]);
    }));

  test('one’s own plans leave with everything, and with their entry, in every form', () =>
    withFolder(async (folder) => {
      const { noor, plan, entry } = await lived(folder);
      const record = [...noor.store.all()].find(({ id }) => id === plan);
      if (record?.type !== 'plan') throw new Error('no plan');
      await noor.store.put([{ type: 'note', id: '01KADXQ3F0000000000000000N', rev: 'r', parents: [], device: 'd', counter: 9, at: '2026-11-20T09:00:00.000Z', entry: entry.id, author: 'therapist', name: 'Ana', text: 'besideword' }]);
      for (const what of [{ is: 'everything' }, { is: 'entries', ids: [record.entry, entry.id] }] satisfies OutWhat[]) {
        const { fhir, ...rest } = await files(noor, folder, what);
        for (const said of [fhir, ...Object.values(rest)]) for (const word of ['taskword with Marta', 'noteword', 'wayword']) expect(said).toContain(word);
        for (const said of Object.values(rest)) expect(said).toContain('besideword');
        expect(schemaFaults(JSON.parse(fhir))).toEqual([]);
        expect(fhir).toContain(`"supportingInfo":[{"reference":"urn:footbridge:entry:${record.entry}"}]`);
      }
      const alone = await files(noor, folder, { is: 'entries', ids: [record.entry] });
      expect(alone.csv).not.toContain('besideword');
    }));

  test('names no plan of one’s own, nor one that is not there; a packet from before plans still opens', async () => {
    const noor = app('nr');
    const { id } = await save(noor, thoughtRecord({ situation: text('a') }));
    expect(await failure(noor.calls['packets.preview']({ selection: selectionOf(id, id), language: 'en' }))).toBe('not-found');
    const without = await value(noor.calls['packets.preview']({ selection: { entries: [{ id, strike: [] }], names: [], note: '' }, language: 'en' }));
    expect('plans' in without).toBe(false);
    expect(readPacket(without).is).toBe('packet');
  });
});
