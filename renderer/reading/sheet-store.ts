import type { EntryContent } from '../../electron/domain/entries/entry.ts';
import type { Tongue } from '../../electron/domain/worksheets/vocabulary.ts';
import { loadSheet, type Sheet } from '../worksheet/registry.ts';

const ready = new Map<string, Sheet | null>();

function keyOf(id: string, version: number, language: Tongue): string {
  return `${id}/${String(version)}/${language}`;
}

/** A sheet that was made ready before; undefined when it was not. */
export function readySheet(id: string, version: number, language: Tongue): Sheet | null | undefined {
  return ready.get(keyOf(id, version, language));
}

/** Loads every sheet that these entries answer, so that they can be drawn in one go: paper does not wait. */
export async function makeSheetsReady(contents: readonly EntryContent[], language: Tongue): Promise<void> {
  await Promise.all(
    contents.map(async (content) => {
      if (content.kind !== 'worksheet') return;
      const key = keyOf(content.worksheet, content.version, language);
      if (!ready.has(key)) ready.set(key, await loadSheet(content.worksheet, content.version, language));
    }),
  );
}
