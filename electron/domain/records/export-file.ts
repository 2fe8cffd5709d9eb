import { z } from 'zod';
import { carriedSettings } from '../carried-settings.ts';
import { instant } from '../entries/entry.ts';
import { sheetRecord } from '../own-sheets/sheet-records.ts';
import { packetSession } from '../packets/packet.ts';
import { planRecord } from '../plans/plan.ts';
import { planReport } from '../plans/plan-report.ts';
import { noteRecord, sessionRecord } from '../sessions/session-records.ts';
import { entryRecord, shareRecord, tombstoneRecord } from './record.ts';

/** What was brought in when, and sheets that are being written, stay with the journal. */
export const exportedRecord = z.discriminatedUnion('type', [entryRecord, shareRecord, tombstoneRecord, sheetRecord, sessionRecord, noteRecord, planRecord]);

/** What goes with entries that were passed on: who from, their words to the reader, and which fields were left out (`<entry>/<field>`). */
const passedOn = z.strictObject({
  from: z.string().max(80),
  note: z.string().max(5_000),
  leftOut: z.array(z.string().max(120)),
  /** As in a packet: what became of plans that were given, and the session with its notes. */
  plans: z.array(planReport).optional(),
  session: packetSession.optional(),
});

/**
 * Everything in a vault as one JSON document, not sealed: complete records with their history, tombstones, sheets of one's own and the share log, by
 * id, and the settings. Half-written drafts are not part of it. `made` and `vault` are the only things that differ when
 * the document is read into an empty vault and written again. A selection has entries and the own sheets that they answer, and `settings` is null.
 */
export const exportFile = z.strictObject({
  format: z.literal('footbridge-export'),
  version: z.literal(1),
  made: instant,
  /** The vault's id. */
  vault: z.string().max(80),
  settings: carriedSettings.nullable(),
  /** Only with entries that were passed on. */
  passedOn: passedOn.optional(),
  records: z.array(exportedRecord),
});

export type ExportedRecord = z.infer<typeof exportedRecord>;
export type ExportFile = z.infer<typeof exportFile>;

/** Checks a parsed document. `newer` is a later version, `other` not ours at all, `damaged` ours but not whole. */
export function readExport(document: unknown): { is: 'export'; file: ExportFile } | { is: 'newer' | 'other' | 'damaged' } {
  if (typeof document !== 'object' || document === null) return { is: 'other' };
  const { format, version } = document as Record<string, unknown>;
  if (format !== 'footbridge-export' || typeof version !== 'number') return { is: 'other' };
  if (version > 1) return { is: 'newer' };
  const parsed = exportFile.safeParse(document);
  return parsed.success ? { is: 'export', file: parsed.data } : { is: 'damaged' };
}
