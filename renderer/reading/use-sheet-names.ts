import { useEffect, useState } from 'react';
import type { Language } from '../../electron/contract/shell.ts';
import { useOwnSheetsRevision } from '../worksheet/own-sheets.ts';
import { listSheets, loadSheet, type Sheet } from '../worksheet/registry.ts';

export type SheetName = { id: string; name: string; lengths: Record<string, string>; options: Record<string, string> };

/** Read once for all who ask, a few sheets at a time: all at once would hold up a key. */
type Held = { key: string; names: readonly SheetName[]; reading: Promise<readonly SheetName[]> };

const atOnce = 6;
let held: Held | null = null;

function nameOf({ definition, words }: Sheet): SheetName {
  const lengths = Object.fromEntries(Object.entries(words.lengths).map(([id, length]) => [id, length.name]));
  return { id: definition.id, name: words.name, lengths, options: optionsOf({ definition, words }) };
}

async function read(language: Language): Promise<readonly SheetName[]> {
  const all = listSheets();
  const names: SheetName[] = [];
  for (let at = 0; at < all.length; at += atOnce) {
    const sheets = await Promise.all(all.slice(at, at + atOnce).map(({ id, version }) => loadSheet(id, version, language)));
    names.push(...sheets.flatMap((sheet) => (sheet === null ? [] : [nameOf(sheet)])));
  }
  return names;
}

function namesIn(key: string, language: Language): Held {
  if (held?.key === key) return held;
  const mine: Held = { key, names: [], reading: read(language).then((names) => (mine.names = names)) };
  held = mine;
  return mine;
}

/** The options of a choice that the sheet's title begins with. */
export function optionsOf({ definition, words }: Pick<Sheet, 'definition' | 'words'>): Record<string, string> {
  return words.fields[definition.title[0]?.field ?? '']?.options ?? {};
}

/** Every worksheet's name in that language; empty until they are read. */
export function useSheetNames(language: Language): readonly SheetName[] {
  const key = `${language} ${String(useOwnSheetsRevision())}`;
  const [names, setNames] = useState<readonly SheetName[]>(held?.key === key ? held.names : []);

  useEffect(() => {
    let stale = false;
    void namesIn(key, language).reading.then((next) => {
      if (!stale) setNames(next);
    });
    return () => {
      stale = true;
    };
  }, [language, key]);

  return names;
}
