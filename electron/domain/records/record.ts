import { z } from 'zod';
import { entryContent, entryId, instant } from '../entries/entry.ts';
import { assignedRecord, assignmentDraftRecord } from '../assignments/assignment-records.ts';
import { sheetDraftRecord, sheetRecord } from '../own-sheets/sheet-records.ts';
import { commentRecord, contactRecord, ownKeysRecord, receivedRecord } from '../people/people-records.ts';
import { hiddenNamesRecord } from '../packets/hidden-names.ts';
import { planRecord } from '../plans/plan.ts';
import { endingRecord, personNoteRecord } from '../people/person-notes.ts';
import { noteRecord, sessionRecord } from '../sessions/session-records.ts';
import { recordEnvelope, revisionId } from './record-envelope.ts';

/**
 * What a shard holds. A record lives in the shard of the UTC month in its id (a ULID, 26 characters of Crockford's base 32,
 * the first ten the milliseconds since 1970). Its date is a field of its content, so editing a date moves nothing.
 */

/** One saved state of an entry. `at` is when it was saved. `trashedAt` is set while it lies in the trash. */
export const entryRevision = z.strictObject({
  rev: revisionId,
  at: instant,
  trashedAt: instant.nullable(),
  content: entryContent,
});

export const entryRecord = z.strictObject({
  type: z.literal('entry'),
  ...recordEnvelope,
  created: instant,
  /** Which thing of which tool an imported entry was: `daylio/` and 32 hex digits of a SHA-256 over what identifies it there. */
  source: z.string().max(80).nullable(),
  current: entryRevision,
  /** Older revisions, newest first. */
  past: z.array(entryRevision),
});

/** One line of the share log: what left the vault, when, for whom, what was struck out. */
export const shareRecord = z.strictObject({
  type: z.literal('share'),
  ...recordEnvelope,
  at: instant,
  how: z.enum(['packet', 'html', 'pdf', 'json', 'csv', 'markdown', 'comments', 'fhir', 'assignment', 'assignment-paper']),
  forWhom: z.string().max(120),
  /** It was for somebody who was deleted since: their name is gone from here too. */
  removed: z.literal(true).optional(),
  /** How many entries left. */
  count: z.int().min(0),
  /** Which; left empty for an export of everything, which would list the whole vault. */
  entries: z.array(entryId).max(50_000),
  /** `<entry id>/<field id>` of each field that was struck out. */
  struck: z.array(z.string().max(120)).max(50_000),
  namesHidden: z.int().min(0),
  /** Plans that went along, by their ids, each with a SHA-256 of all that there was to tell of it then. Left out where there were none. */
  plans: z.record(entryId, z.string().regex(/^[0-9a-f]{64}$/)).optional(),
});

/** A record that was deleted for good: nothing but the fact is kept, so that merging two copies does not bring it back. */
export const tombstoneRecord = z.strictObject({ type: z.literal('tombstone'), ...recordEnvelope, deletedAt: instant });

/** What was brought in at once, so that it can be taken back as one step. It goes into no export: it is about this journal's past. */
export const importRecord = z.strictObject({
  type: z.literal('import'),
  ...recordEnvelope,
  at: instant,
  /** Which tool wrote it, as in the contract's `importSource`. */
  from: z.string().max(40),
  /** The entries that came in, each with the revision that it came as. */
  added: z.array(z.strictObject({ id: entryId, rev: revisionId })),
  /** When it was taken back. */
  undone: instant.nullable(),
});

export const storedRecord = z.discriminatedUnion('type', [entryRecord, shareRecord, tombstoneRecord, importRecord, ownKeysRecord, contactRecord, receivedRecord, commentRecord, personNoteRecord, endingRecord, sheetRecord, sheetDraftRecord, sessionRecord, noteRecord, planRecord, assignmentDraftRecord, assignedRecord, hiddenNamesRecord]);

export type EntryRevision = z.infer<typeof entryRevision>;
export type EntryRecord = z.infer<typeof entryRecord>;
export type ShareRecord = z.infer<typeof shareRecord>;
export type ImportRecord = z.infer<typeof importRecord>;
export type TombstoneRecord = z.infer<typeof tombstoneRecord>;
export type StoredRecord = z.infer<typeof storedRecord>;
export type RecordOf<T extends StoredRecord['type']> = Extract<StoredRecord, { type: T }>;
