import type { StoredRecord } from '../../domain/records/record.ts';
import type { Settings } from '../../domain/settings.ts';
import { encodeDocument, formatVersion, isObject } from './document.ts';
import { diskFailure } from './disk-error.ts';
import type { Notices } from './notices.ts';
import { readRecords, recordText } from './record-json.ts';
import { readSettings } from './settings-file.ts';
import type { VaultFiles } from './vault-files.ts';

/**
 * An operation over several months is first written down whole, `intents/<opaque>.json.age`. From then on it counts as done:
 * the months follow, and where that is cut off, the next start does it. It may hold the settings too.
 */
export type Intent = { name: string; records: readonly StoredRecord[]; settings: Settings | null };

export type Intents = {
  /** A name for a new intent. */
  name(): string;
  write(name: string, records: readonly StoredRecord[], settings: Settings | null): Promise<void>;
  remove(name: string): Promise<void>;
  /** What an earlier session left undone. */
  left(): Promise<Intent[]>;
};

export function createIntents(files: VaultFiles, vault: string, random: (bytes: number) => Uint8Array, readOnly: boolean, notices: Notices): Intents {
  return {
    name: () => `intents/${Buffer.from(random(8)).toString('hex')}.json.age`,

    async write(name, records, settings) {
      const header = { format: 'footbridge-intent', version: formatVersion, vault, name, generation: 1, previous: null } as const;
      const besides = settings === null ? '' : `"settings":${JSON.stringify(settings)},`;
      await files.write(name, encodeDocument(header, `${besides}"records":[${records.map(recordText).join(',')}]`));
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
      const left: Intent[] = [];
      for (const name of await files.list('intents')) {
        if (!name.endsWith('.age')) continue;
        const found = await files.find(name, 'footbridge-intent');
        const data = found.state === 'good' && found.header.vault === vault ? readRecords(found.body['records']) : null;
        const settings = found.state === 'good' && isObject(found.body['settings']) ? readSettings(found.body['settings']) : null;
        if (data !== null) left.push({ name, records: [...data.records.values()], settings });
        else if (found.state !== 'absent') {
          const quarantined = found.state !== 'stuck' && found.state !== 'newer' && !readOnly && (await files.quarantine(name));
          await notices.add({ file: name, what: 'damaged', quarantined });
        }
      }
      return left;
    },
  };
}
