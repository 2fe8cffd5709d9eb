import { useEffect, useState } from 'react';
import type { Language } from '../../electron/contract/shell.ts';
import { useOwnSheetsRevision } from '../worksheet/own-sheets.ts';
import { listSheets, loadSheet, type Sheet } from '../worksheet/registry.ts';

export type SheetName = { id: string; name: string; lengths: Record<string, string>; options: Record<string, string> };

const held = new Map<string, readonly SheetName[]>();

async function read(language: Language): Promise<readonly SheetName[]> {
  const sheets = await Promise.all(listSheets().map(({ id, version }) => loadSheet(id, version, language)));
  return sheets.flatMap((sheet) => {
    if (sheet === null) return [];
    const lengths = Object.fromEntries(Object.entries(sheet.words.lengths).map(([id, words]) => [id, words.name]));
    return [{ id: sheet.definition.id, name: sheet.words.name, lengths, options: optionsOf(sheet) }];
  });
}

/** The options of a choice that the sheet's title begins with. */
export function optionsOf({ definition, words }: Sheet): Record<string, string> {
  return words.fields[definition.title[0]?.field ?? '']?.options ?? {};
}

/** Every worksheet's name in that language; empty until they are read. */
export function useSheetNames(language: Language): readonly SheetName[] {
  const key = `${language} ${String(useOwnSheetsRevision())}`;
  const [names, setNames] = useState<readonly SheetName[]>(held.get(key) ?? []);

  useEffect(() => {
    let stale = false;
    const known = held.get(key);
    void (known === undefined ? read(language) : Promise.resolve(known)).then((next) => {
      held.clear();
      held.set(key, next);
      if (!stale) setNames(next);
    });
    return () => {
      stale = true;
    };
  }, [language, key]);

  return names;
}
