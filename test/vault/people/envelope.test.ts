import { Encrypter, generateHybridIdentity, identityToRecipient } from 'age-encryption';
import fc from 'fast-check';
import { beforeAll, describe, expect, test } from 'vitest';
import type { Envelope } from '../../../electron/domain/people/envelope.ts';
import { readEnvelope, writeEnvelope } from '../../../electron/vault/people/envelope-bytes.ts';
import { sign, signingKeyOf } from '../../../electron/vault/people/signing.ts';
import { openWithIdentity, openWithPhrase } from '../../../electron/vault/sealing/open-sealed.ts';
import { paddedJson } from '../../../electron/vault/use-cases/seal-packet.ts';

const secret = '11'.repeat(32);
const keys = { secret, signingKey: signingKeyOf(secret) };
const made = { kind: 'entries', id: 'packet-1', date: '2026-11-18T20:15:00.000Z', from: 'Noor', content: { words: ['a walk', 'ünïcode ✓'], n: 3 } } as const;
let mine = '';
let recipient = '';
let other = '';

beforeAll(async () => {
  mine = await generateHybridIdentity();
  recipient = await identityToRecipient(mine);
  other = await identityToRecipient(await generateHybridIdentity());
});

const written = () => writeEnvelope({ ...made, recipient }, keys);
const documentOf = (bytes: Uint8Array) => JSON.parse(new TextDecoder().decode(bytes)) as Envelope;

describe('an envelope', () => {
  test('reads back what was put in, whatever it is', () => {
    fc.assert(
      fc.property(fc.jsonValue(), fc.string({ maxLength: 80 }), (content, from) => {
        const bytes = writeEnvelope({ ...made, from, content, recipient }, keys);
        expect(bytes.length % 4096).toBe(0);
        const read = readEnvelope(bytes, recipient);
        expect(read).toMatchObject({ is: 'envelope', envelope: { kind: 'entries', id: 'packet-1', from, sender: keys.signingKey, recipient } });
        expect(read.is === 'envelope' && JSON.stringify(read.envelope.content)).toBe(JSON.stringify(content));
      }),
    );
  });

  test('is refused with any byte changed, anywhere in it, the filling too', () => {
    const whole = written();
    fc.assert(
      fc.property(fc.nat(whole.length - 1), fc.integer({ min: 1, max: 255 }), (at, flip) => {
        const bytes = whole.slice();
        bytes[at] = (bytes[at] ?? 0) ^ flip;
        expect(readEnvelope(bytes, recipient).is).not.toBe('envelope');
        // Within what is signed it says so; before that, the name and the version of the format are another's.
        if (at > 45) expect(readEnvelope(bytes, recipient).is).toBe('altered');
      }),
      { numRuns: 400 },
    );
    for (let at = 0; at < whole.length; at += 41) {
      const bytes = whole.slice();
      bytes[at] = (bytes[at] ?? 0) ^ 0x20;
      expect(readEnvelope(bytes, recipient).is, `byte ${String(at)}`).not.toBe('envelope');
    }
  });

  test('is refused in another spelling of the same JSON, and with a member more', () => {
    const document = documentOf(written());
    const respaced = new TextEncoder().encode(JSON.stringify(document, null, 1).padEnd(8192));
    expect(readEnvelope(respaced, recipient).is).toBe('other');
    expect(readEnvelope(paddedJson({ ...document, more: 1 }), recipient).is).toBe('altered');
    expect(readEnvelope(paddedJson(document).slice(0, 4000), recipient).is).toBe('altered');
  });

  test('that somebody passes on to another person says that it was not for them', () => {
    expect(readEnvelope(writeEnvelope({ ...made, recipient: other }, keys), recipient)).toEqual({ is: 'not-for-you' });
    // Putting the new recipient's name in breaks the signature.
    expect(readEnvelope(paddedJson({ ...documentOf(writeEnvelope({ ...made, recipient: other }, keys)), recipient }), recipient)).toEqual({ is: 'altered' });
  });

  test('that is signed by another key than it says, or not at all, says so', () => {
    const document = documentOf(written());
    const thief = '22'.repeat(32);
    expect(readEnvelope(paddedJson({ ...document, sender: signingKeyOf(thief) }), recipient)).toEqual({ is: 'altered' });
    expect(readEnvelope(paddedJson({ ...document, signature: sign(new Uint8Array(8), secret) }), recipient)).toEqual({ is: 'altered' });
    expect(readEnvelope(paddedJson({ ...document, sender: null, signature: null }), recipient)).toEqual({ is: 'unsigned' });
    expect(readEnvelope(writeEnvelope({ ...made, recipient: null }, null), recipient)).toEqual({ is: 'unsigned' });
  });

  test('for a passphrase has no signature, and one that pretends to is refused', () => {
    expect(readEnvelope(writeEnvelope({ ...made, recipient: null }, null), null).is).toBe('envelope');
    expect(readEnvelope(written(), null)).toEqual({ is: 'altered' });
  });
});

describe('the file around it', () => {
  async function sealed(): Promise<Uint8Array> {
    const encrypter = new Encrypter();
    encrypter.addRecipient(recipient);
    return encrypter.encrypt(written());
  }
  const headerEnd = (file: Uint8Array) => Buffer.from(file).indexOf('\n--- ') + 49;

  test('cut anywhere says that it was cut; changed in its content, that it was changed', async () => {
    const file = await sealed();
    const end = headerEnd(file);
    for (const length of [60, 900, end - 3, end + 5, end + 500, file.length - 1]) expect((await openWithIdentity(file.slice(0, length), mine)).state, String(length)).toBe('cut');
    for (const at of [end + 2, end + 100, file.length - 1]) {
      const changed = file.slice();
      changed[at] = (changed[at] ?? 0) ^ 1;
      expect((await openWithIdentity(changed, mine)).state, String(at)).toBe('altered');
    }
    expect((await openWithIdentity(file, mine)).state).toBe('opened');
  });

  test('with a damaged stanza looks as if it were for another key: one answer for both', async () => {
    const file = await sealed();
    const damaged = Buffer.from(file);
    const at = 300;
    damaged.write(damaged.toString('latin1', at, at + 1) === 'A' ? 'B' : 'A', at, 'latin1');
    expect((await openWithIdentity(damaged, mine)).state).toBe('refused');
    expect((await openWithIdentity(file, await generateHybridIdentity())).state).toBe('refused');
  });

  test('that is none is called so', async () => {
    expect((await openWithIdentity(new TextEncoder().encode('a letter'), mine)).state).toBe('not-age');
    expect((await openWithPhrase(await sealed(), 'seven yellow herons')).state).toBe('not-age');
  });
});
