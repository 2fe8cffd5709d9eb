import { z } from 'zod';
import { entryId, instant, worksheetContent } from '../domain/entries/entry.ts';
import { ownSheet } from '../domain/own-sheets/own-sheet.ts';
import { planReport } from '../domain/plans/plan-report.ts';
import { occasion } from '../domain/plans/plan.ts';
import { author, sessionPart, sessionPlan, slotChange, wall } from '../domain/sessions/session.ts';
import { entrySummary } from './entry-calls.ts';
import { comment } from './people-calls.ts';

/** Calls about sessions, what is said beside an entry, and reading together. A session is named by its row's id and the wall time `on` that the row gives it. */

const slotName = { series: entryId, on: wall };
const day = z.iso.date();
const text = z.string();

export const slot = z.strictObject({
  ...slotName,
  /** When it is: another time than `on` where it was moved. */
  at: wall,
  zone: z.string(),
  minutes: z.int(),
  withWhom: z.string(),
  every: sessionPlan.shape.every,
  state: z.enum(['planned', 'missed', 'cancelled']),
  shared: z.array(z.string()),
  /** What it is made of; empty where it is as the settings say. `ownParts`: it is something else than its row. */
  parts: z.array(sessionPart),
  ownParts: z.boolean(),
  /** What was made, changed or noted beside while it was read together. */
  changed: z.array(entryId),
  /** The contact record of whom it is with; null where it is with nobody of the people here. Then its sheet is about this journal's own entries. */
  contact: entryId.nullable(),
});

/** See `domain/sessions/medicine.ts`. */
const medicine = z.strictObject({
  changes: z.array(z.strictObject({ day: text, change: text })),
  started: z.array(text),
  stopped: z.array(text),
  planned: z.int(),
  taken: z.int(),
  reasons: z.array(z.strictObject({ reason: text, times: z.int() })),
  benefits: z.array(z.strictObject({ better: text, howMuch: z.number().nullable() })),
  effects: z.array(z.strictObject({ symptom: text.nullable(), words: text, severity: text.nullable(), since: text.nullable(), told: z.boolean().nullable() })),
  energy: z.strictObject({ times: z.int(), first: z.number(), last: z.number(), low: z.number(), high: z.number() }).nullable(),
  appetite: z.strictObject({ more: z.int(), less: z.int() }),
  questions: z.array(text),
  decided: text,
  watch: text,
  next: wall.nullable(),
});

const planTimeNews = z.strictObject({ on: wall, ...occasion.pick({ state: true, hindered: true, inTheWay: true, own: true, note: true }).shape });

/** See `domain/sessions/session-sheet.ts`. `entries` are the summaries of all that it names by id. */
export const sheet = z.strictObject({
  since: wall,
  first: z.boolean(),
  safety: z.boolean(),
  prep: z.strictObject({ entry: entryId }).nullable(),
  mood: z.strictObject({ mood: z.number().nullable(), week: z.number().nullable() }).nullable(),
  topics: z.array(text),
  questions: z.array(text),
  measures: z.array(
    z.strictObject({
      entry: entryId,
      worksheet: text,
      version: z.int(),
      score: text,
      value: z.number(),
      before: z.strictObject({ day, value: z.number() }).nullable(),
      reliable: z.boolean().nullable(),
      points: z.number().nullable(),
      line: z.array(z.strictObject({ day, value: z.number() })),
    }),
  ),
  fresh: z.array(entryId),
  rerated: z.array(entryId),
  practice: z.strictObject({ times: z.int(), minutes: z.number().nullable() }),
  sleep: z.strictObject({ nights: z.int(), inBed: z.number(), toFallAsleep: z.number(), awakeInNight: z.number(), lyingAwake: z.number(), asleep: z.number(), efficiency: z.number(), midpointSpread: z.number() }).nullable(),
  nights: z.int(),
  medicine: medicine.nullable(),
  plans: z.array(z.strictObject({ entry: entryId, done: text.nullable(), inTheWay: z.array(text), own: z.array(text), happened: text, learned: text, standing: z.boolean(), times: z.array(planTimeNews), records: z.array(entryId) })),
  bring: z.array(entryId),
  last: z.strictObject({ entry: entryId, key: text, takeaways: z.array(text), remember: text, unsaid: text, different: text, leftOver: text }).nullable(),
  given: z.array(z.strictObject({ at: instant, task: text, report: planReport.nullable() })),
  older: z.array(entryId),
  entries: z.array(entrySummary),
});

export const note = z.strictObject({ id: entryId, at: instant, author, name: z.string(), text: z.string() });

