import { createContext, use, type ReactNode } from 'react';
import type { ColumnOf, FieldOf } from '../../electron/domain/worksheets/definition-schema.ts';
import type { WeekFacts } from '../../electron/domain/worksheets/week-facts.ts';
import { useDates } from '../app/dates.ts';
import { usePrefs } from '../app/prefs.tsx';
import { useQuery } from '../app/use-query.ts';
import { useText } from '../i18n/use-text.tsx';
import { LinkContext, type LinkChoice, type LinkTarget } from '../worksheet/link-context.tsx';
import { useSheetNames } from './use-sheet-names.ts';

const changes = ['entries.changed', 'vault.loaded'] as const;

/** The entry that is read or filled in; null while it is new. */
const EntryHere = createContext<string | null>(null);

function useChoices(field: FieldOf<'links'>, taken: readonly LinkTarget[]): readonly LinkChoice[] | null {
  const t = useText();
  const { near } = useDates();
  const { language } = usePrefs();
  const names = useSheetNames(language);
  const here = use(EntryHere);
  const input = { only: field.only ?? null, rows: field.rows ?? null, taken: [...new Set(taken.map(({ entry }) => entry))] };
  const { value } = useQuery('sheets.targets', input, changes);
  if (value === null) return null;
  return value
    .filter(({ entry }) => entry !== here)
    .map(({ entry, row, name, kind, worksheet, day }) => {
      const what = kind === 'worksheet' ? (names.find((sheet) => sheet.id === worksheet)?.name ?? t('reading.kind.worksheet')) : t(`reading.kind.${kind}`);
      const words = name === '' ? what : name;
      return { entry, ...(row === null ? {} : { row }), name: row === null ? t('reading.link', { name: words, day: near(day) }) : words };
    });
}

function useNumber(column: ColumnOf<'linked'> | null, row: string): number | null {
  const here = use(EntryHere);
  const sources = column === null ? [] : [column, ...(column.also ?? [])].map(({ worksheet, field, of = null }) => ({ worksheet, field, of }));
  const asked = column === null || here === null ? null : { entry: here, how: column.how, from: sources };
  const { value } = useQuery('sheets.linked', asked, changes);
  return value?.find((one) => one.row === row)?.number ?? null;
}

function useWeek(last: string | null): WeekFacts | null {
  return useQuery('sheets.week', last === null ? null : { last }, changes).value;
}

const links = { useChoices, useNumber, useWeek };

/** Within it, fields that link to other entries know this journal. */
export function SheetLinks({ entry, children }: { entry: string | null; children: ReactNode }) {
  return (
    <EntryHere value={entry}>
      <LinkContext value={links}>{children}</LinkContext>
    </EntryHere>
  );
}
