import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import type { Input } from '../../electron/contract/calls.ts';
import type { AssignmentDraft } from '../../electron/domain/assignments/assignment-records.ts';
import type { PlanTimes } from '../../electron/domain/plans/plan.ts';
import { sealContent } from '../../electron/vault/people/seal-content.ts';
import { threeThings } from '../support/assignment.ts';
import { createJournalApp, failure, value, withFolder, type JournalApp } from '../support/journal-app.ts';
import { createMemoryStore } from '../support/memory-store.ts';
import { eveningSheet } from '../support/own-sheet.ts';

const app = (device: string): JournalApp => createJournalApp(createMemoryStore({ vaultId: `vault-${device}`, device: `device-${device}` }));
let granted = 0;
const token = (to: JournalApp, path: string): string => {
  const name = `grant ${String(granted++)}`;
  to.grant(name, path);
  return name;
};
const times: PlanTimes = { at: '2026-11-24T18:00', zone: 'Europe/Madrid', every: 'day', days: [], until: '2026-12-01' };
const text = (said: string) => ({ kind: 'text', text: said }) as const;
/** The id of what was opened last. */
let openedLast = '';
async function open(at: JournalApp, path: string, passphrase: string | null = null) {
  const opened = await at.calls['people.open']({ token: token(at, path), passphrase });
  openedLast = opened.ok ? (opened.value.assignment?.id ?? '') : '';
  return opened;
}

/** Ana, a therapist, and Noor; each has the other's card, compared. */
async function pair() {
  const [ana, noor] = [app('an'), app('nr')];
  const know = async (at: JournalApp, card: string) => {
    await value(at.calls['people.read-card']({ text: card }));
    const { id } = await value(at.calls['people.add']({ instead: null, another: false }));
    return value(at.calls['people.compared']({ id, on: true }));
  };
  const make = async (at: JournalApp, name: string) => (await value(at.calls['people.make-card']({ name, language: 'en', newKeys: false }))).text;
  const cards = { ana: await make(ana, 'Ana'), noor: await make(noor, 'Noor') };
  return { ana, noor, noorAtAna: await know(ana, cards.noor), anaAtNoor: await know(noor, cards.ana) };
}

function draftFor(contact: string | null): AssignmentDraft {
  const copy = { sheet: 'own-abc-for-her', of: null, text: JSON.stringify(eveningSheet('Evenings, shorter')), hidden: ['q2'] };
  return {
    contact,
    forWhom: '',
    note: 'As we said.',
    items: [
      { does: { is: 'sheet', worksheet: 'thought-record', version: 1 }, times, remind: true, answers: { task: text(' One thought a day '), why: text('To catch it early'), where: text('  ') } },
      { does: { is: 'sheet', worksheet: copy.sheet, version: 1 }, times: { ...times, every: 'week', days: [2, 4], until: null }, remind: false, answers: { task: text('Your evening sheet') } },
      { does: { is: 'exercise', exercise: 'sitting' }, times: { ...times, every: 'once', until: null }, remind: false, answers: { task: text('Sit for ten minutes') } },
    ],
    copies: [copy],
  };
}

async function sealed(ana: JournalApp, contact: string | null, path: string, passphrase: string | null = null) {
  const { draft } = await value(ana.calls['assign.keep']({ draft: null, content: draftFor(contact) }));
  await value(ana.calls['assign.seal']({ draft, contact, passphrase, token: token(ana, path) }));
  return draft;
}

function asGiven(items: readonly { times: PlanTimes; remind: boolean }[], ...places: number[]): Input<'assign.accept'>['items'] {
  return places.map((item) => ({ item, times: items[item]?.times ?? times, remind: false, answers: { task: text(`My words for ${String(item)}`), confidence: { kind: 'number', number: 6 }, smaller_version: text('Just one word') } }));
}

const plansOf = ({ store }: JournalApp) => [...store.all()].filter((record) => record.type === 'plan');
const sheetsOf = ({ store }: JournalApp) => [...store.all()].filter((record) => record.type === 'sheet');