/**
 * What may be seen while reading together: the session sheet as far as it was ticked, and these entries, in their order. `taken`: sheets of which
 * there is one that was not chosen, so that none can be begun. `begun`: sheets that were begun, or changed (`entry`), in this session before it was
 * broken off, each with its draft where it is one still.
 */
const together = z.strictObject({
  slot,
  sheet,
  entries: z.array(entryId),
  taken: z.array(z.string()),
  begun: z.array(z.strictObject({ worksheet: z.string(), entry: entryId.nullable(), draft: entryId.nullable() })),
});

/**
 * What stands beside an entry that is read together: comments that went between the two, the oldest first, and (of an entry that came from a person)
 * which fields were left out and the sheets of theirs that came along.
 */
const beside = z.strictObject({ comments: z.array(comment), struck: z.array(z.string()), sheets: z.array(ownSheet) });

export const sessionCalls = {
  /** Every session so far and the next few, the earliest first. `today` is the person's local day. */
  'sessions.list': { input: z.strictObject({ today: day }), output: z.array(slot) },
  /** The plan of a row, as it is edited. Error: `not-found`. */
  'sessions.read': { input: z.strictObject({ series: entryId }), output: sessionPlan },
  /**
   * A new one (`series` null) or another plan for a row. One that begins later than the row ends it there and goes on as a row of its own: what
   * was stays as it was. `from`: the session, as its row has it, that is the first to be another, whatever day it is on then; left away, that is the plan's
   * own. Answers the id of the row that goes on. Errors: `not-found`, `bad-input` (no such day or zone; a row that ends before it begins).
   */
  'sessions.save': { input: z.strictObject({ series: entryId.nullable(), plan: sessionPlan, from: wall.optional() }), output: entryId },
  /** What is different in one session of a row; without `parts` in it, or with none, it is made of the same as before, or as its row. Error: `not-found`. */
  'sessions.change': { input: z.strictObject({ ...slotName, change: slotChange.omit({ changed: true, begun: true, counter: true }).partial() }), output: z.boolean() },
  /** Takes a whole row off the list. What was written in or for its sessions stays. */
  'sessions.remove': { input: z.strictObject({ series: entryId }), output: z.boolean() },
  /** The session sheet. `now` is the person's wall time. Error: `not-found`. */
  'sessions.sheet': { input: z.strictObject({ ...slotName, now: wall }), output: z.strictObject({ slot, sheet }) },
  /**
   * Puts the plans that were written in a session with one of the people together as something to give to them. `now`: for a plan without a time. Errors:
   * `not-found` (no such session, or no plan in it), `vault-read-only`, disk errors.
   */
  'sessions.assign': { input: z.strictObject({ ...slotName, now: wall }), output: z.strictObject({ draft: entryId, contact: entryId }) },

  /** What was added to an entry, the oldest first. */
  'notes.list': { input: z.strictObject({ entry: entryId }), output: z.array(note) },
  /** Adds a note, which stays as it is. Error: `not-found`. */
  'notes.add': { input: z.strictObject({ entry: entryId, author, name: z.string().max(80), text: z.string().trim().min(1).max(5_000) }), output: note },

  /**
   * From now on this process answers for what was ticked for that session alone; every other call, and these for another entry, fails
   * with `in-session`. In a session with one of the people, entries and notes are theirs, and what is written is kept with what came from them. Errors: `not-found`, `bad-input` while it is so already.
   */
  'together.begin': { input: z.strictObject({ ...slotName, now: wall }), output: together },
  /** Error: `not-found` while nothing is read together. */
  'together.beside': { input: z.strictObject({ entry: entryId }), output: beside },
  /**
   * The safety plan, for the passphrase, while what was ticked does not have it; the reading goes on. In a session with one of the people it is the one that they sent. Errors:
   * `wrong-passphrase`, `not-found` when there is none, disk errors.
   */
  'together.plan': { input: z.strictObject({ passphrase: z.string().min(1).max(1_000) }), output: worksheetContent },
  /** Ends it. Errors: `wrong-passphrase`, `vault-damaged`, disk errors: then it goes on. */
  'together.end': { input: z.strictObject({ passphrase: z.string().min(1).max(1_000) }), output: z.boolean() },
} as const;

export const sessionEvents = {
  /** A session came, went or is another. */
  'sessions.changed': z.strictObject({}),
  /** Something was added to this entry. */
  'notes.changed': z.strictObject({ entry: entryId }),
} as const;

export type SlotItem = z.infer<typeof slot>;
export type SheetValue = z.infer<typeof sheet>;
export type NoteItem = z.infer<typeof note>;
export type TogetherValue = z.infer<typeof together>;
export type BesideValue = z.infer<typeof beside>;
