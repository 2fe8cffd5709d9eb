import { useState } from 'react';
import type { When } from '../../../electron/domain/entries/entry.ts';
import type { PlanStep } from '../../../electron/domain/exercises/plan.ts';
import type { Rating } from '../../../electron/domain/exercises/skill-settings.ts';
import { useNow } from '../../app/bridge-context.tsx';
import { useDates, whenNow } from '../../app/dates.ts';
import { NotThere } from '../../app/not-there.tsx';
import type { PageOf } from '../../app/route.ts';
import { useNavigate } from '../../app/router.tsx';
import { useText } from '../../i18n/use-text.tsx';
import { useExerciseWords, type WordsOfExercises } from '../../reading/exercise-words.ts';
import { AfterStep } from './after-step.tsx';
import { InsteadStep } from './instead-step.tsx';
import { createPlayer, steadyTimers, type Player } from './player.ts';
import { RunStep } from './run-step.tsx';
import { StartStep } from './start-step.tsx';
import { formIn, planFor, subjectOf, type Choice, type Subject } from './subject.ts';
import { usePracticeDraft } from './use-practice-draft.ts';
import { useSkillSettings } from './use-skill-settings.ts';
import './skills.css';

export function PracticeScreen({ route }: { route: PageOf<'practice'> }) {
  const t = useText();
  const words = useExerciseWords();
  if (words === null) return null;
  const subject = subjectOf(route.exercise, words);
  // An exercise of another program, named by a plan.
  if (subject === null) return <NotThere title={t('skills.not-there')} error={{ code: 'file-newer' }} />;
  return <Practice subject={subject} words={words} form={route.form ?? formIn(subject, '')?.id ?? ''} reserved={route.reserved} />;
}

type Phase = { at: 'start' } | { at: 'run' | 'instead' | 'after'; player: Player };
/** What holds from the start on, whatever another window sets meanwhile. */
type Begun = { when: When; rating: Rating | null };

/** One practice: its start card, the player, and how it is afterwards. */
function Practice({ subject, words, form, reserved }: { subject: Subject; words: WordsOfExercises; form: string; reserved: string | undefined }) {
  const navigate = useNavigate();
  const now = useNow();
  const { today } = useDates();
  const [skills, change] = useSkillSettings();
  const [choice, setChoice] = useState<Choice>({ form, rounds: null, scale: 1, pace: 1 });
  const [before, setBefore] = useState<number | null>(null);
  const [phase, setPhase] = useState<Phase>({ at: 'start' });
  const [begun, setBegun] = useState<Begun | null>(null);
  const rating = begun?.rating ?? null;
  const practice = usePracticeDraft(subject.id, rating, before, begun?.when ?? null, reserved);

  function begin(readNow: boolean): void {
    if (readNow) change({ read: { ...skills.read, [subject.id]: today } });
    setBegun({ when: whenNow(now()), rating: skills.rating === 'none' ? null : skills.rating });
    setPhase({ at: 'run', player: createPlayer(steadyTimers, planFor(subject, choice, skills.timer), choice.pace) });
  }

  const wordsOf = (step: PlanStep | null) => (step === null ? null : (subject.words.steps[step.key] ?? null));

  switch (phase.at) {
    case 'start':
      return <StartStep subject={subject} words={words} choice={choice} onChoice={setChoice} before={before} onBefore={setBefore} onStart={begin} />;
    case 'run':
      return (
        <RunStep
          subject={subject}
          player={phase.player}
          choice={choice}
          onChoice={setChoice}
          wordsOf={wordsOf}
          practice={practice}
          onDone={() => { setPhase({ at: 'after', player: phase.player }); }}
          onNotHelping={() => { setPhase({ at: 'instead', player: phase.player }); }}
        />
      );
    case 'instead':
      return (
        <InsteadStep
          subject={subject}
          words={words}
          onOther={(exercise) => void practice.keep().then(() => { navigate({ screen: 'practice', exercise }, { replace: true }); })}
          onEnough={() => { setPhase({ at: 'after', player: phase.player }); }}
        />
      );
    case 'after':
      return <AfterStep subject={subject} spentMs={phase.player.view().spent} rating={rating} before={before} practice={practice} />;
  }
}
