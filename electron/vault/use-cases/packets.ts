import { fail, ok } from '../../contract/result.ts';
import { dayOf } from '../../domain/text/days.ts';
import type { CarryDeps } from './carry-deps.ts';
import { readGranted, writeGranted } from './carry-files.ts';
import { packetFor } from '../sessions/packet-back.ts';
import { packetLimit, sealPacket, unsealPacket } from './seal-packet.ts';
import { notePassedOn, type CarryHandlers } from './share-log.ts';

export function packetHandlers(deps: CarryDeps): CarryHandlers<'packets.since' | 'packets.preview' | 'packets.seal' | 'packets.open'> {
  /** The sealed file of the last try, by its token: a grant is good for one call, and a passphrase may be mistyped. */
  let tried: { token: string; bytes: Uint8Array } | null = null;

  return {
    async 'packets.since'({ day }) {
      const vault = deps.open();
      if (!vault.ok) return vault;
      const present = vault.value.journal.items().filter(({ trashed, apart }) => !trashed && !apart());
      return ok(present.filter(({ record: { current } }) => dayOf(current.content.when.at) >= day || dayOf(current.at) >= day).map(({ id }) => id));
    },

    async 'packets.preview'({ selection, language }) {
      const vault = deps.open();
      return vault.ok ? packetFor(deps, vault.value, selection, language) : vault;
    },

    async 'packets.seal'({ selection, language, passphrase, token, forWhom }) {
      const vault = deps.open();
      if (!vault.ok) return vault;
      // A share that cannot be noted in the log is not made.
      if (vault.value.store.readOnly) return fail('vault-read-only');
      if (!(await deps.strong(passphrase))) return fail('weak-passphrase');
      const packet = await packetFor(deps, vault.value, selection, language);
      if (!packet.ok) return packet;
      const sealed = await sealPacket(packet.value, passphrase, deps.workFactor);
      if (!sealed.ok) return sealed;
      const written = await writeGranted(deps, token, sealed.value);
      if (!written.ok) return written;
      const noted = await notePassedOn(deps, vault.value, 'packet', { contact: null, name: forWhom }, selection);
      return noted.ok ? ok({ entries: packet.value.entries.length, bytes: sealed.value.length }) : noted;
    },

    async 'packets.open'({ token, passphrase }) {
      const file = tried?.token === token ? ok(tried.bytes) : await readGranted(deps, token, packetLimit);
      if (!file.ok) return file;
      const opened = await unsealPacket(file.value, passphrase);
      tried = opened.ok ? null : { token, bytes: file.value };
      return opened;
    },
  };
}
