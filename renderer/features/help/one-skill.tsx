import { useNavigate } from '../../app/router.tsx';
import { useOpenJournal } from '../../app/session.tsx';
import { useText } from '../../i18n/use-text.tsx';
import { useExerciseWords } from '../../reading/exercise-words.ts';
import { Button } from '../../ui/button.tsx';

/** One exercise that brings back to now (E05 and E17 of the clinical reference). What is half written stays as a draft. */
export function OneSkill({ exercise }: { exercise: 'senses' | 'anchor' }) {
  const t = useText();
  const navigate = useNavigate();
  const open = useOpenJournal();
  const words = useExerciseWords();
  const name = words?.[exercise]?.name;
  if (open === null || name === undefined) return null;
  return (
    <div>
      <Button onClick={() => { navigate({ screen: 'practice', exercise }, { leaving: true }); }}>{t('help.skill', { name })}</Button>
    </div>
  );
}
