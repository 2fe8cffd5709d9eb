import { z } from 'zod';
import { settings } from '../domain/settings.ts';
import { instant } from '../domain/entries/entry.ts';

/** Calls about the vault itself: opening, keys, settings, damage. The folder is the one that the shell named. */

const nothing = z.strictObject({});
/** Normalised to NFC by the vault. */
const passphrase = z.string().min(1).max(1_000);
const token = z.string().max(80);

/** A file that could not be read, and what became of it. Nothing is ever thrown away. */
export const damageNotice = z.strictObject({
  /** The file's own name, such as `records/2026-11.json.age`. */
  file: z.string(),
  what: z.enum(['damaged', 'missing', 'older-than-index', 'swapped', 'spare-used', 'index-rebuilt', 'unfinished-taken', 'unfinished-finished', 'new-key-undone', 'removal-finished', 'person-elsewhere', 'person-brought-back', 'restore-undone', 'draft-brought-in', 'move-undone', 'move-remains']),
  /** The month (`2026-11`) that it held, if any. */
  month: z.string().nullable(),
  quarantined: z.boolean(),
  /** A backup that holds a good copy of that file. */
  backup: z.string().nullable(),
});

/** Who holds the folder's lock file. `here` is this computer. */
export const holder = z.strictObject({ device: z.string(), here: z.boolean(), since: instant, stale: z.boolean() });

/** `backups`: no journal, but the backups of one, as in a second folder. */
export const glimpse = z.strictObject({
  state: z.enum(['none', 'partial', 'backups', 'ready', 'newer', 'damaged', 'unreachable']),
  holder: holder.nullable(),
});

export const openReport = z.strictObject({
  vaultId: z.string(),
  readOnly: z.boolean(),
  notices: z.array(damageNotice),
  settings,
  /** When the newest backup that has been opened and checked was made. */
  lastBackup: instant.nullable(),
  /** True when opened with the recovery key: a new passphrase is asked for next. */
  byRecoveryKey: z.boolean(),
});

export const strengthReport = z.strictObject({
  /** Base-10 logarithm of zxcvbn's guesses. */
  guessesLog10: z.number(),
  /** At least 10^8 guesses. */
  enough: z.boolean(),
  /** zxcvbn's score, 0–4. */
  score: z.int().min(0).max(4),
  /** Why it is weak: a key that the catalogue has words for; null when there is nothing to say. */
  warning: z.string().nullable(),
  suggestions: z.array(z.string()),
});

const openMode = z.enum(['normal', 'read-only', 'anyway']);

export const vaultCalls = {
  /** What lies at the chosen place, without opening it. */
  'vault.glimpse': { input: nothing, output: glimpse },
  /** `own` are words that make a passphrase weak, such as the vault's name. */
  'vault.strength': { input: z.strictObject({ passphrase: z.string().max(1_000), own: z.array(z.string().max(80)).max(10) }), output: strengthReport },
  /** Six random words joined by spaces. */
  'vault.phrase': { input: z.strictObject({ language: z.enum(['en', 'es']) }), output: z.string() },
  /** Makes and opens a new vault. Errors: `weak-passphrase`, `vault-exists`, `folder-not-empty`, disk errors. */
  'vault.create': {
    input: z.strictObject({ passphrase, own: z.array(z.string().max(80)).max(10) }),
    output: z.strictObject({ recoveryKey: z.string(), report: openReport }),
  },
  /**
   * Errors: `wrong-passphrase`, `vault-damaged`, `vault-newer`, `vault-busy` (read `vault.glimpse` for the holder),
   * `foreign-work-factor`, `no-vault`, disk errors.
   */
  'vault.unlock': { input: z.strictObject({ passphrase, mode: openMode }), output: openReport },
  /** Opens with the recovery key. Errors: `wrong-recovery-key`, `old-recovery-key` (replaced since), `recovery-key-typo`, and those of `vault.unlock`. */
  'vault.recover': { input: z.strictObject({ recoveryKey: z.string().min(1).max(300), mode: openMode }), output: openReport },
  /** Checks the old passphrase first. Errors: `wrong-passphrase`, `weak-passphrase`, `vault-read-only`. */
  'vault.change-passphrase': { input: z.strictObject({ old: passphrase, next: passphrase }), output: z.boolean() },
  /** After `vault.recover`. */
  'vault.set-passphrase': { input: z.strictObject({ next: passphrase }), output: z.boolean() },
  /** Shows the recovery key again, against the passphrase. */
  'vault.recovery-key': { input: z.strictObject({ passphrase }), output: z.string() },
  /** Writes a plain text file with the recovery key to the granted place. */
  'vault.save-recovery-key': { input: z.strictObject({ token, recoveryKey: z.string().max(300), text: z.string().max(4_000) }), output: z.boolean() },
  /** Notices since the start, newest last. */
  'vault.notices': { input: nothing, output: z.array(damageNotice) },

  'settings.read': { input: nothing, output: settings },
  'settings.save': { input: settings.partial(), output: settings },
} as const;

export const vaultEvents = {
  /** Months opened so far. The list and search grow with it. */
  'vault.loaded': z.strictObject({ months: z.int(), of: z.int(), entries: z.int() }),
  'vault.notice': damageNotice,
  /** The folder went out of reach (a stick was pulled out), or is back. `changed`: another computer wrote there meanwhile. */
  'vault.folder': z.strictObject({ there: z.boolean(), changed: z.boolean() }),
  /** An entry changed, or it or a draft came or went: lists read again. */
  'entries.changed': z.strictObject({ ids: z.array(z.string()) }),
  /** They changed otherwise than by `settings.save`. */
  'settings.changed': settings,
} as const;

export type DamageNotice = z.infer<typeof damageNotice>;
export type Holder = z.infer<typeof holder>;
export type Glimpse = z.infer<typeof glimpse>;
export type OpenReport = z.infer<typeof openReport>;
export type OpenMode = z.infer<typeof openMode>;
export type StrengthReport = z.infer<typeof strengthReport>;
