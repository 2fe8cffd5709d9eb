import { ulid, ulidTime } from '../../domain/text/ulid.ts';
import { sha256 } from '../sealing/sha256.ts';

/** The id of the plan beside an entry: it follows from the entry's, so that two copies of a journal that each make one make the same. Same month. */
export function planIdOf(entry: string): string {
  return ulid(ulidTime(entry), Buffer.from(sha256(`footbridge-plan ${entry}`), 'hex'));
}
