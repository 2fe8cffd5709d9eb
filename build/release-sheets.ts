import { readdirSync, writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { changedReleases, hashOf, releasedSheets } from './released-sheets.ts';

/**
 * `npx tsx build/release-sheets.ts`, once before each release: takes every definition that is not yet there into
 * `worksheets/released.json`. From then on a test keeps it as it is. A wording may still be mended; a new sense is a new version.
 */
const folder = resolve(import.meta.dirname, '../worksheets');
const changed = changedReleases();
if (changed.length > 0) {
  process.stderr.write(`These were released and have been changed: ${changed.join(', ')}. Write a new version instead.\n`);
  process.exitCode = 1;
} else {
  const before = releasedSheets();
  const files = readdirSync(folder, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .flatMap(({ name }) => readdirSync(resolve(folder, name)).filter((file) => /^v\d+\.json$/.test(file)).map((file) => `${name}/${file}`));
  const all = Object.fromEntries(files.toSorted().map((path) => [path, before[path] ?? hashOf(path)]));
  writeFileSync(resolve(folder, 'released.json'), `${JSON.stringify(all, null, 2)}\n`);
  process.stdout.write(`${String(files.length - Object.keys(before).length)} new, ${String(files.length)} in all.\n`);
}
