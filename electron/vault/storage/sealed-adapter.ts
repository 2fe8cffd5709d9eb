import type { Adapter } from 'lowdb';
import { WriteFailure } from './atomic-write.ts';
import { encodeDocument, formatVersion, type Format } from './document.ts';
import type { FileStat } from './file-system.ts';
import type { Found, VaultFiles } from './vault-files.ts';

/** How a document's own members become JSON text and come back. `decode` answers null when the JSON is not as FORMAT.md says. */
export type Body<T> = { format: Format; encode(data: T): string; decode(body: Record<string, unknown>): T | null };

/** The last file that is known to lie under the name. */
export type Known = { generation: number; sha256: string | null; stat: FileStat | null };

/**
 * lowdb's adapter over one sealed file. `read` answers null when the file is absent or cannot be taken: `found` says why.
 * `write` rejects with `WriteFailure` and then remembers nothing of the attempt.
 */
export type SealedAdapter<T> = Adapter<T> & {
  readonly name: string;
  known: Known | null;
  /** What the last `read` met. */
  found: Found | null;
  /** Size of the plaintext of the last read or write, in bytes. */
  plain: number;
};

export function sealedAdapter<T>(files: VaultFiles, vault: string, name: string, body: Body<T>): SealedAdapter<T> {
  return {
    name,
    known: null,
    found: null,
    plain: 0,
    async read() {
      const found = await files.find(name, body.format);
      this.found = found;
      if (found.state !== 'good') return null;
      const data = body.decode(found.body);
      if (data === null) this.found = { state: 'unreadable', sha256: found.sha256 };
      else {
        this.known = { generation: found.header.generation, sha256: found.sha256, stat: found.stat };
        this.plain = found.plain;
      }
      return data;
    },
    async write(data) {
      const generation = (this.known?.generation ?? 0) + 1;
      const header = { format: body.format, version: formatVersion, vault, name, generation, previous: this.known?.sha256 ?? null };
      const plaintext = encodeDocument(header, body.encode(data));
      try {
        const written = await files.write(name, plaintext);
        this.known = { generation, sha256: written.sha256, stat: written.stat };
        this.plain = plaintext.length;
      } catch (error) {
        // The bytes stand there although the write failed: what lies there is no longer what was seen.
        if (error instanceof WriteFailure && error.placed && this.known !== null) this.known = { ...this.known, stat: null };
        throw error;
      }
    },
  };
}
