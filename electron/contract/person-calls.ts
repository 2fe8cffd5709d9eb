import { z } from 'zod';
import { entryId, instant } from '../domain/entries/entry.ts';
import { personSummary } from '../domain/people/person-summary.ts';
import { wall } from '../domain/sessions/session.ts';
import { jobId } from './job-calls.ts';
import { person } from './people-calls.ts';
import { slot } from './session-calls.ts';

/** Calls about the work with a person: who comes when, one person's page, process notes, and the end of it. */

const day = z.iso.date();
const text = z.string();

export const weekPerson = z.strictObject({ id: entryId, name: text, /** When the card in use came. */ since: instant, compared: z.boolean(), summary: personSummary, /** The next session with them. */ next: slot.nullable() });

export const week = z.strictObject({
  /** Sessions of these seven days, each with the person that it is with. */
  sessions: z.array(z.strictObject({ slot, person: entryId.nullable() })),
  people: z.array(weekPerson),
});

export const noteValue = z.strictObject({ id: entryId, created: instant, at: instant, text, /** Older states, newest first. */ past: z.array(z.strictObject({ at: instant, text })) });

export const ending = z.strictObject({ at: instant, ended: z.boolean(), keepUntil: day.nullable(), why: text });

export const personPage = z.strictObject({
  person,
  last: slot.nullable(),
  next: slot.nullable(),
  takeaways: z.strictObject({ day: text, key: text, lines: z.array(text), remember: text }).nullable(),
  nextPlan: z.strictObject({ task: text, when: wall.nullable(), obstacles: z.array(z.strictObject({ obstacle: text, then: text })) }).nullable(),
  inTheWay: z.array(z.strictObject({ day: text, task: text, state: text.nullable(), inTheWay: z.array(text), own: z.array(text), note: text })),
  measures: z.array(z.strictObject({ worksheet: text, version: z.int(), score: text, points: z.array(z.strictObject({ day: text, value: z.number() })) })),
  ending: ending.nullable(),
});

export const personCalls = {
  /** Everybody, and the sessions of the seven days from `today` on. Summaries alone are opened for it. */
  'person.week': { input: z.strictObject({ today: day }), output: week },
  /** All but what came back, the notes, and the six words of the card, which are slow to make. Error: `not-found`. */
  'person.page': { input: z.strictObject({ id: entryId, today: day }), output: personPage },
  /** Process notes, the newest first. They go into no packet and into no export but that of this person. */
  'person.notes': { input: z.strictObject({ contact: entryId }), output: z.array(noteValue) },
  /**
   * Keeps a note (`id` null: a new one); acknowledged when it is on disk. `begun`: this is the first keeping since it was opened for writing, so that the text
   * before stays as an older state. Errors: `not-found`, `vault-read-only`, disk errors.
   */
  'person.keep-note': { input: z.strictObject({ contact: entryId, id: entryId.nullable(), text: z.string().max(20_000), begun: z.boolean() }), output: noteValue },
  'person.remove-note': { input: z.strictObject({ contact: entryId, id: entryId }), output: z.boolean() },
  /** That the work has ended, or goes on, and until when what is here is to be kept. */
  'person.end': { input: z.strictObject({ contact: entryId, ended: z.boolean(), keepUntil: day.nullable(), why: z.string().max(2_000) }), output: ending },
  /** Puts an own entry beside what came from a person, as if they had sent it, and deletes it here for good: what was made together belongs to them. Errors: `not-found`, `vault-read-only`, disk errors. */
  'person.file-entry': { input: z.strictObject({ contact: entryId, entry: entryId, language: z.enum(['en', 'es']) }), output: entryId },
  /**
   * Which backups hold something of a person, whether there is a second folder that cannot be reached now, and lines about what was passed on to them: `shares` lose the name, `unsure` may be about
   * somebody else of that name and stay. Errors: `stopped`, disk errors.
   */
  'person.held': { input: z.strictObject({ contact: entryId, job: jobId }), output: z.strictObject({ backups: z.int(), second: z.enum(['none', 'there', 'away']), shares: z.int(), unsure: z.int() }) },
  /**
   * Deletes a person for good with their key, everything of theirs, sessions with them, and all of it in every backup that can be reached. Answers as `trash.empty`.
   * Errors: `not-found`, `vault-read-only`, `stopped` (it goes on at the next start), disk errors.
   */
  'person.delete': { input: z.strictObject({ contact: entryId, job: jobId }), output: z.strictObject({ backups: z.int(), left: z.int(), later: z.boolean() }) },
} as const;

export type Week = z.infer<typeof week>;
export type WeekPerson = z.infer<typeof weekPerson>;
export type PersonPage = z.infer<typeof personPage>;
export type NoteValue = z.infer<typeof noteValue>;
export type Ending = z.infer<typeof ending>;
