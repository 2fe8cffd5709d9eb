import { addDays, dayOf, daysBetween } from '../text/days.ts';
import type { SessionPart, SessionPlan, SlotChange } from './session.ts';

/** One session on one day. `on` is the wall time that its row gave it, which with the row's id is its name; `at` is when it is. */
export type Slot = Pick<SessionPlan, 'zone' | 'minutes' | 'withWhom' | 'every'> & { series: string; on: string; at: string } & Pick<SlotChange, 'state' | 'shared'> & {
    /** What it is made of; empty where it is as the settings say. `ownParts`: it is something else than its row. */
    parts: readonly SessionPart[];
    ownParts: boolean;
    changed: readonly string[];
    /** The contact record of whom it is with, in a journal that has people; null where it is with nobody of them. */
    contact: string | null;
  };

export type Series = { id: string; plan: SessionPlan; slots: Readonly<Record<string, SlotChange>> };

/** Ten years of weeks. */
const mostPast = 520;
/** A year of weeks that were called off one by one. */
const mostAhead = 52;

/** The days of a row up to `today`, and on until `ahead` of them take place. */
function daysOf({ at, every, until }: SessionPlan, today: string, ahead: number, takesPlace: (day: string) => boolean): string[] {
  const first = dayOf(at);
  if (every === 0) return [first];
  const days: string[] = [];
  let coming = 0;
  let looked = 0;
  // Of one that has gone on for longer, the sessions up to now, not those of its beginning.
  const skipped = Math.max(0, Math.ceil(daysBetween(first, today) / every) - mostPast);
  // Past the year 9999 a day is no day.
  for (let day = addDays(first, skipped * every); day >= first && coming < ahead && looked < mostAhead && (until === null || day <= until); day = addDays(day, every)) {
    days.push(day);
    if (day < today) continue;
    looked++;
    if (takesPlace(day)) coming++;
  }
  return days;
}

/** Every session up to `today`, and of each row `ahead` from today on that were neither cancelled nor missed, by when they are. What was cancelled is not among them. */
export function slotsOf(series: Iterable<Series>, today: string, ahead = 3): Slot[] {
  const slots: Slot[] = [];
  for (const { id, plan, slots: changes } of series) {
    // By the day: the row may have got another time of day since.
    const byDay = new Map(Object.entries(changes).map(([on, change]) => [dayOf(on), change]));
    const { zone, minutes, withWhom, every } = plan;
    const takesPlace = (day: string) => (byDay.get(day)?.state ?? 'planned') === 'planned';
    for (const day of daysOf(plan, today, ahead, takesPlace)) {
      const on = `${day}${plan.at.slice(10)}`;
      const { at, state, shared, parts, changed = [] }: SlotChange = byDay.get(day) ?? { at: null, state: 'planned', shared: [] };
      if (state !== 'cancelled') slots.push({ series: id, on, at: at ?? on, zone, minutes, withWhom, every, state, shared, parts: parts ?? plan.parts ?? [], ownParts: parts !== undefined, changed, contact: plan.contact ?? null });
    }
  }
  return slots.sort((a, b) => (a.at === b.at ? (a.series < b.series ? -1 : 1) : a.at < b.at ? -1 : 1));
}

/** What is different in the session of that day, with its key: its row may have got another time of day since that was noted. */
export function slotOn(slots: Series['slots'], on: string): { key: string; change: SlotChange | undefined } {
  const key = Object.keys(slots).find((other) => dayOf(other) === dayOf(on)) ?? on;
  return { key, change: slots[key] };
}

/** When it is over, as wall time. */
export function endOf({ at, minutes }: Pick<Slot, 'at' | 'minutes'>): string {
  return new Date(Date.parse(`${at}:00Z`) + minutes * 60_000).toISOString().slice(0, 16);
}

/** The first that is not over at that wall time and was not missed; undefined when none is known. */
export function nextSlot<S extends Pick<Slot, 'at' | 'minutes' | 'state'>>(slots: readonly S[], now: string): S | undefined {
  return slots.find((slot) => slot.state === 'planned' && endOf(slot) >= now);
}

/** The one that took place before it; undefined for the first. One that was missed did not. */
export function slotBefore(slots: readonly Slot[], { at }: Slot): Slot | undefined {
  return slots.findLast((slot) => slot.state === 'planned' && slot.at < at);
}
