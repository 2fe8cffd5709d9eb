/**
 * What the engine asks of a disk. Every access goes through this port, so that a test can fail, shorten or stop any single
 * call. Calls reject with Node's errors (`code` is `ENOSPC`, `EIO`, …). Paths are the system's own.
 */
export type FileSystem = {
  read(path: string): Promise<Uint8Array>;
  /** Makes a new file, mode 0600. Rejects with `EEXIST` when there is one. */
  create(path: string): Promise<WriteHandle>;
  /** Replaces what is at `to`. */
  rename(from: string, to: string): Promise<void>;
  remove(path: string): Promise<void>;
  /** Removes an empty folder. */
  removeFolder(path: string): Promise<void>;
  /** Makes a folder and those above it, mode 0700. No error when it is there. */
  makeFolder(path: string): Promise<void>;
  /** Names in a folder; empty when there is no such folder. */
  list(path: string): Promise<string[]>;
  /** Null when there is nothing. */
  stat(path: string): Promise<FileStat | null>;
  /** Gives a file another date, in milliseconds since 1970. Nothing is flushed: the system writes it when it likes. */
  touch(path: string, modified: number): Promise<void>;
  /** Makes the names in a folder survive a power cut, where the system has a way to ask for it. */
  syncFolder(path: string): Promise<void>;
};

export type WriteHandle = {
  /** Answers how many bytes were taken, which may be fewer than given. */
  write(bytes: Uint8Array): Promise<number>;
  /** Returns once the bytes are on the disk. */
  sync(): Promise<void>;
  close(): Promise<void>;
};

/** `modified` is in milliseconds since 1970, `file` the system's number of the file (its inode). */
export type FileStat = { size: number; modified: number; file: number; folder: boolean };
