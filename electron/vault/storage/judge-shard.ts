import type { DamageNotice } from '../../contract/vault-calls.ts';
import type { Header } from './document.ts';
import type { IndexEntry } from './index-file.ts';

export type Verdict =
  /** As the index says. */
  | { take: true; notice: null }
  /** Ours, sealed by us, but not what the index says: its records are taken, and merged where others stand. */
  | { take: true; notice: DamageNotice['what'] }
  /** Another file's content under this name. Its records are merged into their own months. */
  | { take: false; notice: 'swapped' };

/**
 * Compares a file that opened with what the index remembers of its name.
 * @param expected - undefined when the index does not know the name.
 */
export function judgeShard(vault: string, name: string, found: { header: Header; sha256: string }, expected: IndexEntry | undefined): Verdict {
  const { header } = found;
  if (header.vault !== vault || header.name !== name) return { take: false, notice: 'swapped' };
  if (expected === undefined) return { take: true, notice: header.generation === 1 ? 'unfinished-taken' : 'index-rebuilt' };
  if (found.sha256 === expected.sha256) return { take: true, notice: null };
  if (header.generation === expected.generation + 1 && header.previous === expected.sha256) return { take: true, notice: 'unfinished-taken' };
  return { take: true, notice: header.generation > expected.generation ? 'index-rebuilt' : 'older-than-index' };
}
