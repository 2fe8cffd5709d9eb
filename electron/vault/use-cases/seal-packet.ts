import { armor } from 'age-encryption';
import { fail, ok, type Failure, type Result } from '../../contract/result.ts';
import { armourIn, headBytes, looksLikeHtmlPacket, type HtmlPacket } from '../../domain/packets/html-packet.ts';
import type { Packet } from '../../domain/packets/packet.ts';
import { readForeignJson } from '../../domain/packets/foreign-json.ts';
import { readPacket } from '../../domain/packets/read-packet.ts';
import { sizeOf } from '../../domain/text/size.ts';
import { openWithPhrase, type SealedOutcome } from '../sealing/open-sealed.ts';
import { sealWithPassphrase } from '../sealing/passphrase.ts';

/** The largest packet that is written or opened, in bytes. */
export const packetLimit = 64 * 1024 * 1024;
const step = 4096;

/** A document as JSON without white space, filled up with spaces to a multiple of 4 KiB, so that its size tells little. */
export function paddedJson(document: unknown): Uint8Array {
  const json = new TextEncoder().encode(JSON.stringify(document));
  const padded = new Uint8Array(Math.ceil(json.length / step) * step).fill(0x20);
  padded.set(json);
  return padded;
}

/** A packet, alone or as an HTML file carries it, as `paddedJson`; then sealed. Error: `too-large`. */
export async function sealPacket(document: Packet | HtmlPacket, passphrase: string, workFactor: number): Promise<Result<Uint8Array>> {
  const padded = paddedJson(document);
  if (padded.length > packetLimit - step) return fail('too-large', sizeOf(packetLimit));
  return ok(await sealWithPassphrase(padded, passphrase, workFactor));
}

/** The age file: the bytes themselves, or what an HTML file carries. Null when that is cut off or no longer what age writes. */
export function sealedIn(file: Uint8Array): Uint8Array | null {
  const text = new TextDecoder();
  if (!looksLikeHtmlPacket(text.decode(file.subarray(0, headBytes)))) return file;
  const armour = armourIn(text.decode(file));
  try {
    return armour === null ? null : armor.decode(armour);
  } catch {
    return null;
  }
}

/** Why what was opened is no packet. */
export const notAPacket = { newer: 'file-newer', faulty: 'packet-faulty', other: 'file-not-ours' } as const;

/** Errors as in the contract's `packets.open`. Everything happens in memory. */
export async function unsealPacket(file: Uint8Array, passphrase: string): Promise<Result<Packet>> {
  const sealed = sealedIn(file);
  if (sealed === null) return fail('file-damaged');
  const opened = await openWithPhrase(sealed, passphrase);
  if (opened.state !== 'opened') return refusalOf(opened, 'wrong-passphrase-or-damaged');
  const json = readForeignJson(opened.bytes);
  if (json.is === 'too-much') return fail('packet-faulty');
  const read = readPacket(json.is === 'json' ? json.document : null);
  return read.is === 'packet' ? ok(read.packet) : fail(notAPacket[read.is]);
}

/** Why a packet did not open. `refused` is what stands for another key, or damage to the part that is sealed to it. */
export function refusalOf(outcome: Exclude<SealedOutcome, { state: 'opened' }>, refused: 'wrong-passphrase-or-damaged' | 'other-key-or-damaged'): { ok: false; error: Failure } {
  switch (outcome.state) {
    case 'not-age':
      return fail('file-not-ours');
    case 'foreign-work-factor':
      return fail('foreign-work-factor', String(outcome.workFactor));
    case 'refused':
      return fail(refused);
    case 'cut':
      return fail('packet-cut');
    case 'altered':
      return fail('packet-altered');
  }
}
