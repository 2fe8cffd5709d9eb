import { expect, test } from 'vitest';
import { calls, type CallName } from '../../../electron/contract/calls.ts';
import { emptyFilter } from '../../../electron/contract/empty-filter.ts';
import { fail, ok, type Result } from '../../../electron/contract/result.ts';
import type { Handlers } from '../../../electron/contract/router.ts';
import type { WorksheetContent } from '../../../electron/domain/entries/entry.ts';
import { createSafetyHandlers } from '../../../electron/vault/safety/safety-handlers.ts';
import { createSessionHandlers } from '../../../electron/vault/sessions/session-handlers.ts';
import { createTogether } from '../../../electron/vault/sessions/together.ts';
import type { OpenVault } from '../../../electron/vault/use-cases/open-vault.ts';
import { createLinkHandlers } from '../../../electron/vault/worksheets/link-handlers.ts';
import { createJournalApp, journalEntry, on, save, thoughtRecord, value } from '../../support/journal-app.ts';

const now = '2026-11-18T21:15';
const secret = 'unchosen words';

/** Calls without a rule answer with what nobody may see. `more` is saved and ticked too, by its name. */
async function begun(more: Record<string, WorksheetContent> = {}, ticks: readonly string[] = []) {
  const app = createJournalApp();
  const asked: string[] = [];
  const stubs = Object.fromEntries((Object.keys(calls) as CallName[]).map((name) => [name, async () => { asked.push(name); return ok(secret); }]));
  const together = createTogether({ ...app.deps, checkPassphrase: async (passphrase) => (passphrase === 'right' ? ok(true) : fail('wrong-passphrase')) });
  const all = { ...stubs, ...app.calls, ...createSessionHandlers(app.deps), ...createLinkHandlers(app.deps), ...planCalls(app.deps.open), ...together.handlers } as unknown as Handlers;
  const guarded = together.guard(all);
  const hidden = (await save(app, journalEntry(secret, { bring: true, ...on('2026-11-17') }))).id;
  const chosen = (await save(app, journalEntry('chosen words', { bring: true, links: [hidden], privateNote: secret, ...on('2026-11-17') }))).id;
  await value(all['entries.save']({ id: chosen, base: null, content: journalEntry('chosen words now', { bring: true, links: [hidden], privateNote: secret, ...on('2026-11-17') }), draft: null }));
  const extra: Record<string, { id: string; rev: string }> = {};
  for (const [name, content] of Object.entries(more)) extra[name] = await save(app, content);
  const draft = (await value(all['drafts.save']({ draft: null, entry: null, base: null, content: journalEntry(secret) }))).draft;
  const series = await value(all['sessions.save']({ series: null, plan: { at: '2026-11-19T10:00', zone: 'Europe/Madrid', minutes: 50, withWhom: 'Ana', every: 7, until: null } }));
  const slot = { series, on: '2026-11-19T10:00' };
  await value(all['sessions.change']({ ...slot, change: { shared: [`entry/${chosen}`, ...Object.values(extra).map(({ id }) => `entry/${id}`), ...ticks] } }));
  const shown = await value(guarded['together.begin']({ ...slot, now }));
  return { app, together, guarded, asked, hidden, chosen, extra, draft, slot, shown };
}

/** Without a clear copy: what is asked of the disk is not what is looked at here. */
function planCalls(open: () => Result<OpenVault>) {
  const { 'plan.read': read } = createSafetyHandlers({ open, session: () => ok({}) as never, plans: { state: async () => ok('off') } as never });
  return { 'plan.read': read };
}

const notes = (text: string) => thoughtRecord({ key: { kind: 'text', text } }, { worksheet: 'session-notes', length: 'short', ...on('2026-11-18') });

test('it begins with what was ticked, and with nothing else', async () => {
  const { shown, chosen } = await begun();
  expect(shown.entries).toEqual([chosen]);
  expect(shown.sheet.entries.map(({ id }) => id)).toEqual([chosen]);
  expect(JSON.stringify(shown)).not.toContain(secret);
});

