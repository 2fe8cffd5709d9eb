import type { Exercise, ExerciseWords } from '../../../electron/domain/exercises/exercise-schema.ts';
import { useNavigate } from '../../app/router.tsx';
import { useJournal } from '../../app/session.tsx';
import { useText } from '../../i18n/use-text.tsx';
import { Star } from '../../ui/star.tsx';
import { lengthOfForm } from './subject.ts';
import { useSkillSettings } from './use-skill-settings.ts';
import { useTimes } from './use-times.ts';

type Props = { exercise: Exercise; words: ExerciseWords | undefined; form?: string; star?: boolean };

/** One exercise: press to open it; the star keeps it at hand on Home. */
export function SkillRow({ exercise, words, form, star = false }: Props) {
  const t = useText();
  const time = useTimes();
  const navigate = useNavigate();
  const { readOnly } = useJournal();
  const [{ favourites }, change] = useSkillSettings();
  const { id } = exercise;
  const on = favourites.includes(id);
  if (words === undefined) return null;
  return (
    <li>
      <button type="button" role="link" className="skills-open" onClick={() => { navigate({ screen: 'practice', exercise: id, ...(form === undefined ? {} : { form }) }); }}>
        <span className="skills-name">{words.name}</span>
        <span className="note">{words.what}</span>
        <span className="note skills-time">{time(lengthOfForm(exercise, form))}</span>
      </button>
      {star && !readOnly && (
        <Star
          label={t('skills.favourite.named', { name: words.name })}
          hint={t('skills.favourite')}
          on={on}
          onChange={(next) => { change({ favourites: next ? [...favourites, id].slice(-30) : favourites.filter((one) => one !== id) }); }}
        />
      )}
    </li>
  );
}
