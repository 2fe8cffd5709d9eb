import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { calls, events, type CallName, type EventName } from '../../../electron/contract/calls.ts';
import { emptyFilter } from '../../../electron/contract/empty-filter.ts';
import { createVault } from '../../../electron/vault/create-vault.ts';
import { togetherRules } from '../../../electron/vault/sessions/together-rules.ts';
import { nodePorts } from '../../../electron/vault/storage/node-ports.ts';
import { passphrase } from '../../faults/sample.ts';
import { journalEntry, on, thoughtRecord } from '../../support/journal-app.ts';
import { eveningSheet } from '../../support/own-sheet.ts';
import { sampleInput } from '../../support/sample-input.ts';
import { unwrap } from '../support.ts';
import { startVaultProcess } from '../vault-process.ts';

/** While two people read together, every call of the contract is made of the vault's own process, as a window would: with an input that its schema takes. */

const parent = mkdtempSync(join(tmpdir(), 'footbridge-every-call-'));
afterAll(() => {
  rmSync(parent, { recursive: true, force: true });
});

const { replies, tell, connect } = await startVaultProcess();

const secret = 'unchosenword';
const wall = '2026-11-19T10:00';

/**
 * The calls that answer while two people read together, each with what is tried on it: every id, text and place that it takes is one that nobody chose. A rule that is
 * added stands here too, or the test fails; whoever adds it says by that what is tried.
 */
type Ids = { hidden: string; chosen: string; draft: string; sheet: string };
const tries: Record<string, (ids: Ids) => unknown[]> = {
  'entries.read': ({ hidden }) => [{ id: hidden }],
  'entries.save': ({ hidden, chosen, draft, sheet }) => [
    { id: hidden, base: null, content: journalEntry('over it'), draft: null },
    { id: chosen, base: null, content: journalEntry('over it'), draft: null },
    { id: null, base: null, content: journalEntry('a new one'), draft: null },
    { id: null, base: null, content: thoughtRecord({}, { worksheet: sheet, version: 1, length: 'full' }), draft: null },
    { id: null, base: null, content: thoughtRecord({}), draft },
  ],
  'drafts.save': ({ hidden, chosen, draft }) => [
    { draft: null, entry: hidden, base: null, content: thoughtRecord({}) },
    { draft: null, entry: chosen, base: null, content: journalEntry('over it') },
    { draft, entry: null, base: null, content: thoughtRecord({}) },
  ],
  'drafts.read': ({ draft }) => [{ draft }],
  'drafts.discard': ({ draft }) => [{ draft }],
  'sheets.targets': ({ hidden }) => [{ only: null, rows: null, taken: [hidden] }, { only: ['thought-record'], rows: null, taken: [] }, { only: null, rows: 'thoughts', taken: [] }],
  'own-sheets.read': ({ sheet }) => [{ sheet, version: 1 }],
  'notes.list': ({ hidden }) => [{ entry: hidden }],
  'notes.add': ({ hidden }) => [{ entry: hidden, author: 'therapist', name: '', text: 'a word' }],
  'plan.read': () => [{}],
  'together.beside': ({ hidden }) => [{ entry: hidden }],
  'together.plan': () => [{ passphrase: 'a wrong one' }],
  'together.end': () => [{ passphrase: 'a wrong one' }],
};

/** Inputs that cannot be made from the schema alone. */
const given: Partial<Record<CallName, unknown>> = {
  'entries.list': { filter: { ...emptyFilter, text: secret }, offset: 0, limit: 500 },
  'own-sheets.save': { sheet: null, content: eveningSheet() },
};

