import type { FileSystem } from './file-system.ts';

/** Everything outside this process that the engine needs. Tests bring their own. */
export type Ports = {
  fs: FileSystem;
  /** Milliseconds since 1970. */
  now(): number;
  random(bytes: number): Uint8Array;
  /** Calls again and again until the returned function is called. Does not keep the process alive. */
  every(milliseconds: number, work: () => void): () => void;
  /** Calls once. Answers a function that calls it off. Does not keep the process alive. */
  later(milliseconds: number, work: () => void): () => void;
  /** A folder of this computer outside every vault, where drafts wait, sealed, while their vault's folder is out of reach. Null when there is none. */
  shelter: () => string | null;
  host: Host;
  /** Base-2 logarithm of scrypt's N for new key files: 18. Tests that are not about it use less. */
  workFactor: number;
};

export type Host = {
  /** Names this computer and user without saying who they are. */
  name: string;
  pid: number;
  alive(pid: number): boolean;
};
