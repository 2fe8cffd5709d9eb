import type { SlotItem } from '../../../electron/contract/session-calls.ts';
import type { WorksheetContent } from '../../../electron/domain/entries/entry.ts';
import type { Answers } from '../../../electron/domain/worksheets/answers.ts';
import { useNow } from '../../app/bridge-context.tsx';
import { whenNow } from '../../app/dates.ts';
import { usePrefs } from '../../app/prefs.tsx';
import { useDraft, type Draft } from '../../app/use-draft.ts';
import { listSheets, type Sheet } from '../../worksheet/registry.ts';
import { useWorksheet } from '../../worksheet/use-worksheet.ts';

export type Shared = { sheet: Sheet; draft: Draft<WorksheetContent> };

/** A sheet that both fill in: one draft for the whole session, whichever part it is written in. Null while its words are read. */
export function useShared(worksheet: 'session-notes' | 'practice-plan', slot: SlotItem): Shared | null {
  const now = useNow();
  const { language } = usePrefs();
  const version = listSheets().find(({ id }) => id === worksheet)?.version ?? 1;
  const sheet = useWorksheet(worksheet, version, language);
  const when = whenNow(now());
  const answers: Answers = worksheet === 'session-notes' ? { date: { kind: 'datetime', local: slot.at } } : {};
  const draft = useDraft<WorksheetContent>({
    entry: null,
    base: null,
    initial: { kind: 'worksheet', when, tags: [], bring: false, links: [], privateNote: '', worksheet, version, length: 'full', answers, looks: [], lookOn: null, state: 'part' },
  });
  return sheet === undefined || sheet === null ? null : { sheet, draft };
}
