import { personSummary, type PersonSummary } from '../../domain/people/person-summary.ts';
import { encodeDocument, formatVersion } from '../storage/document.ts';
import { diskFailure } from '../storage/disk-error.ts';
import type { PersonPlace } from './person-key.ts';
import { summaryName } from './person-names.ts';

/**
 * A person's summary. It goes before anything of theirs is written, and comes after: so where it stands it is true, and where a write was cut off there is
 * none, and their records are opened instead. It is read for everybody at once, so it is sealed with the vault's own key.
 */

/** Null when there is none that can be read. */
export async function readSummary({ outer, vault, root }: PersonPlace): Promise<PersonSummary | null> {
  const found = await outer.find(summaryName, 'footbridge-person-summary');
  if (found.state !== 'good' || found.header.vault !== vault || found.header.name !== `${root}/${summaryName}`) return null;
  const read = personSummary.safeParse(found.body['summary']);
  return read.success ? read.data : null;
}

/** Rejects as the disk does. */
export async function writeSummary({ outer, vault, root }: PersonPlace, summary: PersonSummary): Promise<void> {
  const header = { format: 'footbridge-person-summary', version: formatVersion, vault, name: `${root}/${summaryName}`, generation: 1, previous: null } as const;
  await outer.write(summaryName, encodeDocument(header, `"summary":${JSON.stringify(summary)}`));
}

/** Rejects as the disk does. */
export async function dropSummary({ outer }: PersonPlace): Promise<void> {
  try {
    await outer.remove(summaryName);
  } catch (error) {
    if (diskFailure(error)?.code !== 'folder-gone') throw error;
  }
}
