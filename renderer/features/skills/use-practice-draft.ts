import { useState } from 'react';
import type { When, WorksheetContent } from '../../../electron/domain/entries/entry.ts';
import { practiceAnswers, practiceSheet } from '../../../electron/domain/exercises/practice-log.ts';
import type { Rating } from '../../../electron/domain/exercises/skill-settings.ts';
import type { Answer } from '../../../electron/domain/worksheets/answers.ts';
import { useNow } from '../../app/bridge-context.tsx';
import { whenNow } from '../../app/dates.ts';
import { useJournal } from '../../app/session.tsx';
import { useDraft, type Draft } from '../../app/use-draft.ts';

export type Wave = { minute: number; strength: number };

/** Shorter than this, it was a look and not a practice: it is noted only if the person wants it to be. */
export const leastMs = 5_000;

export type PracticeDraft = {
  draft: Draft<WorksheetContent>;
  /** Notes what has been practised so far; a few seconds only with `evenSo`. `runsMs`: it runs, and that for so long at most. */
  note: (spentMs: number, waves: readonly Wave[], runsMs: number | null, evenSo?: boolean) => void;
  set: (field: string, answer: Answer) => void;
  /** Puts it into the journal, when there is anything to put there. False when it could not be. */
  keep: () => Promise<boolean>;
};

/**
 * The log of one practice, which keeps itself as a draft while it runs, as everything that is half done. `begun` is when it was started, which may be long
 * after its card was opened; null before that.
 */
export function usePracticeDraft(exercise: string, rating: Rating | null, before: number | null, begun: When | null, reserved: string | undefined): PracticeDraft {
  const now = useNow();
  const { readOnly } = useJournal();
  const [opened] = useState(() => whenNow(now()));
  const when = begun ?? opened;
  const initial: WorksheetContent = {
    kind: 'worksheet', when, tags: [], bring: false, links: [], privateNote: '', worksheet: practiceSheet.id, version: practiceSheet.version, length: practiceSheet.length, answers: {}, looks: [], lookOn: null, state: 'part',
  };
  const draft = useDraft({ entry: null, base: null, ...(reserved === undefined ? {} : { reserved }), initial });

  return {
    draft,
    note(spentMs, waves, runsMs, evenSo = false) {
      if (readOnly || (spentMs < leastMs && !evenSo)) return;
      draft.runFor(runsMs);
      draft.setContent((content) => ({ ...content, when, answers: practiceAnswers({ exercise, start: when.at, spentMs, rating, before, after: null, waves }, content.answers) }));
    },
    set(field, answer) {
      if (!readOnly) draft.setContent((content) => ({ ...content, answers: { ...content.answers, [field]: answer } }));
    },
    async keep() {
      if (readOnly || draft.content.answers['practice'] === undefined) return true;
      return (await draft.keep({ ...draft.content, state: 'whole' })).ok;
    },
  };
}
