import { describe, expect, test } from 'vitest';
import { demoBetween } from '../../build/demo/demo-between.ts';
import { demoRecords } from '../../build/demo/demo-records.ts';
import { fillOwn, fillTherapists } from '../../build/demo/fill-demo.ts';
import { readAssignment } from '../../electron/domain/assignments/read-assignment.ts';
import { readPacket } from '../../electron/domain/packets/read-packet.ts';
import { cardSignedBytes } from '../../electron/domain/people/contact-card.ts';
import { wayRows } from '../../electron/domain/people/person-page.ts';
import { storedRecord, type StoredRecord } from '../../electron/domain/records/record.ts';
import { carried } from '../../electron/vault/assignments/known.ts';
import { isSignedBy } from '../../electron/vault/people/signing.ts';
import { makeWorld, noon } from '../vault/support.ts';

const until = '2026-11-18';

function isWhole(records: readonly StoredRecord[]): void {
  for (const record of records) expect(storedRecord.safeParse(record).error?.issues, record.type).toBeUndefined();
  expect(new Set(records.map(({ id }) => id)).size).toBe(records.length);
  expect(new Set(records.map(({ counter, device }) => `${device} ${String(counter)}`)).size).toBe(records.length);
  const there = new Set(records.map(({ id }) => id));
  for (const record of records) if (record.type === 'plan' || record.type === 'note' || (record.type === 'comment' && record.contact !== null)) expect(there, record.type).toContain(record.entry);
}

describe('made-up weeks between sessions', () => {
  test.each(['en', 'es'] as const)('are valid, and every kind is there (%s)', async (language) => {
    const plan = { seed: 4, language, until, days: 200, perDay: 2, device: 'd' };
    const { life, records } = demoRecords(plan);
    const between = await demoBetween({ ...plan, life, records });
    isWhole([...records, ...between.records, ...between.theirs]);
    for (const type of ['plan', 'session', 'note', 'comment', 'contact', 'own-keys', 'share', 'hidden-names', 'entry']) expect(between.records.some((record) => record.type === type), type).toBe(true);
    for (const { packet } of between.theirs) expect(readPacket(packet).is).toBe('packet');
    const plans = between.records.filter((record) => record.type === 'plan');
    const states = new Set(plans.flatMap(({ occasions }) => Object.values(occasions).map(({ state }) => state)));
    expect([...states].sort()).toEqual(['did', 'not_this_time', 'part']);
    expect(plans.some(({ from }) => from !== null) && plans.some(({ from }) => from === null) && plans.some(({ ended }) => ended !== null)).toBe(true);
    for (const record of between.records) if (record.type === 'contact') expect(isSignedBy(cardSignedBytes(record.card), record.card.signature, record.card.signingKey)).toBe(true);
  });

  test('of one day alone are there too', async () => {
    const plan = { seed: 1, language: 'en' as const, until, days: 1, perDay: 2, device: 'd' };
    const { life, records } = demoRecords(plan);
    const between = await demoBetween({ ...plan, life, records });
    isWhole([...records, ...between.records]);
  });

  test('fill a journal of one’s own, and a therapist’s, from which a week’s screen has something to show', async () => {
    const own = await makeWorld();
    const mine = await own.open('normal', own.ports);
    await fillOwn(mine, { seed: 2, language: 'en', until, days: 60, perDay: 2 }, new Date(noon).toISOString(), () => undefined);
    expect([...mine.store.all()].filter((record) => record.type === 'plan').length).toBeGreaterThan(5);
    await mine.close();

    const work = await makeWorld();
    const session = await work.open('normal', work.ports);
    await fillTherapists(session, { until, language: 'es', weeks: 12, people: 3, seed: 1 });
    const contacts = [...session.store.all()].filter((record) => record.type === 'contact');
    expect(contacts).toHaveLength(3);
    for (const { id } of contacts) {
      const theirs = await session.people.records(id);
      for (const record of theirs) expect(storedRecord.safeParse(record).error?.issues, record.type).toBeUndefined();
      const received = theirs.filter((record) => record.type === 'received');
      expect(wayRows(received, []).length).toBeGreaterThan(0);
      for (const record of theirs) if (record.type === 'assigned') expect(readAssignment(record.assignment, carried).is).toBe('assignment');
      for (const type of ['assigned', 'comment', 'person-note', 'received']) expect(theirs.some((record) => record.type === type), type).toBe(true);
    }
    await session.close();
  }, 60_000);
});
