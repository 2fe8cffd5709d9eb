import { z } from 'zod';
import { entryContent, entryId, instant } from '../domain/entries/entry.ts';
import { entrySummary } from './entry-calls.ts';
import { jobId } from './job-calls.ts';

/**
 * Backups of the open vault: in its own folder, and in a second one that the person chose. What was read of a backup stays in the
 * vault process's memory until another look or the lock.
 */

const nothing = z.strictObject({});
const backupId = z.string().max(60);
const lookId = z.string().max(40);
const token = z.string().max(80);

export const backupItem = z.strictObject({
  id: z.string(),
  made: instant,
  why: z.enum(['daily', 'before-restore', 'before-migration', 'asked']),
  entries: z.int(),
  /** Opened and compared after it was written. */
  tested: z.boolean(),
  bytes: z.int(),
});

/** `second`: only in the second folder, such as when the vault's own copies were lost. */
export const listedBackup = backupItem.extend({ lies: z.enum(['here', 'second', 'both']) });

/** The second folder of this computer. `there`: it can be reached now. `reached`: when everything was last brought up to date there. */
export const secondFolder = z.strictObject({
  folder: z.string(),
  there: z.boolean(),
  reached: instant.nullable(),
  /** Entries were deleted from the backups, and those there still hold them. */
  toRemove: z.boolean(),
});

/**
 * What a backup says of one entry, against the present. `gone`: not in the journal now. `deleted`: deleted for good since. `trashed`: in the
 * trash now. `differs`: the text, its marks or its tags are otherwise. `since`: the backup does not have it.
 */
export const backupKind = z.enum(['gone', 'deleted', 'trashed', 'differs', 'since']);

export const backupEntry = z.strictObject({ id: entryId, kind: backupKind, entry: entrySummary });

export const backupLook = z.strictObject({
  look: lookId,
  backup: listedBackup,
  counts: z.strictObject({ gone: z.int(), deleted: z.int(), trashed: z.int(), differs: z.int(), since: z.int(), same: z.int() }),
  /** All but the same ones, newest day first. */
  items: z.array(backupEntry).max(100_000),
  /** Files of the backup that could not be read. */
  unread: z.array(z.string()).max(2_000),
});

/** Backups that hold entries which are to go. `until`: the day when the last of those that are thinned out goes, if one is made each day. */
export const heldInBackups = z.strictObject({
  entries: z.int(),
  backups: z.int(),
  until: z.iso.date().nullable(),
  /** Of them: made when asked for or before something, which stay until five newer ones of that sort are there. */
  lasting: z.int(),
  /** There is a second folder, and it could not be looked at now. */
  secondAway: z.boolean(),
  /** Copies that could not be read. */
  unread: z.int(),
});

/** `left`: copies that could not be read, and so were left. `later`: the second folder is not there; it is done when it next is. */
const removed = z.strictObject({ entries: z.int(), backups: z.int(), left: z.int(), later: z.boolean() });

export const backupCalls = {
  /** Newest first. */
  'backups.list': { input: nothing, output: z.array(listedBackup) },
  /** Steps: `copy`, `second`. Errors: `vault-read-only`, `file-damaged`, `stopped`, disk errors. */
  'backups.make': { input: z.strictObject({ job: jobId }), output: backupItem },
  /**
   * Writes the backup as a whole vault into the granted folder, which must be empty or new, with this vault's passphrase. Step: `write`.
   * Stopped or failed, what was written is taken away again. Errors: `not-found`, `file-damaged`, `folder-not-empty`, `stopped`, disk errors.
   */
  'backups.restore': { input: z.strictObject({ id: backupId, token, job: jobId }), output: z.strictObject({ entries: z.int(), folder: z.string() }) },
  /** Reads a backup and compares it; changes nothing. Step: `read`. Errors: `not-found`, `file-damaged`, `stopped`, disk errors. */
  'backups.look': { input: z.strictObject({ id: backupId, job: jobId }), output: backupLook },
  /** One entry of the backup and as it is now; null where it is not there. Errors: `not-found`. */
  'backups.entry': { input: z.strictObject({ look: lookId, id: entryId }), output: z.strictObject({ then: entryContent.nullable(), now: entryContent.nullable() }) },
  /**
   * Brings chosen entries back as they were in the backup; what they say now stays in their history. One deleted for good comes back as a new
   * entry. All or none. Errors: `not-found`, `vault-read-only`, disk errors.
   */
  'backups.take': { input: z.strictObject({ look: lookId, ids: z.array(entryId).min(1).max(50_000), job: jobId }), output: z.strictObject({ restored: z.int() }) },
  /**
   * Makes the journal as it was in the backup, after a backup of the present; all or none. Entries written since go to the trash, but for months of which the backup
   * could not be read. Steps: `copy`, `write`.
   * Errors: `not-found`, `vault-read-only`, `stopped`, disk errors.
   */
  'backups.restore-here': {
    input: z.strictObject({ look: lookId, job: jobId }),
    output: z.strictObject({ restored: z.int(), trashed: z.int(), before: z.string() }),
  },

  /** Null when there is none for this computer. */
  'second.state': { input: nothing, output: secondFolder.nullable() },
  /** Copies the backups into the granted folder, now and from now on. Step: `second`. Errors: `not-found`, `vault-read-only`, `bad-input` (it lies in the vault), `stopped`, disk errors. */
  'second.choose': { input: z.strictObject({ token, job: jobId }), output: secondFolder },
  /** Brings it up to date. Step: `second`. Errors: `not-found`, `folder-gone`, `stopped`, disk errors. */
  'second.update': { input: z.strictObject({ job: jobId }), output: secondFolder },
  /** Copies nothing there any more. What lies there stays, unless `wipe`. Errors: `folder-gone` when `wipe` and it is not there, disk errors. */
  'second.remove': { input: z.strictObject({ wipe: z.boolean(), job: jobId }), output: z.boolean() },

  /** Which backups hold what lies in the trash. Step: `read`. */
  'trash.held': { input: z.strictObject({ job: jobId }), output: heldInBackups },
  /**
   * Deletes for good what lies in the trash, out of all backups too with `backups`. From the answer `stopped` on, the entries are deleted and the rest
   * is done at the next start. Step: `remove`. Errors: `vault-read-only`, `stopped`, disk errors.
   */
  'trash.empty': { input: z.strictObject({ backups: z.boolean(), job: jobId }), output: removed },

  /** Whether that is the recovery key of the open vault. Changes nothing. Errors: `recovery-key-typo`, `old-recovery-key`, `wrong-recovery-key`. */
  'recovery.try': { input: z.strictObject({ recoveryKey: z.string().min(1).max(300) }), output: z.boolean() },
} as const;

export type BackupItem = z.infer<typeof backupItem>;
export type ListedBackup = z.infer<typeof listedBackup>;
export type SecondFolder = z.infer<typeof secondFolder>;
export type BackupKind = z.infer<typeof backupKind>;
export type BackupEntry = z.infer<typeof backupEntry>;
export type BackupLook = z.infer<typeof backupLook>;
export type HeldInBackups = z.infer<typeof heldInBackups>;
