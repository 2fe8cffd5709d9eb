import type { EntryRecord } from '../../electron/domain/records/record.ts';
import type { FileSystem } from '../../electron/vault/storage/file-system.ts';
import type { Ports } from '../../electron/vault/storage/ports.ts';
import type { Random } from './random.ts';

/** A word that stands in every sample text and may stand nowhere on a disk. */
export const canary = 'Zaunkönigin-7381';
export const passphrase = 'isolate search mail cash route detail';

let pids = 0;
const alphabet = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';

export function sampleId(time: number, random: Random): string {
  let id = '';
  for (let rest = time, digit = 0; digit < 10; digit++, rest = Math.floor(rest / 32)) id = `${alphabet[rest % 32] ?? ''}${id}`;
  while (id.length < 26) id += alphabet[random.below(32)] ?? '';
  return id;
}

/** A journal entry with the canary in its words. */
export function sampleEntry(time: number, random: Random, text = '', counter = 1): EntryRecord {
  const at = new Date(time).toISOString();
  const rev = Buffer.from(random.bytes(10)).toString('hex');
  const content = {
    kind: 'journal',
    when: { at: at.slice(0, 16), zone: 'Europe/Madrid' },
    tags: [canary],
    bring: false,
    links: [],
    privateNote: canary,
    title: `${canary} ${text.slice(0, 60)}`,
    text: `${canary} ${text}`,
    feelings: [],
  } as const;
  return {
    type: 'entry',
    id: sampleId(time, random),
    rev,
    parents: [],
    device: 'device-of-a-test',
    counter,
    created: at,
    source: null,
    current: { rev, at, trashedAt: null, content: { ...content, tags: [...content.tags], links: [], feelings: [] } },
    past: [],
  };
}

/** A later state of the same entry. */
export function revised(entry: EntryRecord, random: Random, text: string): EntryRecord {
  const next = sampleEntry(Date.parse(entry.created), random, text, entry.counter + 1);
  return { ...next, id: entry.id, parents: [entry.rev], past: [entry.current, ...entry.past] };
}

/** Ports with a clock that stands, no timers, and a cheap key derivation. */
export function samplePorts(fs: FileSystem, random: Random, now = Date.UTC(2026, 10, 20, 12)): Ports & { time: number; due: (() => void)[] } {
  const ports = {
    fs,
    time: now,
    due: [] as (() => void)[],
    now: () => ports.time,
    random: (count: number) => random.bytes(count),
    every: () => () => undefined,
    later(_: number, work: () => void) {
      ports.due.push(work);
      return () => {
        ports.due = ports.due.filter((item) => item !== work);
      };
    },
    shelter: () => '/profile/waiting',
    host: { name: 'host', pid: ++pids, alive: () => false },
    workFactor: 4,
  };
  return ports;
}

/** Names of files that hold the canary in the clear, in UTF-8 or UTF-16, or as escaped JSON. Long enough that no sealed bytes look like it by chance. */
export function plaintextIn(files: ReadonlyMap<string, Uint8Array>): string[] {
  const needles = [Buffer.from(canary, 'utf8'), Buffer.from(canary, 'utf16le'), Buffer.from('nigin-7381', 'utf8')];
  return [...files].filter(([, bytes]) => needles.some((needle) => Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).includes(needle))).map(([path]) => path);
}
