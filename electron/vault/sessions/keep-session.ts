import { ok, type Result } from '../../contract/result.ts';
import type { PacketSession } from '../../domain/packets/packet.ts';
import { epochOf } from '../../domain/records/entry-time.ts';
import type { SessionRecord } from '../../domain/sessions/session-records.ts';
import { slotsOf } from '../../domain/sessions/timeline.ts';
import { dayOf } from '../../domain/text/days.ts';
import { newId, written } from '../people/people-deps.ts';
import type { EntryDeps } from '../use-cases/entry-deps.ts';
import type { OpenVault } from '../use-cases/open-vault.ts';
import { sessionRecords } from './read-sheet.ts';

/** Two people note the same session a little apart. */
const near = 3 * 3_600_000;

/**
 * Notes the session after which a packet was passed on, where none is noted about that time: the other journal has it, so it took place. `contact` is whom it was
 * with, in a journal that has people; null else. What is noted here stays as it is. Ask for it within a turn. Errors: disk errors.
 */
export async function keepSession(deps: EntryDeps, vault: OpenVault, { at, zone, minutes }: PacketSession, { name, contact }: { name: string; contact: string | null }): Promise<Result<void>> {
  const time = epochOf({ at, zone });
  // Nobody meets for a minute, or for a day: then a file says something that no list here could hold.
  if (time === null || minutes < 5 || minutes > 300) return ok(undefined);
  const records = sessionRecords(vault).filter(({ plan }) => contact === null || (plan.contact ?? contact) === contact);
  const isNoted = slotsOf(records, dayOf(at)).some((slot) => Math.abs((epochOf(slot) ?? 0) - time) <= near);
  if (isNoted) return ok(undefined);
  const person = contact === null ? {} : { contact };
  const record: SessionRecord = { type: 'session', id: newId(deps), ...written(deps, vault), parents: [], created: deps.now().toISOString(), slots: {}, plan: { at, zone, minutes, withWhom: name.slice(0, 80), ...person, every: 0, until: null } };
  const put = await vault.store.put([record]);
  if (put.ok) deps.emit('sessions.changed', {});
  return put;
}
