import type { ImportSource } from '../../contract/import-calls.ts';
import { fail, ok, type Result } from '../../contract/result.ts';
import { isCbtJournal, readCbtJournal } from '../../domain/imports/cbt-journal.ts';
import { isDayOne, readDayOne } from '../../domain/imports/day-one.ts';
import { isFreeCbt, readFreeCbt } from '../../domain/imports/free-cbt.ts';
import { isJrnl, readJrnl } from '../../domain/imports/jrnl.ts';
import { isMiniDiary, readMiniDiary } from '../../domain/imports/mini-diary.ts';
import { openOwnJson, readOwnRecords } from '../../domain/imports/own-files.ts';
import type { Part } from '../../domain/imports/part.ts';
import { plainReading, type Reading } from './reading.ts';

type Reader = { source: ImportSource; is: (document: unknown) => boolean; read: (document: unknown, zone: string) => Iterable<Part> };

const readers: readonly Reader[] = [
  { source: 'freecbt', is: isFreeCbt, read: readFreeCbt },
  { source: 'cbt-journal', is: isCbtJournal, read: readCbtJournal },
  { source: 'jrnl', is: isJrnl, read: readJrnl },
  { source: 'day-one', is: isDayOne, read: readDayOne },
  { source: 'mini-diary', is: isMiniDiary, read: readMiniDiary },
];

/** Whether a text can only be meant as JSON. jrnl's own text begins with a bracket too. */
export function startsAsJson(text: string): boolean {
  return /^\s*(\{\s*["}]|\[\s*[[{"\]])/.test(text.slice(0, 1_000));
}

/** Errors: `file-damaged` (no whole JSON, or ours and not whole), `file-newer`, `file-unknown`. */
export function recogniseJson(text: string, zone: string): Result<Reading> {
  let document: unknown;
  try {
    document = JSON.parse(text);
  } catch {
    return fail('file-damaged');
  }
  const own = openOwnJson(document);
  if (own.is === 'newer') return fail('file-newer');
  if (own.is === 'damaged') return fail('file-damaged');
  if (own.is === 'export') return ok(plainReading('footbridge-json', () => readOwnRecords(own.records), own.settings));
  const reader = readers.find(({ is }) => is(document));
  return reader === undefined ? fail('file-unknown') : ok(plainReading(reader.source, () => reader.read(document, zone)));
}
