import { expect, test } from 'vitest';
import { move, startTrail, type Move } from '../../../renderer/app/router.tsx';

function walk(...moves: Move[]) {
  return moves.reduce(move, startTrail);
}
const go = (to: Extract<Move, { to: unknown }>['to'], replace = false): Move => ({ to, replace });
const here = (trail: typeof startTrail) => trail.visits[trail.at]?.route;

test('goes, goes back and forward, and forgets the way that was left', () => {
  expect(here(walk(go({ screen: 'journal' }), go({ screen: 'entry', id: 'a' }), { step: -1 }))).toEqual({ screen: 'journal' });
  expect(here(walk(go({ screen: 'journal' }), { step: -1 }, { step: 1 }))).toEqual({ screen: 'journal' });
  const other = walk(go({ screen: 'journal' }), { step: -1 }, go({ screen: 'trash' }));
  expect(other.visits.map((visit) => visit.route.screen)).toEqual(['home', 'trash']);
  expect(here(walk({ step: -1 }, { step: 1 }))).toEqual({ screen: 'home' });
});

test('replacing leaves no way back to what was replaced', () => {
  const trail = walk(go({ screen: 'edit' }), go({ screen: 'entry', id: 'a' }, true), { step: -1 });
  expect(here(trail)).toEqual({ screen: 'home' });
});

test('each visit is a new one, going back is the old one', () => {
  const first = walk(go({ screen: 'entry', id: 'a' }));
  const again = move(first, go({ screen: 'entry', id: 'a' }));
  expect(again.visits[again.at]?.key).not.toBe(first.visits[first.at]?.key);
  const back = move(again, { step: -1 });
  expect(back.visits[back.at]?.key).toBe(first.visits[first.at]?.key);
});

test('a dialog opens over the page, leaves no trail, and goes away with the page', () => {
  const open = walk(go({ screen: 'journal' }), go({ screen: 'check-in' }));
  expect([here(open), open.dialogs, open.visits.length]).toEqual([{ screen: 'journal' }, [{ screen: 'check-in' }], 2]);
  expect(move(open, { close: 'check-in' }).dialogs).toEqual([]);
  expect(move(open, go({ screen: 'home' })).dialogs).toEqual([]);
  expect(move(open, { step: -1 }).dialogs).toEqual([]);
});

test('help and the plan stay when the page under them goes on by itself, and go when the person does', () => {
  for (const screen of ['help', 'plan'] as const) {
    // A save that was asked for before ends only now.
    const open = walk(go({ screen: 'journal' }), go({ screen: 'check-in' }), go({ screen }));
    for (const by of [go({ screen: 'home' }), go({ screen: 'home' }, true), { step: -1 } as const]) {
      const on = move(open, by);
      expect([here(on), on.dialogs]).toEqual([{ screen: 'home' }, [{ screen }]]);
      expect(move(open, { ...by, leaving: true }).dialogs).toEqual([]);
    }
  }
});

test('help and the plan open over a dialog, take one another’s place, and leave the dialog when they close', () => {
  const checkIn = walk(go({ screen: 'check-in' }));
  const help = move(checkIn, go({ screen: 'help', because: 'self' }));
  expect(help.dialogs.map(({ screen }) => screen)).toEqual(['check-in', 'help']);
  const plan = move(help, go({ screen: 'plan' }));
  expect(plan.dialogs.map(({ screen }) => screen)).toEqual(['check-in', 'plan']);
  expect(move(plan, { close: 'plan' }).dialogs).toEqual([{ screen: 'check-in' }]);
  expect(move(plan, { close: 'check-in' }).dialogs).toEqual([{ screen: 'plan' }]);
  expect(move(plan, go({ screen: 'check-in' })).dialogs).toEqual([{ screen: 'check-in' }]);
});

test('the trail does not grow without end', () => {
  let trail = startTrail;
  for (let index = 0; index < 250; index++) trail = move(trail, go({ screen: 'entry', id: String(index) }));
  expect(trail.visits.length).toBeLessThanOrEqual(100);
  expect(here(trail)).toEqual({ screen: 'entry', id: '249' });
});
