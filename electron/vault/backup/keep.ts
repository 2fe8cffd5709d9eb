import type { BackupItem } from '../../contract/backup-calls.ts';
import type { Manifest } from './manifest.ts';

const daily = 7;
const weekly = 4;
const monthly = 12;
/** Of those made for a reason, the latest few stay whatever their day. */
const special = 5;

/**
 * Which backups stay: the newest of each of the last 7 days, 4 weeks and 12 months that have one, and the latest five that were
 * asked for or made before something.
 * @param items - newest first.
 */
export function backupsToKeep(items: readonly Pick<BackupItem, 'id' | 'made' | 'why'>[]): Set<string> {
  const keep = new Set<string>();
  const newestOf = (count: number, period: (made: string) => string): void => {
    const seen = new Set<string>();
    for (const { id, made } of items) {
      const key = period(made);
      if (seen.has(key)) continue;
      if (seen.size === count) return;
      seen.add(key);
      keep.add(id);
    }
  };
  newestOf(daily, (made) => made.slice(0, 10));
  newestOf(weekly, weekOf);
  newestOf(monthly, (made) => made.slice(0, 7));
  for (const { id } of items.filter(({ why }) => why !== 'daily').slice(0, special)) keep.add(id);
  return keep;
}

type Weighed = Pick<Manifest, 'id' | 'made' | 'why' | 'bytes' | 'files'>;

/**
 * Those of `backupsToKeep` that together stay under twice the journal. While it is young each day's backup is a copy of nearly all of it; then of the daily ones that are not the
 * newest two those go first whose neighbours in time lie closest together. The fullest of them stays, and twice its size is the measure: a journal that has lost
 * nearly everything does not push out the backups of what it was.
 * @param items - newest first.
 */
export function backupsThatFit(items: readonly Weighed[]): Set<string> {
  const chosen = backupsToKeep(items);
  const kept = items.filter(({ id }) => chosen.has(id));
  const size = Math.max(0, ...kept.map(({ bytes }) => bytes));
  const fullest = kept.find(({ bytes }) => bytes === size);
  while (weigh(kept) > 2 * size) {
    const gaps = kept.map((item, at) => (at < 2 || item.why !== 'daily' || item === fullest ? Infinity : gapAround(kept, at)));
    const closest = Math.min(...gaps);
    if (closest === Infinity) break;
    kept.splice(gaps.indexOf(closest), 1);
  }
  return new Set(kept.map(({ id }) => id));
}

/** What they weigh: each sealed file once, and for each a list of some 150 bytes a file in steps of 4 KiB. */
function weigh(kept: readonly Weighed[]): number {
  const copies = new Map(kept.flatMap(({ files }) => Array.from(files.values(), ({ sha256, bytes }) => [sha256, bytes] as const)));
  const lists = kept.reduce((sum, { files }) => sum + Math.ceil((300 + 150 * files.size) / 4_096) * 4_096, 0);
  return [...copies.values()].reduce((sum, bytes) => sum + bytes, lists);
}

/** Milliseconds between the one before and the one after; the oldest has a month behind it. */
function gapAround(kept: readonly Weighed[], at: number): number {
  const time = (index: number): number => Date.parse(kept[index]?.made ?? '');
  return time(at - 1) - (at + 1 < kept.length ? time(at + 1) : time(at) - 30 * 86_400_000);
}

/** Weeks are counted from a Monday (5 January 1970), in UTC. */
function weekOf(made: string): string {
  return String(Math.floor((Date.parse(made) / 86_400_000 - 4) / 7));
}
