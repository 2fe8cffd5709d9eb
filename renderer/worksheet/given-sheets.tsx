import { createContext, use, useMemo, type ReactNode } from 'react';
import { ownLabels } from '../../electron/domain/own-sheets/own-labels.ts';
import type { OwnSheet } from '../../electron/domain/own-sheets/own-sheet.ts';
import type { Tongue } from '../../electron/domain/worksheets/vocabulary.ts';
import type { Sheet } from './registry.ts';

const GivenContext = createContext<readonly OwnSheet[]>([]);

type Props = { sheets: readonly OwnSheet[] | undefined; children: ReactNode };

/** Sheets that came along with entries. Inside, they count before this journal's own: the sender may have meant something else by an id. */
export function GivenSheets({ sheets, children }: Props) {
  return <GivenContext value={sheets ?? []}>{children}</GivenContext>;
}

export function useGivenSheet(id: string, version: number, language: Tongue): Sheet | null {
  const given = use(GivenContext);
  return useMemo(() => {
    const found = given.find(({ definition }) => definition.id === id && definition.version === version);
    return found === undefined ? null : { ...ownLabels(found, language), language };
  }, [given, id, version, language]);
}
