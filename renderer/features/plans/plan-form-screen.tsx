import { useState } from 'react';
import type { PlanSaid } from '../../../electron/contract/plan-calls.ts';
import type { WorksheetContent } from '../../../electron/domain/entries/entry.ts';
import type { PlanDoes, PlanTimes } from '../../../electron/domain/plans/plan.ts';
import { useNow } from '../../app/bridge-context.tsx';
import { addDays, localWall, whenNow } from '../../app/dates.ts';
import type { DraftStart } from '../../app/draft-keeper.ts';
import { NotThere } from '../../app/not-there.tsx';
import type { PageOf } from '../../app/route.ts';
import { useJournal } from '../../app/session.tsx';
import { useQuery } from '../../app/use-query.ts';
import { useText } from '../../i18n/use-text.tsx';
import { usePlanWords } from '../../reading/use-plan-words.ts';
import { PlanForm } from './plan-form.tsx';
import './plans.css';

export type FormStart = { plan: string | null; draft: DraftStart<WorksheetContent>; does: PlanDoes | null; times: PlanTimes; remind: boolean; before: PlanSaid[] };

/** The next full hour, and not in the night. */
function nextHour(now: Date): string {
  const soon = localWall(new Date(now.getTime() + 3_600_000));
  const hour = soon.slice(11, 13);
  if (hour >= '22') return `${addDays(soon.slice(0, 10), 1)}T10:00`;
  return hour < '07' ? `${soon.slice(0, 10)}T10:00` : `${soon.slice(0, 13)}:00`;
}

/** A plan being made: a new one, or another form of one that stands. */
export function PlanFormScreen({ route }: { route: PageOf<'plan-form'> }) {
  const t = useText();
  const { readOnly } = useJournal();
  if (readOnly) return <NotThere title={t('plans.gone')} error={{ code: 'vault-read-only' }} />;
  return route.id === undefined ? <NewPlan does={route.does ?? null} /> : <OldPlan id={route.id} />;
}

/** It begins with the name of what it opens, once that is read. */
function NewPlan({ does }: { does: PlanDoes | null }) {
  const now = useNow();
  const task = usePlanWords().opens({ does });
  const [at] = useState(() => now());
  if (does !== null && task === '') return null;
  const when = whenNow(at);
  const words: WorksheetContent = {
    kind: 'worksheet',
    when,
    tags: [],
    bring: false,
    links: [],
    privateNote: '',
    worksheet: 'practice-plan',
    version: 1,
    length: 'full',
    answers: task === '' ? {} : { task: { kind: 'text', text: task } },
    looks: [],
    lookOn: null,
    state: 'whole',
  };
  return <PlanForm start={{ plan: null, draft: { entry: null, base: null, initial: words }, does, times: { at: nextHour(at), zone: when.zone, every: 'once', days: [], until: null }, remind: false, before: [] }} />;
}

function OldPlan({ id }: { id: string }) {
  const t = useText();
  const now = useNow();
  const [wall] = useState(() => localWall(now()));
  const { value, error } = useQuery('plans.read', { plan: id, entry: null, now: wall });
  if (error !== null) return <NotThere title={t('plans.gone')} error={error} />;
  if (value === null) return null;
  const { plan, entry, rev, words, does, times, remind, past } = value;
  // What got in the way the last times is of use for the next ones.
  const before = past.flatMap(({ said }) => (said !== null && (said.inTheWay.length > 0 || said.own.length > 0 || said.note !== '') ? [said] : [])).slice(0, 3);
  return <PlanForm start={{ plan, draft: { entry, base: rev, initial: words }, does, times, remind, before }} />;
}
