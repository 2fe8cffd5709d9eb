import { z } from 'zod';
import { entryId } from '../domain/entries/entry.ts';
import { packet, selection } from '../domain/packets/packet.ts';
import { jobId } from './job-calls.ts';

/** Taking the journal, or some of it, out as files that are not sealed. */

export const outForm = z.enum(['json', 'markdown', 'csv', 'fhir']);

/** Of what came from a person: with one's own process notes or without, and what one's own words are called among the rest. */
const ofPerson = { contact: entryId, notes: z.boolean(), titles: z.strictObject({ comment: z.string().max(80), note: z.string().max(80) }) };

/**
 * `everything` has the trash, older versions, settings and the share log with it, as far as the form can hold them. `passed-on` is what another
 * person may read: struck fields gone, names replaced, no private notes and no older versions. `person` is all that is kept of one of them.
 */
export const outWhat = z.discriminatedUnion('is', [
  z.strictObject({ is: z.literal('everything') }),
  z.strictObject({ is: z.literal('entries'), ids: z.array(entryId).min(1).max(50_000) }),
  z.strictObject({ is: z.literal('passed-on'), selection, forWhom: z.string().trim().max(120) }),
  z.strictObject({ is: z.literal('person'), ...ofPerson }),
]);

export const outDone = z.strictObject({
  entries: z.int(),
  files: z.int(),
  bytes: z.int(),
  /** The new folder, for Markdown. */
  folder: z.string().nullable(),
});

export const outCalls = {
  /**
   * Writes to the granted file; Markdown into a new folder inside the granted one. Whole or not at all, and noted in the share log.
   * Steps: `load`, `write`. Errors: `not-found` (no such grant or entry), `stopped`, disk errors.
   */
  'out.write': {
    input: z.strictObject({ what: outWhat, form: outForm, language: z.enum(['en', 'es']), token: z.string().max(80), job: jobId }),
    output: outDone,
  },
  /** Notes in the share log that these entries were printed, to a PDF or on paper. False in a vault that is open read-only. Error: `not-found`. */
  'out.printed': { input: z.strictObject({ what: outWhat }), output: z.boolean() },
  /** What `person` is, without its contents: the entries' ids, the oldest first. Error: `not-found`. */
  'out.person': { input: z.strictObject(ofPerson), output: z.array(entryId) },
  /** Some of these entries, to be drawn. Error: `not-found`. */
  'out.person-packet': { input: z.strictObject({ ...ofPerson, ids: z.array(entryId).min(1).max(5_000), language: z.enum(['en', 'es']) }), output: packet },
} as const;

export type OutForm = z.infer<typeof outForm>;
export type OutWhat = z.infer<typeof outWhat>;
export type OutDone = z.infer<typeof outDone>;
