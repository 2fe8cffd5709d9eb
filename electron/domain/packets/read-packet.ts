import { packet, type Packet } from './packet.ts';

/** Checks what an opened file holds. `newer` is a later version of the format, `other` anything that is not ours. */
export function readPacket(document: unknown): { is: 'packet'; packet: Packet } | { is: 'newer' } | { is: 'other' } {
  if (typeof document !== 'object' || document === null) return { is: 'other' };
  const { format, version } = document as Record<string, unknown>;
  if (format !== 'footbridge-packet' || typeof version !== 'number') return { is: 'other' };
  if (version > 1) return { is: 'newer' };
  const parsed = packet.safeParse(document);
  return parsed.success ? { is: 'packet', packet: parsed.data } : { is: 'other' };
}
