import { z } from 'zod';
import { skillSettings } from './exercises/skill-settings.ts';
import { entryId } from './entries/entry.ts';
import { reminderChoice } from './plans/reminder-choice.ts';
import { sessionPart } from './sessions/session.ts';

/** The person's settings inside the vault (`settings.json.age`). What must be known before unlock is in the shell's `prefs`. */

/** A crisis line of the person's own. They come first, before the country's. */
export const ownLine = z.strictObject({
  id: z.string().max(40),
  name: z.string().max(120),
  phone: z.string().max(60),
  note: z.string().max(300),
});

/** A thinking pattern of the person's own. Standard ones cannot be deleted, only ordered. */
export const ownPattern = z.strictObject({ key: z.string().max(60), name: z.string().max(80), meaning: z.string().max(400) });

export const settings = z.strictObject({
  /** How often the person changed them: a logical clock, for merging two copies of a vault. */
  changed: z.int().min(0),
  /** Minutes without a key or a pointer until the lock; null is never. */
  idleMinutes: z.int().min(1).max(60).nullable(),
  /** Whose vault it is: a journal of one's own, or for work as a therapist, where people stand in the rail. Both can do everything else. */
  use: z.enum(['own', 'therapist']),
  /** What the person calls themselves in packets; may stay empty. */
  name: z.string().max(80),
  ownFeelings: z.array(z.string().min(1).max(80)).max(200),
  ownPatterns: z.array(ownPattern).max(100),
  /** Keys of standard and own patterns in the person's order; keys that are missing follow in the standard order. */
  patternOrder: z.array(z.string().max(60)).max(200),
  ownLines: z.array(ownLine).max(30),
  /** `<country>/<line name>` of standard lines that the person hid. */
  hiddenLines: z.array(z.string().max(200)).max(100),
  /** The length of the thought record to start with, and whether it is guided or all on one page. */
  thoughtLength: z.enum(['3', '5', '7']),
  thoughtLayout: z.enum(['guided', 'page']),
  /** The day (`YYYY-MM-DD`) of the last session, for "everything since the last session". */
  lastSession: z.iso.date().nullable(),
  /** The day from which on Home asks to try the recovery key, each year anew; null is never. */
  recoveryReminder: z.iso.date().nullable(),
  skills: skillSettings,
  /** Worksheets that are kept at hand, the newest last. */
  sheetFavourites: z.array(z.string().max(60)).max(30),
  /** Coping cards in the person's order; cards that are missing follow, the oldest first. */
  cardOrder: z.array(entryId).max(500),
  /** The parts of a session in the person's order; empty: the standard ones. A part that is not in it is left out. */
  sessionParts: z.array(sessionPart).max(12),
  /** Neutral notifications for plans. */
  reminders: reminderChoice,
});

export type Settings = z.infer<typeof settings>;
export type OwnLine = z.infer<typeof ownLine>;
export type OwnPattern = z.infer<typeof ownPattern>;
