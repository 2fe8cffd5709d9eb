import { z } from 'zod';
import { instant } from '../entries/entry.ts';
import { recordEnvelope } from '../records/record-envelope.ts';
import { ownSheet, ownSheetId } from './own-sheet.ts';

/**
 * One version of a worksheet of one's own. What it asks never changes, so that two copies of a journal never mean different things by one
 * version; `removed` alone does.
 */
export const sheetRecord = z.strictObject({
  type: z.literal('sheet'),
  ...recordEnvelope,
  sheet: ownSheetId,
  version: z.int().min(1),
  at: instant,
  /** Since when it is not offered any more. */
  removed: instant.nullable(),
  content: ownSheet,
});

/** A worksheet that is being written: the editor's own JSON. One a sheet; it goes into no export. */
export const sheetDraftRecord = z.strictObject({
  type: z.literal('sheet-draft'),
  ...recordEnvelope,
  sheet: ownSheetId,
  at: instant,
  name: z.string().max(200),
  text: z.string().max(1_000_000),
});

export type SheetRecord = z.infer<typeof sheetRecord>;
export type SheetDraftRecord = z.infer<typeof sheetDraftRecord>;
