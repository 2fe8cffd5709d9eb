import { useCallback, useEffect, useMemo, useRef, useState } from 'react';
import type { VaultClient } from '../../../electron/contract/client.ts';
import type { Failure } from '../../../electron/contract/result.ts';
import type { TogetherValue } from '../../../electron/contract/session-calls.ts';
import type { EntryContent, WorksheetContent } from '../../../electron/domain/entries/entry.ts';
import { ownLabels } from '../../../electron/domain/own-sheets/own-labels.ts';
import type { Answers } from '../../../electron/domain/worksheets/answers.ts';
import { completeness } from '../../../electron/domain/worksheets/completeness.ts';
import { isAnswered } from '../../../electron/domain/worksheets/kinds.ts';
import { lookDayOf } from '../../../electron/domain/worksheets/later.ts';
import { startAnswers, tidyAnswers, wallTimeOf } from '../../../electron/domain/worksheets/tidy.ts';
import type { Tongue } from '../../../electron/domain/worksheets/vocabulary.ts';
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

function startOf(vault: VaultClient, initial: WorksheetContent, start: Omit<DraftStart<WorksheetContent>, 'initial'>): DraftKeeper<WorksheetContent> {
  return createDraftKeeper(vault, realTimers, { ...start, initial });
}

/** The sheet that a content answers; of what came from a person, as it came along. */
async function sheetOf(vault: VaultClient, content: EntryContent, entry: string, language: Tongue): Promise<Sheet | null> {
  if (content.kind !== 'worksheet') return null;
  const beside = await vault.call('together.beside', { entry });
  const given = beside.ok ? beside.value.sheets.find(({ definition }) => definition.id === content.worksheet && definition.version === content.version) : undefined;
  return given === undefined ? loadSheet(content.worksheet, content.version, language) : { ...ownLabels(given, language), language };
}

/** What was begun or changed before the session was broken off, as it was then. */
async function goOn(vault: VaultClient, language: Tongue, what: Filled, { entry, draft }: Back): Promise<Shared | Failure> {
  const read = draft === null ? await vault.call('entries.read', { id: entry ?? '' }) : await vault.call('drafts.read', { draft });
  if (!read.ok) return read.error;
  const { content } = read.value;
  const sheet = content.kind === 'worksheet' ? await loadSheet(content.worksheet, content.version, language) : null;
  if (content.kind !== 'worksheet' || sheet === null) return { code: 'file-newer' };
  const base = 'rev' in read.value ? read.value.rev : read.value.base;
  return { what, sheet, keeper: startOf(vault, content, { entry, base, draft }), begun: 'begin' in what };
}

/** What is opened of something that was begun before the session was broken off. */
type Back = TogetherValue['begun'][number];

export function useTogetherSheets({ slot, begun }: TogetherValue): TogetherSheets {
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
      const back = begun.find(({ worksheet, entry, draft }) => ('begin' in what ? worksheet === what.begin && (entry === null || draft === null) : entry === what.entry && draft !== null));
      if (back !== undefined) return goOn(vault, language, what, back);
      if ('entry' in what) {
        const entry = await vault.call('entries.read', { id: what.entry });
        if (!entry.ok) return entry.error;
        const { content, rev } = entry.value;
        const sheet = await sheetOf(vault, content, what.entry, language);
        return content.kind !== 'worksheet' || sheet === null ? { code: 'file-newer' } : { what, sheet, keeper: startOf(vault, content, { entry: what.entry, base: rev }), begun: false };
      }
      const worksheet = what.begin;
      const version = listSheets().find(({ id }) => id === worksheet)?.version ?? 1;
      const sheet = await loadSheet(worksheet, version, language);
      if (sheet === null) return { code: 'file-newer' };
      const when = whenNow(now());
      const length = worksheet === 'thought-record' ? settings.thoughtLength : (sheet.definition.lengths.at(-1)?.id ?? '');
      const own: Answers = worksheet === 'session-notes' ? { date: { kind: 'datetime', local: slot.at } } : startAnswers(sheet.definition, when.at);
      const content: WorksheetContent = { kind: 'worksheet', when, tags: [], bring: false, links: [], privateNote: '', worksheet, version, length, answers: own, looks: [], lookOn: null, state: 'part' };
      return { what, sheet, keeper: startOf(vault, content, { entry: null, base: null }), begun: true };
    },
    [vault, now, language, settings.thoughtLength, slot.at, begun],
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

  // They are there at once, so that closing the session keeps them too.
  useEffect(() => {
    for (const { worksheet, entry, draft } of begun) void open(entry === null || draft === null ? { begin: worksheet } : { entry });
  }, [begun, open]);

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
      setOpened((all) => all.map((one) => (one === shared ? { ...one, keeper: startOf(vault, next, { entry: kept.value.id, base: kept.value.rev }) } : one)));
    }
    return null;
  }, [opened, vault, today]);

  return useMemo(() => ({ opened, find, open, keepAll }), [opened, find, open, keepAll]);
}
