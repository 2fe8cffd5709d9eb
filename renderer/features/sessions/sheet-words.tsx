import { createContext, use, useEffect, useState, type ReactNode } from 'react';
import type { SheetValue } from '../../../electron/contract/session-calls.ts';
import { usePrefs } from '../../app/prefs.tsx';
import { loadSheet, listSheets, type Sheet } from '../../worksheet/registry.ts';

const SheetsContext = createContext<ReadonlyMap<string, Sheet>>(new Map());

/** The worksheets whose words the session sheet needs, read before it is drawn: paper does not wait. */
export function useNamedSheets({ measures }: SheetValue): ReadonlyMap<string, Sheet> | null {
  const { language } = usePrefs();
  const asked = ['practice-plan/', 'medicine-log/', ...measures.map(({ worksheet, version }) => `${worksheet}/${String(version)}`)].join(' ');
  const [held, setHeld] = useState<{ key: string; sheets: ReadonlyMap<string, Sheet> } | null>(null);
  const key = `${language} ${asked}`;

  useEffect(() => {
    let stale = false;
    const newest = new Map(listSheets().map(({ id, version }) => [id, version]));
    const all = asked.split(' ').map(async (name) => {
      const [id = '', version = ''] = name.split('/');
      const sheet = await loadSheet(id, version === '' ? (newest.get(id) ?? 1) : Number(version), language);
      return sheet === null ? [] : [[id, sheet] as const];
    });
    void Promise.all(all).then((found) => {
      if (!stale) setHeld({ key, sheets: new Map(found.flat()) });
    });
    return () => {
      stale = true;
    };
  }, [asked, language, key]);

  return held?.key === key ? held.sheets : null;
}

export function NamedSheets({ sheets, children }: { sheets: ReadonlyMap<string, Sheet>; children: ReactNode }) {
  return <SheetsContext value={sheets}>{children}</SheetsContext>;
}

/** Undefined for one that this program does not carry. */
export function useNamedSheet(id: string): Sheet | undefined {
  return use(SheetsContext).get(id);
}
