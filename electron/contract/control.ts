/**
 * What the shell tells a vault process, over the process's own channel and never over the window's port. Paths travel here only.
 */
export type ControlMessage =
  /** The window's port is attached to this message. */
  | { type: 'connect' }
  /** The folder that `vault.*` calls are about from now on, and where a clear copy of its safety plan goes if the person chooses to have one. */
  | { type: 'place'; path: string; planCopy: string }
  /** A path that the person chose; calls name it by token. It is good for one call. */
  | { type: 'grant'; token: string; path: string }
  /** Finish the write in hand and close the lock file; the shell kills the process shortly after. */
  | { type: 'close' };

/** What a vault process tells the shell. */
export type ControlReply = { type: 'closed' };
