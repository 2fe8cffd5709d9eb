import { useEffect, useState } from 'react';
import type { Tongue } from '../../electron/domain/worksheets/vocabulary.ts';
import { isOwnSheetId } from '../../electron/domain/own-sheets/own-labels.ts';
import { useOwnSheetsRevision } from './own-sheets.ts';
import { loadSheet, type Sheet } from './registry.ts';

/** `undefined` while it loads, null when neither this program nor the open journal has it. */
export function useWorksheet(id: string, version: number, language: Tongue): Sheet | null | undefined {
  const key = `${id}/${String(version)}/${language}`;
  // One of one's own may be in a month that is opened later.
  const revision = useOwnSheetsRevision();
  const again = isOwnSheetId(id) ? revision : 0;
  const [held, setHeld] = useState<{ key: string; sheet: Sheet | null } | null>(null);

  useEffect(() => {
    let stale = false;
    void loadSheet(id, version, language).then((sheet) => {
      if (!stale) setHeld({ key, sheet });
    });
    return () => {
      stale = true;
    };
  }, [id, version, language, key, again]);

  return held?.key === key ? held.sheet : undefined;
}
