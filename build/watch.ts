import { existsSync, watch } from 'node:fs';
import { join } from 'node:path';
import { parts } from './parts.ts';

/** An editor writes a file in several steps. */
const settle = 200;

export function watchSources(root: string, onChange: () => void): void {
  let timer: NodeJS.Timeout | undefined;
  const folders = new Set(parts.flatMap(({ sources }) => sources).filter((source) => !source.includes('.')));
  for (const folder of folders) {
    if (!existsSync(join(root, folder))) continue;
    watch(join(root, folder), { recursive: true }, () => {
      clearTimeout(timer);
      timer = setTimeout(onChange, settle);
    });
  }
}
