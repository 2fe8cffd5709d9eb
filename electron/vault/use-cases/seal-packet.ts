import { fail, ok, type Result } from '../../contract/result.ts';
import type { Packet } from '../../domain/packets/packet.ts';
import { readPacket } from '../../domain/packets/read-packet.ts';
import { openWithPassphrase, sealWithPassphrase } from '../sealing/passphrase.ts';
import { parseJson } from './carry-files.ts';

/** The largest packet that is written or opened, in bytes. */
export const packetLimit = 64 * 1024 * 1024;
const step = 4096;

/** The packet as JSON, filled up with spaces to a multiple of 4 KiB, so that its size tells little; then sealed. */
export async function sealPacket(packet: Packet, passphrase: string, workFactor: number): Promise<Result<Uint8Array>> {
  const json = new TextEncoder().encode(JSON.stringify(packet));
  const padded = new Uint8Array(Math.ceil(json.length / step) * step).fill(0x20);
  if (padded.length > packetLimit - step) return fail('too-large');
  padded.set(json);
  return ok(await sealWithPassphrase(padded, passphrase, workFactor));
}

/** Errors as in the contract's `packets.open`. Everything happens in memory. */
export async function unsealPacket(file: Uint8Array, passphrase: string): Promise<Result<Packet>> {
  const opened = await openWithPassphrase(file, passphrase);
  switch (opened.state) {
    case 'not-age':
      return fail('file-not-ours');
    case 'foreign-work-factor':
      return fail('foreign-work-factor', String(opened.workFactor));
    case 'refused':
      return fail('wrong-passphrase-or-damaged');
    case 'opened': {
      const read = readPacket(parseJson(opened.bytes));
      if (read.is === 'packet') return ok(read.packet);
      return fail(read.is === 'newer' ? 'file-newer' : 'file-not-ours');
    }
  }
}