describe('an assignment', () => {
  test('goes out as it was previewed, is kept with whom it went to, and its draft is done', () =>
    withFolder(async (folder) => {
      const { ana, noor, noorAtAna } = await pair();
      const path = join(folder, 'for.footbridge');
      const { draft } = await value(ana.calls['assign.keep']({ draft: null, content: draftFor(noorAtAna.id) }));
      const name = { draft, contact: noorAtAna.id };
      const preview = await value(ana.calls['assign.preview'](name));
      if (preview.is !== 'ready') throw new Error('not ready');
      expect(preview.assignment.items[0]?.answers).toEqual({ task: text('One thought a day'), why: text('To catch it early') });
      expect(preview.assignment.sheets.map(({ definition }) => definition.fields.map(({ id }) => id))).toEqual([['q1', 'q3']]);
      await value(ana.calls['assign.seal']({ ...name, passphrase: null, token: token(ana, path) }));

      const opened = await value(open(noor, path));
      expect(opened).toMatchObject({ kind: 'assignment', from: 'Ana', sender: { is: 'known' } });
      expect({ ...opened.assignment, id: '' }).toEqual({ ...preview.assignment, id: '' });
      const sent = await value(ana.calls['assign.sent']({ contact: noorAtAna.id }));
      expect(sent.map(({ how, assignment }) => [how, assignment])).toEqual([['packet', opened.assignment]]);
      expect(await value(ana.calls['assign.drafts']({ contact: noorAtAna.id }))).toEqual([]);
      expect(await value(ana.calls['shares.list']({}))).toMatchObject([{ how: 'assignment', forWhom: 'Noor', entries: 3 }]);
      expect((await readFile(path)).includes(Buffer.from('thought'))).toBe(false);
    }));

  test('has a sheet of it changed apart from the rest; what is read meanwhile has the change', async () => {
    const { ana, noorAtAna } = await pair();
    const content = draftFor(noorAtAna.id);
    const [copy] = content.copies;
    if (copy === undefined) throw new Error('no copy');
    const { draft } = await value(ana.calls['assign.keep']({ draft: null, content }));
    const name = { draft, contact: noorAtAna.id };
    const changed = { ...copy, hidden: [] };
    const kept = ana.calls['assign.keep-copy']({ ...name, copy: changed });
    expect(await value(ana.calls['assign.read'](name))).toEqual({ ...content, copies: [changed] });
    expect(await value(kept)).toBe(true);
    expect(await failure(ana.calls['assign.keep-copy']({ ...name, copy: { ...copy, sheet: 'own-another' } }))).toBe('not-found');
  });

  test('that is not ready goes nowhere, and says what is missing', async () => {
    const { ana, noorAtAna } = await pair();
    const whole = draftFor(noorAtAna.id);
    const content = { ...whole, items: whole.items.map((item, at) => ({ ...item, ...(at === 0 ? { answers: {}, times: { ...times, at: '2026-02-30T10:00' } } : {}), ...(at === 2 ? { does: { is: 'sheet', worksheet: 'own-gone', version: 3 } as const } : {}) })), copies: [{ ...(whole.copies[0] as never as AssignmentDraft['copies'][number]), text: '{}' }] };
    const { draft } = await value(ana.calls['assign.keep']({ draft: null, content }));
    const name = { draft, contact: noorAtAna.id };
    expect(await value(ana.calls['assign.preview'](name))).toEqual({ is: 'unready', faults: [{ item: 0, what: 'task' }, { item: 0, what: 'times' }, { item: 1, what: 'copy' }, { item: 2, what: 'gone' }] });
    expect(await failure(ana.calls['assign.seal']({ ...name, passphrase: null, token: 'none' }))).toBe('bad-input');
    expect(await value(ana.calls['assign.read'](name))).toEqual(content);
  });

  test('says of a sheet that is called like a measure that it is none, in whatever letters', () =>
    withFolder(async (folder) => {
      const [ana, noor] = [app('an'), app('nr')];
      for (const [name, like] of [['PHQ-9', true], ['РНQ 9, short', true], ['Patient Health Questionnaire\u200b-9', true], ['My days', false]] as const) {
        const path = join(folder, 'for.footbridge');
        const draft = draftFor(null);
        const { draft: kept } = await value(ana.calls['assign.keep']({ draft: null, content: { ...draft, copies: draft.copies.map((copy) => ({ ...copy, text: JSON.stringify(eveningSheet(name)) })) } }));
        await value(ana.calls['assign.seal']({ draft: kept, contact: null, passphrase: 'agreed in the room', token: token(ana, path) }));
        const opened = await value(open(noor, path, 'agreed in the room'));
        expect(opened.assignment?.items.map(({ likeMeasure }) => likeMeasure)).toEqual([false, like, false]);
      }
    }));

  test('with a passphrase needs no card, and the draft stays', () =>
    withFolder(async (folder) => {
      const [ana, noor] = [app('an'), app('nr')];
      const path = join(folder, 'for.footbridge');
      await sealed(ana, null, path, 'agreed in the room');
      expect(await value(ana.calls['assign.drafts']({ contact: null }))).toHaveLength(1);
      const opened = await value(open(noor, path, 'agreed in the room'));
      expect(opened.sender).toEqual({ is: 'unsigned' });
      await value(noor.calls['assign.accept']({ assignment: openedLast, items: asGiven(opened.assignment?.items ?? [], 0) }));
      expect(plansOf(noor)[0]?.from).toMatchObject({ contact: null, item: 0 });
    }));
});

