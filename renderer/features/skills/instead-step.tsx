import { useNavigate } from '../../app/router.tsx';
import { useText } from '../../i18n/use-text.tsx';
import type { WordsOfExercises } from '../../reading/exercise-words.ts';
import { Button } from '../../ui/button.tsx';
import { PageTitle } from '../../ui/page-head.tsx';
import type { Subject } from './subject.ts';

/** Offered where there is no exercise to say it, such as the free timer. */
const standard = ['senses', 'anchor', 'walk'];

type Props = { subject: Subject; words: WordsOfExercises; onOther: (exercise: string) => void; onEnough: () => void };

/** After "This is not helping": it has stopped. Something else, help, or nothing more. */
export function InsteadStep({ subject, words, onOther, onEnough }: Props) {
  const t = useText();
  const navigate = useNavigate();
  return (
    <div className="step">
      <span />
      <div className="ask">
        <PageTitle>{t('skills.instead.title')}</PageTitle>
        <p className="help">{t('skills.instead.lead')}</p>
        <ul className="skills-others">
          {(subject.exercise?.instead ?? standard).map((id) => (
            <li key={id}>
              <button type="button" className="skills-open" onClick={() => { onOther(id); }}>
                <span className="skills-name">{words[id]?.name}</span>
                <span className="note">{words[id]?.what}</span>
              </button>
            </li>
          ))}
        </ul>
      </div>
      <footer>
        <Button look="line" onClick={() => { navigate({ screen: 'help' }); }}>{t('skills.instead.help')}</Button>
        <Button look="line" onClick={onEnough}>{t('skills.instead.enough')}</Button>
      </footer>
    </div>
  );
}
