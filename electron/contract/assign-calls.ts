import { z } from 'zod';
import { assignmentItem } from '../domain/assignments/assignment.ts';
import { assignmentDraft, tailoredCopy } from '../domain/assignments/assignment-records.ts';
import { mostItems } from '../domain/assignments/limits.ts';
import { entryId, instant } from '../domain/entries/entry.ts';
import { ownSheet } from '../domain/own-sheets/own-sheet.ts';
import { planReport } from '../domain/plans/plan-report.ts';
import { planTimes } from '../domain/plans/plan.ts';
import { answers } from '../domain/worksheets/answers.ts';

/** Calls about giving somebody something to do, and about taking it on. An assignment is opened through `people.open`. */

const token = z.string().max(80);
/** A draft is named with whom it is for: null where that is nobody whose card is here. */
const draftName = { draft: entryId, contact: entryId.nullable() };

/** An assignment as both sides see it. */
export const shownAssignment = z.strictObject({
  id: z.string(),
  note: z.string(),
  sheets: z.array(ownSheet),
  items: z.array(
    z.strictObject({
      ...assignmentItem.shape,
      /** This program does not have its sheet or its exercise. */
      missing: z.boolean(),
      /** Its sheet came along, and is called like a measure that this program carries. */
      likeMeasure: z.boolean(),
      /** It is among the plans here already. */
      taken: z.boolean(),
    }),
  ),
});

const unready = z.strictObject({ item: z.int(), what: z.enum(['task', 'times', 'copy', 'gone']) });

export const assignCalls = {
  /** What is being put together for a person, or (null) for somebody without a card here; the newest first. `first`: the first task. */
  'assign.drafts': {
    input: z.strictObject({ contact: entryId.nullable() }),
    output: z.array(z.strictObject({ draft: entryId, forWhom: z.string(), at: instant, items: z.int(), first: z.string() })),
  },
  'assign.read': { input: z.strictObject(draftName), output: assignmentDraft },
  /** Keeps it, whole or not; acknowledged when it is on disk. `draft` null begins one. Errors: `not-found` (the person, or the draft that was given), `vault-read-only`, disk errors. */
  'assign.keep': { input: z.strictObject({ draft: entryId.nullable(), content: assignmentDraft }), output: z.strictObject({ draft: entryId }) },
  /** Keeps one sheet that is changed for the person, whatever else of the draft is another by now. Errors: `not-found`, `vault-read-only`, disk errors. */
  'assign.keep-copy': { input: z.strictObject({ ...draftName, copy: tailoredCopy }), output: z.boolean() },
  'assign.drop': { input: z.strictObject(draftName), output: z.boolean() },
  /** Exactly what goes out, or what is missing for that. An empty list of faults: there is nothing in it. */
  'assign.preview': {
    input: z.strictObject(draftName),
    output: z.discriminatedUnion('is', [z.strictObject({ is: z.literal('ready'), assignment: shownAssignment }), z.strictObject({ is: z.literal('unready'), faults: z.array(unready) })]),
  },
  /**
   * Seals it to the person that it is for, or (with no person) with a passphrase, and notes that in the share log; what went to a person is kept with them
   * and the draft goes. Errors: `bad-input` (not ready), `not-found`, `no-own-card`, `weak-passphrase`, `vault-read-only`, `too-large`, disk errors.
   */
  'assign.seal': { input: z.strictObject({ ...draftName, passphrase: z.string().min(1).max(1_000).nullable(), token }), output: z.strictObject({ items: z.int(), bytes: z.int() }) },
  /** That it went out on paper. Kept and noted as a sealed one is. */
  'assign.printed': { input: z.strictObject(draftName), output: z.boolean() },
  /** What went out to a person, newest first. */
  'assign.sent': { input: z.strictObject({ contact: entryId }), output: z.array(z.strictObject({ id: entryId, at: instant, how: z.enum(['packet', 'print']), assignment: shownAssignment, /** What came back of its items, the newest packet's word of each. */ came: z.array(planReport) })) },
  /**
   * Plans of this journal that came with an assignment, each with all that would go back of it, and when whoever gave it was told of it last. Those of which there is nothing new
   * since come last; else the newest first.
   */
  'assign.replies': { input: z.strictObject({}), output: z.array(z.strictObject({ plan: entryId, from: z.string(), report: planReport, told: z.strictObject({ at: instant, news: z.boolean() }).nullable() })) },
  /**
   * Takes on items of the assignment that was opened last (`assignment`: its id, for one that is still on a page may be another), each with its plan as the person has it now: their words, their sheets and their plans come in together
   * or not at all. What was taken on before adds nothing. Errors: `not-found` (none is open, or another), `bad-input`, `vault-read-only`, disk errors.
   */
  'assign.accept': {
    input: z.strictObject({ assignment: z.string().max(64), items: z.array(z.strictObject({ item: z.int().min(0), times: planTimes, remind: z.boolean(), answers })).min(1).max(mostItems) }),
    output: z.strictObject({ added: z.int(), already: z.int() }),
  },
} as const;

export const assignEvents = { 'assign.changed': z.strictObject({}) } as const;

export type ShownAssignment = z.infer<typeof shownAssignment>;
export type ShownItem = ShownAssignment['items'][number];
