import { useEffect, useRef } from 'react';
import { lengthOf } from '../../../electron/domain/exercises/plan.ts';
import type { Run } from '../../../electron/domain/exercises/run.ts';
import { startSize, turnsOf } from '../../../electron/domain/exercises/shape.ts';

/** How far into the plan a run is, in milliseconds of its own pace. */
function placeOf({ plan, index, offset, pace }: Run): number {
  return lengthOf(plan.slice(0, index)) * pace + offset;
}

type Props = { run: Run; now: () => number };

/**
 * The shape over the whole plan is one animation, which the compositor runs by itself: it keeps its pace while the page is busy. It is set
 * anew only when the person changes something.
 */
export function Shape({ run, now }: Props) {
  const ref = useRef<HTMLDivElement>(null);
  const { plan, pace, since } = run;
  const running = since !== null;
  // A step that begins by itself leaves the animation alone; a jump, a pause or another pace does not.
  const key = running ? Math.round(placeOf(run) - since) : -placeOf(run);

  useEffect(() => {
    const air = ref.current;
    const turns = turnsOf(plan);
    if (air === null || turns === null) return;
    const animation = air.animate(
      turns.map(({ offset, size }) => ({ offset, scale: String(size), easing: 'ease-in-out' })),
      { duration: lengthOf(plan) * pace, fill: 'both' },
    );
    animation.currentTime = running ? key + now() : -key;
    if (!running) animation.pause();
    return () => {
      animation.cancel();
    };
  }, [plan, pace, running, key, now]);

  return <div ref={ref} className="skills-air" style={{ scale: String(turnsOf(plan) === null ? 1 : startSize) }} aria-hidden="true" />;
}
