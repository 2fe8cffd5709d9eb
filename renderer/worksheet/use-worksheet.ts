import { useEffect, useState } from 'react';
import type { Tongue } from '../../electron/domain/worksheets/vocabulary.ts';
import { loadSheet, type Sheet } from './registry.ts';

/** `undefined` while it loads, null when this program does not carry it. */
export function useWorksheet(id: string, version: number, language: Tongue): Sheet | null | undefined {
  const key = `${id}/${String(version)}/${language}`;
  const [held, setHeld] = useState<{ key: string; sheet: Sheet | null } | null>(null);

  useEffect(() => {
    let stale = false;
    void loadSheet(id, version, language).then((sheet) => {
      if (!stale) setHeld({ key, sheet });
    });
    return () => {
      stale = true;
    };
  }, [id, version, language, key]);

  return held?.key === key ? held.sheet : undefined;
}
