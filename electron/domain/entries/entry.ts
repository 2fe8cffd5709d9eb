import { z } from 'zod';
import { answers, feeling } from '../worksheets/answers.ts';
import { textLimit } from './text-limit.ts';

/** An entry of the journal, as a person knows it. Times are ISO 8601; `at` is wall time in `zone` (IANA). */

export const entryId = z.string().regex(/^[0-9A-HJKMNP-TV-Z]{26}$/);
export const instant = z.iso.datetime();

export const when = z.strictObject({
  at: z.string().regex(/^\d{4}-\d\d-\d\dT\d\d:\d\d$/),
  zone: z.string().min(1).max(60),
});

export const tag = z.string().trim().min(1).max(40);

/** What every kind of entry has. */
const common = {
  when,
  tags: z.array(tag).max(40),
  /** Marked "bring to session". Off by default. */
  bring: z.boolean(),
  links: z.array(entryId).max(100),
  /** Never leaves with a packet, a PDF or a preview. */
  privateNote: z.string().max(20_000),
};

/** Re-rating on a later day: the answers of the sheet's re-rating fields as they were then. All looks stay. */
export const look = z.strictObject({ at: instant, answers });

export const helpChoices = ['now', 'thoughts', 'unsaid'] as const;

/**
 * That an answer opened the panel with ways to help, and what was chosen there; null when nothing was. For the pair to look back on: it is no measure of
 * anything.
 */
export const helpShown = z.strictObject({ at: instant, choice: z.enum(helpChoices).nullable() });

export const journalContent = z.strictObject({
  kind: z.literal('journal'),
  ...common,
  title: z.string().max(200),
  text: z.string().max(textLimit),
  feelings: z.array(feeling).max(40),
});

export const checkInContent = z.strictObject({
  kind: z.literal('check-in'),
  ...common,
  feelings: z.array(feeling).max(40),
  /** 0–10, null when left open. */
  energy: z.int().min(0).max(10).nullable(),
  line: z.string().max(1_000),
});

export const worksheetContent = z.strictObject({
  kind: z.literal('worksheet'),
  ...common,
  /** The definition that these answers were given to: `worksheets/<id>/v<version>.json`. */
  worksheet: z.string().max(60),
  version: z.int().min(1),
  /** Which length of the sheet the person works in. Answers outside it are kept. */
  length: z.string().max(20),
  answers,
  looks: z.array(look).max(200),
  /** The day (`YYYY-MM-DD`) on which it asks to be looked at again. */
  lookOn: z.iso.date().nullable(),
  /** `part`: half filled and kept so. A success, not an error. */
  state: z.enum(['part', 'whole']),
  /** Never leaves with a packet, a PDF or a preview. Missing: it was not shown. */
  help: z.array(helpShown).max(100).optional(),
});

export const entryContent = z.discriminatedUnion('kind', [journalContent, checkInContent, worksheetContent]);

export type When = z.infer<typeof when>;
export type Look = z.infer<typeof look>;
export type HelpChoice = (typeof helpChoices)[number];
export type HelpShown = z.infer<typeof helpShown>;
export type JournalContent = z.infer<typeof journalContent>;
export type CheckInContent = z.infer<typeof checkInContent>;
export type WorksheetContent = z.infer<typeof worksheetContent>;
export type EntryContent = z.infer<typeof entryContent>;
export type EntryKind = EntryContent['kind'];

