import type { Ending } from '../../contract/person-calls.ts';
import type { OpenVault } from '../use-cases/open-vault.ts';
import { recordsForPerson } from './person-records.ts';

/** What was said last of the end of the work with a person; null when nothing was. */
export async function endingOf(vault: OpenVault, contact: string): Promise<Ending | null> {
  const last = (await recordsForPerson(vault, contact, 'ending')).at(-1);
  return last === undefined ? null : { at: last.at, ended: last.ended, keepUntil: last.keepUntil, why: last.why };
}
