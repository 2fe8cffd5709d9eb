import { useEffect, useEffectEvent } from 'react';
import { runsFor } from '../../../electron/domain/exercises/run.ts';
import { useFlush } from '../../app/flushers.tsx';
import type { Player } from './player.ts';
import { leastMs, type PracticeDraft, type Wave } from './use-practice-draft.ts';

/** How often what has been practised so far is written, in milliseconds, besides at each pause. */
const noteEvery = 30_000;
const second = 1_000;

/**
 * Notes a practice while it runs, so that a program that ends without a word costs a second or two of it. Nothing is written each second for that: the
 * draft says that it runs, and its file gets another date (decision 0150). Answers what notes it as it stands.
 */
export function useNoting(player: Player, practice: PracticeDraft, paused: boolean, waves: readonly Wave[]): () => void {
  const note = () => {
    const view = player.view();
    practice.note(view.spent, waves, runsFor(view, noteEvery));
  };
  const noteSoFar = useEffectEvent(note);
  const touch = useEffectEvent(() => { practice.draft.touch(); });

  useEffect(() => {
    noteSoFar();
  }, [paused, waves]);

  useEffect(() => {
    let noted = -Infinity;
    const ticking = setInterval(() => {
      const { paused: waits, spent } = player.view();
      if (waits || spent < leastMs) return;
      const now = performance.now();
      if (now - noted < noteEvery) touch();
      else {
        noted = now;
        noteSoFar();
      }
    }, second);
    return () => {
      clearInterval(ticking);
      player.stop();
      noteSoFar();
    };
  }, [player]);

  useFlush(async () => {
    player.pause();
    note();
    await practice.draft.flush();
  });

  return note;
}
