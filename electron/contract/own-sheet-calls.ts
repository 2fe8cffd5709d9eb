import { z } from 'zod';
import { instant } from '../domain/entries/entry.ts';
import { ownSheet, ownSheetId } from '../domain/own-sheets/own-sheet.ts';
import { sheetFaults } from '../domain/own-sheets/sheet-fault.ts';

/** Calls about worksheets that the person wrote or brought in. Filled ones are entries: `entry-calls.ts`. */

const name = z.string().max(600);
const version = z.int().min(1);
const sheet = ownSheetId;

const item = z.strictObject({
  sheet,
  /** The newest version; null for one that was begun and never saved. */
  version: version.nullable(),
  names: z.strictObject({ en: name.optional(), es: name.optional() }),
  purposes: z.strictObject({ en: name.optional(), es: name.optional() }),
  minutes: z.int().nullable(),
  /** When it was saved, or last kept as begun. */
  at: instant,
  /** What was begun and is not saved; its name as it stands there. */
  begun: z.strictObject({ at: instant, name: z.string().max(200) }).nullable(),
  /** Filled ones, drafts counted in, the trash too. */
  answers: z.int(),
});

const named = { id: z.string().max(80), names: z.strictObject({ en: z.string().max(80).optional(), es: z.string().max(80).optional() }) };
const sheetFault = z.strictObject({
  why: z.enum(sheetFaults),
  at: z.string().max(300),
  place: z.strictObject({ ...named, part: z.enum(['file', 'sheet', 'field', 'page', 'form']), number: z.int().nullable(), column: z.strictObject(named).nullable(), language: z.enum(['en', 'es']).nullable() }),
  name: z.string().max(80),
  expected: z.string(),
});

export const ownSheetCalls = {
  /** Those that were not removed, by when they were saved, the newest first. */
  'own-sheets.list': { input: z.strictObject({}), output: z.array(item) },
  /** One version, removed or not. Error: `not-found`. */
  'own-sheets.read': { input: z.strictObject({ sheet, version }), output: ownSheet },
  /**
   * A new sheet (`sheet` null) or a new version of one; what was begun of it goes. The id and the version in the definition are not
   * looked at: those that it got are the answer. The very same as the newest version gives that one. Error: `bad-input` for a sheet that the checks refuse, or a measure.
   */
  'own-sheets.save': { input: z.strictObject({ sheet: sheet.nullable(), content: ownSheet }), output: z.strictObject({ sheet, version }) },
  /** Keeps what is begun, whole or not; `text` is the editor's own JSON. Acknowledged when it is on disk. */
  'own-sheets.keep': {
    input: z.strictObject({ sheet: sheet.nullable(), name: z.string().max(200), text: z.string().max(1_000_000) }),
    output: z.strictObject({ sheet }),
  },
  'own-sheets.begun': { input: z.strictObject({ sheet }), output: z.string().nullable() },
  'own-sheets.drop-begun': { input: z.strictObject({ sheet }), output: z.boolean() },
  /** Out of the list, or back. What was filled in stays readable. */
  'own-sheets.remove': { input: z.strictObject({ sheet }), output: z.boolean() },
  'own-sheets.restore': { input: z.strictObject({ sheet }), output: z.boolean() },
  /** Writes one `.footbridge-worksheet` file, which is not sealed. */
  'own-sheets.export': { input: z.strictObject({ sheet, version, token: z.string().max(200) }), output: z.boolean() },
  /** Reads one. A faulty file brings in nothing. `already`: the very same is here. Error: `too-large`. */
  'own-sheets.import': {
    input: z.strictObject({ token: z.string().max(200) }),
    output: z.discriminatedUnion('is', [
      z.strictObject({ is: z.enum(['added', 'already']), sheet, version }),
      z.strictObject({ is: z.literal('faulty'), fault: sheetFault }),
    ]),
  },
} as const;

export type OwnSheetItem = z.infer<typeof item>;
