import type { StoredRecord } from '../../domain/records/record.ts';
import { encodeDocument, formatVersion } from './document.ts';
import { diskFailure } from './disk-error.ts';
import type { Notices } from './notices.ts';
import { readRecords, recordText } from './record-json.ts';
import type { VaultFiles } from './vault-files.ts';

/**
 * An operation over several months is first written down whole, `intents/<opaque>.json.age`. From then on it counts as done:
 * the months follow, and where that is cut off, the next start does it.
 */
export type Intents = {
  /** A name for a new intent. */
  name(): string;
  write(name: string, records: readonly StoredRecord[]): Promise<void>;
  remove(name: string): Promise<void>;
  /** What an earlier session left undone. */
  left(): Promise<{ name: string; records: readonly StoredRecord[] }[]>;
};

export function createIntents(files: VaultFiles, vault: string, random: (bytes: number) => Uint8Array, readOnly: boolean, notices: Notices): Intents {
  return {
    name: () => `intents/${Buffer.from(random(8)).toString('hex')}.json.age`,

    async write(name, records) {
      const header = { format: 'footbridge-intent', version: formatVersion, vault, name, generation: 1, previous: null } as const;
      await files.write(name, encodeDocument(header, `"records":[${records.map(recordText).join(',')}]`));
    },

    async remove(name) {
      try {
        await files.remove(name);
      } catch (error) {
        // Gone already: all that was asked for.
        if (diskFailure(error)?.code !== 'folder-gone') throw error;
      }
    },

    async left() {
      const left: { name: string; records: readonly StoredRecord[] }[] = [];
      for (const name of await files.list('intents')) {
        if (!name.endsWith('.age')) continue;
        const found = await files.find(name, 'footbridge-intent');
        const data = found.state === 'good' && found.header.vault === vault ? readRecords(found.body['records']) : null;
        if (data !== null) left.push({ name, records: [...data.records.values()] });
        else if (found.state !== 'absent') {
          const quarantined = found.state !== 'stuck' && found.state !== 'newer' && !readOnly && (await files.quarantine(name));
          await notices.add({ file: name, what: 'damaged', quarantined });
        }
      }
      return left;
    },
  };
}
