import { armor, Decrypter } from 'age-encryption';
import { fail, ok, type Result } from '../../electron/contract/result.ts';
import { armourIn, htmlPacketFormat, type HtmlPacket } from '../../electron/domain/packets/html-packet.ts';
import { ownWorkFactor, readStanza } from '../../electron/domain/packets/work-factor.ts';

/** The sealed bytes that stand in the page; null when they are cut off or no longer what age writes. */
export function sealedInPage(text: string): Uint8Array | null {
  const armour = armourIn(text);
  try {
    return armour === null ? null : armor.decode(armour);
  } catch {
    return null;
  }
}

/**
 * Opens them, as the vault process opens a packet. Blocks the page for some seconds. What is sealed was written by whoever chose the
 * passphrase, and the script around it by whoever wrote the file, so its form alone is looked at. Once the header has opened, what follows is known to be damaged when it does not.
 */
export async function unseal(sealed: Uint8Array, passphrase: string): Promise<Result<HtmlPacket>> {
  const stanza = readStanza(sealed);
  if (stanza.kind !== 'scrypt') return fail('file-damaged');
  if (stanza.workFactor > ownWorkFactor) return fail('foreign-work-factor', String(stanza.workFactor));
  const byPhrase = new Decrypter();
  byPhrase.addPassphrase(passphrase.normalize('NFC'));
  const fileKey = await byPhrase.decryptHeader(sealed).catch(() => null);
  if (fileKey === null) return fail('wrong-passphrase-or-damaged');
  const byFileKey = new Decrypter();
  byFileKey.addIdentity({ unwrapFileKey: () => fileKey });
  const text = await byFileKey.decrypt(sealed, 'text').catch(() => null);
  if (text === null) return fail('packet-altered');
  const document = JSON.parse(text) as { format: unknown; version: unknown };
  if (document.format !== htmlPacketFormat) return fail('file-not-ours');
  return document.version === 1 ? ok(document as HtmlPacket) : fail('file-newer');
}
