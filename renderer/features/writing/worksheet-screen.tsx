import { useEffect, useRef, useState } from 'react';
import { emptyFilter } from '../../../electron/contract/empty-filter.ts';
import type { WorksheetContent } from '../../../electron/domain/entries/entry.ts';
import { isOwnSheetId } from '../../../electron/domain/own-sheets/own-labels.ts';
import { planSheet } from '../../../electron/domain/safety/plan.ts';
import type { Answers } from '../../../electron/domain/worksheets/answers.ts';
import { openingLength } from '../../../electron/domain/worksheets/visible.ts';
import { startAnswers } from '../../../electron/domain/worksheets/tidy.ts';
import { useNow } from '../../app/bridge-context.tsx';
import { whenNow } from '../../app/dates.ts';
import type { DraftStart } from '../../app/draft-keeper.ts';
import { usePrefs } from '../../app/prefs.tsx';
import type { PageOf } from '../../app/route.ts';
import { useNavigate } from '../../app/router.tsx';
import { useQuery } from '../../app/use-query.ts';
import { useJournal } from '../../app/session.tsx';
import { useText } from '../../i18n/use-text.tsx';
import { useToast } from '../../ui/toast.tsx';
import { listSheets } from '../../worksheet/registry.ts';
import type { Sheet } from '../../worksheet/registry.ts';
import { useWorksheet } from '../../worksheet/use-worksheet.ts';
import { NotThere } from './not-there.tsx';
import { useStart } from './use-start.ts';
import { WorksheetEditor } from './worksheet-editor.tsx';
import './writing.css';

export function WorksheetScreen({ route }: { route: PageOf<'worksheet'> }) {
  const now = useNow();
  const { settings } = useJournal();
  const worksheet = route.worksheet ?? 'thought-record';
  const blank = (): WorksheetContent => ({
    kind: 'worksheet',
    when: whenNow(now()),
    tags: [],
    bring: false,
    links: [],
    privateNote: '',
    worksheet,
    version: route.version ?? newestOf(worksheet) ?? 1,
    length: route.length ?? (worksheet === 'thought-record' ? settings.thoughtLength : ''),
    answers: {},
    looks: [],
    lookOn: null,
    state: 'part',
  });
  const start = useStart('worksheet', route, blank);
  if (isSecondPlan(route)) return <ToPlan />;
  if (start.at === 'reading') return null;
  if (start.at === 'failed') return <NotThere error={start.error} />;
  if (start.start.looking === true && start.start.entry !== null) return <ToLook id={start.start.entry} draft={start.start.draft ?? null} />;
  if (start.start.planning === true && start.start.draft != null) return <ToPlanForm draft={start.start.draft} />;
  const begun = route.reserved === undefined ? start.start : { ...start.start, reserved: route.reserved };
  return <WithSheet start={begun} {...(route.answers === undefined ? {} : { first: route.answers })} />;
}

/** There is one plan: whoever asks for a new one without its first answers is led to where the one is, or is begun. */
function isSecondPlan({ worksheet, entry, draft, answers }: PageOf<'worksheet'>): boolean {
  return worksheet === planSheet && entry === undefined && draft === undefined && answers === undefined;
}

function ToPlan() {
  const navigate = useNavigate();
  useEffect(() => {
    navigate({ screen: 'safety-plan' }, { replace: true });
  }, [navigate]);
  return null;
}

/** A look that was begun goes on where looks are made. */
function ToLook({ id, draft }: { id: string; draft: string | null }) {
  const navigate = useNavigate();
  useEffect(() => {
    navigate({ screen: 'look-again', id, ...(draft === null ? {} : { draft }) }, { replace: true });
  }, [navigate, id, draft]);
  return null;
}

/** A plan that was begun goes on where plans are made. */
function ToPlanForm({ draft }: { draft: string }) {
  const navigate = useNavigate();
  useEffect(() => {
    navigate({ screen: 'plan-form', draft }, { replace: true });
  }, [navigate, draft]);
  return null;
}

function newestOf(worksheet: string): number | null {
  return listSheets().find(({ id }) => id === worksheet)?.version ?? null;
}

/** The draft begins only when the sheet is there, so that a new one starts with its own first answers. */
function WithSheet({ start, first = {} }: { start: DraftStart<WorksheetContent>; first?: Answers }) {
  const { language } = usePrefs();
  const { initial } = start;
  const fresh = start.entry === null && (start.draft ?? null) === null;
  const sheet = useWorksheet(initial.worksheet, initial.version, language);
  if (sheet === undefined) return null;
  if (sheet === null) {
    const newest = newestOf(initial.worksheet);
    // One of a person's own comes with no newer program.
    if (!fresh || newest === null || newest === initial.version) return <NotThere error={{ code: isOwnSheetId(initial.worksheet) ? 'not-found' : 'file-newer' }} />;
    return <InNewest start={{ ...start, initial: { ...initial, version: newest } }} first={first} />;
  }
  const length = initial.length === '' ? openingLength(sheet.definition) : initial.length;
  const only = fresh && sheet.definition.once === true && Object.keys(first).length === 0;
  const answers = fresh ? { ...startAnswers(sheet.definition, initial.when.at), ...first } : initial.answers;
  const begun = { ...start, initial: { ...initial, length, answers } };
  return only ? <OnlyOne sheet={sheet} start={begun} /> : <WorksheetEditor sheet={sheet} start={begun} />;
}

/** The form that a plan gives is not here any more: the newest is, and that is said. One of a person's own may be in a month that is still to be opened. */
function InNewest({ start, first }: { start: DraftStart<WorksheetContent>; first: Answers }) {
  const t = useText();
  const toast = useToast();
  const told = useRef(false);
  const { value } = useQuery('entries.list', { filter: emptyFilter, offset: 0, limit: 1 }, ['vault.loaded']);
  const loaded = value?.loading === false;
  useEffect(() => {
    if (loaded && !told.current) toast({ text: t('writing.in-newest') });
    told.current = loaded;
  }, [loaded, toast, t]);
  return loaded ? <WithSheet start={start} first={first} /> : null;
}

/** A sheet of which there is one record: that one is opened where it is there already, once every month has been looked through. */
function OnlyOne({ sheet, start }: { sheet: Sheet; start: DraftStart<WorksheetContent> }) {
  const navigate = useNavigate();
  const filter = { ...emptyFilter, kinds: ['worksheet' as const], worksheet: sheet.definition.id };
  const { value, error } = useQuery('entries.list', { filter, offset: 0, limit: 1 }, ['vault.loaded']);
  const [begun, setBegun] = useState(false);
  const there = value?.items[0]?.id;
  const none = value !== null && !value.loading && there === undefined;
  // Once it was begun it stays: keeping it makes it the one that is there.
  if (none && !begun) setBegun(true);

  useEffect(() => {
    if (there !== undefined && !begun) navigate({ screen: 'worksheet', entry: there }, { replace: true });
  }, [navigate, there, begun]);

  if (begun) return <WorksheetEditor sheet={sheet} start={start} />;
  return error === null ? null : <NotThere error={error} />;
}
