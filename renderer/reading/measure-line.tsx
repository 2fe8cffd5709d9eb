import './reading.css';
import { daysBetween } from '../app/dates.ts';

type Point = { day: string; score: number };
type Props = { points: readonly Point[]; range: readonly [number, number]; edges: readonly number[]; label: string };

const size = { width: 640, height: 160, edge: 10 };

/** Totals over real time. Where the published bands begin, a hairline stands; no colour says good or bad. The table beside it says the same. */
export function MeasureLine({ points, range, edges, label }: Props) {
  const first = points[0]?.day ?? '';
  const days = Math.max(1, daysBetween(first, points.at(-1)?.day ?? first));
  const x = ({ day }: Point) => size.edge + (daysBetween(first, day) / days) * (size.width - 2 * size.edge);
  const y = (score: number) => size.height - size.edge - ((score - range[0]) / (range[1] - range[0])) * (size.height - 2 * size.edge);
  return (
    <svg className="measure-line" viewBox={`0 0 ${String(size.width)} ${String(size.height)}`} role="img" aria-label={label}>
      {[range[0], ...edges.filter((edge) => edge > range[0]), range[1]].map((edge) => (
        <line key={edge} x1={0} x2={size.width} y1={y(edge)} y2={y(edge)} className="edge" />
      ))}
      <polyline points={points.map((point) => `${x(point).toFixed(1)},${y(point.score).toFixed(1)}`).join(' ')} className="path" />
      {points.map((point) => (
        <circle key={`${point.day} ${String(x(point))} ${String(point.score)}`} cx={x(point)} cy={y(point.score)} r={4} className="point" />
      ))}
    </svg>
  );
}
