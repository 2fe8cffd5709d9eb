import { useCallback, useMemo, useRef, useState } from 'react';
import type { VaultClient } from '../../../electron/contract/client.ts';
import type { Failure } from '../../../electron/contract/result.ts';
import type { SlotItem } from '../../../electron/contract/session-calls.ts';
import type { WorksheetContent } from '../../../electron/domain/entries/entry.ts';
import type { Answers } from '../../../electron/domain/worksheets/answers.ts';
import { completeness } from '../../../electron/domain/worksheets/completeness.ts';
import { isAnswered } from '../../../electron/domain/worksheets/kinds.ts';
import { lookDayOf } from '../../../electron/domain/worksheets/later.ts';
import { startAnswers, tidyAnswers, wallTimeOf } from '../../../electron/domain/worksheets/tidy.ts';
import { useNow, useVault } from '../../app/bridge-context.tsx';
import { useDates, whenNow } from '../../app/dates.ts';
import { createDraftKeeper, type DraftKeeper, type DraftStart } from '../../app/draft-keeper.ts';
import { realTimers } from '../../app/timers.ts';
import { usePrefs } from '../../app/prefs.tsx';
import { useJournal } from '../../app/session.tsx';
import { listSheets, loadSheet, type Sheet } from '../../worksheet/registry.ts';

/** What is filled in: a new sheet, of which there is one in a session, or an entry that was chosen. */
export type Filled = { begin: string } | { entry: string };
/** One that both fill in: a single draft for the whole session, whichever part it is written in. `begun`: in this session, so that nothing of it is hidden. */
export type Shared = { what: Filled; sheet: Sheet; keeper: DraftKeeper<WorksheetContent>; begun: boolean };

export type TogetherSheets = {
  /** In the order in which they were opened. */
  opened: readonly Shared[];
  find: (what: Filled) => Shared | undefined;
  open: (what: Filled) => Promise<Failure | null>;
  /** Everything into the journal; what was kept can be written on. */
  keepAll: () => Promise<Failure | null>;
};

const keyOf = (what: Filled) => ('begin' in what ? `new/${what.begin}` : what.entry);

function startOf(vault: VaultClient, content: WorksheetContent, kept: { id: string; rev: string } | null): DraftKeeper<WorksheetContent> {
  const start: DraftStart<WorksheetContent> = { entry: kept?.id ?? null, base: kept?.rev ?? null, initial: content };
  return createDraftKeeper(vault, realTimers, start);
}

export function useTogetherSheets(slot: SlotItem): TogetherSheets {
  const vault = useVault();
  const now = useNow();
  const { language } = usePrefs();
  const { settings } = useJournal();
  const { today } = useDates();
  const [opened, setOpened] = useState<readonly Shared[]>([]);
  // What is opened twice at once is one.
  const under = useRef(new Map<string, Promise<Failure | null>>());

  const find = useCallback((what: Filled) => opened.find((one) => keyOf(one.what) === keyOf(what)), [opened]);

  const read = useCallback(
    async (what: Filled): Promise<Shared | Failure> => {
      if ('entry' in what) {
        const entry = await vault.call('entries.read', { id: what.entry });
        if (!entry.ok) return entry.error;
        const { content, rev } = entry.value;
        const sheet = content.kind === 'worksheet' ? await loadSheet(content.worksheet, content.version, language) : null;
        return content.kind !== 'worksheet' || sheet === null ? { code: 'file-newer' } : { what, sheet, keeper: startOf(vault, content, { id: what.entry, rev }), begun: false };
      }
      const worksheet = what.begin;
      const version = listSheets().find(({ id }) => id === worksheet)?.version ?? 1;
      const sheet = await loadSheet(worksheet, version, language);
      if (sheet === null) return { code: 'file-newer' };
      const when = whenNow(now());
      const length = worksheet === 'thought-record' ? settings.thoughtLength : (sheet.definition.lengths.at(-1)?.id ?? '');
      const own: Answers = worksheet === 'session-notes' ? { date: { kind: 'datetime', local: slot.at } } : startAnswers(sheet.definition, when.at);
      const content: WorksheetContent = { kind: 'worksheet', when, tags: [], bring: false, links: [], privateNote: '', worksheet, version, length, answers: own, looks: [], lookOn: null, state: 'part' };
      return { what, sheet, keeper: startOf(vault, content, null), begun: true };
    },
    [vault, now, language, settings.thoughtLength, slot.at],
  );

  const open = useCallback(
    (what: Filled) => {
      const key = keyOf(what);
      const before = under.current.get(key);
      if (before !== undefined) return before;
      const opening = read(what).then((got) => {
        if ('code' in got) under.current.delete(key);
        else setOpened((all) => [...all, got]);
        return 'code' in got ? got : null;
      });
      under.current.set(key, opening);
      return opening;
    },
    [read],
  );

  const keepAll = useCallback(async () => {
    for (const shared of opened) {
      const { keeper, sheet, begun } = shared;
      const content = keeper.value();
      const isWritten = keeper.saveState().kind !== 'untouched' && (!begun || Object.values(content.answers).some((answer) => answer.kind !== 'datetime' && isAnswered(answer)));
      if (!isWritten) continue;
      const answers = tidyAnswers(content.answers);
      const { state } = completeness(sheet.definition, content.length, answers);
      const at = (begun ? wallTimeOf(sheet.definition, answers) : null) ?? content.when.at;
      const next = { ...content, answers, state, lookOn: lookDayOf(sheet.definition, content, answers, today), when: { ...content.when, at } };
      const kept = await keeper.keep(next);
      if (!kept.ok) return kept.error;
      setOpened((all) => all.map((one) => (one === shared ? { ...one, keeper: startOf(vault, next, kept.value) } : one)));
    }
    return null;
  }, [opened, vault, today]);

  return useMemo(() => ({ opened, find, open, keepAll }), [opened, find, open, keepAll]);
}
