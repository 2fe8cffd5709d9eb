import { z } from 'zod';
import { entryId, instant } from '../entries/entry.ts';
import { ownSheetId } from '../own-sheets/own-sheet.ts';
import { recordEnvelope } from '../records/record-envelope.ts';
import { assignment, assignmentItem } from './assignment.ts';
import { mostCopies, mostItems } from './limits.ts';

/** A sheet that is changed for one person. It lives with the assignment, and goes with the person. */
export const tailoredCopy = z.strictObject({
  /** The id that it goes out under. */
  sheet: ownSheetId,
  /** What it was copied from; null for one that was written for this person. */
  of: z.string().max(60).nullable(),
  /** The sheet editor's own JSON. */
  text: z.string().max(1_000_000),
  /** Fields that are not asked; they stay in `text`, so that they can be asked again. */
  hidden: z.array(z.string().max(60)).max(200),
});

/** What is being put together: half written, a task may be without words and times may not be real ones. */
export const assignmentDraft = z.strictObject({
  /** Whom it is for: somebody whose card is here, or else a name (it may stay empty). */
  contact: entryId.nullable(),
  forWhom: z.string().max(80),
  note: z.string().max(5_000),
  items: z.array(assignmentItem).max(mostItems),
  copies: z.array(tailoredCopy).max(mostCopies),
});

export const assignmentDraftRecord = z.strictObject({ type: z.literal('assignment-draft'), ...recordEnvelope, at: instant, ...assignmentDraft.shape });

/** What went out to a person, as it went. */
export const assignedRecord = z.strictObject({
  type: z.literal('assigned'),
  ...recordEnvelope,
  contact: entryId,
  at: instant,
  how: z.enum(['packet', 'print']),
  assignment,
});

export type TailoredCopy = z.infer<typeof tailoredCopy>;
export type AssignmentDraft = z.infer<typeof assignmentDraft>;
export type AssignmentDraftRecord = z.infer<typeof assignmentDraftRecord>;
export type AssignedRecord = z.infer<typeof assignedRecord>;
