import { useEffect, useState } from 'react';
import type { Failure } from '../../../electron/contract/result.ts';
import type { WorksheetContent } from '../../../electron/domain/entries/entry.ts';
import type { PlanDoes, PlanShape } from '../../../electron/domain/plans/plan.ts';
import { useNow, useVault } from '../../app/bridge-context.tsx';
import { localWall, nextHour, whenNow } from '../../app/dates.ts';
import { NotThere } from '../../app/not-there.tsx';
import type { PageOf } from '../../app/route.ts';
import { useJournal } from '../../app/session.tsx';
import { useText } from '../../i18n/use-text.tsx';
import { usePlanWords } from '../../reading/use-plan-words.ts';
import { PlanForm } from './plan-form.tsx';
import { readForm, type FormStart } from './read-form.ts';
import './plans.css';

function newShape(does: PlanDoes | null, now: Date): PlanShape {
  return { does, times: { at: nextHour(now), zone: whenNow(now).zone, every: 'once', days: [], until: null }, remind: false };
}

/** A plan being made: a new one, or another form of one that stands. */
export function PlanFormScreen({ route: { id, does, draft } }: { route: PageOf<'plan-form'> }) {
  const t = useText();
  const { readOnly } = useJournal();
  if (readOnly) return <NotThere title={t('plans.gone')} error={{ code: 'vault-read-only' }} />;
  return id === undefined && draft === undefined ? <NewPlan does={does ?? null} /> : <BegunPlan id={id} draft={draft} />;
}

/** It begins with the name of what it opens, once that is read. */
function NewPlan({ does }: { does: PlanDoes | null }) {
  const now = useNow();
  const task = usePlanWords().opens({ does });
  const [at] = useState(() => now());
  if (does !== null && task === '') return null;
  const words: WorksheetContent = {
    kind: 'worksheet',
    when: whenNow(at),
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
  return <PlanForm start={{ plan: null, entry: null, base: null, draft: null, words, shape: newShape(does, at), before: [] }} />;
}

/** Read once: what one is writing is not pulled away by a change elsewhere. */
function BegunPlan({ id, draft }: { id: string | undefined; draft: string | undefined }) {
  const t = useText();
  const vault = useVault();
  const now = useNow();
  const [start, setStart] = useState<FormStart | null>(null);
  const [error, setError] = useState<Failure | null>(null);

  useEffect(() => {
    let stale = false;
    const at = now();
    void readForm(vault, { id, draft }, newShape(null, at), localWall(at)).then((read) => {
      if (stale) return;
      if (read.ok) setStart((before) => before ?? read.value);
      else setError(read.error);
    });
    return () => {
      stale = true;
    };
  }, [vault, now, id, draft]);

  if (start !== null) return <PlanForm start={start} />;
  return error === null ? null : <NotThere title={t('plans.gone')} error={error} />;
}