test('no call of the contract answers with an unchosen entry’s words, and those without a rule are not even asked', async () => {
  const { guarded, asked, hidden, chosen, draft, slot } = await begun();
  asked.length = 0;
  const content = journalEntry(secret);
  /** As much as an input can hold of what is wanted: every id there is, in every place that takes one. */
  const wanted = {
    id: hidden, ids: [hidden, chosen], entry: hidden, entries: [hidden], draft, series: slot.series, on: slot.on, now, today: '2026-11-18', day: '2026-01-01', rev: 'a', base: null, content,
    filter: { ...emptyFilter, text: 'words' }, offset: 0, limit: 500, only: null, rows: null, taken: [hidden], worksheet: 'phq-9', passphrase: 'wrong', author: 'client', name: '', text: 'x', change: {}, job: 'j', mode: 'normal',
  };
  const open: string[] = [];
  for (const name of Object.keys(calls) as CallName[]) {
    const answer = await (guarded[name] as (input: unknown) => Promise<{ ok: boolean; error?: { code: string } }>)(wanted);
    expect(JSON.stringify(answer), name).not.toContain(secret);
    if (answer.ok || answer.error?.code !== 'in-session') open.push(name);
  }
  expect(asked).toEqual([]);
  expect(open.sort()).toEqual(['sheets.targets', 'together.end', 'together.plan']);
  expect(await value(guarded['sheets.targets']({ only: null, rows: null, taken: [hidden] }))).toMatchObject([{ entry: chosen }]);
});

test('a chosen entry comes without its private note, its past and what it links to', async () => {
  const { guarded, chosen } = await begun();
  const read = await value(guarded['entries.read']({ id: chosen }));
  expect(read.content).toMatchObject({ text: 'chosen words now', privateNote: '', links: [] });
  expect(read).toMatchObject({ past: [], links: [], linkedFrom: [], draft: null });
});

test('a new shared sheet is kept as a draft and saved; no other draft or entry is written', async () => {
  const { guarded, chosen, hidden, draft } = await begun();
  const own = await value(guarded['drafts.save']({ draft: null, entry: null, base: null, content: notes('We talked') }));
  const saved = await value(guarded['entries.save']({ id: null, base: null, content: notes('We talked'), draft: own.draft }));
  expect(await value(guarded['entries.read']({ id: saved.id }))).toMatchObject({ content: { worksheet: 'session-notes' } });
  await value(guarded['entries.save']({ id: saved.id, base: saved.rev, content: notes('We talked more'), draft: null }));
  const refused = { error: { code: 'in-session' } };
  for (const entry of [hidden, chosen]) {
    expect(await guarded['entries.save']({ id: entry, base: null, content: notes('over it'), draft: null })).toMatchObject(refused);
    expect(await guarded['drafts.save']({ draft: null, entry, base: null, content: notes('over it') })).toMatchObject(refused);
  }
  expect(await guarded['drafts.save']({ draft, entry: null, base: null, content: notes('over it') })).toMatchObject(refused);
  expect(await guarded['entries.save']({ id: null, base: null, content: notes('and away with it'), draft })).toMatchObject(refused);
  expect(await guarded['entries.save']({ id: null, base: null, content: journalEntry('x'), draft: null })).toMatchObject(refused);
});

const list = (...topics: string[]) => ({ kind: 'table' as const, rows: topics.map((topic, at) => ({ id: String(at), cells: { topic } })) });

