import { hex } from '../../electron/domain/text/ulid.ts';
import type { ContactRecord, ReceivedRecord } from '../../electron/domain/people/people-records.ts';
import type { PersonNoteRecord } from '../../electron/domain/people/person-notes.ts';
import type { Random } from '../faults/random.ts';
import { canary, sampleId } from '../faults/sample.ts';
import { noon } from './support.ts';

/** People as a vault holds them. Their words bear the canary. */

const written = (random: Random, counter: number) => ({ rev: hex(random.bytes(10)), parents: [], device: 'device-of-a-test', counter });

export function sampleContact(random: Random, name = 'Noor', counter = 1): ContactRecord {
  const card = {
    format: 'footbridge-card', version: 1, name: `${canary} ${name}`, made: '2026-11-01T09:00:00.000Z', language: 'en', recipient: `age1pq1${'q'.repeat(1_200)}`, signingKey: hex(random.bytes(32)), signature: hex(random.bytes(64)),
  } as const;
  return { type: 'contact', id: sampleId(noon, random), ...written(random, counter), card, since: card.made, compared: null, former: [] };
}

export function sampleReceived(random: Random, contact: string, time = noon, counter = 1): ReceivedRecord {
  const at = new Date(time).toISOString();
  const content = { kind: 'journal', when: { at: at.slice(0, 16), zone: 'Europe/Madrid' }, tags: [], bring: false, links: [], privateNote: '', title: canary, text: `${canary} came`, feelings: [] } as const;
  const entries: ReceivedRecord['packet']['entries'] = [{ id: sampleId(time, random), content: { ...content, tags: [], links: [], feelings: [] }, struck: [] }];
  const packet = { format: 'footbridge-packet', version: 1, id: hex(random.bytes(16)), made: at, from: canary, language: 'en', note: '', entries } as const;
  return { type: 'received', id: sampleId(time, random), ...written(random, counter), contact, at, read: null, packet, compared: true };
}

export function sampleNote(random: Random, contact: string, text: string, time = noon, counter = 1): PersonNoteRecord {
  const { rev, ...rest } = written(random, counter);
  const at = new Date(time).toISOString();
  return { type: 'person-note', id: sampleId(time, random), rev, ...rest, contact, created: at, current: { rev, at, text: `${canary} ${text}` }, past: [] };
}
