import type { Packet } from '../../domain/packets/packet.ts';
import { ulid, ulidTime } from '../../domain/text/ulid.ts';
import { sha256 } from '../sealing/sha256.ts';

/** Ids of what comes from a person: they follow from it, so that what is kept in two copies of a journal is there once when these are merged. */

function idOf(time: number, ...of: string[]): string {
  return ulid(time, Buffer.from(sha256(of.join(' ')), 'hex'));
}

const year = 366 * 86_400_000;

/** It lies in the year in which it was made; one from a clock that is years ahead lies in this one. `now` is in milliseconds since 1970. */
export function receivedIdOf(contact: string, { id, made }: Pick<Packet, 'id' | 'made'>, now: number): string {
  const time = Date.parse(made);
  return idOf(time > now + year ? now : time, 'footbridge-received', contact, id);
}

/** It lies in the month of the entry that it is beside. */
export function commentIdOf(contact: string, { entry, at, text }: { entry: string; at: string; text: string }): string {
  return idOf(ulidTime(entry), 'footbridge-comment', contact, entry, at, text);
}