test('a chosen sheet is filled in together; what was not seen of it stays as it is, in the draft too', async () => {
  const secrets = { privateNote: secret, tags: ['family'], bring: true, ...on('2026-11-17') };
  const { app, guarded, extra } = await begun({ prep: thoughtRecord({ agenda: list('My father'), hardest: { kind: 'text', text: secret }, bring: { kind: 'links', to: [{ entry: '01' }] } }, { worksheet: 'session-prep', length: 'full', ...secrets }) });
  const { id, rev } = extra['prep'] ?? { id: '', rev: '' };
  // Sheets for a session are brought by being marked; this one is.
  const read = await value(guarded['entries.read']({ id }));
  expect(read.content).toMatchObject({ privateNote: '', answers: { agenda: list('My father') } });
  expect(JSON.stringify(read)).not.toContain(secret);
  if (read.content.kind !== 'worksheet') throw new Error('it is a sheet');
  const content = { ...read.content, tags: [], privateNote: 'x', answers: { agenda: list('My sister'), hardest: { kind: 'text' as const, text: 'over it' } } };
  const { draft } = await value(guarded['drafts.save']({ draft: null, entry: id, base: rev, content }));
  const kept = { ...secrets, answers: { agenda: list('My sister'), hardest: { kind: 'text', text: secret }, bring: { kind: 'links', to: [{ entry: '01' }] } } };
  expect(await value(app.calls['drafts.read']({ draft }))).toMatchObject({ content: kept });
  await value(guarded['entries.save']({ id, base: rev, content, draft }));
  expect(app.vault.journal.get(id)?.record.current.content).toMatchObject(kept);
  expect(app.vault.journal.get(id)?.record.past).toHaveLength(1);
});

test('of a sheet that was not chosen, what stands in a ticked block can be read and changed, and nothing else', async () => {
  const app = await begun();
  const prep = await save(app.app, thoughtRecord({ agenda: list('My father'), questions: { kind: 'list', lines: [{ id: '1', text: secret }] }, since: { kind: 'text', text: secret } }, { worksheet: 'session-prep', length: 'full', ...on('2026-11-17') }));
  expect(await app.guarded['entries.read']({ id: prep.id })).toMatchObject({ error: { code: 'in-session' } });
  const again = await begun({ prep: thoughtRecord({ agenda: list('My father'), since: { kind: 'text', text: secret } }, { worksheet: 'session-prep', length: 'full', ...on('2026-11-17') }) }, ['topics']);
  const { id, rev } = again.extra['prep'] ?? { id: '', rev: '' };
  const read = await value(again.guarded['entries.read']({ id }));
  expect(read.content).toMatchObject({ answers: { agenda: list('My father') } });
  expect(JSON.stringify(read)).not.toContain(secret);
  if (read.content.kind !== 'worksheet') throw new Error('it is a sheet');
  await value(again.guarded['entries.save']({ id, base: rev, content: { ...read.content, answers: { agenda: list('My sister', 'My father'), since: { kind: 'text', text: 'over it' } } }, draft: null }));
  expect(again.app.vault.journal.get(id)?.record.current.content).toMatchObject({ answers: { agenda: list('My sister', 'My father'), since: { kind: 'text', text: secret } } });
});

test('any sheet is begun; not a second one of which there is one, nor one of the person’s own', async () => {
  const { guarded, app } = await begun();
  const blank = (worksheet: string) => ({ id: null, base: null, content: thoughtRecord({}, { worksheet, length: 'full' }), draft: null });
  await value(guarded['entries.save'](blank('five-areas')));
  await save(app, thoughtRecord({}, { worksheet: 'staying-well', length: 'full' }));
  expect(await guarded['entries.save'](blank('staying-well'))).toMatchObject({ error: { code: 'in-session' } });
  expect(await guarded['entries.save'](blank('own-tide'))).toMatchObject({ error: { code: 'in-session' } });
});

test('what was made, changed or written beside is noted with the session', async () => {
  const { app, guarded, chosen, slot } = await begun();
  await value(guarded['notes.add']({ entry: chosen, author: 'client', name: '', text: 'a' }));
  await value(guarded['notes.add']({ entry: chosen, author: 'client', name: '', text: 'b' }));
  const made = await value(guarded['entries.save']({ id: null, base: null, content: notes('We talked'), draft: null }));
  const [found] = await value(createSessionHandlers(app.deps)['sessions.list']({ today: '2026-11-18' }));
  expect(found).toMatchObject({ on: slot.on, changed: [chosen, made.id] });
});

