import { z } from 'zod';
import { selection } from '../domain/packets/packet.ts';

export const htmlPacketCalls = {
  /**
   * Seals the selection into one HTML file that opens itself in a browser, to the granted place, and notes it in the share log. The
   * passphrase is made for this file: it is tried on the journal's own key, which it must not open (a second derivation).
   * Errors: `weak-passphrase`, `passphrase-of-journal`, `not-found`, `too-large`, disk errors.
   */
  'packets.seal-html': {
    input: z.strictObject({
      selection,
      language: z.enum(['en', 'es']),
      passphrase: z.string().min(1).max(1_000),
      token: z.string().max(80),
      forWhom: z.string().trim().max(120),
    }),
    output: z.strictObject({ entries: z.int(), bytes: z.int() }),
  },
} as const;
