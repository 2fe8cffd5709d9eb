import { useEffect, useState } from 'react';
import type { PlanCopy } from '../../../electron/domain/safety/plan-copy.ts';
import { planSheet } from '../../../electron/domain/safety/plan.ts';
import type { WorksheetContent } from '../../../electron/domain/entries/entry.ts';
import type { Answers } from '../../../electron/domain/worksheets/answers.ts';
import type { OnLock } from '../../../electron/contract/safety-calls.ts';
import type { Failure } from '../../../electron/contract/result.ts';
import { useShell } from '../../app/bridge-context.tsx';
import { usePrefs } from '../../app/prefs.tsx';
import { useOpenJournal } from '../../app/session.tsx';
import { useReadsTogether } from '../../app/together.tsx';
import { useQuery } from '../../app/use-query.ts';
import type { Sheet } from '../../worksheet/registry.ts';
import { useWorksheet } from '../../worksheet/use-worksheet.ts';

export type ShownPlan = { id: string | null; sheet: Sheet; answers: Answers };

export type Plan =
  | { at: 'reading' }
  | { at: 'failed'; error: Failure }
  /** `locked`: it may be inside the journal. `asks`: whose plan the passphrase brings up, while something is read together. `begun`: what a first one that is under way holds. */
  | { at: 'none'; locked: boolean; asks: 'own' | 'person' | null; draft: string | null; begun: ShownPlan | null }
  | { at: 'there'; plan: ShownPlan; draft: string | null; onLock: OnLock };

/**
 * The plan from the open journal, or from its clear copy while the journal is locked. While something is read together it is the one if it was ticked
 * for the session, else the other; `given` is what the passphrase brought up. Where what one of the people sent is read, only a plan of theirs is shown.
 */
export function usePlan(given: WorksheetContent | null = null): Plan & { again: () => void } {
  const shell = useShell();
  const { language } = usePrefs();
  const together = useReadsTogether();
  const open = useOpenJournal() !== null;
  const query = useQuery('plan.read', open || together !== null ? {} : null, ['entries.changed', 'vault.loaded']);
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

  const inside = query.value?.plan ?? (given === null ? null : { id: null, content: given });
  const fromVault = open || inside !== null;
  const begun = query.value?.begun ?? null;
  const version = fromVault ? (inside?.content ?? begun)?.version : copy?.plan?.sheet;
  const sheet = useWorksheet(planSheet, version ?? 1, language);
  const { again } = query;

  if (open && query.error !== null && query.value === null) return { at: 'failed', error: query.error, again };
  if ((open ? query.value === null : copy === undefined || (together !== null && query.loading)) || sheet === undefined) return { at: 'reading', again };
  const draft = query.value?.draft ?? null;
  const own = together === 'person' ? undefined : copy?.plan?.answers;
  const answers = fromVault ? inside?.content.answers : own;
  if (answers === undefined) {
    const shown = begun === null || sheet === null ? null : { id: null, sheet, answers: begun.answers };
    return { at: 'none', locked: !open, asks: query.value === null ? together : null, draft, begun: shown, again };
  }
  if (sheet === null) return { at: 'failed', error: { code: 'file-newer' }, again };
  return { at: 'there', plan: { id: inside?.id ?? null, sheet, answers }, draft, onLock: query.value?.onLock ?? 'on', again };
}
