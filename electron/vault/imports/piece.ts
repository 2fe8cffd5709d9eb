import { extname } from 'node:path';
import { limits } from '../../domain/imports/limits.ts';
import { skipped, type LeftOut, type Part, type SkipReason } from '../../domain/imports/part.ts';

/** One file of what was given: itself, or one in a folder or ZIP. `name` is its path there, for people; nothing is ever written under it. */
export type Piece = { name: string; size: number; modified: number | null; read(): Promise<Uint8Array> };

/** `several` is true for a folder or ZIP. `parts` are the files that no reader would look at, and why. */
export type Given = { several: boolean; pieces: Piece[]; parts: Part[]; close(): Promise<void> };

const kinds: readonly [LeftOut, RegExp][] = [
  ['photos', /^\.(jpe?g|png|gif|heic|heif|webp|tiff?|bmp|svg|avif|mp4|mov|m4v|avi|webm)$/i],
  ['audio', /^\.(m4a|mp3|wav|aac|ogg|opus|flac|caf)$/i],
];
const readable = /^\.(md|markdown|mdown|txt|text|json|csv|tsv|jrnl)?$/i;

/** What is known of a file by its name alone: enough to leave a photo unread. */
export function sortOut(name: string, size: number): { is: 'piece' } | { is: 'skip'; part: Part } {
  const extension = extname(name);
  const kind = kinds.find(([, pattern]) => pattern.test(extension));
  if (kind !== undefined) return { is: 'skip', part: { is: 'left-out', what: kind[0], count: 1 } };
  const limit = /^\.(json|csv|tsv)$/i.test(extension) ? limits.file : limits.note;
  const why: SkipReason | null = !readable.test(extension) ? 'not-supported' : size > limit ? 'too-long' : null;
  return why === null ? { is: 'piece' } : { is: 'skip', part: skipped(name, why) };
}

/** Files that systems put into folders for themselves. */
export function isHidden(name: string): boolean {
  return name.split('/').some((part) => part.startsWith('.') || part === '__MACOSX' || part === 'node_modules' || part === 'Thumbs.db' || part === 'desktop.ini');
}
