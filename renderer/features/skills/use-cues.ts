import { useEffect, useEffectEvent, useRef } from 'react';
import type { PlanStep } from '../../../electron/domain/exercises/plan.ts';
import { usePrefs } from '../../app/prefs.tsx';
import { useText } from '../../i18n/use-text.tsx';
import type { Player } from './player.ts';
import { createBells, type Bells } from './sound/bells.ts';
import { useVoice } from './sound/voice.ts';
import { useSkillSettings } from './use-skill-settings.ts';

/** Bells and voice at each turn and at the end, as far as they are on; silent while it is paused. Answers whether there is a voice. */
export function useCues(player: Player, textOf: (step: PlanStep) => string, paused: boolean): boolean {
  const t = useText();
  const { language } = usePrefs();
  const [{ bells, voice }] = useSkillSettings();
  const speaker = useVoice(language);
  const made = useRef<Bells | null>(null);
  const over = useRef(false);

  const stepped = useEffectEvent((step: PlanStep | null) => {
    if (bells) (made.current ??= createBells()).ring(step === null ? 'end' : step.cue);
    over.current = step === null;
    // With closed eyes one would not know that it is over.
    if (voice) speaker?.say(step === null ? t('skills.run.over') : textOf(step));
  });

  // Before the first bell is due: a sound device takes its time to wake up.
  useEffect(() => {
    if (bells) made.current ??= createBells();
  }, [bells]);

  useEffect(() => player.onStep((step) => { stepped(step); }), [player]);

  useEffect(() => {
    const bellsOf = made;
    return () => {
      // The last bell may fade.
      const last = bellsOf.current;
      if (last !== null) setTimeout(() => { last.close(); }, 6_000);
    };
  }, []);

  useEffect(() => {
    if (!voice || (paused && !over.current)) speaker?.hush();
  }, [voice, paused, speaker]);

  useEffect(
    () => () => {
      // The last words may be said to their end.
      if (!over.current) speaker?.hush();
    },
    [speaker],
  );

  return speaker !== null;
}
