import { describe, expect, test } from 'vitest';
import type { VaultClient } from '../../../electron/contract/client.ts';
import { fail, ok, type Result } from '../../../electron/contract/result.ts';
import type { JournalContent } from '../../../electron/domain/entries/entry.ts';
import { createDraftKeeper, type DraftStart, type Timers } from '../../../renderer/app/draft-keeper.ts';

const blank: JournalContent = { kind: 'journal', when: { at: '2026-11-22T19:40', zone: 'Europe/Madrid' }, tags: [], bring: false, links: [], privateNote: '', title: '', text: '', feelings: [] };
const id = '01JDAFTKEEPERTEST000000000';

type Sent = { name: string; input: { content?: JournalContent; draft?: string | null } };

function clock(): Timers & { pass(milliseconds: number): Promise<void> } {
  let now = 1_000_000;
  let waiting: { at: number; run: () => void }[] = [];
  return {
    now: () => now,
    after(milliseconds, run) {
      const item = { at: now + milliseconds, run };
      waiting.push(item);
      return () => {
        waiting = waiting.filter((other) => other !== item);
      };
    },
    async pass(milliseconds) {
      const end = now + milliseconds;
      for (;;) {
        await settle();
        const next = waiting.filter((item) => item.at <= end).sort((a, b) => a.at - b.at)[0];
        if (next === undefined) break;
        now = next.at;
        waiting = waiting.filter((item) => item !== next);
        next.run();
      }
      now = end;
      await settle();
    },
  };
}

async function settle(): Promise<void> {
  for (let turn = 0; turn < 20; turn++) await Promise.resolve();
}

/** Answers at once, or when the test says so. */
function fakeVault() {
  const sent: Sent[] = [];
  const held: (() => void)[] = [];
  const state = { hold: false, answer: (name: string): Result<unknown> => (name === 'drafts.save' ? ok({ draft: id, kept: '2026-11-22T18:40:00Z' }) : ok({ id, rev: 'r1' })) };
  const vault = {
    call(name: string, input: Sent['input']) {
      sent.push({ name, input });
      const result = state.answer(name);
      return state.hold ? new Promise((resolve) => held.push(() => { resolve(result); })) : Promise.resolve(result);
    },
    on: () => () => undefined,
  } as unknown as VaultClient;
  return { vault, sent, state, release: () => { for (const go of held.splice(0)) go(); }, texts: () => sent.map(({ input }) => input.content?.text) };
}

function make(start: Partial<DraftStart<JournalContent>> = {}) {
  const fake = fakeVault();
  const time = clock();
  const keeper = createDraftKeeper(fake.vault, time, { entry: null, base: null, initial: blank, ...start });
  const type = (text: string) => { keeper.change({ ...keeper.content(), text }); };
  return { ...fake, time, keeper, type };
}

describe('a draft that keeps itself', () => {
  test('writes nothing before the first key', async () => {
    const { time, sent, keeper } = make();
    await time.pass(60_000);
    await keeper.flush();
    expect(sent).toEqual([]);
    expect(keeper.saveState()).toEqual({ kind: 'untouched' });
  });

  test('writes 400 ms after the last key, and names the draft from then on', async () => {
    const { time, sent, keeper, type } = make();
    type('a');
    await time.pass(300);
    type('ab');
    await time.pass(399);
    expect(sent).toEqual([]);
    await time.pass(1);
    expect(sent).toMatchObject([{ name: 'drafts.save', input: { draft: null, content: { text: 'ab' } } }]);
    expect(keeper.saveState()).toEqual({ kind: 'kept', at: time.now() });
    type('abc');
    expect(keeper.saveState()).toEqual({ kind: 'keeping' });
    await time.pass(400);
    expect(sent[1]?.input.draft).toBe(id);
  });

  test('is never more than a second behind someone who types without a pause', async () => {
    const { time, sent, type } = make();
    for (let key = 0; key < 50; key++) {
      type('x'.repeat(key + 1));
      await time.pass(100);
    }
    expect(sent.length).toBeGreaterThanOrEqual(4);
    expect(sent[0]?.input.content?.text).toHaveLength(10);
  });

  test('has one write under way at a time, and the next one carries the newest words', async () => {
    const { time, sent, state, release, type, texts } = make();
    state.hold = true;
    type('one');
    await time.pass(400);
    type('two');
    type('three');
    await time.pass(2_000);
    expect(sent).toHaveLength(1);
    state.hold = false;
    release();
    await settle();
    expect(texts()).toEqual(['one', 'three']);
  });

  test('flush waits for the write under way and writes what came since', async () => {
    const { time, state, release, keeper, type, texts } = make();
    state.hold = true;
    type('one');
    await time.pass(400);
    type('two');
    let done = false;
    const flushed = keeper.flush().then(() => { done = true; });
    await settle();
    expect(done).toBe(false);
    state.hold = false;
    release();
    await flushed;
    expect(texts()).toEqual(['one', 'two']);
  });

  test('says so when the disk is full, tries again, and loses nothing', async () => {
    const { time, state, keeper, type, texts } = make();
    const good = state.answer;
    state.answer = () => fail('disk-full');
    type('kept in mind');
    await time.pass(400);
    expect(keeper.saveState()).toEqual({ kind: 'failed', error: { code: 'disk-full' } });
    state.answer = good;
    await time.pass(3_000);
    expect(keeper.saveState().kind).toBe('kept');
    expect(texts()).toEqual(['kept in mind', 'kept in mind']);
  });

  test('does not try again where nothing may be written', async () => {
    const { time, sent, state, type } = make();
    state.answer = () => fail('vault-read-only');
    type('a');
    await time.pass(60_000);
    expect(sent).toHaveLength(1);
  });

  test('keeping saves the entry with its draft, and no draft is written afterwards', async () => {
    const { time, sent, keeper, type } = make({ entry: id, base: 'r0' });
    type('first');
    await time.pass(400);
    type('last');
    expect(await keeper.keep()).toEqual(ok({ id, rev: 'r1' }));
    await time.pass(10_000);
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
    await time.pass(3_000);
    expect(sent.at(-1)).toMatchObject({ name: 'drafts.save', input: { content: { text: 'a' } } });
  });

  test('discarding waits for the write under way and takes the draft away', async () => {
    const { time, sent, state, release, keeper, type } = make();
    state.hold = true;
    type('a');
    await time.pass(400);
    type('b');
    const gone = keeper.discard();
    state.hold = false;
    release();
    await gone;
    await time.pass(10_000);
    expect(sent.map(({ name, input }) => [name, input.draft])).toEqual([['drafts.save', null], ['drafts.discard', id]]);
  });

  test('a draft taken up again is known by its name', async () => {
    const { time, sent, keeper, type } = make({ draft: id, initial: { ...blank, text: 'half' } });
    expect(keeper.saveState().kind).toBe('kept');
    type('half written');
    await time.pass(400);
    expect(sent[0]?.input.draft).toBe(id);
  });
});
