import { generateHybridIdentity, identityToRecipient } from 'age-encryption';
import { cardSignedBytes, type ContactCard } from '../../electron/domain/people/contact-card.ts';
import { sign, signingKeyOf } from '../../electron/vault/people/signing.ts';
import type { DemoLanguage } from './lives.ts';

/** A card with real keys, so that something can be sealed for it, and what belongs to it. */
export async function makeDemoCard(name: string, made: string, language: DemoLanguage, signingSecret: string): Promise<{ card: ContactCard; identity: string; signingSecret: string }> {
  const identity = await generateHybridIdentity();
  const card = { format: 'footbridge-card', version: 1, name, made, language, recipient: await identityToRecipient(identity), signingKey: signingKeyOf(signingSecret) } as const;
  return { card: { ...card, signature: sign(cardSignedBytes(card), signingSecret) }, identity, signingSecret };
}