test('each call that was not thought of is refused, and no other brings up anything that was not chosen', async () => {
  const client = connect();
  // Its passphrase is derived in no time; it is asked for again and again.
  await unwrap(await createVault({ ...nodePorts(), workFactor: 2 }, join(parent, 'one'), passphrase, [])).close();
  tell({ type: 'place', path: join(parent, 'one'), planCopy: join(parent, 'plans', 'one.json') });
  unwrap(await client.call('vault.unlock', { passphrase, mode: 'normal' }));
  const save = async (content: Parameters<typeof journalEntry>[1]) => unwrap(await client.call('entries.save', { id: null, base: null, content: journalEntry(`${secret} text`, content), draft: null })).id;
  const hidden = await save({ title: secret, tags: [secret], bring: true, privateNote: secret, feelings: [{ word: secret, own: true, strength: 40 }], ...on('2026-11-17') });
  const chosen = unwrap(await client.call('entries.save', { id: null, base: null, content: journalEntry('chosen', { bring: true, links: [hidden], privateNote: secret, ...on('2026-11-17') }), draft: null })).id;
  unwrap(await client.call('entries.save', { id: null, base: null, content: thoughtRecord({ safe: { kind: 'text', text: secret } }, { worksheet: 'safety-plan', length: 'full', ...on('2026-11-16') }), draft: null }));
  unwrap(await client.call('notes.add', { entry: hidden, author: 'client', name: secret, text: secret }));
  const { draft } = unwrap(await client.call('drafts.save', { draft: null, entry: null, base: null, content: journalEntry(secret) }));
  const { sheet } = unwrap(await client.call('own-sheets.save', { sheet: null, content: eveningSheet(secret) }));
  unwrap(await client.call('people.make-card', { name: secret, language: 'en', newKeys: false }));
  const series = unwrap(await client.call('sessions.save', { series: null, plan: { at: wall, zone: 'Europe/Madrid', minutes: 50, withWhom: 'Ana', every: 7, until: null } }));
  const slot = { series, on: wall };
  unwrap(await client.call('sessions.change', { ...slot, change: { shared: [`entry/${chosen}`] } }));
  const heard: string[] = [];
  for (const name of Object.keys(events) as EventName[]) client.on(name, (payload) => heard.push(`${name} ${JSON.stringify(payload)}`));
  const begun = unwrap(await client.call('together.begin', { ...slot, now: '2026-11-18T21:15' }));
  expect(JSON.stringify(begun)).not.toContain(secret);
  heard.length = 0;
  replies.length = 0;
  tell({ type: 'grant', token: 'unchosenword', path: join(parent, 'leak') });

  const call = (name: CallName, input: unknown) => client.call(name, input as never) as Promise<{ ok: boolean; error?: { code: string } }>;
  expect(Object.keys(togetherRules).sort()).toEqual(Object.keys(tries).sort());
  for (const name of Object.keys(calls) as CallName[]) {
    for (const id of [hidden, series]) {
      const input = given[name] ?? sampleInput(calls[name].input, { id, wall, text: secret });
      const parsed = calls[name].input.safeParse(input);
      // A call whose input this cannot make needs a line in `given`: refused as malformed, it would prove nothing.
      expect(parsed.error?.issues ?? [], name).toEqual([]);
      if (name in tries) continue;
      expect(await call(name, input), name).toEqual({ ok: false, error: { code: 'in-session' } });
    }
  }
  const ids = { hidden, chosen, draft, sheet };
  for (const [name, inputs] of Object.entries(tries)) {
    for (const input of inputs(ids)) {
      expect(calls[name as CallName].input.safeParse(input).error?.issues ?? [], name).toEqual([]);
      const answer = await call(name as CallName, input);
      expect(JSON.stringify(answer), name).not.toMatch(new RegExp(`${secret}|${hidden}`));
      if (name !== 'sheets.targets') expect(answer, name).toMatchObject({ error: { code: ['together.plan', 'together.end'].includes(name) ? 'wrong-passphrase' : 'in-session' } });
    }
  }
  expect(heard.filter((line) => line.includes(secret) || line.includes(hidden))).toEqual([]);
  expect(replies).toEqual([]);

  // A second window of the same process is as shut as the first.
  const second = connect();
  expect(await second.call('entries.read', { id: hidden })).toMatchObject({ error: { code: 'in-session' } });
  expect(await second.call('entries.read', { id: chosen })).toMatchObject({ value: { content: { text: 'chosen', privateNote: '', links: [] } } });

  unwrap(await client.call('together.end', { passphrase }));
  expect(await client.call('entries.read', { id: hidden })).toMatchObject({ value: { content: { title: secret } } });
  tell({ type: 'close' });
  await expect.poll(() => replies.filter(({ type }) => type === 'closed').length).toBe(1);
}, 120_000);
