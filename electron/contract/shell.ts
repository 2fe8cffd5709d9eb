import { z } from 'zod';
import { diskCodes } from './disk-codes.ts';
import { planCopy } from '../domain/safety/plan-copy.ts';

/**
 * What the window may ask of the shell (Electron's main process). The shell never sees a journal word: it deals in places,
 * dialogs, locks and the look of the window. Each entry is `{ input, output }`; the shell validates inputs.
 */

export const language = z.enum(['en', 'es']);
const theme = z.enum(['system', 'light', 'dark', 'contrast']);

/** `prefs.json` in the profile, in the clear, readable before unlock. Beside these there is the list of journals, and nothing else. */
export const prefs = z.strictObject({
  language: language.nullable(),
  theme,
  /** Root text size in percent of the system's. */
  textSize: z.int().min(80).max(200),
  /** ISO 3166-1 alpha-2, picked by the person; never guessed. */
  country: z.string().regex(/^[A-Z]{2}$/).nullable(),
  /** Keep the window out of screen recordings where the system can. */
  hideFromCapture: z.boolean(),
});

/** A vault that was open on this computer. Name and path are the person's own. */
export const recentVault = z.strictObject({
  id: z.string(),
  name: z.string().max(80),
  path: z.string(),
  /** False when the folder is not reachable now, e.g. a stick that is not plugged in. */
  reachable: z.boolean(),
  /** The folder that it was moved from, while that is neither removed nor kept on purpose. */
  left: z.string().nullable(),
  /** It was being deleted when that was cut off. */
  deleting: z.boolean(),
});

/**
 * A path that the person chose in a dialog. The window holds the opaque token; shell and vault know the path. `label` is a file's name or a folder's
 * whole path, `folder` the whole path of the folder that it lies in: to be shown, so that nobody has to look for what was written.
 */
export const grant = z.strictObject({ token: z.string(), label: z.string(), folder: z.string() });

export const lockReason = z.enum(['asked', 'idle', 'sleep', 'screen-lock', 'quit', 'vault-died', 'deleted']);

const savePurpose = z.enum(['packet', 'card', 'html', 'json', 'csv', 'fhir', 'recovery-key', 'pdf', 'worksheet']);
const openPurpose = z.enum(['packet', 'card', 'import', 'worksheet']);
const folderPurpose = z.enum(['restore', 'merge', 'second-backup', 'import', 'export']);

const nothing = z.strictObject({});
const name = z.string().trim().min(1).max(80);

/** Nothing of it was written. */
const refused = z.strictObject({ failed: z.enum(diskCodes) });

