import { useEffect, useEffectEvent, useRef, useState, useSyncExternalStore } from 'react';
import type { ExerciseWords } from '../../../electron/domain/exercises/exercise-schema.ts';
import type { PlanStep } from '../../../electron/domain/exercises/plan.ts';
import { HelpButton } from '../../app/help-button.tsx';
import { useRouter } from '../../app/router.tsx';
import { useText } from '../../i18n/use-text.tsx';
import { Button } from '../../ui/button.tsx';
import { Kbd } from '../../ui/kbd.tsx';
import { PageTitle } from '../../ui/page-head.tsx';
import { useKeysIn } from '../../ui/use-keys.ts';
import type { Player } from './player.ts';
import { RunControls } from './run-controls.tsx';
import { runAction, type RunAction } from './run-keys.ts';
import { shows } from './sound-choice.tsx';
import { Stage } from './stage.tsx';
import { spoken } from './spoken.ts';
import { canStretch, paced, planFor, sittingMost, stretched, type Choice, type Subject } from './subject.ts';
import { useCues } from './use-cues.ts';
import { useHold } from './use-hold.ts';
import { useNoting } from './use-noting.ts';
import type { PracticeDraft, Wave } from './use-practice-draft.ts';
import { useSkillSettings } from './use-skill-settings.ts';
import { useTimes } from './use-times.ts';
import { WaveKeys } from './wave-keys.tsx';

type Words = ExerciseWords['steps'][string] | null;

type Props = {
  subject: Subject;
  player: Player;
  choice: Choice;
  onChoice: (choice: Choice) => void;
  wordsOf: (step: PlanStep | null) => Words;
  practice: PracticeDraft;
  onDone: () => void;
  onNotHelping: () => void;
};

/** The player: one thing at a time, at its real pace, and every key written beside its button. */
export function RunStep({ subject, player, choice, onChoice, wordsOf, practice, onDone, onNotHelping }: Props) {
  const t = useText();
  const time = useTimes();
  const { dialog } = useRouter();
  const [skills, change] = useSkillSettings();
  const view = useSyncExternalStore(player.onChange, player.view);
  const [waves, setWaves] = useState<Wave[]>([]);
  /** A sitting that is made shorter or longer on the way is so for this once. */
  const [timer, setTimer] = useState(skills.timer);
  const box = useRef<HTMLDivElement>(null);
  const said = wordsOf(view.step);
  const hasVoice = useCues(player, (step) => spoken(wordsOf(step)), view.paused);
  const over = view.step === null;
  useHold(view);
  const note = useNoting(player, practice, view.paused, waves);

  useEffect(() => {
    player.resume();
    box.current?.focus({ preventScroll: true });
  }, [player]);

  const ended = useEffectEvent(() => { onDone(); });
  useEffect(() => {
    if (over) ended();
  }, [over]);

  // What opens over the page should not have to talk against it.
  const covered = dialog !== null;
  useEffect(() => {
    if (covered) player.pause();
  }, [covered, player]);

  function leave(to: () => void): void {
    player.pause();
    note();
    to();
  }

  function stretchBy(by: 1 | -1): void {
    if (subject.exercise === null) {
      const next = { ...timer, minutes: Math.min(sittingMost, Math.max(1, timer.minutes + by)) };
      setTimer(next);
      player.setPlan(planFor(subject, choice, next));
      return;
    }
    const next = stretched(subject, choice, by);
    if (next === null) return;
    onChoice(next);
    player.setPlan(planFor(subject, next, timer), 'share');
  }

  function paceBy(by: 1 | -1): void {
    const pace = paced(subject, choice, by);
    if (pace === null) return;
    onChoice({ ...choice, pace });
    player.setPace(pace);
  }

  function act(action: RunAction): void {
    if (typeof action === 'object') {
      if (subject.exercise?.waves === true) setWaves((before) => [...before, { minute: Math.round(player.view().spent / 60_000), strength: action.wave }].slice(-60));
      return;
    }
    const does: Record<typeof action, () => void> = {
      pause: () => { if (view.paused) player.resume(); else player.pause(); },
      again: player.repeat,
      next: player.skip,
      stop: () => { leave(onDone); },
      shorter: () => { stretchBy(-1); },
      longer: () => { stretchBy(1); },
      slower: () => { paceBy(1); },
      faster: () => { paceBy(-1); },
      bells: () => { change({ bells: !skills.bells }); },
      voice: () => { change({ voice: !skills.voice }); },
      show: () => { change({ show: shows[(shows.indexOf(skills.show) + 1) % shows.length] ?? 'both' }); },
    };
    does[action]();
  }

  useKeysIn(box, (event) => {
    const action = event.defaultPrevented || dialog !== null || box.current === null ? null : runAction(event, box.current);
    if (action === null || event.repeat) return;
    event.preventDefault();
    act(action);
  });

  const rounds = subject.exercise === null ? 0 : Math.max(0, ...player.run().plan.filter(({ part }) => part === view.step?.part).map(({ round }) => round + 1));
  const place = rounds > 1 ? t('skills.run.round', { name: subject.words.name, at: (view.step?.round ?? 0) + 1, of: rounds }) : subject.words.name;
  return (
    <div className="step skills-run" ref={box} tabIndex={-1}>
      <header>
        <Button look="quiet" flush onClick={() => { act('stop'); }}>{t('skills.run.stop')} <Kbd>{t('skills.run.key.esc')}</Kbd></Button>
        <p className="label skills-place">
          {place}
          {view.leftInAll > 0 && <span className="numbers"> · {t('skills.run.left', { time: time(view.leftInAll) })}</span>}
        </p>
        <div className="ends">
          <Button look="quiet" onClick={() => { leave(onNotHelping); }}>{t('skills.run.not-helping')}</Button>
          <HelpButton />
        </div>
      </header>
      <PageTitle look="hidden">{subject.words.name}</PageTitle>
      <Stage run={player.run()} view={view} words={said} show={skills.show} />
      <footer>
        {subject.exercise?.waves === true && (
          <WaveKeys noted={waves.map(({ strength }) => strength)} onNote={(wave) => { act({ wave }); }} />
        )}
        <RunControls
          paused={view.paused}
          pace={view.left === null || subject.exercise === null ? null : { slower: paced(subject, choice, 1) !== null, faster: paced(subject, choice, -1) !== null }}
          stretch={canStretch(subject, choice, timer)}
          hasVoice={hasVoice}
          skills={skills}
          onAction={act}
        />
        <p className="note">{t('skills.start.eyes')}</p>
      </footer>
    </div>
  );
}
