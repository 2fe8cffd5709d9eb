import { fail, ok, type Result } from '../../contract/result.ts';
import { buildPacket } from '../../domain/packets/build-packet.ts';
import type { Packet, Selection } from '../../domain/packets/packet.ts';
import { sheetsAnswered } from '../../domain/packets/packed-sheets.ts';
import { hex } from '../../domain/text/ulid.ts';
import type { EntryDeps } from './entry-deps.ts';
import type { OpenVault } from './open-vault.ts';

/** The one way to what another person reads: what is previewed is what is sealed, printed and written. Error: `not-found`. */
export function packetOf(deps: EntryDeps, { journal, store, sheets }: OpenVault, selection: Selection, language: 'en' | 'es'): Result<Packet> {
  const items = selection.entries.map(({ id }) => journal.get(id));
  if (items.includes(undefined)) return fail('not-found');
  const contents = new Map(items.flatMap((item) => (item ? [[item.id, item.record.current.content]] : [])));
  const { name, ownPatterns } = store.settings();
  const header = { id: hex(deps.randomBytes(16)), made: deps.now().toISOString(), from: name };
  return ok(buildPacket({ ...header, language, selection, contents, ownPatterns, sheets: sheetsAnswered(contents.values()).flatMap(({ worksheet, version }) => sheets.own(worksheet, version)?.content ?? []) }));
}
