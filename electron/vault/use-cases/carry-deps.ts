import type { FileSystem } from '../storage/file-system.ts';
import type { EntryDeps } from './entry-deps.ts';

/** What the handlers for packets, exports and the share log are given besides. */
export type CarryDeps = EntryDeps & {
  /** The path behind a token, once. */
  takeGrant: (token: string) => string | undefined;
  files: FileSystem;
  /** Whether a passphrase needs at least 10^8 guesses. */
  strong: (passphrase: string) => boolean | Promise<boolean>;
  /** Base-2 logarithm of scrypt's N for packets: 18. Tests that are not about it use less. */
  workFactor: number;
};
