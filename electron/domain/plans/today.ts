import { addDays, dayOf } from '../text/days.ts';
import type { Occasion } from './plan.ts';
import { occasionOn, saidOn, type Planned } from './occasions.ts';

/**
 * How a time stands on Home: it is due `now`, comes `later` today, is `half` done, or has `passed` without a word. There is no "overdue": what has
 * passed is offered for a day and then gone (clinical reference W35 and 6.3).
 */
export type Stand = 'now' | 'later' | 'half' | 'passed';
export type TodayItem = { on: string; stand: Stand; occasion: Occasion | null };

/** How long something half done is offered. */
const halfDays = 7;

/** A day later, at the same time. */
function dayLater(on: string): string {
  return `${addDays(dayOf(on), 1)}${on.slice(10)}`;
}

/** What was for late in the evening is for now after midnight too, until that many hours have gone by. */
const nightHours = 4;

function hoursLater(on: string): string {
  const hour = Number(on.slice(11, 13)) + nightHours;
  return `${hour < 24 ? dayOf(on) : addDays(dayOf(on), 1)}T${String(hour % 24).padStart(2, '0')}${on.slice(13)}`;
}

/** The newest time of a plan that has come by `now`, as far back as anything is offered. */
function latest(plan: Planned, now: string): string | null {
  const today = dayOf(now);
  for (let back = 0; back <= halfDays; back++) {
    const on = occasionOn(plan.times, addDays(today, -back));
    if (on !== null && on <= now) return on;
  }
  return null;
}

/** What of a plan stands on Home at that wall time: what has come and waits, and what comes later today. Of an ended plan nothing. */
export function planToday(plan: Planned, now: string): TodayItem[] {
  if (plan.ended !== null) return [];
  const items: TodayItem[] = [];
  const today = dayOf(now);
  const come = latest(plan, now);
  const coming = occasionOn(plan.times, today);
  for (const on of [come, coming !== null && coming > now ? coming : null]) {
    if (on === null) continue;
    const said = saidOn(plan.occasions, dayOf(on));
    const half = said?.occasion.state === 'started' || said?.occasion.state === 'part';
    if (half) items.push({ on: said.on, stand: 'half', occasion: said.occasion });
    else if (said === undefined && on > now) items.push({ on, stand: 'later', occasion: null });
    else if (said === undefined && now < dayLater(on)) items.push({ on, stand: dayOf(on) === today || now < hoursLater(on) ? 'now' : 'passed', occasion: null });
  }
  return items;
}

const order: Readonly<Record<Stand, number>> = { now: 0, half: 1, later: 2, passed: 3 };

/** What is due first; then what is half done, what comes later, and last what has passed. Each by its time. */
export function byStand(a: TodayItem, b: TodayItem): number {
  return order[a.stand] - order[b.stand] || (a.on < b.on ? -1 : a.on > b.on ? 1 : 0);
}
