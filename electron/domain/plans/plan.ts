import { z } from 'zod';
import { entryId, instant } from '../entries/entry.ts';
import { recordEnvelope } from '../records/record-envelope.ts';
import { wall } from '../sessions/session.ts';

/**
 * A plan: something to do, once or again and again. Its words are an entry of the sheet `practice-plan` (clinical reference W35); here stands
 * what that sheet has no room for. Wall times are `YYYY-MM-DDTHH:MM` in `zone` (IANA).
 */

/** ISO 8601: Monday is 1. */
const weekday = z.int().min(1).max(7);

export const planTimes = z.strictObject({
  /** The first time that can be; each has its time of day. */
  at: wall,
  zone: z.string().min(1).max(60),
  every: z.enum(['once', 'day', 'week']),
  /** With `week`, on which days; else empty. */
  days: z.array(weekday).max(7),
  /** The last day; null while it goes on. */
  until: z.iso.date().nullable(),
});

/** What is opened to do it; null where the plan is the person's own words alone. */
export const planDoes = z.discriminatedUnion('is', [
  z.strictObject({ is: z.literal('sheet'), worksheet: z.string().min(1).max(60), version: z.int().min(1) }),
  z.strictObject({ is: z.literal('exercise'), exercise: z.string().min(1).max(60) }),
]);

/** `open`: none of them, or one was given and taken back. `plan-answers.ts` says which answers stand. */
export const occasionState = z.enum(['open', 'started', 'part', 'did', 'not_this_time']);

export const occasion = z.strictObject({
  state: occasionState,
  /** Something got in the way: an answer as the others, beside any of them or alone. Left out where it is not said. */
  hindered: z.literal(true).optional(),
  /** Options of the sheet's `got_in_the_way`, and the person's own. */
  inTheWay: z.array(z.string().max(80)).max(20),
  own: z.array(z.string().max(2_000)).max(20),
  note: z.string().max(2_000),
  /** The entry that came of it. */
  entry: entryId.nullable(),
  /** The record's counter when this was noted: of two copies' answers the later one stands. */
  counter: z.int().min(0),
});

/** Who assigned it: a contact where they are one, what they called themselves, the assignment's id, and its place in there. */
export const planFrom = z.strictObject({ contact: entryId.nullable(), name: z.string().max(80), assignment: z.string().min(1).max(64), item: z.int().min(0) });

/** What is made of a plan beside its words. */
export const planShape = z.strictObject({
  does: planDoes.nullable(),
  times: planTimes,
  /** Whether a neutral notification is wanted at its times. */
  remind: z.boolean(),
});

export const planRecord = z.strictObject({
  type: z.literal('plan'),
  ...recordEnvelope,
  /** The entry with its words. */
  entry: entryId,
  ...planShape.shape,
  from: planFrom.nullable(),
  /** What was said of each time, by the wall time that the plan gives it. */
  occasions: z.record(wall, occasion),
  /** When it was ended; null while it stands. */
  ended: instant.nullable(),
});

export type PlanTimes = z.infer<typeof planTimes>;
export type PlanDoes = z.infer<typeof planDoes>;
export type Occasion = z.infer<typeof occasion>;
export type OccasionState = z.infer<typeof occasionState>;
export type PlanShape = z.infer<typeof planShape>;
export type PlanFrom = z.infer<typeof planFrom>;
export type PlanRecord = z.infer<typeof planRecord>;
