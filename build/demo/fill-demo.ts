import type { OwnKeysRecord } from '../../electron/domain/people/people-records.ts';
import { addDays } from '../../electron/domain/text/days.ts';
import { hex, ulid } from '../../electron/domain/text/ulid.ts';
import type { Result } from '../../electron/contract/result.ts';
import type { VaultSession } from '../../electron/vault/vault-session.ts';
import { betweenWords } from './between.ts';
import { demoBetween } from './demo-between.ts';
import { demoRecords, type DemoPlan } from './demo-records.ts';
import { fillPractice } from './fill-practice.ts';
import { makeDemoCard } from './make-card.ts';
import { practiceWeeks } from './practice-weeks.ts';
import { createRandom } from './random.ts';

type Filled = { name: string; entries: number; people: number };
type Told = (done: number, of: number) => void;

function whole<T>(result: Result<T>): T {
  if (!result.ok) throw new Error(`The journal could not be written: ${result.error.code}.`);
  return result.value;
}

/** A made-up person's own journal, with a therapist at the other end. `ahead`: entries after this instant are left out; null keeps all. */
export async function fillOwn({ store, people }: VaultSession, plan: Omit<DemoPlan, 'device'>, ahead: string | null, told: Told): Promise<Filled> {
  const { device } = store;
  const { life, records } = demoRecords({ ...plan, device });
  const between = await demoBetween({ ...plan, life, records, device });
  const all = [...records, ...between.records];
  const written = ahead === null ? all : all.filter((record) => record.type !== 'entry' || record.created <= ahead);
  const there = new Set(written.map(({ id }) => id));
  const entries = whole(await store.putMany(written.filter((record) => !('entry' in record) || there.has(record.entry)), told));
  whole(await people.putAsIs(between.contact, between.theirs));
  whole(await store.saveSettings({ ...store.settings(), name: life.name, ownFeelings: life.ownFeelings, lastSession: addDays(plan.until, -6) }));
  return { name: life.name, entries, people: 1 };
}

/** A made-up therapist's journal: people, sessions, what was given and what came back. */
export async function fillTherapists(session: VaultSession, { until, language, weeks, people, seed }: { until: string; language: 'en' | 'es'; weeks: number; people: number; seed: number }): Promise<Filled> {
  const { store } = session;
  const { therapist } = betweenWords(language);
  const made = new Date(`${addDays(until, -weeks * 7)}T08:00:00Z`).toISOString();
  const random = createRandom(seed);
  const keys = await makeDemoCard(therapist, made, language, hex(random.bytes(32)));
  const own: OwnKeysRecord = { type: 'own-keys', id: ulid(Date.parse(made), random.bytes(10)), rev: hex(random.bytes(10)), parents: [], device: store.device, counter: store.counter() + 1, made, identity: keys.identity, signingSecret: keys.signingSecret, card: keys.card, retired: null };
  whole(await store.put([own]));
  const contacts = await fillPractice(session, { people, weeks, until, language, more: practiceWeeks(language, people, store.device) });
  whole(await store.saveSettings({ ...store.settings(), name: therapist, use: 'therapist' }));
  return { name: therapist, entries: 0, people: contacts.length };
}
