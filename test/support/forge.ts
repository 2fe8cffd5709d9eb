import { writeFile } from 'node:fs/promises';
import { Encrypter } from 'age-encryption';
import type { Envelope } from '../../electron/domain/people/envelope.ts';
import type { Packet } from '../../electron/domain/packets/packet.ts';
import { signedBytes } from '../../electron/domain/people/envelope.ts';
import { sign } from '../../electron/vault/people/signing.ts';
import { paddedJson } from '../../electron/vault/use-cases/seal-packet.ts';
import { sealWithPassphrase } from '../../electron/vault/sealing/passphrase.ts';
import { journalEntry, value, type JournalApp } from './journal-app.ts';

/** What somebody does who has the keys of a card and no scruples: seals whatever they like, rightly signed. */

const agreed = 'agreed in the room';
let granted = 0;

/** Lets an app read or write a file, as a dialog does. */
export function token(to: JournalApp, path: string): string {
  const name = `grant ${String(granted++)}`;
  to.grant(name, path);
  return name;
}

export const openAt = (at: JournalApp, path: string, passphrase: string | null = null) => at.calls['people.open']({ token: token(at, path), passphrase });

export async function makeCard(at: JournalApp, name: string): Promise<string> {
  return (await value(at.calls['people.make-card']({ name, language: 'en', newKeys: false }))).text;
}

/** Takes a card as text, and compares its words. */
export async function know(at: JournalApp, card: string) {
  await value(at.calls['people.read-card']({ text: card }));
  const { id } = await value(at.calls['people.add']({ instead: null, another: false }));
  return value(at.calls['people.compared']({ id, on: true }));
}

function keysOf(at: JournalApp) {
  const keys = [...at.store.all()].find((record) => record.type === 'own-keys');
  if (keys?.type !== 'own-keys') throw new Error('no card');
  return keys;
}

type Forged = { kind: Envelope['kind']; content: unknown; id?: string; date?: string; from?: string };

/** An envelope from one app's keys to another's, signed over just what it holds. */
export function forged(by: JournalApp, to: JournalApp, { kind, content, id = 'forged', date = '2026-11-18T20:00:00.000Z', from = 'Noor' }: Forged): Envelope {
  const { signingSecret, card } = keysOf(by);
  const { recipient } = keysOf(to).card;
  const unsigned = { kind, id, date, from, sender: card.signingKey, recipient, content };
  return { format: 'footbridge-envelope', version: 1, kind, id, date, from, sender: card.signingKey, recipient, signature: sign(signedBytes(unsigned), signingSecret), content };
}

/** Writes any bytes as a packet for an app's keys. */
export async function sealBytes(bytes: Uint8Array, to: JournalApp, path: string): Promise<void> {
  const encrypter = new Encrypter();
  encrypter.addRecipient(keysOf(to).card.recipient);
  await writeFile(path, await encrypter.encrypt(bytes));
}

/** Seals content from one app's keys to another's, and opens it there. */
export async function sendForged(by: JournalApp, to: JournalApp, path: string, what: Forged) {
  await sealBytes(paddedJson(forged(by, to, what)), to, path);
  return openAt(to, path);
}

/** Seals any JSON text with the passphrase that was agreed on, and opens it there. */
export async function sendByPhrase(text: string, to: JournalApp, path: string) {
  const bytes = new TextEncoder().encode(text);
  const padded = new Uint8Array(Math.ceil(bytes.length / 4096) * 4096).fill(0x20);
  padded.set(bytes);
  await writeFile(path, await sealWithPassphrase(padded, agreed, 2));
  return openAt(to, path, agreed);
}

export const someId = (digit: string): string => `01KA${digit.padStart(22, '0')}`;

export function packetWith(more: Partial<Packet> = {}): Packet {
  return { format: 'footbridge-packet', version: 1, id: 'forged', made: '2026-11-18T20:00:00.000Z', from: 'Noor', language: 'en', note: '', entries: [{ id: someId('1'), content: journalEntry('a walk'), struck: [] }], ...more };
}