test('the safety plan is read where it was ticked; where not, for the passphrase, and the reading goes on', async () => {
  const plan = thoughtRecord({ alone: { kind: 'list', lines: [{ id: '1', text: 'Walk to the river' }] } }, { worksheet: 'safety-plan', length: 'full', ...on('2026-11-01') });
  const { app, guarded, hidden } = await begun();
  expect(await guarded['together.plan']({ passphrase: 'right' })).toMatchObject({ error: { code: 'not-found' } });
  await save(app, plan);
  expect(await guarded['plan.read']({})).toMatchObject({ error: { code: 'in-session' } });
  expect(await guarded['together.plan']({ passphrase: 'wrong' })).toMatchObject({ error: { code: 'wrong-passphrase' } });
  expect(await value(guarded['together.plan']({ passphrase: 'right' }))).toMatchObject({ worksheet: 'safety-plan' });
  expect(await guarded['entries.read']({ id: hidden })).toMatchObject({ error: { code: 'in-session' } });
  const ticked = await begun({}, ['safety-plan']);
  await save(ticked.app, plan);
  expect(await value(ticked.guarded['plan.read']({}))).toMatchObject({ plan: { content: { worksheet: 'safety-plan' } }, draft: null });
});

test('a plan that was only begun is read alone, and stays shut while two read together', async () => {
  const words = thoughtRecord({ alone: { kind: 'list', lines: [{ id: '1', text: 'Walk to the river' }] } }, { worksheet: 'safety-plan', length: 'whole', ...on('2026-11-01') });
  const { app, guarded } = await begun({}, ['safety-plan']);
  await value(app.calls['drafts.save']({ draft: null, entry: null, base: null, content: words }));
  const alone = planCalls(app.deps.open);
  expect(await value(alone['plan.read']({}))).toMatchObject({ plan: null, begun: { answers: words.answers } });
  expect(await value(guarded['plan.read']({}))).toMatchObject({ plan: null, draft: null, begun: null });
  // Once there is a plan, that is the one.
  await save(app, words);
  expect(await value(alone['plan.read']({}))).toMatchObject({ plan: { content: { answers: words.answers } }, begun: null });
});

test('both add notes, each marked by its author; a deleted entry takes them along', async () => {
  const { app, together, guarded, chosen, hidden } = await begun();
  await value(guarded['notes.add']({ entry: chosen, author: 'client', name: 'Me', text: 'It was a long day.' }));
  await value(guarded['notes.add']({ entry: chosen, author: 'therapist', name: 'Ana', text: 'Who else says that?' }));
  expect(await value(guarded['notes.list']({ entry: chosen }))).toMatchObject([{ author: 'client', name: 'Me' }, { author: 'therapist', name: 'Ana', text: 'Who else says that?' }]);
  expect(await guarded['notes.add']({ entry: hidden, author: 'client', name: '', text: 'x' })).toMatchObject({ error: { code: 'in-session' } });
  await value(together.handlers['together.end']({ passphrase: 'right' }));
  await value(app.calls['entries.trash']({ ids: [chosen] }));
  await value(app.calls['entries.empty-trash']({}));
  expect([...app.store.all()].filter(({ type }) => type === 'note')).toEqual([]);
});

test('a wrong passphrase leaves it as it is; the right one ends it', async () => {
  const { guarded, hidden } = await begun();
  expect(await guarded['together.end']({ passphrase: 'wrong' })).toMatchObject({ error: { code: 'wrong-passphrase' } });
  expect(await guarded['entries.read']({ id: hidden })).toMatchObject({ error: { code: 'in-session' } });
  await value(guarded['together.end']({ passphrase: 'right' }));
  expect(await value(guarded['entries.read']({ id: hidden }))).toMatchObject({ content: { text: secret } });
});

