import { lengthOf, planOf } from '../../../electron/domain/exercises/plan.ts';
import { useNavigate } from '../../app/router.tsx';
import { useJournal } from '../../app/session.tsx';
import { useText } from '../../i18n/use-text.tsx';
import { exercises, useExerciseWords } from '../../reading/exercise-words.ts';

const shown = 4;
/** Until there are favourites: short, without holds, with nothing to be careful about. */
const forEveryone = { id: 'exhale', form: 'short' };

/** The skills that a person marked, one press away. */
export function SkillRows() {
  const t = useText();
  const navigate = useNavigate();
  const words = useExerciseWords();
  const { favourites } = useJournal().settings.skills;
  const wanted = favourites.length === 0 ? [forEveryone] : favourites.slice(0, shown).map((id) => ({ id, form: undefined }));
  return wanted.flatMap(({ id, form }) => {
    const exercise = exercises.find((one) => one.id === id);
    const drawn = exercise?.forms.find((one) => one.id === form) ?? exercise?.forms[0];
    const name = words?.[id]?.name;
    if (drawn === undefined || name === undefined) return [];
    const minutes = Math.round(lengthOf(planOf(drawn)) / 60_000);
    return (
      <li key={id}>
        <button type="button" onClick={() => { navigate({ screen: 'practice', exercise: id, ...(form === undefined ? {} : { form }) }); }}>
          <span>{name}</span>
          {minutes > 0 && <span className="note">{t('home.two.minutes', { minutes })}</span>}
        </button>
      </li>
    );
  });
}
