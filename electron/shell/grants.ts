import { randomBytes } from 'node:crypto';
import { existsSync } from 'node:fs';
import { stat } from 'node:fs/promises';
import { basename, dirname, extname, isAbsolute } from 'node:path';
import type { Grant } from '../contract/shell.ts';

/** A path that the person chose, and the token by which the window may name it. */
export type Granted = { grant: Grant; path: string };

const extensions = { packet: '.footbridge', card: '.footbridge-card', html: '.html', json: '.json', csv: '.csv', fhir: '.json', 'recovery-key': '.txt', pdf: '.pdf', worksheet: '.footbridge-worksheet' } as const;

export type FilePurpose = keyof typeof extensions;

export function extensionOf(purpose: FilePurpose): string {
  return extensions[purpose];
}

export function grantFile(path: string): Granted {
  return { grant: { token: newToken(), label: basename(path), folder: dirname(path) }, path };
}

/** A folder is labelled with its whole path: its name alone would not say which disk it is on. */
export function grantFolder(path: string): Granted {
  return { grant: { token: newToken(), label: path, folder: dirname(path) }, path };
}

/** What was dropped on the window; null when it is neither a file nor a folder of this computer. */
export async function grantDropped(path: string): Promise<Granted | null> {
  if (!isAbsolute(path)) return null;
  const found = await stat(path).catch(() => null);
  if (found === null) return null;
  return found.isDirectory() ? grantFolder(path) : found.isFile() ? grantFile(path) : null;
}

/**
 * Some systems' dialogs leave the ending away. The dialog has asked about overwriting the name as it was typed,
 * not about the one with an ending, so that one is never overwritten: it gets a number.
 */
export function withExtension(path: string, purpose: FilePurpose, exists: (path: string) => boolean = existsSync): string {
  const extension = extensionOf(purpose);
  if (extname(path).toLowerCase() === extension) return path;
  let wanted = path + extension;
  for (let number = 2; exists(wanted); number++) wanted = `${path} ${String(number)}${extension}`;
  return wanted;
}

function plainName(suggested: string): string {
  return (
    suggested
      // Control characters and the characters that Windows refuses.
      .replace(/[\p{Cc}<>:"/\\|?*]/gu, ' ')
      .replace(/\s+/g, ' ')
      .replace(/^[. ]+|[. ]+$/g, '')
  );
}

export function safeFolderName(suggested: string): string {
  return plainName(suggested) || 'pages';
}

/** What a window suggests as a file name, without anything that could lead out of the folder or upset a file system. */
export function safeName(suggested: string, purpose: FilePurpose): string {
  const plain = plainName(suggested);
  const extension = extensionOf(purpose);
  const bare = plain.toLowerCase().endsWith(extension) ? plain.slice(0, -extension.length) : plain;
  return (bare === '' ? 'file' : bare) + extension;
}

function newToken(): string {
  return randomBytes(18).toString('base64url');
}
