import { extname } from 'node:path';
import { crc32 } from 'node:zlib';
import yauzl, { type Entry, type ZipFile } from 'yauzl';
import { limits } from '../../domain/imports/limits.ts';
import { skipped } from '../../domain/imports/part.ts';
import type { Job } from '../jobs.ts';
import { isHidden, sortOut, type Given } from './piece.ts';

/** The file is a ZIP by its first bytes, and broken. */
export class DamagedZip extends Error {}

/**
 * What stands in a ZIP's table of contents. Nothing is unpacked to the disk; a piece is unpacked into memory when it is read, never to more than
 * the size that the table says, and its checksum is compared. A ZIP within is not opened.
 */
export async function openZip(path: string, job: Job): Promise<Given> {
  const zip = await damagedIfBad(() => yauzl.openPromise(path, { autoClose: false, decodeStrings: false, validateEntrySizes: true, lazyEntries: true }));
  const given: Given = { several: true, pieces: [], parts: [], close: async () => { zip.close(); } };
  let seen = 0;
  try {
    await damagedIfBad(async () => {
      for await (const entry of zip.eachEntry()) {
        await job.breathe();
        if (job.stopped()) return;
        job.progress('read', ++seen, zip.entryCount);
        if (seen > limits.files) given.parts.push(skipped('…', 'too-many'));
        else take(zip, entry, given);
      }
    });
  } catch (error) {
    zip.close();
    throw error;
  }
  given.pieces.sort((a, b) => (a.name < b.name ? -1 : 1));
  return given;
}

function take(zip: ZipFile, entry: Entry, given: Given): void {
  const name = yauzl.getFileNameLowLevel(entry.generalPurposeBitFlag, entry.fileNameRaw, entry.extraFields, false);
  if (name.endsWith('/') || isHidden(name.replace(/(^|\/)\.\.(?=\/)/g, '$1'))) return;
  const shown = name.replaceAll('\\', '/').split('/').filter((part) => part !== '..' && part !== '').join('/');
  const sorted = sortOut(shown, entry.uncompressedSize);
  if (sorted.is === 'skip') given.parts.push(sorted.part);
  else if (!entry.canDecodeFileData() || extname(shown) === '.zip') given.parts.push(skipped(shown, 'not-supported'));
  else given.pieces.push({ name: shown, size: entry.uncompressedSize, modified: entry.getLastModDate().getTime(), read: () => unpack(zip, entry) });
}

async function unpack(zip: ZipFile, entry: Entry): Promise<Uint8Array> {
  return damagedIfBad(async () => {
    const chunks: Buffer[] = [];
    for await (const chunk of await zip.openReadStreamPromise(entry)) chunks.push(chunk as Buffer);
    const bytes = Buffer.concat(chunks);
    if (crc32(bytes) !== entry.crc32) throw new DamagedZip('checksum');
    return bytes;
  });
}

/** What the disk refuses stays that; what the ZIP's own bytes say wrong is damage. */
async function damagedIfBad<T>(work: () => Promise<T>): Promise<T> {
  try {
    return await work();
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? String(error.code) : '';
    if (/^E[A-Z]+$/.test(code)) throw error;
    throw new DamagedZip('damaged', { cause: error });
  }
}
