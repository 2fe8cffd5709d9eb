import { describe, expect, test } from 'vitest';
import type { VaultClient } from '../../../electron/contract/client.ts';
import { fail, ok, type Result } from '../../../electron/contract/result.ts';
import type { JournalContent } from '../../../electron/domain/entries/entry.ts';
import { createDraftKeeper, type DraftStart } from '../../../renderer/app/draft-keeper.ts';
import { handClock } from '../../support/hand-clock.ts';

const blank: JournalContent = { kind: 'journal', when: { at: '2026-11-22T19:40', zone: 'Europe/Madrid' }, tags: [], bring: false, links: [], privateNote: '', title: '', text: '', feelings: [] };
const id = '01JDAFTKEEPERTEST000000000';

type Sent = { name: string; input: { content?: JournalContent; draft?: string | null; place?: string } };

/** Answers at once, or when the test says so. */
function fakeVault() {
  const sent: Sent[] = [];
  const held: (() => void)[] = [];
  const state = { hold: false, answer: (name: string): Result<unknown> => (name === 'drafts.save' ? ok({ draft: id, kept: '2026-11-22T18:40:00Z', waiting: false }) : ok({ id, rev: 'r1' })) };
  const vault = {
    call(name: string, input: Sent['input']) {
      sent.push({ name, input });
      const result = state.answer(name);
      return state.hold ? new Promise((resolve) => held.push(() => { resolve(result); })) : Promise.resolve(result);
    },
    on: () => () => undefined,
  } as unknown as VaultClient;
  return { vault, sent, state, release: () => { for (const go of held.splice(0)) go(); } };
}

function make(start: Partial<DraftStart<JournalContent>> = {}) {
  const fake = fakeVault();
  const time = handClock(1_000_000);
  const keeper = createDraftKeeper(fake.vault, time, { entry: null, base: null, initial: blank, ...start });
  const type = (text: string) => { keeper.change({ ...keeper.value(), text }); };
  return { ...fake, time, keeper, type };
}

describe('the draft of an entry', () => {
  test('is named once it is on disk', async () => {
    const { time, sent, type } = make();
    type('a');
    await time.passAll(400);
    type('ab');
    await time.passAll(400);
    expect(sent).toMatchObject([
      { name: 'drafts.save', input: { draft: null, content: { text: 'a' } } },
      { name: 'drafts.save', input: { draft: id, content: { text: 'ab' } } },
    ]);
  });

  test('takes the id that something waits for', async () => {
    const { time, sent, type } = make({ reserved: id });
    type('a');
    await time.passAll(400);
    expect(sent[0]?.input.draft).toBe(id);
  });

  test('knows where it was left, once something was written', async () => {
    const { time, sent, keeper, type } = make();
    keeper.goTo('second');
    await time.passAll(10_000);
    expect(sent).toEqual([]);
    type('a');
    await time.passAll(400);
    keeper.goTo('third');
    keeper.goTo('third');
    await time.passAll(10_000);
    expect(sent.map(({ input }) => input.place)).toEqual(['second', 'third']);
  });

  test('that is on this computer alone says so', async () => {
    const { time, state, keeper, type } = make();
    state.answer = () => ok({ draft: id, kept: '2026-11-22T18:40:00Z', waiting: true });
    type('a');
    await time.passAll(400);
    expect(keeper.saveState()).toEqual({ kind: 'waiting' });
  });

  test('keeping saves the entry with its draft, and no draft is written afterwards', async () => {
    const { time, sent, keeper, type } = make({ entry: id, base: 'r0' });
    type('first');
    await time.passAll(400);
    type('last');
    expect(await keeper.keep()).toEqual(ok({ id, rev: 'r1' }));
    await time.passAll(10_000);
    await keeper.flush();
    expect(sent.map(({ name }) => name)).toEqual(['drafts.save', 'entries.save']);
    expect(sent[1]?.input).toMatchObject({ id, base: 'r0', draft: id, content: { text: 'last' } });
  });

  test('when keeping fails, the words stay and go on being kept as a draft', async () => {
    const { time, sent, state, keeper, type } = make();
    const good = state.answer;
    type('a');
    state.answer = (name) => (name === 'entries.save' ? fail('disk-full') : good(name));
    expect((await keeper.keep()).ok).toBe(false);
    expect(keeper.saveState().kind).toBe('failed');
    await time.passAll(3_000);
    expect(sent.at(-1)).toMatchObject({ name: 'drafts.save', input: { content: { text: 'a' } } });
  });

  test('discarding waits for the write under way and takes the draft away', async () => {
    const { time, sent, state, release, keeper, type } = make();
    state.hold = true;
    type('a');
    await time.passAll(400);
    type('b');
    const gone = keeper.discard();
    state.hold = false;
    release();
    await gone;
    await time.passAll(10_000);
    expect(sent.map(({ name, input }) => [name, input.draft])).toEqual([['drafts.save', null], ['drafts.discard', id]]);
  });

  test('a draft taken up again is known by its name', async () => {
    const { time, sent, keeper, type } = make({ draft: id, initial: { ...blank, text: 'half' } });
    expect(keeper.saveState().kind).toBe('kept');
    type('half written');
    await time.passAll(400);
    expect(sent[0]?.input.draft).toBe(id);
  });
});
