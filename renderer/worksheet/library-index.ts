import { useEffect, useState } from 'react';
import { librarySheet, type LibrarySheet, type SearchWords } from '../../electron/domain/worksheets/library.ts';
import type { Tongue } from '../../electron/domain/worksheets/vocabulary.ts';
import foundBy from '../../worksheets/vocabulary/found-by.json';
import { useText } from '../i18n/use-text.tsx';
import { useOwnSheetsRevision } from './own-sheets.ts';
import { listSheets, loadSheet } from './registry.ts';

const held = new Map<string, readonly LibrarySheet[]>();

async function read(key: string, language: Tongue): Promise<readonly LibrarySheet[]> {
  const known = held.get(key);
  if (known !== undefined) return known;
  const other: Tongue = language === 'en' ? 'es' : 'en';
  const sheets = await Promise.all(listSheets().map(({ id, version }) => Promise.all([loadSheet(id, version, language), loadSheet(id, version, other)])));
  const shelf = sheets.flatMap(([sheet, beside]) => (sheet === null ? [] : [librarySheet(sheet.definition, sheet.words, beside?.words)]));
  held.clear();
  held.set(key, shelf);
  return shelf;
}

/** Every sheet that this program and the open journal have, in that language; null until they are read. Nothing of it is read before the library is opened. */
export function useLibrary(language: Tongue): readonly LibrarySheet[] | null {
  const key = `${language} ${String(useOwnSheetsRevision())}`;
  const [shelf, setShelf] = useState<{ language: Tongue; sheets: readonly LibrarySheet[] } | null>(() => {
    const known = held.get(key);
    return known === undefined ? null : { language, sheets: known };
  });

  useEffect(() => {
    let stale = false;
    void read(key, language).then((sheets) => {
      if (!stale) setShelf({ language, sheets });
    });
    return () => {
      stale = true;
    };
  }, [language, key]);

  return shelf?.language === language ? shelf.sheets : null;
}

/** Words by which a shipped sheet is looked for, beside its own. */
const alsoCalled: Partial<Record<string, Record<Tongue, string>>> = foundBy;

/** What a sheet is looked for by: other names for it, and what it helps with, in several words, count too. */
export function useSearchWords(): (sheet: LibrarySheet) => SearchWords {
  const t = useText();
  return ({ id, name, purpose, needs, approaches, said }) => ({
    name,
    purpose: `${purpose} ${Object.values(alsoCalled[id] ?? {}).join(' ')}`,
    rest: [...needs.flatMap((need) => [t(`library.need.${need}`), t(`library.also.${need}`)]), ...approaches.map((approach) => t(`library.approach.${approach}`)), said].join(' '),
  });
}
