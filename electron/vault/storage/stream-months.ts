import { attemptDone } from './disk-error.ts';
import type { ShardSet } from './shard-set.ts';

/** Opens the files of records that are not open yet, newest month first. @param each - called after each one. */
export async function streamMonths(shards: ShardSet, each: () => void): Promise<void> {
  const names = shards.waiting();
  const open = async (): Promise<void> => {
    for (let name = names.shift(); name !== undefined; name = names.shift()) {
      // Others wait for this thread too: the person's first search, say.
      await new Promise((resolve) => setImmediate(resolve));
      const month = name;
      // What the disk refuses here stays closed; a write to that month meets the same refusal.
      await attemptDone(() => shards.load(month));
      each();
    }
  };
  // While one is parsed, the disk and the key exchange of the next are under way.
  await Promise.all([open(), open(), open()]);
}
