import { createContext, use, type ReactNode } from 'react';
import type { ColumnOf, FieldOf } from '../../electron/domain/worksheets/definition-schema.ts';
import { linkSources } from '../../electron/domain/worksheets/linked.ts';
import type { WeekFacts } from '../../electron/domain/worksheets/week-facts.ts';
import { useDates } from '../app/dates.ts';
import { usePrefs } from '../app/prefs.tsx';
import { useQuery } from '../app/use-query.ts';
import { useText } from '../i18n/use-text.tsx';
import { LinkContext, type LinkChoice, type LinkTarget } from '../worksheet/link-context.tsx';
import type { HeldLinks } from './held-links.ts';
import { useSheetNames } from './use-sheet-names.ts';

const changes = ['entries.changed', 'vault.loaded'] as const;

/** The entry that is read or filled in, null while it is new; and what was read of its links beforehand. */
const EntryHere = createContext<{ entry: string | null; held: HeldLinks | null }>({ entry: null, held: null });

/** What is asked of the journal for a field, a column, a week. */
export const linkQuestions = {
  targets: (field: FieldOf<'links'>, taken: readonly LinkTarget[]) => ({ only: field.only ?? null, rows: field.rows ?? null, taken: [...new Set(taken.map(({ entry }) => entry))] }),
  linked: (column: ColumnOf<'linked'>, entry: string) => ({ entry, how: column.how, from: linkSources(column) }),
  week: (last: string) => ({ last }),
} as const;

function useChoices(field: FieldOf<'links'>, taken: readonly LinkTarget[]): readonly LinkChoice[] | null {
  const t = useText();
  const { near } = useDates();
  const { language } = usePrefs();
  const names = useSheetNames(language);
  const { entry: here, held } = use(EntryHere);
  const asked = linkQuestions.targets(field, taken);
  const { value } = useQuery('sheets.targets', held === null ? asked : null, changes);
  const found = held === null ? value : (held.targets.get(JSON.stringify(asked)) ?? []);
  if (found === null) return null;
  return found
    .filter(({ entry }) => entry !== here)
    .map(({ entry, row, name, kind, worksheet, day }) => {
      const what = kind === 'worksheet' ? (names.find((sheet) => sheet.id === worksheet)?.name ?? t('reading.kind.worksheet')) : t(`reading.kind.${kind}`);
      const words = name === '' ? what : name;
      return { entry, ...(row === null ? {} : { row }), name: row === null ? t('reading.link', { name: words, day: near(day) }) : words };
    });
}

function useNumber(column: ColumnOf<'linked'> | null, row: string): number | null {
  const { entry, held } = use(EntryHere);
  const asked = column === null || entry === null ? null : linkQuestions.linked(column, entry);
  const { value } = useQuery('sheets.linked', held === null ? asked : null, changes);
  const found = held === null ? value : held.linked.get(JSON.stringify(asked));
  return found?.find((one) => one.row === row)?.number ?? null;
}

function useWeek(last: string | null): WeekFacts | null {
  const { held } = use(EntryHere);
  const asked = last === null ? null : linkQuestions.week(last);
  const { value } = useQuery('sheets.week', held === null ? asked : null, changes);
  return held === null ? value : (held.weeks.get(JSON.stringify(asked)) ?? null);
}

const links = { useChoices, useNumber, useWeek };

/** Within it, fields that link to other entries know this journal. `held` (`holdLinks`): all of it was read beforehand, for paper that is drawn once. */
export function SheetLinks({ entry, held = null, children }: { entry: string | null; held?: HeldLinks | null; children: ReactNode }) {
  return (
    <EntryHere value={{ entry, held }}>
      <LinkContext value={links}>{children}</LinkContext>
    </EntryHere>
  );
}
