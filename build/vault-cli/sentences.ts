import type { Failure } from '../../electron/contract/result.ts';

const known: Partial<Record<Failure['code'], string>> = {
  'wrong-passphrase': 'That is not the passphrase of this journal.',
  'wrong-recovery-key': 'That is not the recovery key of this journal.',
  'old-recovery-key': 'That recovery key was replaced by a new one. The new one opens the journal; copies from before still open with this one.',
  'recovery-key-typo': 'That is not a recovery key: a letter is wrong, or some are missing.',
  'no-vault': 'There is no journal in this folder.',
  'vault-newer': 'A newer version of Footbridge wrote this journal. This version does not guess at it; nothing was changed.',
  'vault-damaged': 'The key files are damaged, both of them. The recovery key still opens the journal: add --recovery-key.',
  'foreign-work-factor': 'The key file asks for far more work than Footbridge ever sets. It was not tried.',
  'disk-full': 'The disk is full.',
  'no-permission': 'This folder may not be read or written by you.',
  'disk-error': 'The disk did not read or write as it should.',
  'folder-gone': 'This folder is not there.',
  'folder-not-empty': 'The new folder is not empty. Name one that is empty or does not exist yet.',
  'not-found': 'There is no backup of that name. The list command shows them.',
  'file-damaged': 'That backup is damaged: its list of files does not open.',
};

/** What went wrong, for a person at a terminal. */
export function sentences({ code, detail }: Failure): string {
  return `${known[code] ?? `It failed (${code}).`}${detail === undefined ? '' : ` [${detail}]`}`;
}
