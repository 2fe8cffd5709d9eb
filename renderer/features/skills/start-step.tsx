import { useEffect, useRef, useState } from 'react';
import { isScalable } from '../../../electron/domain/exercises/plan.ts';
import { cautionNow } from '../../../electron/domain/exercises/cautions.ts';
import type { Rating } from '../../../electron/domain/exercises/skill-settings.ts';
import { useDates } from '../../app/dates.ts';
import { useRouter } from '../../app/router.tsx';
import { useJournal } from '../../app/session.tsx';
import { StepHeader } from '../../app/step-header.tsx';
import { useText } from '../../i18n/use-text.tsx';
import type { WordsOfExercises } from '../../reading/exercise-words.ts';
import { Button, TextButton } from '../../ui/button.tsx';
import { RadioGroup } from '../../ui/choice.tsx';
import { Fold } from '../../ui/fold.tsx';
import { PageTitle } from '../../ui/page-head.tsx';
import { CautionCard } from './caution-card.tsx';
import { RatingChoice } from './rating-choice.tsx';
import { RatingTrack } from './rating-track.tsx';
import { SoundChoice } from './sound-choice.tsx';
import { lengthOfForm, type Choice, type Subject } from './subject.ts';
import { TimerFields } from './timer-fields.tsx';
import { useSkillSettings } from './use-skill-settings.ts';
import { useTimes } from './use-times.ts';

/** For an exercise that is made longer by its steps, and not by rounds. */
const lengths = [{ name: 'short', scale: 0.5 }, { name: 'full', scale: 1 }, { name: 'long', scale: 2 }] as const;

type Props = {
  subject: Subject;
  words: WordsOfExercises;
  choice: Choice;
  onChoice: (choice: Choice) => void;
  before: number | null;
  onBefore: (before: number | null) => void;
  /** `readNow`: the cautions were shown, and ticked where they must be. */
  onStart: (readNow: boolean) => void;
};

/** The card before the start. Enter starts; everything else on it may be left as it is. */
export function StartStep({ subject, words, choice, onChoice, before, onBefore, onStart }: Props) {
  const t = useText();
  const time = useTimes();
  const { back, navigate } = useRouter();
  const { readOnly } = useJournal();
  const { today } = useDates();
  const [skills, change] = useSkillSettings();
  const { exercise } = subject;
  const [ask] = useState(() => (exercise === null ? 'none' : cautionNow(exercise, skills.read[subject.id], today)));
  const [ticked, setTicked] = useState(false);
  const [missing, setMissing] = useState(false);
  const [chosenNow, setChosenNow] = useState(skills.rating === null);
  const start = useRef<HTMLButtonElement>(null);
  const card = useRef<HTMLDivElement>(null);
  const blocked = ask === 'ask' && !ticked;

  useEffect(() => {
    start.current?.focus({ preventScroll: true });
  }, []);

  /** A number that was given for one thing says nothing about another. */
  function rateBy(rating: Rating | 'none'): void {
    if (rating !== skills.rating) onBefore(null);
    change({ rating });
  }

  function begin(): void {
    setMissing(blocked);
    if (!blocked) {
      onStart(ask !== 'none');
      return;
    }
    const tick = card.current?.querySelector('input');
    tick?.focus({ preventScroll: true });
    tick?.scrollIntoView({ block: 'center' });
  }

  return (
    <div className="step">
      <StepHeader leave={t('skills.leave')} onLeave={back} />
      <div className="ask skills-start">
        <PageTitle>{subject.words.name}</PageTitle>
        <p className="help" id="skills-what">
          {subject.words.what} {exercise !== null && <span className="note">{t(`skills.evidence.${exercise.evidence}`)}</span>}
        </p>
        <div ref={card}>
          <CautionCard subject={subject} words={words} ask={ask} ticked={ticked} missing={missing && blocked} onTick={setTicked} />
        </div>
        {exercise === null && <TimerFields />}
        {exercise !== null && exercise.forms.length > 1 && (
          <RadioGroup
            label={t('skills.length')}
            options={exercise.forms.map(({ id }) => ({ value: id, text: t(`skills.form.${id}`, { time: time(lengthOfForm(exercise, id)) }) }))}
            value={choice.form}
            onChange={(form) => { onChoice({ ...choice, form, rounds: null }); }}
          />
        )}
        {exercise !== null && isScalable(exercise) && (
          <RadioGroup
            label={t('skills.length')}
            options={lengths.map(({ name, scale }) => ({ value: String(scale), text: t(`skills.form.${name}`, { time: time(lengthOfForm(exercise) * scale) }) }))}
            value={String(choice.scale)}
            onChange={(scale) => { onChoice({ ...choice, scale: Number(scale) }); }}
          />
        )}
        {skills.rating === null || chosenNow ? (
          <RatingChoice value={skills.rating} onChange={rateBy} />
        ) : null}
        {skills.rating !== null && skills.rating !== 'none' && (
          <div className="stack tight">
            <p className="label">{t('skills.before')} <span className="note">{t('skills.before.note')}</span></p>
            <RatingTrack rating={skills.rating} value={before} onChange={onBefore} />
          </div>
        )}
        {!chosenNow && <p><TextButton onClick={() => { setChosenNow(true); }}>{t('skills.rate.change')}</TextButton></p>}
        <div>
          {/* Cold water has to be there before the clock runs. */}
          <Fold summary={t('skills.ways')} open={exercise?.caution === 'ask'}>
            <ul className="skills-list">{subject.words.ways.map((way) => <li key={way}>{way}</li>)}</ul>
          </Fold>
          <Fold summary={t('skills.sound')}><SoundChoice /></Fold>
        </div>
      </div>
      <footer>
        <p className="note skills-card">{t('skills.start.eyes')} {t('skills.start.card')}</p>
        {!readOnly && <Button look="quiet" onClick={() => { navigate({ screen: 'plan-form', does: { is: 'exercise', exercise: subject.id } }); }}>{t('skills.start.later')}</Button>}
        <Button ref={start} look="go" aria-describedby="skills-what" onClick={begin}>{t('skills.start')}</Button>
      </footer>
    </div>
  );
}
