/**
 * The plaintext of every sealed file: one JSON object whose first members say what it is, followed by spaces up to the next
 * 4 KiB step, so that the sealed size tells little and a JSON reader still reads it.
 */

export const formatVersion = 1;
const step = 4096;

export type Format = 'footbridge-index' | 'footbridge-shard' | 'footbridge-settings' | 'footbridge-draft' | 'footbridge-intent' | 'footbridge-backup' | 'footbridge-backup-notes' | 'footbridge-move' | 'footbridge-person-key' | 'footbridge-person-summary';

export type Header = {
  format: Format;
  version: number;
  /** The vault's id. */
  vault: string;
  /** The file's own name inside the folder. */
  name: string;
  /** Counts the writes of this file, from 1. */
  generation: number;
  /** SHA-256 of the sealed file that this one replaced. */
  previous: string | null;
};

export type Opened = { header: Header; body: Record<string, unknown> };

/** @param body - the members after the header as JSON text without braces, such as `"records":[]`. */
export function encodeDocument(header: Header, body: string): Uint8Array {
  const { format, version, vault, name, generation, previous } = header;
  const head = JSON.stringify({ format, version, vault, name, generation, previous });
  const text = Buffer.from(`${head.slice(0, -1)},${body}}\n`, 'utf8');
  const padded = Buffer.alloc(Math.ceil(text.length / step) * step, ' ');
  text.copy(padded);
  return padded;
}

/** Null when it is not such a document. `newer` when a later version of the app wrote it. */
export function decodeDocument(bytes: Uint8Array, format: Format): Opened | 'newer' | null {
  let value: unknown;
  try {
    value = JSON.parse(Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('utf8'));
  } catch {
    return null;
  }
  if (!isObject(value) || value['format'] !== format) return null;
  const { version, vault, name, generation, previous } = value;
  if (typeof version === 'number' && version > formatVersion) return 'newer';
  if (version !== formatVersion || typeof vault !== 'string' || typeof name !== 'string') return null;
  if (typeof generation !== 'number' || !(typeof previous === 'string' || previous === null)) return null;
  return { header: { format, version, vault, name, generation, previous }, body: value };
}

export function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
