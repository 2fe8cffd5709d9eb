import type { EntryRecord, StoredRecord } from '../../electron/domain/records/record.ts';
import { weekdayOf } from '../../electron/domain/plans/occasions.ts';
import { practicePlan } from '../../electron/domain/plans/practice-plan.ts';
import type { Occasion, PlanDoes, PlanFrom, PlanRecord, PlanTimes } from '../../electron/domain/plans/plan.ts';
import { withTimes } from '../../electron/domain/plans/with-times.ts';
import { addDays, daysBetween } from '../../electron/domain/text/days.ts';
import type { Answers } from '../../electron/domain/worksheets/answers.ts';
import { hex } from '../../electron/domain/text/ulid.ts';
import { planIdOf } from '../../electron/vault/plans/plan-id.ts';
import type { BetweenWords } from './between.ts';
import { text, type Pen } from './demo-pen.ts';

type Task = BetweenWords['own'][number];
type Wanted = { task: Task; /** When it was written. */ at: string; times: PlanTimes; does?: PlanDoes; from?: PlanFrom; said?: PlanRecord['occasions']; ended?: string; confidence?: number; review?: Answers };

const ways = ['no_time', 'forgot', 'too_big', 'feelings', 'other_people'];

/** A plan as its two records. */
function planRecords(pen: Pen, { task, at, times, does, from, said = {}, ended, confidence = 7, review = {} }: Wanted): [EntryRecord, PlanRecord] {
  const obstacles: Answers = task.obstacle === '' ? {} : { obstacles: { kind: 'table', rows: [{ id: 'r1', cells: { obstacle: task.obstacle, then: task.then } }] } };
  const where: Answers = task.where === '' ? {} : { where: text(task.where) };
  const words = pen.sheet(practicePlan, 'full', at, { task: text(task.task), why: text(task.why), ...where, ...obstacles, confidence: { kind: 'number', number: confidence }, ...review });
  const entry = pen.entry(withTimes(words, times, false));
  return [entry, { type: 'plan', id: planIdOf(entry.id), ...pen.written(), entry: entry.id, does: does ?? null, times, remind: false, from: from ?? null, occasions: said, ended: ended ?? null }];
}

/** What was said of each of these times: mostly done, some half, some not this time. Some nobody answered. */
export function said(pen: Pen, words: BetweenWords, times: readonly string[], came: (on: string) => string | null = () => null): PlanRecord['occasions'] {
  const { random } = pen;
  const answered = times.flatMap((on): [string, Occasion][] => {
    const plain = { inTheWay: [], own: [], note: '', entry: null, counter: pen.counter() };
    const chance = random.next();
    if (chance < 0.55) return [[on, { ...plain, state: 'did', note: random.chance(0.4) ? random.pick(words.done) : '', entry: came(on) }]];
    if (chance < 0.7) return [[on, { ...plain, state: 'part', note: random.pick(words.done) }]];
    if (chance < 0.9) return [[on, { ...plain, state: 'not_this_time', inTheWay: random.some(ways, 1), own: random.chance(0.3) ? [random.pick(words.otherWays)] : [], note: random.pick(words.notThisTime) }]];
    return [];
  });
  return Object.fromEntries(answered);
}

/** Wall times of that hour, from one day to another. */
export function daily(from: string, to: string, hour: string): string[] {
  const times: string[] = [];
  for (let day = from; day <= to; day = addDays(day, 1)) times.push(`${day}T${hour}`);
  return times;
}

/** How it is looked back on. */
function lookedBack({ random }: Pen, words: BetweenWords): Answers {
  const state = random.pick(['did', 'part', 'not_this_time']);
  return {
    done: { kind: 'choice', chosen: state },
    happened: text(random.pick(words.happened)),
    ...(state === 'did' ? {} : { got_in_the_way: { kind: 'multi' as const, chosen: random.some(ways, 1), own: random.chance(0.3) ? [random.pick(words.otherWays)] : [] } }),
    learned: text(random.pick(words.learned)),
    change: text(random.pick(words.change)),
  };
}

/** Where plans are made: from when on, until when, by whom they were given, and what stands in the journal near a day. */
type Around = { until: string; days: number; first: string; contact: string; near: (day: string) => EntryRecord | undefined };

/** What stands now (given, of one's own, ended), and what was planned once every few weeks before, each with what became of it. */
export function demoPlans(pen: Pen, words: BetweenWords, { until, days, first, contact, near }: Around): StoredRecord[] {
  const { random, zone } = pen;
  const times = (at: string, every: PlanTimes['every'], more: Partial<PlanTimes> = {}): PlanTimes => ({ at, zone, every, days: [], until: null, ...more });
  const before = (n: number): string => addDays(until, -n);
  const length = Math.min(12, days);
  const assignment = hex(random.bytes(16));
  const from = (item: number): PlanFrom => ({ contact, name: words.therapist, assignment, item });
  const weekly = daily(before(length), before(1), '20:00').filter((on) => daysBetween(before(length), on.slice(0, 10)) % 3 === 0);
  const weekdays = [...new Set(weekly.map((on) => weekdayOf(on.slice(0, 10))))].sort((a, b) => a - b);
  const { given, own: tasks } = words;
  const [walk, phone, call, ...others] = tasks;
  const written = `${before(length)}T17:40`;
  const pairs: [EntryRecord, PlanRecord][] = [
    planRecords(pen, { task: given.breathing, at: written, from: from(0), does: { is: 'exercise', exercise: 'exhale' }, times: times(`${before(length)}T18:00`, 'day', { until: addDays(until, 3) }), said: said(pen, words, daily(before(length), before(1), '18:00')) }),
    planRecords(pen, { task: given.record, at: written, from: from(1), does: { is: 'sheet', worksheet: 'thought-record', version: 1 }, times: times(`${before(length)}T20:00`, 'week', { days: weekdays }), said: said(pen, words, weekly, (on) => near(on.slice(0, 10))?.id ?? null), confidence: 5, review: { smaller_version: text(given.record.then) } }),
    planRecords(pen, { task: given.measure, at: written, from: from(2), does: { is: 'sheet', worksheet: 'gad-7', version: 1 }, times: times(`${until}T19:00`, 'once') }),
    ...(walk === undefined ? [] : [planRecords(pen, { task: walk, at: `${before(5)}T12:10`, times: times(`${before(4)}T17:30`, 'day'), said: said(pen, words, daily(before(4), before(1), '17:30')) })]),
    ...(call === undefined ? [] : [planRecords(pen, { task: call, at: `${before(2)}T08:30`, times: times(`${addDays(until, 1)}T10:00`, 'once'), confidence: 8 })]),
    ...(phone === undefined ? [] : [planRecords(pen, { task: phone, at: `${before(length)}T21:00`, times: times(`${before(length)}T22:00`, 'day'), said: said(pen, words, daily(before(length), before(8), '22:00')), ended: pen.instantOf(`${before(7)}T09:00`), review: lookedBack(pen, words) })]),
  ];
  for (let day = addDays(first, 10); day < before(20); day = addDays(day, 18)) {
    const task = random.pick(others.length === 0 ? tasks : others);
    pairs.push(planRecords(pen, { task, at: `${day}T12:00`, times: times(`${addDays(day, 2)}T17:00`, 'once'), said: said(pen, words, [`${addDays(day, 2)}T17:00`]), confidence: random.int(5, 9), review: lookedBack(pen, words) }));
  }
  return pairs.flat();
}
