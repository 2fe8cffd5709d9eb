import { z } from 'zod';
import { entryId } from '../domain/entries/entry.ts';
import { selection } from '../domain/packets/packet.ts';
import { jobId } from './job-calls.ts';

/** Taking the journal, or some of it, out as files that are not sealed. */

export const outForm = z.enum(['json', 'markdown', 'csv', 'fhir']);

/**
 * `everything` has the trash, older versions, settings and the share log with it, as far as the form can hold them. `passed-on` is what another
 * person may read: struck fields gone, names replaced, no private notes and no older versions.
 */
export const outWhat = z.discriminatedUnion('is', [
  z.strictObject({ is: z.literal('everything') }),
  z.strictObject({ is: z.literal('entries'), ids: z.array(entryId).min(1).max(50_000) }),
  z.strictObject({ is: z.literal('passed-on'), selection, forWhom: z.string().trim().max(120) }),
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
} as const;

export type OutForm = z.infer<typeof outForm>;
export type OutWhat = z.infer<typeof outWhat>;
export type OutDone = z.infer<typeof outDone>;
