import { fail, ok, type Result } from '../../contract/result.ts';
import { buildPacket } from '../../domain/packets/build-packet.ts';
import type { Packet, PacketSession, Selection } from '../../domain/packets/packet.ts';
import { sheetsOf } from '../../domain/people/person-export.ts';
import { cameFrom } from '../../domain/people/person-sheet.ts';
import { slotOn } from '../../domain/sessions/timeline.ts';
import { hex } from '../../domain/text/ulid.ts';
import { recordsForPerson } from '../people/person-records.ts';
import type { EntryDeps } from '../use-cases/entry-deps.ts';
import { packetOf } from '../use-cases/make-packet.ts';
import type { OpenVault } from '../use-cases/open-vault.ts';
import { answersSheet } from './person-work.ts';

/**
 * The one way to what another person reads, for a selection that may name a session with one of the people: then its entries are theirs as they were left in
 * that session, and no others. Error: `not-found`.
 */
export async function packetFor(deps: EntryDeps, vault: OpenVault, selection: Selection, language: 'en' | 'es'): Promise<Result<Packet>> {
  const record = selection.session === undefined ? undefined : vault.store.get(selection.session.series);
  const contact = record?.type === 'session' ? record.plan.contact : undefined;
  return contact === undefined ? packetOf(deps, vault, selection, language) : packetBack(deps, vault, selection, language, contact);
}

async function packetBack(deps: EntryDeps, vault: OpenVault, selection: Selection, language: 'en' | 'es', contact: string): Promise<Result<Packet>> {
  const { series = '', on = '' } = selection.session ?? {};
  const record = vault.store.get(series);
  if (record?.type !== 'session') return fail('not-found');
  const slot = slotOn(record.slots, on).change;
  const touched = new Set(slot?.changed);
  if (selection.entries.some(({ id }) => !touched.has(id))) return fail('not-found');
  const received = await recordsForPerson(vault, contact, 'received');
  const entries = new Map(cameFrom(received).map(({ entry }) => [entry.id, entry]));
  if (selection.entries.some(({ id }) => !entries.has(id))) return fail('not-found');
  const contents = new Map([...entries.values()].map(({ id, content }) => [id, content]));
  const here = received.filter((one) => one.here?.series === series && one.here.on === on);
  const session: PacketSession = { at: slot?.at ?? on, zone: record.plan.zone, minutes: record.plan.minutes, notes: here.flatMap(({ packet }) => packet.session?.notes ?? []) };
  // What was left out before it came is said to be left out still.
  const whole = { ...selection, entries: selection.entries.map(({ id, strike }) => ({ id, strike: [...new Set([...strike, ...(entries.get(id)?.struck ?? [])])] })) };
  const sheets = sheetsOf(received).filter((sheet) => selection.entries.some(({ id }) => { const content = contents.get(id); return content !== undefined && answersSheet(content, sheet); }));
  return ok(buildPacket({ id: hex(deps.randomBytes(16)), made: deps.now().toISOString(), from: vault.store.settings().name, language, selection: whole, contents, ownPatterns: [], sheets, session }));
}
