import { useEffect, useState } from 'react';
import { librarySheet, type LibrarySheet } from '../../../electron/domain/worksheets/library.ts';
import type { Tongue } from '../../../electron/domain/worksheets/vocabulary.ts';
import { listSheets, loadSheet } from '../../worksheet/registry.ts';

const held = new Map<Tongue, readonly LibrarySheet[]>();

async function read(language: Tongue): Promise<readonly LibrarySheet[]> {
  const known = held.get(language);
  if (known !== undefined) return known;
  const sheets = await Promise.all(listSheets().map(({ id, version }) => loadSheet(id, version, language)));
  const shelf = sheets.flatMap((sheet) => (sheet === null ? [] : [librarySheet(sheet.definition, sheet.words)]));
  held.set(language, shelf);
  return shelf;
}

/** Every sheet that this program carries, in that language; null until they are read. Nothing of it is read before the library is opened. */
export function useLibrary(language: Tongue): readonly LibrarySheet[] | null {
  const [shelf, setShelf] = useState<{ language: Tongue; sheets: readonly LibrarySheet[] } | null>(() => {
    const known = held.get(language);
    return known === undefined ? null : { language, sheets: known };
  });

  useEffect(() => {
    let stale = false;
    void read(language).then((sheets) => {
      if (!stale) setShelf({ language, sheets });
    });
    return () => {
      stale = true;
    };
  }, [language]);

  return shelf?.language === language ? shelf.sheets : null;
}
