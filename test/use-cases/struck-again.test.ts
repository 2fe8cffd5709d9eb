import { expect, test } from 'vitest';
import type { Answer, Answers } from '../../electron/domain/worksheets/answers.ts';
import type { Selection } from '../../electron/domain/packets/packet.ts';
import { newPlan } from '../../electron/vault/plans/make-plan.ts';
import { createJournalApp, save, thoughtRecord, value, type JournalApp } from '../support/journal-app.ts';

/** What is struck out, or hidden as a name, may be said again elsewhere in an entry: all of a packet is looked through for it. */

async function packed(app: JournalApp, selection: Partial<Selection> & Pick<Selection, 'entries'>): Promise<string> {
  return JSON.stringify(await value(app.calls['packets.preview']({ selection: { names: [], note: '', ...selection }, language: 'en' })));
}

const text = (said: string) => ({ kind: 'text', text: said }) as const;
const long = `always ${'very '.repeat(14)}Rosa`;
const habits = (chosen: string): Answers => ({ habits: { kind: 'multi', chosen: [], own: ['what would Rosa say', long] }, one: { kind: 'choice', chosen } });

async function habitSheet() {
  const app = createJournalApp();
  const field = (kind: string) => app.vault.sheets.definition('thinking-habits', 1)?.fields.find((one) => one.kind === kind)?.id ?? '';
  const [of, among] = [field('patterns') || field('multi'), field('choice-among')];
  const sheet = (chosen: string) => {
    const { habits: many, one } = habits(chosen);
    return thoughtRecord({ ...(many && { [of]: many }), ...(one && { [among]: one }) }, { worksheet: 'thinking-habits', length: 'full' });
  };
  return { app, of, among, sheet };
}

test('one line chosen out of one’s own goes with them, and hides names as they do', async () => {
  const { app, of, among, sheet } = await habitSheet();
  for (const line of ['what would Rosa say', long]) {
    const { id } = await save(app, sheet(`~${line}`.slice(0, 80)));
    const struck = await packed(app, { entries: [{ id, strike: [of] }] });
    expect(struck).not.toMatch(/Rosa|what would|very/);
    expect(JSON.parse(struck)).toMatchObject({ entries: [{ struck: [of, among] }] });
    const hidden = await packed(app, { entries: [{ id, strike: [] }], names: [{ name: 'Rosa', as: 'R.' }] });
    expect(hidden).not.toMatch(/Ros/);
    expect(hidden).toContain(JSON.stringify(`~${line.replace('Rosa', 'R.')}`.slice(0, 80)));
  }
});

test('a pattern of one’s own that was chosen out of the others is named as they are', async () => {
  const { app, among, of, sheet } = await habitSheet();
  await app.store.saveSettings({ ...app.store.settings(), ownPatterns: [{ key: 'own.rosa', name: 'Rosa’s voice', meaning: '' }] });
  const content = sheet('own.rosa');
  const { id } = await save(app, { ...content, answers: { ...content.answers, [of]: { kind: 'multi', chosen: ['own.rosa'], own: [] } } });
  const made = JSON.parse(await packed(app, { entries: [{ id, strike: [] }], names: [{ name: 'Rosa', as: 'R.' }] })) as unknown;
  expect(made).toMatchObject({ entries: [{ content: { answers: { [of]: { chosen: [], own: ['R.’s voice'] }, [among]: { chosen: '~R.’s voice' } } } }] });
});

test('feelings that are struck out are struck where they were rated again', async () => {
  const app = createJournalApp();
  const definition = app.vault.sheets.definition('thought-record', 1);
  const again = definition?.fields.find((field) => field.kind === 'rerate-feelings');
  if (again?.kind !== 'rerate-feelings') throw new Error('no field that rates again');
  const feelings = (strength: number): Answer => ({ kind: 'feelings', feelings: [{ word: 'like at the river', own: true, strength }], body: [] });
  const { id } = await save(app, thoughtRecord({ [again.of]: feelings(70), [again.id]: feelings(20) }, { looks: [{ at: '2026-11-19T08:00:00.000Z', answers: { [again.id]: feelings(10) } }] }));
  expect(await packed(app, { entries: [{ id, strike: [again.of] }] })).not.toContain('river');
});

test('what is struck out of a plan’s sheet is struck out of what is said of the plan', async () => {
  const app = createJournalApp();
  const words = thoughtRecord({ task: text('Ring Rosa'), happened: text('Rosa hung up'), learned: text('it passed'), got_in_the_way: { kind: 'multi', chosen: [], own: ['her mother'] } }, { worksheet: 'practice-plan', length: 'full' });
  const times = { at: '2026-11-19T18:00', zone: 'Europe/Madrid', every: 'once' as const, days: [], until: null };
  const made = newPlan(app.deps, app.vault, { words, does: null, times, remind: false, from: { contact: null, name: 'Ana', assignment: 'a'.repeat(32), item: 0 } });
  if (!made.ok) throw new Error('no plan');
  const { entry, plan } = made.value;
  await app.store.put([entry, { ...plan, occasions: { '2026-11-19T18:00': { state: 'part', inTheWay: [], own: ['her mother'], note: '', entry: null, counter: 1 } } }]);
  const all = await packed(app, { entries: [{ id: entry.id, strike: [] }], plans: [{ id: plan.id, strike: [] }] });
  expect(all).toContain('Ring Rosa');
  const some = await packed(app, { entries: [{ id: entry.id, strike: ['task', 'happened', 'got_in_the_way', 'when'] }], plans: [{ id: plan.id, strike: [] }] });
  expect(some).not.toMatch(/Ring|hung|mother|2026-11-19/);
  expect(some).toContain('it passed');
});
