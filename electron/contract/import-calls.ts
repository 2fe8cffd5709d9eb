import { z } from 'zod';
import { entryId, instant } from '../domain/entries/entry.ts';
import { entrySummary } from './entry-calls.ts';
import { jobId } from './job-calls.ts';

/**
 * Bringing in what other tools wrote. A look reads and recognises, and changes nothing; what was read stays in the vault
 * process's memory until another look, an import of it, or the lock.
 */

const day = z.iso.date();
const lookId = z.string().max(40);

/** Who wrote it, as its content shows. */
export const importSource = z.enum(['footbridge-json', 'footbridge-markdown', 'freecbt', 'cbt-journal', 'daylio', 'day-one', 'jrnl', 'mini-diary', 'markdown', 'csv']);

/** Where a CSV column goes. Several may go to `text`, `tags` and `feelings`. */
export const columnTarget = z.enum(['date', 'time', 'title', 'text', 'tags', 'feelings', 'ignore']);
const dateOrder = z.enum(['ymd', 'dmy', 'mdy']);

/**
 * What must be answered before it can be imported; the report is by the best guess until then. Once it is answered the report's `question` is
 * null, unless the answer names no column for the date or no column for anything else; another answer may follow all the same.
 */
export const importQuestion = z.discriminatedUnion('ask', [
  /** Which of our feelings a mood name means: a vocabulary key, or null to keep the name as an own word. */
  z.strictObject({ ask: z.literal('moods'), moods: z.array(z.strictObject({ name: z.string(), count: z.int(), feeling: z.string().nullable() })).max(500) }),
  z.strictObject({
    ask: z.literal('columns'),
    columns: z.array(z.strictObject({ name: z.string(), samples: z.array(z.string()).max(3), target: columnTarget })).max(200),
    order: dateOrder,
    /** Two orders fit every date in the file. */
    orderUnsure: z.boolean(),
  }),
]);

/** Why a part of the file is left out. `cut`: a row of a table that cannot be read, nor what follows it. */
const skipReason = z.enum(['no-date', 'empty', 'too-long', 'not-readable', 'not-supported', 'damaged', 'cut', 'too-many']);

/** `from`, `to`, `kinds` and `examples` are of what would be added; when all of it is here already, of everything in the file. */
export const importReport = z.strictObject({
  look: lookId,
  source: importSource,
  /** How many would be added now, and how many are here already. */
  fresh: z.int(),
  already: z.int(),
  from: day.nullable(),
  to: day.nullable(),
  kinds: z.array(z.strictObject({ kind: z.enum(['journal', 'check-in', 'worksheet']), count: z.int() })),
  /** The first, a middle and the last few, as a list would show them. */
  examples: z.array(entrySummary).max(5),
  /** `place` says where in the file: `12` is a row, else the name of a part. The first 100; `total` counts all. */
  skipped: z.strictObject({ total: z.int(), first: z.array(z.strictObject({ place: z.string().max(200), why: skipReason })).max(100) }),
  /** What is in the file and has no place here, such as `photos`: how often. */
  leftOut: z.array(z.strictObject({ what: z.enum(['photos', 'places', 'weather', 'audio', 'other']), count: z.int() })),
  question: importQuestion.nullable(),
  /** Times in the file that name no zone are taken to be in this one (IANA). */
  zone: z.string(),
});

export const importAnswer = z.discriminatedUnion('ask', [
  z.strictObject({ ask: z.literal('moods'), moods: z.array(z.strictObject({ name: z.string().max(200), feeling: z.string().max(80).nullable() })).max(500) }),
  z.strictObject({ ask: z.literal('columns'), targets: z.array(columnTarget).max(200), order: dateOrder }),
]);

/** One import that was done; it can be taken back as one step. */
export const importItem = z.strictObject({
  id: entryId,
  at: instant,
  source: importSource,
  entries: z.int(),
  /** Set once it was taken back. */
  undone: instant.nullable(),
});

export const importCalls = {
  /** The granted file or folder. Steps: `read`, `check`. Errors: `file-unknown`, `file-damaged`, `file-newer`, `too-large`, `stopped`, disk errors. */
  'imports.look': { input: z.strictObject({ token: z.string().max(80), zone: z.string().max(60), job: jobId }), output: importReport },
  /** The same with text that was pasted, such as a FreeCBT string. */
  'imports.paste': { input: z.strictObject({ text: z.string().max(20_000_000), zone: z.string().max(60), job: jobId }), output: importReport },
  /** The same file by another answer. Errors: `not-found` when the look is gone, `bad-input` when it does not fit the question, `stopped`. */
  'imports.answer': { input: z.strictObject({ look: lookId, answer: importAnswer, job: jobId }), output: importReport },
  /**
   * Adds what is not here yet, of those kinds and days, as one step; replaces nothing. Steps: `check`, `write`.
   * Errors: `not-found`, `bad-input` while a question is open, `vault-read-only`, `stopped` (then nothing was added), disk errors.
   */
  'imports.take': {
    input: z.strictObject({ look: lookId, kinds: z.array(z.enum(['journal', 'check-in', 'worksheet'])).max(3), from: day.nullable(), to: day.nullable(), job: jobId }),
    output: z.strictObject({ id: entryId.nullable(), added: z.int(), already: z.int() }),
  },
  /** Newest first. */
  'imports.list': { input: z.strictObject({}), output: z.array(importItem) },
  /** Takes an import back: its entries go for good, but those that were changed here since, which stay. Step: `undo`. */
  'imports.undo': { input: z.strictObject({ id: entryId, job: jobId }), output: z.strictObject({ removed: z.int(), kept: z.int() }) },
} as const;

export type ImportSource = z.infer<typeof importSource>;
export type ImportReport = z.infer<typeof importReport>;
export type ImportQuestion = z.infer<typeof importQuestion>;
export type ImportAnswer = z.infer<typeof importAnswer>;
export type ImportItem = z.infer<typeof importItem>;
export type ColumnTarget = z.infer<typeof columnTarget>;
