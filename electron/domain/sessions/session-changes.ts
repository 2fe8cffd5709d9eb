import { sameJson } from '../entries/same-content.ts';
import type { Stamp } from '../records/revise.ts';
import { addDays, dayOf, daysBetween } from '../text/days.ts';
import type { SessionRecord } from './session-records.ts';
import type { SessionPlan, SlotChange } from './session.ts';
import { slotOn } from './timeline.ts';

type Slots = SessionRecord['slots'];
type Written = Pick<Stamp, 'rev' | 'device' | 'counter'>;

/** What is remembered of a session that was read together. */
export type Mark = 'changed' | 'begun';

const mostMarks = 500;
const asPlanned: SlotChange = { at: null, state: 'planned', shared: [] };

/** With the counter of each part that it says by itself: the next write of the record does not make its parts newer than they are. */
export function withCounters(record: SessionRecord): SessionRecord & { planned: number } {
  const slots = Object.entries(record.slots).map(([on, slot]) => [on, { ...slot, counter: slot.counter ?? record.counter }]);
  return { ...record, planned: record.planned ?? record.counter, slots: Object.fromEntries(slots) as Slots };
}

function rewritten(record: SessionRecord, { rev, device, counter }: Written, what: Partial<Pick<SessionRecord, 'plan' | 'planned' | 'slots'>>): SessionRecord {
  return { ...record, ...what, rev, parents: [record.rev], device, counter };
}

/** Sessions of a row whose first one is some days later (or earlier), by when they are then. */
export function shifted(slots: Slots, days: number): Slots {
  return days === 0 ? slots : Object.fromEntries(Object.entries(slots).map(([on, slot]) => [`${addDays(dayOf(on), days)}${on.slice(10)}`, slot]));
}

type Said = { [K in 'at' | 'state' | 'shared' | 'parts']?: SlotChange[K] | undefined };

/** Something else is said of the session on that day. Left away, it stays as it was; no `parts`: it is made of the same as its row. */
export function withSlot(given: SessionRecord, on: string, what: Said, written: Written): SessionRecord {
  const record = withCounters(given);
  const { key } = slotOn(record.slots, on);
  const { [key]: change = asPlanned, ...others } = record.slots;
  const { parts: partsBefore, ...before } = change;
  const { at = before.at, state = before.state, shared = before.shared, parts = partsBefore } = what;
  const slot: SlotChange = { ...before, at, state, shared, ...(parts === undefined || parts.length === 0 ? {} : { parts }), counter: written.counter };
  return rewritten(record, written, { slots: { ...others, [on]: slot } });
}

/** Remembers an entry or a draft with the session on that day; null where it is, or where there is no more room. It says nothing else of that session. */
export function withMark(given: SessionRecord, on: string, mark: Mark, id: string, written: Written): SessionRecord | null {
  const record = withCounters(given);
  const { key, change } = slotOn(record.slots, on);
  const before = change ?? { ...asPlanned, counter: 0 };
  const marked = before[mark] ?? [];
  if (marked.includes(id) || marked.length >= mostMarks) return null;
  return rewritten(record, written, { slots: { ...record.slots, [key]: { ...before, [mark]: [...marked, id].sort() } } });
}

/**
 * Another plan for a row, from the session on `from` (its day by the row as it was) on. One that begins later than the row leaves the sessions before it as they were: the row ends there, and
 * `goingOn` is another. What was said of single sessions goes to the day on which they are now.
 */
export function withPlan(given: SessionRecord, plan: SessionPlan, from: string, written: Written): { row: SessionRecord; goingOn: Slots | null } {
  const record = withCounters(given);
  const by = daysBetween(from, dayOf(plan.at));
  const planned = written.counter;
  if (record.plan.every === 0 || from <= dayOf(record.plan.at)) return { row: rewritten(record, written, { plan, planned, slots: shifted(record.slots, by) }), goingOn: null };
  const [past, coming] = [false, true].map((later) => Object.fromEntries(Object.entries(record.slots).filter(([on]) => dayOf(on) >= from === later)));
  return { row: rewritten(record, written, { plan: { ...record.plan, until: addDays(from, -1) }, planned, slots: past ?? {} }), goingOn: shifted(coming ?? {}, by) };
}

/**
 * A row out of two copies' states: what one says of a session stands beside what the other says of another, and beside the other's plan; of one session, as of the plan, what was said later
 * stands, and what was written in it in either copy. `stands` is the newer of the two. A join of sets, as `mergeRecords` is. Answers `stands` itself when the other has nothing new.
 */
export function joinSessions(stands: SessionRecord, other: SessionRecord): SessionRecord {
  const [newer, older] = [withCounters(stands), withCounters(other)];
  const [ours, theirs] = [JSON.stringify(newer.plan), JSON.stringify(older.plan)];
  const isTheirs = older.planned === newer.planned ? theirs > ours : older.planned > newer.planned;
  const { plan, planned } = isTheirs ? older : newer;
  // A session is known by how many days it is from the first one: a row may have been put on another day.
  const placed = (record: SessionRecord) => shifted(record.slots, daysBetween(dayOf(record.plan.at), dayOf(plan.at)));
  const byDay = new Map(Object.entries(placed(newer)).map((slot) => [dayOf(slot[0]), slot]));
  for (const slot of Object.entries(placed(older))) {
    const here = byDay.get(dayOf(slot[0]));
    byDay.set(dayOf(slot[0]), here === undefined ? slot : joinSlots(here, slot));
  }
  const joined = { ...newer, plan, planned, slots: Object.fromEntries(byDay.values()) };
  return sameJson(joined, newer) ? stands : joined;
}

type Entry = [on: string, slot: SlotChange];

function joinSlots(a: Entry, b: Entry): Entry {
  const said = ([on, { at, state, shared, parts }]: Entry) => JSON.stringify([on, at, state, shared, parts ?? []]);
  const [ours, theirs] = [a[1].counter ?? 0, b[1].counter ?? 0];
  const later = ours === theirs ? (said(b) > said(a) ? b : a) : theirs > ours ? b : a;
  const both = (mark: Mark) => [...new Set([...(a[1][mark] ?? []), ...(b[1][mark] ?? [])])].sort().slice(0, mostMarks);
  const { at, state, shared, parts, counter } = later[1];
  const [changed, begun] = [both('changed'), both('begun')];
  return [later[0], { at, state, shared, ...(parts === undefined ? {} : { parts }), ...(changed.length === 0 ? {} : { changed }), ...(begun.length === 0 ? {} : { begun }), counter: counter ?? 0 }];
}
