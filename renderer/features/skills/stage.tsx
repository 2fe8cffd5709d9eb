import { useSyncExternalStore } from 'react';
import type { ExerciseWords } from '../../../electron/domain/exercises/exercise-schema.ts';
import type { Run, RunView } from '../../../electron/domain/exercises/run.ts';
import type { SkillSettings } from '../../../electron/domain/exercises/skill-settings.ts';
import { useText } from '../../i18n/use-text.tsx';
import { steadyTimers } from './player.ts';
import { Shape } from './shape.tsx';
import { spoken } from './spoken.ts';

const stillness = window.matchMedia('(prefers-reduced-motion: reduce)');
const onStillness = (listener: () => void) => {
  stillness.addEventListener('change', listener);
  return () => { stillness.removeEventListener('change', listener); };
};

/** Seconds, or minutes and seconds above a hundred of them. */
function count(ms: number): string {
  const seconds = Math.ceil(ms / 1_000);
  return seconds < 100 ? String(seconds) : `${String(Math.floor(seconds / 60))}:${String(seconds % 60).padStart(2, '0')}`;
}

type Props = { run: Run; view: RunView; words: ExerciseWords['steps'][string] | null; show: SkillSettings['show'] };

/** The middle of the player: the shape, the words of the step, its count. Asked for less motion, it counts and nothing moves. */
export function Stage({ run, view, words, show }: Props) {
  const t = useText();
  const still = useSyncExternalStore(onStillness, () => stillness.matches);
  const shown = still ? 'text' : show;
  return (
    <div className="skills-stage" data-show={shown}>
      <div className="skills-circle">
        {shown !== 'text' && <Shape run={run} now={steadyTimers.now} />}
        {shown !== 'shape' && (
          <div className="skills-cue" aria-hidden="true">
            <p className="question">{words?.label}</p>
            {view.left !== null && <p className="skills-count numbers">{count(view.left)}</p>}
          </div>
        )}
      </div>
      {shown !== 'shape' && <p className="skills-say words" aria-hidden="true">{words?.say}</p>}
      <p className="skills-paused label" role="status">{view.paused && view.step !== null && view.spent > 0 ? t('skills.run.paused') : ''}</p>
      <p className="visually-hidden" role="status">{spoken(words)}</p>
    </div>
  );
}