describe('taking it on', () => {
  test('brings in the sheets, the words and the plans as the person has them now; the same file again adds nothing', () =>
    withFolder(async (folder) => {
      const { ana, noor, noorAtAna, anaAtNoor } = await pair();
      const path = join(folder, 'for.footbridge');
      await sealed(ana, noorAtAna.id, path);
      const { assignment } = await value(open(noor, path));
      const items = assignment?.items ?? [];
      const chosen = asGiven(items, 1, 2).map((one) => (one.item === 2 ? { ...one, times: { ...one.times, at: '2026-11-25T09:00' }, remind: true } : one));
      expect(await value(noor.calls['assign.accept']({ assignment: openedLast, items: chosen }))).toEqual({ added: 2, already: 0 });

      const plans = plansOf(noor);
      expect(plans.map(({ does, times: { at }, remind, from }) => ({ does, at, remind, from }))).toEqual([
        { does: { is: 'sheet', worksheet: 'own-abc-for-her', version: 1 }, at: '2026-11-24T18:00', remind: false, from: { contact: anaAtNoor.id, name: 'Ana', assignment: assignment?.id, item: 1 } },
        { does: { is: 'exercise', exercise: 'sitting' }, at: '2026-11-25T09:00', remind: true, from: { contact: anaAtNoor.id, name: 'Ana', assignment: assignment?.id, item: 2 } },
      ]);
      expect(sheetsOf(noor).map(({ sheet, version }) => [sheet, version])).toEqual([['own-abc-for-her', 1]]);
      const words = await value(noor.calls['entries.read']({ id: plans[0]?.entry ?? '' }));
      expect(words.content).toMatchObject({ worksheet: 'practice-plan', lookOn: null, answers: { task: text('My words for 1'), smaller_version: text('Just one word'), when: { kind: 'datetime', local: '2026-11-24T18:00' }, reminder: { kind: 'choice', chosen: 'no' } } });

      const before = [...noor.store.all()].length;
      expect((await value(open(noor, path))).assignment?.items.map(({ taken }) => taken)).toEqual([false, true, true]);
      expect(await value(noor.calls['assign.accept']({ assignment: openedLast, items: asGiven(items, 1, 2) }))).toEqual({ added: 0, already: 2 });
      expect([...noor.store.all()]).toHaveLength(before);
      expect(await value(noor.calls['assign.accept']({ assignment: openedLast, items: asGiven(items, 0, 1) }))).toEqual({ added: 1, already: 1 });
    }));

  test('of a sheet whose id is that of one’s own stands beside it, and nothing that was begun goes; a later wording of theirs is its next version', () =>
    withFolder(async (folder) => {
      const { ana, noor, noorAtAna } = await pair();
      const path = join(folder, 'for.footbridge');
      await value(noor.calls['own-sheets.save']({ sheet: 'own-abc-for-her', content: eveningSheet('Mine') }));
      await value(noor.calls['own-sheets.keep']({ sheet: 'own-abc-for-her', name: 'Mine, better', text: '{}' }));
      await sealed(ana, noorAtAna.id, path);
      const { assignment } = await value(open(noor, path));
      await value(noor.calls['assign.accept']({ assignment: openedLast, items: asGiven(assignment?.items ?? [], 1) }));
      const does = plansOf(noor)[0]?.does;
      if (does?.is !== 'sheet') throw new Error('no sheet');
      expect((await value(noor.calls['own-sheets.read']({ sheet: does.worksheet, version: does.version }))).words.en?.name).toBe('Evenings, shorter');
      const own = (await value(noor.calls['own-sheets.list']({}))).find(({ sheet }) => sheet === 'own-abc-for-her');
      expect(own).toMatchObject({ names: { en: 'Mine' }, version: 1, begun: { name: 'Mine, better' } });
      await value(noor.calls['assign.accept']({ assignment: openedLast, items: asGiven(assignment?.items ?? [], 1) }));
      expect(sheetsOf(noor)).toHaveLength(2);

      const again = draftFor(noorAtAna.id);
      const { draft } = await value(ana.calls['assign.keep']({ draft: null, content: { ...again, copies: again.copies.map((copy) => ({ ...copy, text: JSON.stringify(eveningSheet('Evenings, anew')) })) } }));
      await value(ana.calls['assign.seal']({ draft, contact: noorAtAna.id, passphrase: null, token: token(ana, path) }));
      const next = await value(open(noor, path));
      await value(noor.calls['assign.accept']({ assignment: openedLast, items: asGiven(next.assignment?.items ?? [], 1) }));
      expect(sheetsOf(noor).map(({ sheet, content }) => [sheet, content.words.en?.name])).toEqual([['own-abc-for-her', 'Mine'], [does.worksheet, 'Evenings, shorter'], [does.worksheet, 'Evenings, anew']]);
    }));

  test('is not done of another than was shown: a page may still be there when the next file is opened', () =>
    withFolder(async (folder) => {
      const [ana, noor] = [app('an'), app('nr')];
      const path = join(folder, 'for.footbridge');
      await sealed(ana, null, path, 'agreed in the room');
      const first = await value(open(noor, path, 'agreed in the room'));
      await sealed(ana, null, path, 'agreed in the room');
      await value(open(noor, path, 'agreed in the room'));
      const items = asGiven(first.assignment?.items ?? [], 0);
      expect(await failure(noor.calls['assign.accept']({ assignment: first.assignment?.id ?? '', items }))).toBe('not-found');
      expect(plansOf(noor)).toEqual([]);
    }));

  test('is not done for a known name under other keys, nor for what was not opened, nor for a place that is none', () =>
    withFolder(async (folder) => {
      const { ana, noor, noorAtAna } = await pair();
      const path = join(folder, 'for.footbridge');
      expect(await failure(noor.calls['assign.accept']({ assignment: openedLast, items: asGiven([], 0) }))).toBe('not-found');
      const thief = app('th');
      await value(thief.calls['people.make-card']({ name: 'ANA', language: 'en', newKeys: false }));
      await value(thief.calls['people.read-card']({ text: (await value(noor.calls['people.own-card']({})))?.text ?? '' }));
      const victim = await value(thief.calls['people.add']({ instead: null, another: false }));
      await sealed(thief, victim.id, path);
      const forged = await value(open(noor, path));
      expect(forged.sender).toMatchObject({ is: 'other-keys' });
      expect(await failure(noor.calls['assign.accept']({ assignment: openedLast, items: asGiven(forged.assignment?.items ?? [], 0) }))).toBe('bad-input');

      await sealed(ana, noorAtAna.id, path);
      const { assignment } = await value(open(noor, path));
      expect(await failure(noor.calls['assign.accept']({ assignment: openedLast, items: asGiven(assignment?.items ?? [], 3) }))).toBe('bad-input');
      expect(await failure(noor.calls['assign.accept']({ assignment: openedLast, items: asGiven(assignment?.items ?? [], 0, 0) }))).toBe('bad-input');
      await writeFile(path, 'another file');
      expect(await failure(open(noor, path))).toBe('file-not-ours');
      expect(plansOf(noor)).toEqual([]);
    }));

  test.each([
    ['is not one', { format: 'footbridge-packet' }, 'packet-faulty'],
    ['is of a later version', { ...threeThings(), version: 2 }, 'file-newer'],
    ['has a part that cannot be', { ...threeThings(), items: [{}] }, 'assignment-faulty'],
  ])('of content that %s is refused, however well it is signed', (_, content, code) =>
    withFolder(async (folder) => {
      const { ana, noor, noorAtAna } = await pair();
      const made = await sealContent(ana.deps, ana.vault, { kind: 'assignment', content }, { contact: noorAtAna.id });
      if (!made.ok) throw new Error(made.error.code);
      const path = join(folder, 'for.footbridge');
      await writeFile(path, made.value.bytes);
      expect(await failure(open(noor, path))).toBe(code);
      expect(await failure(noor.calls['assign.accept']({ assignment: openedLast, items: asGiven([], 0) }))).toBe('not-found');
    }));
});
