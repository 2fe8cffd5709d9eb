import { fail, ok, type Result } from '../../contract/result.ts';
import { exportLine } from '../../domain/imports/free-cbt.ts';
import { cleanText } from '../../domain/imports/fields.ts';
import { isJrnlText, readJrnlText } from '../../domain/imports/jrnl.ts';
import { looksLikeNote, readNote } from '../../domain/imports/markdown-note.ts';
import { readOwnDay } from '../../domain/imports/own-files.ts';
import { countKeys } from '../../domain/imports/part.ts';
import { looksLikeDay, readDay } from '../../domain/markdown/read-day.ts';
import type { Job } from '../jobs.ts';
import { plainReading, type Reading, type Text } from './reading.ts';
import { recogniseJson, startsAsJson } from './recognise-json.ts';
import { recogniseTable } from './recognise-table.ts';
import { unpackLine } from './unpack-line.ts';

/** Whose text it is, by what stands in it. A name helps only where a text could be two things. Errors: `file-unknown`, `file-damaged`, `file-newer`. */
export async function recogniseText(given: Text, zone: string, job: Job): Promise<Result<Reading>> {
  const { name, text, modified } = given;
  if (text.trim() === '') return fail('file-unknown');
  const packed = exportLine(text);
  if (packed !== null) {
    const unpacked = unpackLine(packed);
    const read = unpacked === null || unpacked === '' ? null : recogniseJson(unpacked, zone);
    return read?.ok === true && read.value.source === 'freecbt' ? read : fail('file-damaged');
  }
  if (startsAsJson(text)) return recogniseJson(text, zone);
  if (looksLikeDay(text)) return recogniseDay(name, text);
  if (isJrnlText(text)) return ok(plainReading('jrnl', () => readJrnlText(cleanText(text), zone)));
  const note = looksLikeNote(text);
  const table = note ? null : await recogniseTable(given, zone, job);
  if (table !== null) return ok(table);
  if (!note && !/\.(md|markdown)$/i.test(name)) return fail('file-unknown');
  return ok(plainReading('markdown', () => readNote(name, text, modified, zone, countKeys())));
}

function recogniseDay(name: string, text: string): Result<Reading> {
  const { is } = readDay(text);
  if (is === 'newer') return fail('file-newer');
  return is === 'day' ? ok(plainReading('footbridge-markdown', () => readOwnDay(name, text, new Map()))) : fail('file-damaged');
}
