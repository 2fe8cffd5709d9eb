import { z } from 'zod';
import { entryId, helpShown, instant, tag, when } from '../entries/entry.ts';
import { sheetRecord } from '../own-sheets/sheet-records.ts';
import { planRecord } from '../plans/plan.ts';
import { noteRecord, sessionRecord } from '../sessions/session-records.ts';
import { entryRevision, shareRecord, tombstoneRecord } from '../records/record.ts';
import { carriedSettings } from '../carried-settings.ts';

/**
 * The front matter of a day's file: what the text below it cannot hold. A person's words and numbers stand below alone, so that
 * whoever takes words out of the text has taken them out of the file.
 */

const label = z.string().max(2_000);
const key = z.string().max(200);

const named = z.strictObject({ key, label });

const cell = z.strictObject({
  column: key,
  label,
  as: z.enum(['text', 'number', 'yes-no', 'none', 'option', 'options']),
  /** For an option: its key, named by `says`. */
  key: z.string().max(20_000).optional(),
  says: label.optional(),
  /** For many options. */
  chosen: z.array(named).max(60).optional(),
});

/** How the lines of a section are to be read. */
export const shape = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('text') }),
  z.strictObject({ kind: z.literal('number') }),
  z.strictObject({ kind: z.literal('datetime') }),
  z.strictObject({ kind: z.literal('pair') }),
  z.strictObject({ kind: z.literal('list'), ids: z.array(key) }),
  /** A known word by its key; an own one stands in the text alone. */
  z.strictObject({
    kind: z.literal('feelings'),
    words: z.array(z.union([z.strictObject({ key, label, own: z.literal(false).optional() }), z.strictObject({ own: z.literal(true) })])),
    body: z.array(named),
  }),
  z.strictObject({ kind: z.literal('table'), rows: z.array(z.strictObject({ id: key, mark: z.boolean().optional(), cells: z.array(cell) })) }),
  /** `own`: the words below are the person's, for something else. */
  z.strictObject({ kind: z.literal('choice'), chosen: named.nullable(), own: z.literal(true).optional() }),
  z.strictObject({ kind: z.literal('date') }),
  z.strictObject({ kind: z.literal('time') }),
  /** The lines below hold the ids. */
  z.strictObject({ kind: z.literal('links') }),
  z.strictObject({ kind: z.literal('multi'), chosen: z.array(named) }),
]);

const ownParts = ['title', 'text', 'line', 'feelings', 'energy', 'privateNote'] as const;

export const section = z.strictObject({
  /** The heading above it; null for what follows the entry's own heading at once. */
  heading: label.nullable(),
  /** What it is: a part that entries have, or the answer to a field, with `look` the number of the later look, from 0. */
  part: z.enum(ownParts).optional(),
  field: key.optional(),
  look: z.int().min(0).optional(),
  as: shape,
});

export const frontEntry = z.strictObject({
  id: entryId,
  kind: z.enum(['journal', 'check-in', 'worksheet']),
  when,
  /** What follows the time in its heading; null where a journal entry's own title may stand there. */
  heading: label.nullable(),
  tags: z.array(tag).max(40),
  bring: z.boolean(),
  links: z.array(entryId).max(100),
  sheet: z
    .strictObject({
      worksheet: z.string().max(60),
      version: z.int().min(1),
      length: z.string().max(20),
      state: z.enum(['part', 'whole']),
      lookOn: z.iso.date().nullable(),
      /** When it was looked at again. */
      looks: z.array(instant).max(200),
      help: z.array(helpShown).max(100).optional(),
    })
    .optional(),
  sections: z.array(section).max(5_000),
  /** Ids of the fields that were left out before it was passed on. */
  leftOut: z.array(z.string().max(60)).max(100).optional(),
  record: z.strictObject({
    rev: z.string().min(1).max(40),
    parents: z.array(z.string().min(1).max(40)).max(8),
    device: z.string().max(40),
    counter: z.int().min(0),
    created: instant,
    saved: instant,
    trashed: instant.nullable(),
    source: z.string().max(80).nullable(),
  }),
  /** Tells whether the text was changed: too short to say what stood there. */
  check: z.string().regex(/^[0-9a-f]{4}$/),
});

export const dayFront = z.strictObject({
  format: z.literal('footbridge-day'),
  version: z.literal(1),
  /** Null where it was left out. */
  date: z.string().nullable(),
  language: z.enum(['en', 'es']),
  entries: z.array(frontEntry).max(50_000),
});

/** `rest.json` beside the days: what has no day. Only in an export of everything; `past` also with whole chosen entries. */
export const restFile = z.strictObject({
  format: z.literal('footbridge-markdown-rest'),
  version: z.literal(1),
  made: instant,
  vault: z.string().max(80),
  settings: carriedSettings.nullable(),
  /** The share log, what stays of deleted entries, sheets of one's own, sessions, notes and plans. */
  records: z.array(z.discriminatedUnion('type', [shareRecord, tombstoneRecord, sheetRecord, sessionRecord, noteRecord, planRecord])),
  /** Older states of entries, newest first, by the entry's id. */
  past: z.array(z.strictObject({ id: entryId, states: z.array(entryRevision) })),
});

export type Shape = z.infer<typeof shape>;
export type ShapeOf<K extends Shape['kind']> = Extract<Shape, { kind: K }>;
export type Section = z.infer<typeof section>;
export type FrontEntry = z.infer<typeof frontEntry>;
export type DayFront = z.infer<typeof dayFront>;
export type RestFile = z.infer<typeof restFile>;
