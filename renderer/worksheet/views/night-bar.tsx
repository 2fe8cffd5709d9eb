import type { CSSProperties } from 'react';
import { wallOf } from '../../../electron/domain/worksheets/clock.ts';
import type { Night, NightIndices } from '../../../electron/domain/sleep/indices.ts';
import './views.css';

/** Minutes from the midnight before the morning; times of the evening before are negative. */
export type NightSpan = { bed: [number, number]; sleep: [number, number] };

/** Where a night lies on a clock that runs through midnight. */
export function spanOf(night: Night, indices: NightIndices): NightSpan {
  const up = wallOf(night.outOfBed)?.minutes ?? 0;
  const woke = up - indices.lyingAwake;
  return { bed: [up - indices.inBed, up], sleep: [woke - indices.attempt + indices.toFallAsleep, woke] };
}

/** Whole hours around all of them. */
export function clockAround(spans: readonly NightSpan[]): { from: number; to: number } {
  const from = Math.min(...spans.map(({ bed }) => bed[0]));
  const to = Math.max(...spans.map(({ bed }) => bed[1]));
  return { from: Math.floor(from / 60) * 60, to: Math.ceil(to / 60) * 60 };
}

type Percent = CSSProperties & Record<`--${string}`, string>;

/** The time in bed as a frame, from falling asleep to the last waking filled. A picture only. */
export function NightBar({ span, clock }: { span: NightSpan | null; clock: { from: number; to: number } }) {
  const share = (minutes: number) => `${String(((minutes - clock.from) / (clock.to - clock.from)) * 100)}%`;
  const style = ([from, to]: [number, number]): Percent => ({ '--from': share(from), '--to': share(to) });
  return (
    <div className="view-night" aria-hidden="true" dir="ltr">
      {span !== null && <span className="bed" style={style(span.bed)} />}
      {span !== null && <span className="sleep" style={style(span.sleep)} />}
    </div>
  );
}

/** The hours under the bars: every second one, or every third when there are many. */
export function NightHours({ clock, say }: { clock: { from: number; to: number }; say: (minutes: number) => string }) {
  const every = clock.to - clock.from > 12 * 60 ? 180 : 120;
  const hours = Array.from({ length: Math.floor((clock.to - clock.from) / every) + 1 }, (_, index) => clock.from + index * every);
  return (
    <div className="view-ticks numbers" aria-hidden="true" dir="ltr">
      {hours.map((at) => <span key={at} style={{ '--across': `${String(((at - clock.from) / (clock.to - clock.from)) * 100)}%` } as CSSProperties}>{say(at)}</span>)}
    </div>
  );
}
