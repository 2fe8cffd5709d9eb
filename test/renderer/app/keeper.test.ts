import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { fail, ok, type Result } from '../../../electron/contract/result.ts';
import { createKeeper } from '../../../renderer/app/keeper.ts';
import { handClock, settled } from '../../support/hand-clock.ts';

type Answer = Result<'kept' | 'waiting'>;

/** Answers at once, or when the test says so. */
function disk() {
  const written: string[] = [];
  const held: (() => void)[] = [];
  const state = { hold: false, answer: ok('kept') as Answer, under: 0, most: 0 };
  async function write(value: string): Promise<Answer> {
    written.push(value);
    state.most = Math.max(state.most, ++state.under);
    const { answer } = state;
    if (state.hold) await new Promise<void>((go) => held.push(go));
    state.under--;
    return answer;
  }
  return { written, state, write, release: () => { for (const go of held.splice(0)) go(); } };
}

function make(options = {}) {
  const time = handClock(1_000_000);
  const store = disk();
  return { ...store, time, keeper: createKeeper<string>(time, '', store.write, options) };
}

describe('what keeps itself', () => {
  test('writes nothing before the first change', async () => {
    const { time, written, keeper } = make();
    await time.passAll(60_000);
    expect(await keeper.flush()).toBe(true);
    expect(written).toEqual([]);
    expect(keeper.saveState()).toEqual({ kind: 'untouched' });
  });

  test('writes 400 ms after the last change', async () => {
    const { time, written, keeper } = make();
    keeper.change('a');
    await time.passAll(300);
    keeper.change('ab');
    await time.passAll(399);
    expect(written).toEqual([]);
    await time.passAll(1);
    expect(written).toEqual(['ab']);
    expect(keeper.saveState()).toEqual({ kind: 'kept', at: time.now() });
    keeper.change('abc');
    expect(keeper.saveState()).toEqual({ kind: 'keeping' });
  });

  test('is never more than a second behind someone who types without a pause', async () => {
    const { time, written, keeper } = make();
    for (let key = 1; key <= 50; key++) {
      keeper.change('x'.repeat(key));
      await time.passAll(100);
    }
    expect(written.length).toBeGreaterThanOrEqual(4);
    expect(written[0]).toHaveLength(10);
  });

  test('flush waits for the write under way and writes what came since', async () => {
    const { time, state, release, keeper, written } = make();
    state.hold = true;
    keeper.change('one');
    await time.passAll(400);
    keeper.change('two');
    let kept: boolean | null = null;
    const flushed = keeper.flush().then((answer) => { kept = answer; });
    await settled();
    expect(kept).toBe(null);
    state.hold = false;
    release();
    await flushed;
    expect(kept).toBe(true);
    expect(written).toEqual(['one', 'two']);
  });

  test('says so when the disk is full, tries again, and loses nothing', async () => {
    const { time, state, keeper, written } = make();
    state.answer = fail('disk-full');
    keeper.change('kept in mind');
    expect(await keeper.flush()).toBe(false);
    expect(keeper.saveState()).toEqual({ kind: 'failed', error: { code: 'disk-full' } });
    state.answer = ok('kept');
    await time.passAll(3_000);
    expect(keeper.saveState().kind).toBe('kept');
    expect(written).toEqual(['kept in mind', 'kept in mind']);
  });

  test('what waits outside the folder is written until it is where it belongs', async () => {
    const { time, state, keeper, written } = make();
    state.answer = ok('waiting');
    keeper.change('a');
    await time.passAll(400);
    expect(keeper.saveState()).toEqual({ kind: 'waiting' });
    keeper.change('ab');
    expect(keeper.saveState()).toEqual({ kind: 'waiting' });
    await time.passAll(400);
    state.answer = ok('kept');
    await time.passAll(3_000);
    expect(keeper.saveState().kind).toBe('kept');
    expect(written).toEqual(['a', 'ab', 'ab']);
  });

  test('does not try again where nothing may be written', async () => {
    const { time, state, keeper, written } = make();
    state.answer = fail('vault-read-only');
    keeper.change('a');
    await time.passAll(60_000);
    expect(written).toHaveLength(1);
  });

  test('nothing is kept after it was saved for good', async () => {
    const { time, keeper, written } = make();
    keeper.change('a');
    await time.passAll(400);
    keeper.change('b');
    const saved: string[] = [];
    expect(await keeper.finish(async (last) => { saved.push(last); return ok(7); })).toEqual(ok(7));
    keeper.change('c');
    await time.passAll(10_000);
    await keeper.flush();
    expect([written, saved]).toEqual([['a'], ['b']]);
  });

  test('saving for good begins when the write under way is over', async () => {
    const { time, state, release, keeper } = make();
    state.hold = true;
    keeper.change('a');
    await time.passAll(400);
    let under = -1;
    const done = keeper.finish(async () => { under = state.under; return ok(null); });
    await settled();
    expect(under).toBe(-1);
    release();
    await done;
    expect(under).toBe(0);
  });

  test('when saving fails it goes on being kept', async () => {
    const { time, keeper, written } = make();
    keeper.change('a');
    await time.passAll(400);
    expect((await keeper.finish(() => Promise.resolve(fail('disk-full')))).ok).toBe(false);
    expect(keeper.saveState().kind).toBe('failed');
    await time.passAll(3_000);
    expect(written).toEqual(['a', 'a']);
    keeper.change('ab');
    await time.passAll(400);
    expect(written.at(-1)).toBe('ab');
  });

  test('closing lets nothing more be written, and waits for what is', async () => {
    const { time, state, release, keeper, written } = make();
    state.hold = true;
    keeper.change('a');
    await time.passAll(400);
    keeper.change('b');
    const closed = keeper.close();
    state.hold = false;
    release();
    await closed;
    await time.passAll(10_000);
    expect(written).toEqual(['a']);
  });

  test('whatever is typed, however the disk answers: one write at a time, and at last the last of it', async () => {
    const step = fc.oneof(
      fc.record({ is: fc.constant('type' as const) }),
      fc.record({ is: fc.constant('pass' as const), ms: fc.integer({ min: 0, max: 4_000 }) }),
      fc.record({ is: fc.constant('answer' as const), answer: fc.constantFrom<Answer>(ok('kept'), ok('waiting'), fail('disk-full'), fail('folder-gone')) }),
      fc.record({ is: fc.constantFrom('hold' as const, 'release' as const, 'flush' as const, 'fail-to-finish' as const) }),
    );
    await fc.assert(
      fc.asyncProperty(fc.array(step, { maxLength: 40 }), async (steps) => {
        const { time, state, release, keeper, written } = make();
        let typed = '';
        let finishing: Promise<unknown> = Promise.resolve();
        for (const one of steps) {
          if (one.is === 'type') keeper.change((typed += 'x'));
          else if (one.is === 'pass') await time.passAll(one.ms);
          else if (one.is === 'answer') state.answer = one.answer;
          else if (one.is === 'flush') void keeper.flush();
          else if (one.is === 'fail-to-finish') finishing = keeper.finish(() => Promise.resolve(fail('disk-full')));
          else {
            state.hold = one.is === 'hold';
            if (!state.hold) release();
          }
          await settled();
        }
        Object.assign(state, { hold: false, answer: ok('kept') });
        release();
        await finishing;
        await time.passAll(4_000);
        expect(keeper.value()).toBe(typed);
        expect(typed === '' || written.at(-1) === typed).toBe(true);
        expect(keeper.saveState().kind).not.toMatch(/keeping|failed|waiting/);
        expect(state.most).toBeLessThan(2);
      }),
      { numRuns: 300 },
    );
  });
});
