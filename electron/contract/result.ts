/** Failures that a person can meet. The renderer turns every code into words; a code without words does not compile. */
export const errorCodes = [
  'wrong-passphrase',
  'weak-passphrase',
  'passphrase-of-journal',
  'wrong-recovery-key',
  'old-recovery-key',
  'recovery-key-typo',
  'no-vault',
  'vault-partial',
  'vault-exists',
  'vault-newer',
  'vault-damaged',
  'vault-busy',
  'vault-read-only',
  'vault-locked',
  'foreign-work-factor',
  'file-damaged',
  'file-newer',
  'file-not-ours',
  'wrong-passphrase-or-damaged',
  'other-key-or-damaged',
  'packet-altered',
  'packet-cut',
  'packet-for-another',
  'packet-unsigned',
  'packet-faulty',
  'assignment-faulty',
  'card-damaged',
  'no-own-card',
  'too-large',
  'disk-full',
  'no-permission',
  'disk-error',
  'folder-gone',
  'folder-not-empty',
  'not-found',
  'changed-elsewhere',
  'other-vault',
  'file-unknown',
  'in-session',
  'stopped',
  'bad-input',
  'internal',
] as const;

export type ErrorCode = (typeof errorCodes)[number];

/** `detail` never holds a person's words: a file's own name, a number, or the reference of an `internal` failure. */
export type Failure = { code: ErrorCode; detail?: string };

export type Result<T> = { ok: true; value: T } | { ok: false; error: Failure };

export function ok<T>(value: T): Result<T> {
  return { ok: true, value };
}

export function fail(code: ErrorCode, detail?: string): { ok: false; error: Failure } {
  return { ok: false, error: detail === undefined ? { code } : { code, detail } };
}
