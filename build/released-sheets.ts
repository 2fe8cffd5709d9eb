import { createHash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';

const folder = resolve(import.meta.dirname, '../worksheets');

/** SHA-256 of what a definition says: layout and line ends of the file do not count. */
export function hashOf(path: string): string {
  const content: unknown = JSON.parse(readFileSync(resolve(folder, path), 'utf8'));
  return createHash('sha256').update(JSON.stringify(content)).digest('hex');
}

/** `worksheets/released.json`: every definition that someone may have answered, by its path in the folder. */
export function releasedSheets(): Record<string, string> {
  return JSON.parse(readFileSync(resolve(folder, 'released.json'), 'utf8')) as Record<string, string>;
}

/** Released definitions that are gone, or say something else now. */
export function changedReleases(): string[] {
  return Object.entries(releasedSheets()).filter(([path, hash]) => !existsSync(resolve(folder, path)) || hashOf(path) !== hash).map(([path]) => path);
}
