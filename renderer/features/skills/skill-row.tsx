import type { Exercise, ExerciseWords } from '../../../electron/domain/exercises/exercise-schema.ts';
import { useNavigate } from '../../app/router.tsx';
import { useJournal } from '../../app/session.tsx';
import { useText } from '../../i18n/use-text.tsx';
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
        <button
          type="button"
          className="skills-star"
          aria-pressed={on}
          aria-label={t('skills.favourite.named', { name: words.name })}
          title={t('skills.favourite')}
          onClick={() => { change({ favourites: on ? favourites.filter((one) => one !== id) : [...favourites, id].slice(-30) }); }}
        >
          <svg viewBox="0 0 24 24" aria-hidden="true" focusable="false" className="icon"><path d="M12 4.5l2.3 4.9 5.2.7-3.8 3.7.9 5.3-4.6-2.6-4.6 2.6.9-5.3-3.8-3.7 5.2-.7z" /></svg>
        </button>
      )}
    </li>
  );
}
