import { useMemo } from 'react';
import type { TailoredCopy } from '../../../electron/domain/assignments/assignment-records.ts';
import { tailoredEdit } from '../../../electron/domain/assignments/tailored-sheet.ts';
import type { PlanDoes } from '../../../electron/domain/plans/plan.ts';
import { usePrefs } from '../../app/prefs.tsx';
import { useText } from '../../i18n/use-text.tsx';
import { useExerciseWords } from '../../reading/exercise-words.ts';
import { useSheetNames } from '../../reading/use-sheet-names.ts';

/** What the thing that is opened is called. */
export function useDoesName(does: PlanDoes | null, copy: TailoredCopy | undefined): string {
  const t = useText();
  const { language } = usePrefs();
  const exercises = useExerciseWords();
  const sheets = useSheetNames(language);
  const own = useMemo(() => {
    const words = copy === undefined ? undefined : tailoredEdit(copy)?.words;
    const said = (words?.[language] ?? words?.en ?? words?.es)?.name.trim() ?? '';
    return said;
  }, [copy, language]);
  if (does === null) return t('assign.words-alone');
  if (does.is === 'exercise') return exercises?.[does.exercise]?.name ?? '';
  if (copy !== undefined) return own === '' ? t('assign.no-name') : own;
  return sheets.find(({ id }) => id === does.worksheet)?.name ?? '';
}
