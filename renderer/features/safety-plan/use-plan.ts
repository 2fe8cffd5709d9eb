import { useEffect, useState } from 'react';
import type { PlanCopy } from '../../../electron/domain/safety/plan-copy.ts';
import { planSheet } from '../../../electron/domain/safety/plan.ts';
import type { Answers } from '../../../electron/domain/worksheets/answers.ts';
import type { OnLock } from '../../../electron/contract/safety-calls.ts';
import type { Failure } from '../../../electron/contract/result.ts';
import { useShell } from '../../app/bridge-context.tsx';
import { usePrefs } from '../../app/prefs.tsx';
import { useOpenJournal } from '../../app/session.tsx';
import { useQuery } from '../../app/use-query.ts';
import type { Sheet } from '../../worksheet/registry.ts';
import { useWorksheet } from '../../worksheet/use-worksheet.ts';

export type ShownPlan = { id: string | null; sheet: Sheet; answers: Answers };

export type Plan =
  | { at: 'reading' }
  | { at: 'failed'; error: Failure }
  /** `locked`: it may be inside the journal. */
  | { at: 'none'; locked: boolean; draft: string | null }
  | { at: 'there'; plan: ShownPlan; draft: string | null; onLock: OnLock };

/** The plan from the open journal, or from its clear copy while the journal is locked. */
export function usePlan(): Plan & { again: () => void } {
  const shell = useShell();
  const { language } = usePrefs();
  const open = useOpenJournal() !== null;
  const query = useQuery('plan.read', open ? {} : null, ['entries.changed', 'vault.loaded']);
  const [copy, setCopy] = useState<PlanCopy | null | undefined>(undefined);

  useEffect(() => {
    if (open) return;
    let stale = false;
    void shell.call('plan.copy', {}).then((found) => {
      if (!stale) setCopy(found);
    });
    return () => {
      stale = true;
    };
  }, [shell, open]);

  const inside = query.value?.plan ?? null;
  const version = open ? inside?.content.version : copy?.plan?.sheet;
  const sheet = useWorksheet(planSheet, version ?? 1, language);
  const { again } = query;

  if (open && query.error !== null && query.value === null) return { at: 'failed', error: query.error, again };
  if ((open ? query.value === null : copy === undefined) || sheet === undefined) return { at: 'reading', again };
  const draft = query.value?.draft ?? null;
  const answers = open ? inside?.content.answers : copy?.plan?.answers;
  if (answers === undefined) return { at: 'none', locked: !open, draft, again };
  if (sheet === null) return { at: 'failed', error: { code: 'file-newer' }, again };
  return { at: 'there', plan: { id: inside?.id ?? null, sheet, answers }, draft, onLock: query.value?.onLock ?? 'on', again };
}
