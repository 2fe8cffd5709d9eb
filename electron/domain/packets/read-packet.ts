import { htmlPacketFormat, type HtmlPacket } from './html-packet.ts';
import { packet, type Packet } from './packet.ts';

/** Checks what an opened file holds: a packet, alone or as an HTML file carries it. `newer` is a later version of the format, `other` anything that is not ours. */
export function readPacket(document: unknown): { is: 'packet'; packet: Packet } | { is: 'newer' } | { is: 'other' } {
  if (typeof document !== 'object' || document === null) return { is: 'other' };
  const { format, version } = document as Record<string, unknown>;
  if ((format !== 'footbridge-packet' && format !== htmlPacketFormat) || typeof version !== 'number') return { is: 'other' };
  if (version > 1) return { is: 'newer' };
  if (format === htmlPacketFormat) return readPacket((document as Partial<HtmlPacket>).packet);
  const parsed = packet.safeParse(document);
  return parsed.success ? { is: 'packet', packet: parsed.data } : { is: 'other' };
}
