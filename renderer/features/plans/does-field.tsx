import type { PlanDoes } from '../../../electron/domain/plans/plan.ts';
import { usePrefs } from '../../app/prefs.tsx';
import { useText } from '../../i18n/use-text.tsx';
import { useExerciseWords } from '../../reading/exercise-words.ts';
import { useSheetNames } from '../../reading/use-sheet-names.ts';
import { Select } from '../../ui/field.tsx';
import { listSheets } from '../../worksheet/registry.ts';

/** They are made once, or are about plans and sessions themselves: nothing that is done at a time. */
const apart: ReadonlySet<string> = new Set(['practice-plan', 'session-notes', 'safety-plan', 'coping-card', 'mindfulness-log']);

function keyOf(does: PlanDoes | null): string {
  if (does === null) return '';
  return does.is === 'sheet' ? `sheet/${does.worksheet}` : `exercise/${does.exercise}`;
}

/** What opens with it: nothing, a sheet or measure, or an exercise. */
export function DoesField({ does, onDoes }: { does: PlanDoes | null; onDoes: (does: PlanDoes | null) => void }) {
  const t = useText();
  const { language } = usePrefs();
  const sheets = useSheetNames(language).filter(({ id }) => !apart.has(id));
  const skills = Object.entries(useExerciseWords() ?? {});
  const byName = (a: { text: string }, b: { text: string }) => a.text.localeCompare(b.text, language);
  const options = [
    { value: '', text: t('plans.form.opens-nothing') },
    { text: t('plans.form.sheets'), options: sheets.map(({ id, name }) => ({ value: `sheet/${id}`, text: name })).sort(byName) },
    { text: t('plans.form.exercises'), options: skills.map(([id, { name }]) => ({ value: `exercise/${id}`, text: name })).sort(byName) },
  ];

  function choose(value: string) {
    const [is, id = ''] = value.split('/');
    if (is === 'exercise') onDoes({ is, exercise: id });
    else if (is === 'sheet') onDoes({ is, worksheet: id, version: listSheets().find((sheet) => sheet.id === id)?.version ?? 1 });
    else onDoes(null);
  }

  return <Select label={t('plans.form.opens')} value={keyOf(does)} options={options} onChange={choose} />;
}