test('what was asked before it began is not answered after; nothing else is told meanwhile', async () => {
  const app = createJournalApp();
  const together = createTogether({ ...app.deps, checkPassphrase: async () => ok(true) });
  let answer: () => void = () => undefined;
  const slow = new Promise<void>((resolve) => (answer = resolve));
  const sessions = createSessionHandlers(app.deps);
  const guarded = together.guard({ ...together.handlers, ...sessions, 'entries.tags': async () => { await slow; return ok([{ tag: secret, count: 1 }]); } } as unknown as Handlers);
  const series = await value(guarded['sessions.save']({ series: null, plan: { at: '2026-11-19T10:00', zone: 'Europe/Madrid', minutes: 50, withWhom: '', every: 0, until: null } }));
  const tags = guarded['entries.tags']({});
  const told: string[] = [];
  const emit = together.hush((name) => void told.push(name));
  emit('entries.changed', { ids: ['a'] });
  await value(guarded['together.begin']({ series, on: '2026-11-19T10:00', now }));
  answer();
  expect(await tags).toMatchObject({ error: { code: 'in-session' } });
  emit('entries.changed', { ids: ['b'] });
  emit('notes.changed', { entry: 'b' });
  expect(told).toEqual(['entries.changed']);
});

test('comments of the other person stand beside a chosen entry, and beside no other', async () => {
  const { app, guarded, chosen, hidden } = await begun();
  const comment = (entry: string, text: string) => ({ type: 'comment' as const, id: `01KZZZZZZZ000000000000000${text.length % 2}`, rev: `k${text}`, parents: [], device: 'd', counter: 9, at: '2026-11-18T09:00:00.000Z', entry, received: null, contact: '01KZZZZZZZ0000000000000009', author: 'Ana', text, passed: '2026-11-18T09:00:00.000Z' });
  await app.store.putMany([comment(chosen, 'Well said'), comment(hidden, secret)]);
  expect(await value(guarded['together.beside']({ entry: chosen }))).toEqual({ comments: [expect.objectContaining({ author: 'Ana', text: 'Well said' })], struck: [], sheets: [] });
  expect(await guarded['together.beside']({ entry: hidden })).toMatchObject({ error: { code: 'in-session' } });
});

test('what was begun and not kept when the session was broken off is gone on with; not what was begun elsewhere, was kept, or has something private since', async () => {
  const { app, guarded, slot, draft } = await begun();
  const sheet = (worksheet: string) => ({ draft: null, entry: null, base: null, content: thoughtRecord({ key: { kind: 'text' as const, text: worksheet } }, { worksheet, length: 'full' }) });
  const open = (await value(guarded['drafts.save'](sheet('session-notes')))).draft;
  const kept = (await value(guarded['drafts.save'](sheet('five-areas')))).draft;
  await value(guarded['entries.save']({ id: null, base: null, content: sheet('five-areas').content, draft: kept }));
  const secretly = (await value(guarded['drafts.save'](sheet('valued-step')))).draft;
  // The process is gone; at home something private is written into one of them.
  await value(app.calls['drafts.save']({ ...sheet('valued-step'), draft: secretly, content: { ...sheet('valued-step').content, privateNote: secret } }));
  const next = createTogether({ ...app.deps, checkPassphrase: async () => ok(true) });
  const after = next.guard({ ...app.calls, ...next.handlers } as unknown as Handlers);
  const again = await value(after['together.begin']({ ...slot, now }));
  expect(again.begun).toEqual([{ worksheet: 'session-notes', entry: null, draft: open }]);
  expect(await value(after['drafts.read']({ draft: open }))).toMatchObject({ content: { answers: { key: { text: 'session-notes' } } } });
  for (const other of [draft, secretly]) expect(await after['drafts.read']({ draft: other })).toMatchObject({ error: { code: 'in-session' } });
  const saved = await value(after['entries.save']({ id: null, base: null, content: sheet('session-notes').content, draft: open }));
  expect(saved.id.slice(10)).toBe(open.slice(10));
});
