import { fold } from '../text/fold.ts';
import type { HiddenName } from './hidden-names.ts';

function folded(name: string): string {
  return fold(name.normalize('NFC').trim());
}

/** Whether two names mean the same person: without regard to case and accents. */
export function sameReader(a: string, b: string): boolean {
  return folded(a) === folded(b);
}

/** All names of these lists, each once: the first that was said of a name holds. */
export function joinNames(...lists: readonly (readonly HiddenName[])[]): HiddenName[] {
  const joined = new Map<string, HiddenName>();
  for (const one of lists.flat()) if (!joined.has(folded(one.name))) joined.set(folded(one.name), one);
  return [...joined.values()];
}
