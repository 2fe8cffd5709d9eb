import { readdirSync } from 'node:fs';

/** Files below a folder whose path, with forward strokes, fits; sorted. `globSync` would do it, but Node 20 has none. */
export function filesUnder(folder: string, fits: RegExp): string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .map((path) => path.replaceAll('\\', '/'))
    .filter((path) => fits.test(path))
    .sort();
}
