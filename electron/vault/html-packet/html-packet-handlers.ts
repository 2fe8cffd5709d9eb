import { armor } from 'age-encryption';
import type { htmlPacketCalls } from '../../contract/html-packet-calls.ts';
import { fail, ok, type Result } from '../../contract/result.ts';
import type { Handlers } from '../../contract/router.ts';
import { fillTemplate, htmlPacketFormat, type CarriedSheet, type HtmlPacket } from '../../domain/packets/html-packet.ts';
import type { Packet } from '../../domain/packets/packet.ts';
import { practicePlan } from '../../domain/plans/practice-plan.ts';
import type { CarryDeps } from '../use-cases/carry-deps.ts';
import { writeGranted } from '../use-cases/carry-files.ts';
import { packetFor } from '../sessions/packet-back.ts';
import { sealPacket } from '../use-cases/seal-packet.ts';
import { notePassedOn } from '../use-cases/share-log.ts';
import { newestShipped, shippedSheet } from '../worksheets/known-sheets.ts';

export type HtmlPacketDeps = CarryDeps & {
  /** The page without what is sealed, as the build made it. */
  template: () => Promise<string>;
  /** Whether a passphrase opens the journal that is open now. */
  opensJournal: (passphrase: string) => Promise<Result<boolean>>;
};

/** The sheets that the entries answer, each once, and the sheet for plans where plans go along; one that this program does not carry is read by its answers alone. */
function sheetsOf({ entries, plans = [] }: Packet): CarriedSheet[] {
  const asked = entries.flatMap(({ content }) => (content.kind === 'worksheet' ? [content] : []));
  const ofPlans = plans.length === 0 ? undefined : newestShipped(practicePlan)?.version;
  const all = ofPlans === undefined ? asked : [...asked, { worksheet: practicePlan, version: ofPlans }];
  const found = new Set(all.map(({ worksheet, version }) => shippedSheet(worksheet, version)));
  return [...found].filter((sheet) => sheet !== undefined);
}

export function createHtmlPacketHandlers(deps: HtmlPacketDeps): Pick<Handlers, keyof typeof htmlPacketCalls> {
  return {
    async 'packets.seal-html'({ selection, language, passphrase, token, forWhom }) {
      const vault = deps.open();
      if (!vault.ok) return vault;
      // A share that cannot be noted in the log is not made.
      if (vault.value.store.readOnly) return fail('vault-read-only');
      if (!(await deps.strong(passphrase))) return fail('weak-passphrase');
      const packet = await packetFor(deps, vault.value, selection, language);
      if (!packet.ok) return packet;
      const opens = await deps.opensJournal(passphrase);
      if (!opens.ok) return opens;
      if (opens.value) return fail('passphrase-of-journal');
      const document: HtmlPacket = { format: htmlPacketFormat, version: 1, packet: packet.value, sheets: sheetsOf(packet.value) };
      const sealed = await sealPacket(document, passphrase, deps.workFactor);
      if (!sealed.ok) return sealed;
      const file = new TextEncoder().encode(fillTemplate(await deps.template(), armor.encode(sealed.value)));
      const written = await writeGranted(deps, token, file);
      if (!written.ok) return written;
      const noted = await notePassedOn(deps, vault.value, 'html', { contact: null, name: forWhom }, selection);
      return noted.ok ? ok({ entries: packet.value.entries.length, bytes: file.length }) : noted;
    },
  };
}
