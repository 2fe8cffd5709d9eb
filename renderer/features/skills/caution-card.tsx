import { exercises } from '../../reading/exercise-words.ts';
import type { WordsOfExercises } from '../../reading/exercise-words.ts';
import { useNavigate } from '../../app/router.tsx';
import { useText } from '../../i18n/use-text.tsx';
import { TextButton } from '../../ui/button.tsx';
import { Checkbox } from '../../ui/choice.tsx';
import { Fold } from '../../ui/fold.tsx';
import type { Subject } from './subject.ts';

/** No breath holds (clinical reference 3.0). */
const withoutHolds = ['exhale', 'senses', 'urge'];

type Props = { subject: Subject; words: WordsOfExercises; ask: 'none' | 'read' | 'ask'; ticked: boolean; missing: boolean; onTick: (on: boolean) => void };

/** What to know before: open the first time, behind a fold afterwards; for cold water a tick that cannot be passed by. */
export function CautionCard({ subject, words, ask, ticked, missing, onTick }: Props) {
  const t = useText();
  const { exercise } = subject;
  if (exercise === null || exercise.caution === 'none') return null;
  if (ask === 'none') return <Fold summary={t('skills.caution.seen')}><Cautions subject={subject} words={words} /></Fold>;
  return (
    <section className="skills-caution" aria-labelledby="skills-caution">
      <h2 id="skills-caution" className="section">{t('skills.caution')}</h2>
      <Cautions subject={subject} words={words} />
      {ask === 'ask' && (
        <>
          <Checkbox label={t('skills.caution.tick')} hint={t('skills.caution.ask-again')} checked={ticked} onChange={onTick} />
          <p className="fault" role="status">{missing ? t('skills.caution.needed') : ''}</p>
        </>
      )}
    </section>
  );
}

function Cautions({ subject, words }: { subject: Subject; words: WordsOfExercises }) {
  const t = useText();
  const navigate = useNavigate();
  const { exercise, words: { cautions, warn } } = subject;
  const holds = exercise?.forms.some(({ parts }) => parts.some(({ steps }) => steps.some(({ key }) => key === 'hold'))) ?? false;
  const list = exercise?.caution === 'ask';
  return (
    <div className="stack tight">
      {list && <p>{t('skills.caution.ask')}</p>}
      {list ? <ul className="skills-list">{cautions.map((line) => <li key={line}>{line}</li>)}</ul> : cautions.map((line) => <p key={line}>{line}</p>)}
      {warn !== undefined && <p>{warn}</p>}
      {holds && (
        <p>
          {t('skills.caution.no-hold')}{' '}
          {exercises.filter(({ id }) => withoutHolds.includes(id)).map(({ id }, index) => (
            <span key={id}>
              {index > 0 && ' · '}
              <TextButton onClick={() => { navigate({ screen: 'practice', exercise: id }, { replace: true }); }}>{words[id]?.name}</TextButton>
            </span>
          ))}
        </p>
      )}
    </div>
  );
}
