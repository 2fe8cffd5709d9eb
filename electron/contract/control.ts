import type { Ring } from '../domain/plans/rings.ts';

/**
 * What the shell tells a vault process, over the process's own channel and never over the window's port. Paths travel here only.
 */
export type ControlMessage =
  /** The window's port is attached to this message. */
  | { type: 'connect' }
  /** The folder that `vault.*` calls are about from now on, and where a clear copy of its safety plan goes if the person chooses to have one. */
  | { type: 'place'; path: string; planCopy: string }
  /** Where drafts wait, sealed, while a vault's folder is out of reach. Sent once, before anything else. */
  | { type: 'shelter'; path: string }
  /** A path that the person chose; calls name it by token. It is good for one call. */
  | { type: 'grant'; token: string; path: string }
  /** Answer to `moved`: the next start opens the new folder, or not. */
  | { type: 'move-noted'; noted: boolean }
  /** Finish the write in hand and close the lock file; the shell kills the process shortly after. */
  | { type: 'close' };

/** What a vault process tells the shell. */
export type ControlReply =
  | { type: 'closed' }
  /** The vault was copied and goes on in this folder, once the shell has noted it. */
  | { type: 'moved'; path: string }
  /** When notifications are due: times alone, in place of those that were told before. */
  | { type: 'reminders'; rings: Ring[] }
  /** Two people read together, or do so no more: nothing may come up meanwhile. */
  | { type: 'hush'; on: boolean };
