import { z } from 'zod';
import { entryId, instant, worksheetContent } from '../domain/entries/entry.ts';
import { occasion, planDoes, planTimes } from '../domain/plans/plan.ts';
import { wall } from '../domain/sessions/session.ts';

/** Calls about plans. `now` is the person's wall time. A time of a plan is named by the plan's id and the wall time `on` that it has. */

const text = z.string();
const draftId = entryId;

/** A plan in a list. */
export const planItem = z.strictObject({
  plan: entryId,
  /** The entry with its words. */
  entry: entryId,
  task: text,
  firstStep: text,
  where: text,
  minutes: z.number().nullable(),
  does: planDoes.nullable(),
  times: planTimes,
  remind: z.boolean(),
  /** What whoever assigned it calls themselves; null for one's own. */
  from: text.nullable(),
  ended: instant.nullable(),
  /** Its next time that nothing was said of. */
  next: wall.nullable(),
  trashed: z.boolean(),
});

export const said = occasion.omit({ counter: true });
const past = z.strictObject({ on: wall, said: said.nullable() });

/** What there is of a time already: half written, or kept. */
const opens = z.discriminatedUnion('is', [z.strictObject({ is: z.literal('draft'), draft: draftId }), z.strictObject({ is: z.literal('entry'), entry: entryId })]);

/** `opens` is null where it begins anew, or nothing is opened. */
export const planToday = planItem.extend({
  on: wall,
  stand: z.enum(['now', 'later', 'half', 'passed']),
  said: said.nullable(),
  opens: opens.nullable(),
});

export const planCalls = {
  /** What stands on Home, what is due first. */
  'plans.today': { input: z.strictObject({ now: wall }), output: z.array(planToday) },
  /** Every plan, those whose next time is first on top; those that are over or ended come last. */
  'plans.list': { input: z.strictObject({ now: wall }), output: z.array(planItem) },
  /** `entry` may be given instead of the plan. `words` and `rev` are those of its entry; `past` is what was said of its times, the newest first. Error: `not-found`. */
  'plans.read': {
    input: z.strictObject({ plan: entryId.nullable(), entry: entryId.nullable(), now: wall }),
    output: planItem.extend({ words: worksheetContent, rev: z.string(), past: z.array(past) }),
  },
  /**
   * A new plan (`plan` null) or a changed one: its words and its times are written as one. `base` is the revision of its words that was edited.
   * Errors: `not-found`, `bad-input`.
   */
  'plans.save': {
    input: z.strictObject({ plan: entryId.nullable(), base: z.string().max(40).nullable(), words: worksheetContent, draft: draftId.nullable(), does: planDoes.nullable(), times: planTimes, remind: z.boolean() }),
    output: z.strictObject({ plan: entryId, entry: entryId }),
  },
  /** What became of one time of it; what is not given stays. That nothing got in the way (`hindered` false) takes what did away. Error: `not-found`. */
  'plans.say': { input: z.strictObject({ plan: entryId, on: wall, said: said.omit({ entry: true }).extend({ hindered: z.boolean() }).partial() }), output: z.boolean() },
  /**
   * Goes on with what there is of one time of it, or notes that it was started: then what is written under that draft id belongs to it. Error: `not-found`.
   */
  'plans.start': { input: z.strictObject({ plan: entryId, on: wall }), output: z.discriminatedUnion('is', [...opens.options, z.strictObject({ is: z.literal('new'), draft: draftId })]) },
  /** In which zone the person is now (IANA): what the computer says may become another while the journal is open. False for one that there is not. */
  'plans.here': { input: z.strictObject({ zone: z.string().min(1).max(60) }), output: z.boolean() },
  /** Ends a plan, or takes that back. What was said of it stays. Error: `not-found`. */
  'plans.end': { input: z.strictObject({ plan: entryId, ended: z.boolean() }), output: z.boolean() },
} as const;

export const planEvents = {
  /** A plan came, went or is another, or something was said of one. */
  'plans.changed': z.strictObject({}),
} as const;

export type PlanItem = z.infer<typeof planItem>;
export type PlanToday = z.infer<typeof planToday>;
export type PlanSaid = z.infer<typeof said>;
