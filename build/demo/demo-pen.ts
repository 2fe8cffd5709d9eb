import type { WorksheetContent } from '../../electron/domain/entries/entry.ts';
import { epochOf } from '../../electron/domain/records/entry-time.ts';
import type { EntryRecord } from '../../electron/domain/records/record.ts';
import { newEntry } from '../../electron/domain/records/revise.ts';
import { hex, ulid, ulidRandomBytes } from '../../electron/domain/text/ulid.ts';
import type { Answers } from '../../electron/domain/worksheets/answers.ts';
import type { Random } from './random.ts';

/** Writes records of a made-up journal: ids of their day, counters that rise. */
export type Pen = ReturnType<typeof createPen>;

export function createPen(random: Random, device: string, zone: string, from: number) {
  let counter = from;
  const written = () => ({ rev: hex(random.bytes(10)), parents: [], device, counter: ++counter });
  const timeOf = (at: string): number => epochOf({ at, zone }) ?? 0;
  const instantOf = (at: string): string => new Date(timeOf(at)).toISOString();
  const idAt = (at: string): string => ulid(timeOf(at) + random.int(0, 59_999), random.bytes(ulidRandomBytes));
  return {
    random,
    zone,
    written,
    instantOf,
    idAt,
    counter: () => counter,
    /** A filled-in sheet of that wall time. */
    sheet(worksheet: string, length: string, at: string, answers: Answers, more: Partial<WorksheetContent> = {}): WorksheetContent {
      return { kind: 'worksheet', worksheet, version: 1, length, when: { at, zone }, tags: [], bring: false, links: [], privateNote: '', answers, looks: [], lookOn: null, state: 'whole', ...more };
    },
    entry(content: EntryRecord['current']['content']): EntryRecord {
      const { rev, device: by, counter: count } = written();
      const { at } = content.when;
      return newEntry(idAt(at), content, { rev, device: by, counter: count, at: instantOf(at) });
    },
  };
}

export function text(said: string): Answers[string] {
  return { kind: 'text', text: said };
}

export function lines(said: readonly string[]): Answers[string] {
  return { kind: 'list', lines: said.map((line, at) => ({ id: `l${String(at)}`, text: line })) };
}

/** Answers to a measure of four options each, `o0` to `o3`, that come to a total. */
export function measureAnswers(items: number, total: number): Answers {
  return Object.fromEntries(Array.from({ length: items }, (_, at) => [`q${String(at + 1)}`, { kind: 'choice' as const, chosen: `o${String(Math.max(0, Math.min(3, Math.floor(total / items) + (at < total % items ? 1 : 0))))}` }]));
}
