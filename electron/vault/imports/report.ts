import type { ImportAnswer, ImportQuestion, ImportReport } from '../../contract/import-calls.ts';
import type { EntryContent } from '../../domain/entries/entry.ts';
import type { SheetWords } from '../../domain/entries/entry-words.ts';
import { summariseContent } from '../use-cases/summarise.ts';
import type { Collected } from './collect.ts';
import type { Placed } from './place-items.ts';
import type { Reading } from './reading.ts';

/** The entry that an item is or would become; null for the other records of our own files. */
export function contentOf({ item }: Placed): EntryContent | null {
  if (item.is === 'entry') return item.content;
  return item.record.type === 'entry' ? item.record.current.content : null;
}

/** What is still to be answered. A table without a date or without anything else stays a question. */
export function openQuestion({ question }: Reading, answer: ImportAnswer | null): ImportQuestion | null {
  if (question === null || answer === null) return question;
  if (answer.ask !== 'columns' || question.ask !== 'columns') return null;
  const said = answer.targets.filter((target) => target !== 'date' && target !== 'time' && target !== 'ignore');
  if (answer.targets.includes('date') && said.length > 0) return null;
  const columns = question.columns.map((column, at) => ({ ...column, target: answer.targets[at] ?? column.target }));
  return { ...question, columns, order: answer.order };
}

const kinds = ['journal', 'check-in', 'worksheet'] as const;

/** The first, a middle and the last few by date. */
function examplesOf(sorted: readonly Shown[]): Shown[] {
  if (sorted.length <= 5) return [...sorted];
  return [0, 1, Math.floor(sorted.length / 2), sorted.length - 2, sorted.length - 1].flatMap((at) => sorted[at] ?? []);
}

type Shown = { id: string; content: EntryContent };

/** Whether no answer could add anything: all of it is here, whatever its moods and columns mean. */
function settled({ question }: Reading, fresh: number, all: number, { skipped }: Collected): boolean {
  return fresh === 0 && all > 0 && (question?.ask === 'moods' || skipped.total === 0);
}

export function reportOf(look: string, reading: Reading, answer: ImportAnswer | null, found: Collected, placed: readonly Placed[], sheetWords: SheetWords, zone: string): ImportReport {
  const entries = placed.flatMap((one) => {
    const content = contentOf(one);
    return content === null ? [] : [{ id: one.id, content, fresh: one.fresh }];
  });
  const fresh = entries.filter((one) => one.fresh);
  const about = (fresh.length > 0 ? fresh : entries).toSorted((a, b) => (a.content.when.at < b.content.when.at ? -1 : 1));
  const counted = kinds.map((kind) => ({ kind, count: about.filter(({ content }) => content.kind === kind).length }));
  return {
    look,
    source: reading.source,
    fresh: fresh.length,
    already: entries.length - fresh.length,
    from: about[0]?.content.when.at.slice(0, 10) ?? null,
    to: about.at(-1)?.content.when.at.slice(0, 10) ?? null,
    kinds: counted.filter(({ count }) => count > 0),
    examples: examplesOf(about).map(({ id, content }) => ({ ...summariseContent(id, content, sheetWords), imported: true })),
    skipped: { total: found.skipped.total, first: found.skipped.first.map(({ place, why }) => ({ place, why })) },
    leftOut: [...found.leftOut].map(([what, count]) => ({ what, count })),
    question: settled(reading, fresh.length, entries.length, found) ? null : openQuestion(reading, answer),
    zone,
  };
}
