import { z } from 'zod';
import { entryId } from '../entries/entry.ts';

export const revisionId = z.string().min(1).max(40);

/** What every record has, whatever its kind. */
export const recordEnvelope = {
  id: entryId,
  /** The newest revision's id, and the revisions that it was made from. */
  rev: revisionId,
  parents: z.array(revisionId).max(8),
  /** An opaque id of the device that wrote it. */
  device: z.string().max(40),
  /** Lamport counter: higher than any counter this device had seen. */
  counter: z.int().min(0),
};
