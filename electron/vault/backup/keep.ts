import type { BackupItem } from '../../contract/backup-calls.ts';

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

/** Weeks are counted from a Monday (5 January 1970), in UTC. */
function weekOf(made: string): string {
  return String(Math.floor((Date.parse(made) / 86_400_000 - 4) / 7));
}