export const shellCalls = {
  'prefs.read': { input: nothing, output: prefs },
  'prefs.save': { input: prefs.partial(), output: prefs },

  /** Most recent first. */
  'places.recent': { input: nothing, output: z.array(recentVault) },
  /** Points this window's vault process at a recent vault. */
  'places.choose': { input: z.strictObject({ id: z.string() }), output: z.boolean() },
  /** Asks for a folder (a USB stick, say) and points the vault process at it; null when the person cancelled. */
  'places.pick': { input: nothing, output: recentVault.nullable() },
  /**
   * Points the vault process at a new, empty place for a vault of that name: `<profile>/journals/<opaque>`, or, with `ask`,
   * a new opaque folder inside a folder that the person picks. Null when cancelled. It enters the recent list on `places.keep`.
   */
  'places.fresh': { input: z.strictObject({ name, ask: z.boolean() }), output: recentVault.nullable() },
  /** The chosen place holds an open vault now: put it first in the recent list. */
  'places.keep': { input: nothing, output: z.boolean() },
  'places.rename': { input: z.strictObject({ id: z.string(), name }), output: z.boolean() },
  /** Takes it off the list; the folder stays where it is. */
  'places.forget': { input: z.strictObject({ id: z.string() }), output: z.boolean() },
  /** The place this window points at now. */
  'places.current': { input: nothing, output: recentVault.nullable() },

  /** The clear copy of the safety plan that belongs to this window's place; null when the person has not chosen to have one. */
  'plan.copy': { input: nothing, output: planCopy.nullable() },
  /** Asks where to move the journal to, and grants a new folder there; null when cancelled. */
  'places.move-target': { input: nothing, output: grant.nullable() },
  /** Grants the folder that this window's journal was moved from; null when there is none. */
  'places.grant-left': { input: nothing, output: grant.nullable() },
  /** Forgets the folder that this window's journal was moved from: it was removed, or is kept. */
  'places.forget-left': { input: nothing, output: z.boolean() },
  /** Grants the folder of a journal that is to be deleted, once its name was typed; null when the name is another one. */
  'places.delete': { input: z.strictObject({ id: z.string(), typed: z.string().max(200) }), output: grant.nullable() },
  /** Grants it once more where a deletion was cut off; null when none was. */
  'places.delete-rest': { input: z.strictObject({ id: z.string() }), output: grant.nullable() },
  /** It is gone: off the list, and a window that points at it is replaced. */
  'places.deleted': { input: z.strictObject({ id: z.string() }), output: z.boolean() },
  /** Opens another window: for one of the journals, for the list, or for a new journal. */
  'windows.open': { input: z.strictObject({ for: z.union([z.strictObject({ place: z.string() }), z.enum(['list', 'new'])]) }), output: z.boolean() },
  /** Whether this window was opened for a new journal. */
  'windows.for-new': { input: nothing, output: z.boolean() },

  'files.save': { input: z.strictObject({ purpose: savePurpose, suggested: z.string().max(120) }), output: grant.nullable() },
  'files.open': { input: z.strictObject({ purpose: openPurpose }), output: grant.nullable() },
  /** Grants the packet or card that was opened in the system, once; null when none was. A window asks when its journal is open, and on `file.given`. */
  'files.given': { input: nothing, output: grant.nullable() },
  'files.folder': { input: z.strictObject({ purpose: folderPurpose }), output: grant.nullable() },

  /** Prints this window's print view as a tagged PDF to a place the person picks; null when cancelled, `failed` where the disk refused. */
  'print.pdf': { input: z.strictObject({ suggested: z.string().max(120), paper: z.enum(['A4', 'Letter']) }), output: z.union([grant, refused]).nullable() },
  /** Begins a folder of PDFs inside the folder that was chosen last for `export`; false when none was. */
  'print.folder': { input: z.strictObject({ token: z.string(), name: z.string().max(120) }), output: z.boolean() },
  /** Prints the print view as the next PDF in it: a number, and the month that it begins with. */
  'print.part': { input: z.strictObject({ name: z.string().regex(/^\d{2,4} \d{4}-\d\d$/), paper: z.enum(['A4', 'Letter']) }), output: z.union([z.boolean(), refused]) },
  /** Gives the folder its name and answers with its path, or takes it away with all that is in it. */
  'print.end': { input: z.strictObject({ keep: z.boolean() }), output: z.string().nullable() },
  'print.paper': { input: nothing, output: z.boolean() },

  /** Flushes drafts, kills the vault process, replaces the window. */
  'lock.now': { input: nothing, output: z.boolean() },
  /** Minutes without a key or a pointer until the lock; null is never. */
  'lock.idle': { input: z.strictObject({ minutes: z.int().min(1).max(60).nullable() }), output: z.boolean() },
  /** The person did something. The window sends it at most every two seconds. */
  'lock.activity': { input: nothing, output: z.boolean() },
  /** A running player or timer holds off the idle lock and keeps the screen on. */
  'lock.hold': { input: z.strictObject({ on: z.boolean() }), output: z.boolean() },
  /** Answer to the `lock.soon` event: drafts are sealed. */
  'lock.flushed': { input: nothing, output: z.boolean() },
  /** Why this window shows the lock screen; null on a first start. */
  'lock.reason': { input: nothing, output: lockReason.nullable() },

  'clipboard.write': { input: z.strictObject({ text: z.string().max(20_000) }), output: z.boolean() },
  /** Opens an https page in the system's browser, after the window has said that this leaves the app. */
  'system.browse': { input: z.strictObject({ url: z.url({ protocol: /^https$/ }).max(500) }), output: z.boolean() },
  'system.about': { input: nothing, output: z.strictObject({ version: z.string(), platform: z.string() }) },
} as const;

export const shellEvents = {
  /** Seal drafts now and answer `lock.flushed`; the window goes away within 500 ms. */
  'lock.soon': z.strictObject({ reason: lockReason }),
  /** Another window saved them. */
  'prefs.changed': prefs,
  /** A packet or a card was opened in the system: it waits. */
  'file.given': nothing,
  /** A menu item or its shortcut. */
  'menu.command': z.strictObject({
    command: z.enum(['check-in', 'new-entry', 'new-thought', 'search', 'home', 'journal', 'help-now', 'safety-plan', 'settings']),
  }),
} as const;

export type ShellCalls = typeof shellCalls;
export type ShellCallName = keyof ShellCalls;
export type ShellInput<N extends ShellCallName> = z.infer<ShellCalls[N]['input']>;
export type ShellOutput<N extends ShellCallName> = z.infer<ShellCalls[N]['output']>;
export type ShellEvents = typeof shellEvents;
export type ShellEventName = keyof ShellEvents;
export type ShellEventPayload<N extends ShellEventName> = z.infer<ShellEvents[N]>;
export type Prefs = z.infer<typeof prefs>;
export type RecentVault = z.infer<typeof recentVault>;
export type Grant = z.infer<typeof grant>;
export type LockReason = z.infer<typeof lockReason>;
export type Language = z.infer<typeof language>;
