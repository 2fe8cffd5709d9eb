import { fail, ok, type Result } from '../../contract/result.ts';
import { exportLine } from '../../domain/imports/free-cbt.ts';
import { isJrnlText } from '../../domain/imports/jrnl.ts';
import { limits } from '../../domain/imports/limits.ts';
import { dateInPath, readNote } from '../../domain/imports/markdown-note.ts';
import { readOwnDay, readOwnRest } from '../../domain/imports/own-files.ts';
import { countKeys, skipped, type Part } from '../../domain/imports/part.ts';
import { besideName } from '../../domain/markdown/beside.ts';
import { coverName } from '../../domain/markdown/cover.ts';
import { looksLikeDay } from '../../domain/markdown/read-day.ts';
import { readRest, restName } from '../../domain/markdown/rest.ts';
import { stopped, type Job } from '../jobs.ts';
import { decode } from './decode.ts';
import type { Given } from './piece.ts';
import { plainReading, type Reading, type Text } from './reading.ts';
import { recogniseText } from './recognise-text.ts';
import { DamagedZip } from './zip-pieces.ts';

type Read = { texts: Text[]; parts: Part[] };

async function readTexts(given: Given, job: Job): Promise<Read> {
  const read: Read = { texts: [], parts: [...given.parts] };
  let total = 0;
  for (const [index, { name, modified, size, read: bytes }] of given.pieces.entries()) {
    if (job.stopped()) break;
    job.progress('read', index, given.pieces.length);
    await job.breathe();
    total += size;
    if (total > limits.total) {
      read.parts.push(skipped(name, 'too-many'));
      continue;
    }
    try {
      const text = decode(await bytes());
      if (text === null) read.parts.push(skipped(name, 'not-readable'));
      else read.texts.push({ name, modified, text });
    } catch (error) {
      if (!(error instanceof DamagedZip)) throw error;
      read.parts.push(skipped(name, 'damaged'));
    }
  }
  return read;
}

/** The same tool's files among those of a folder or ZIP, read one after the other. What else lies there is named as left out. */
export async function recogniseSeveral(given: Given, zone: string, job: Job): Promise<Result<Reading>> {
  const { texts, parts } = await readTexts(given, job);
  if (job.stopped()) return stopped();
  if (texts.some(({ text }) => looksLikeDay(text) || looksLikeRest(text))) return ownFolder(texts, parts);
  const tools: { text: Text; reading: Reading }[] = [];
  const notes: Text[] = [];
  const refused = new Map<Text, Part>();
  let newer = false;
  let damaged = false;
  for (const text of texts) {
    await job.breathe();
    if (job.stopped()) return stopped();
    const found = isNote(text) ? null : await recogniseText(text, zone, job);
    if (found === null || (found.ok && found.value.source === 'markdown')) notes.push(text);
    else if (found.ok) tools.push({ text, reading: found.value });
    else {
      newer ||= found.error.code === 'file-newer';
      damaged ||= found.error.code === 'file-damaged';
      refused.set(text, skipped(text.name, found.error.code === 'file-damaged' ? 'damaged' : text.text.trim() === '' ? 'empty' : 'not-supported'));
    }
  }
  const first = tools.find(({ reading }) => reading.source !== 'csv') ?? (notes.length === 0 ? tools[0] : undefined);
  if (first === undefined && notes.length === 0) return fail(newer ? 'file-newer' : damaged ? 'file-damaged' : 'file-unknown');
  const others = (kept: readonly Text[]): Part[] => {
    const read = new Set(kept);
    return texts.flatMap((text) => (read.has(text) ? [] : [refused.get(text) ?? skipped(text.name, 'not-supported')]));
  };
  if (first === undefined) {
    const rest = [...parts, ...others(notes)];
    return ok(plainReading('markdown', () => readNotes(notes, rest, zone)));
  }
  // Only one table can be asked about at a time.
  const same = first.reading.question === null ? tools.filter(({ reading }) => reading.source === first.reading.source) : [first];
  // Day One names its photos itself.
  const beside = first.reading.source === 'day-one' ? parts.filter((part) => part.is !== 'left-out') : parts;
  const rest = [...beside, ...others(same.map(({ text }) => text))];
  return ok({ ...first.reading, parts: (answer) => chain(same.map(({ reading }) => reading.parts(answer)), rest) });
}

/** In a folder, a text whose name says that it is Markdown is a note, and so is a plain text that is named after a day. */
function isNote({ name, text }: Text): boolean {
  if (text.trim() === '') return false;
  return /\.(md|markdown|mdown)$/i.test(name) || (/\.te?xt$/i.test(name) && dateInPath(name, 'UTC') !== null && !isJrnlText(text) && exportLine(text) === null);
}

function* chain(all: Iterable<Iterable<Part>>, rest: Iterable<Part>): Generator<Part> {
  for (const parts of all) yield* parts;
  yield* rest;
}

function* readNotes(notes: readonly Text[], rest: readonly Part[], zone: string): Generator<Part> {
  const keyOf = countKeys();
  for (const { name, text, modified } of notes) yield* readNote(name, text, modified, zone, keyOf);
  yield* rest;
}

/** What has no day, as a journal leaves it that has no entries. */
function looksLikeRest(text: string): boolean {
  return /^\uFEFF?\s*\{\s*"format":\s*"footbridge-markdown-rest"/.test(text.slice(0, 200));
}

function ownFolder(texts: readonly Text[], parts: readonly Part[]): Result<Reading> {
  const named = texts.find(({ name }) => name === restName || name.endsWith(`/${restName}`));
  const rest = named === undefined ? null : readRest(named.text);
  if (rest?.is === 'newer') return fail('file-newer');
  const beside = rest?.is === 'rest' ? readOwnRest(rest.rest) : { parts: [], past: new Map<string, never>() };
  const toRead = (name: string): boolean => [coverName, besideName].some((one) => name === one || name.endsWith(`/${one}`));
  return ok(
    plainReading(
      'footbridge-markdown',
      function* () {
        for (const { name, text } of texts) {
          if (looksLikeDay(text)) yield* readOwnDay(name, text, beside.past);
          else if (name === named?.name ? rest?.is !== 'rest' : !toRead(name)) yield skipped(name, name === named?.name ? 'damaged' : 'not-supported');
        }
        yield* beside.parts;
        yield* parts;
      },
      rest?.is === 'rest' ? rest.rest.settings : null,
    ),
  );
}
