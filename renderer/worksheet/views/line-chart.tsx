import type { CSSProperties } from 'react';
import './views.css';

/** `y` null is a gap, and stays one. */
export type Point = { x: number; y: number | null };
export type Series = { name: string; points: readonly Point[] };

type Props = { series: readonly Series[]; top: number; x: { from: number; to: number; ticks: readonly { at: number; text: string }[] }; across?: string | null; hideNames?: boolean };

/** Stretches without a gap. */
export function runsOf(points: readonly Point[]): { x: number; y: number }[][] {
  const runs: { x: number; y: number }[][] = [[]];
  for (const { x, y } of points) {
    if (y === null) runs.push([]);
    else runs.at(-1)?.push({ x, y });
  }
  return runs.filter((run) => run.length > 0);
}

/**
 * Small lines, drawn with the same ink. A picture only: whoever shows it puts its table beside it. The letters are text of the
 * page, so that they grow with it; the lines run from left to right in every language, as the numbers of a scale do.
 */
export function LineChart({ series, top, x, across: unit = null, hideNames = false }: Props) {
  const across = (at: number) => (x.to === x.from ? 50 : ((at - x.from) / (x.to - x.from)) * 100);
  const up = (value: number) => (value / top) * 100;
  const place = (at: number, value: number): CSSProperties & Record<`--${string}`, string> => ({ '--across': `${String(across(at))}%`, '--up': `${String(up(value))}%` });
  return (
    <div className="view-chart" aria-hidden="true" dir="ltr">
      <div className="view-scale numbers"><span>{top}</span><span>0</span></div>
      <div className="view-plot">
        <svg viewBox="0 0 100 100" preserveAspectRatio="none" focusable="false">
          {series.map(({ name, points }, index) =>
            runsOf(points).map((run) => (
              <polyline key={`${name} ${String(run[0]?.x)}`} data-series={index} points={run.map((point) => `${String(across(point.x))},${String(100 - up(point.y))}`).join(' ')} />
            )),
          )}
        </svg>
        {series.map(({ name, points }, index) =>
          points.map(({ x: at, y }) => (y === null ? null : <i key={`${name} ${String(at)}`} data-series={index} style={place(at, y)} />)),
        )}
      </div>
      <div className="view-ticks numbers">
        {x.ticks.map(({ at, text }) => <span key={at} style={{ '--across': `${String(across(at))}%` } as CSSProperties}>{text}</span>)}
      </div>
      {!hideNames && (
        <ul className="view-names">
          {series.map(({ name }, index) => <li key={name}><i data-series={index} />{name}</li>)}
          {unit !== null && <li className="view-unit">{unit} →</li>}
        </ul>
      )}
    </div>
  );
}
