import { useCallback } from 'react';
import type { EntryKind } from '../../electron/domain/entries/entry.ts';
import { usePrefs } from '../app/prefs.tsx';
import { useText } from '../i18n/use-text.tsx';
import { useSheetNames } from './use-sheet-names.ts';

type Named = { kind: EntryKind; worksheet: { id: string; length: string; option?: string | null } | null };

/** What an entry is: "Journal", "Check-in", "Thought record", with its length "Thought record, 7 steps", or with what it is about "Practice log: Box breathing". */
export function useKindName(): (entry: Named, withLength?: boolean) => string {
  const t = useText();
  const { language } = usePrefs();
  const names = useSheetNames(language);
  return useCallback(
    ({ kind, worksheet }, withLength = false) => {
      if (kind === 'journal') return t('reading.kind.journal');
      if (kind === 'check-in') return t('reading.kind.check-in');
      const sheet = names.find((one) => one.id === worksheet?.id);
      if (sheet === undefined) return t('reading.kind.worksheet');
      const about = worksheet?.option == null ? undefined : sheet.options[worksheet.option];
      if (about !== undefined) return t('reading.kind.about', { name: sheet.name, about });
      const length = worksheet === null ? undefined : sheet.lengths[worksheet.length];
      return withLength && length !== undefined ? t('reading.kind.with-length', { name: sheet.name, length }) : sheet.name;
    },
    [t, names],
  );
}
