import type { Packet } from '../../../electron/domain/packets/packet.ts';
import { measureScores } from '../../../electron/domain/worksheets/measure.ts';
import type { Sheet } from '../../worksheet/registry.ts';

export type Series = { key: string; name: string; range: readonly [number, number]; edges: readonly number[]; points: { day: string; score: number }[] };

/**
 * The first number of each measure that stands in a packet at least twice, by day. `sheets` goes by the entries' order. One whose date was left out
 * has no place on a line, and one with an answer left out has no number.
 */
export function measureSeries({ entries }: Packet, sheets: readonly (Sheet | null)[]): Series[] {
  const found = new Map<string, Series>();
  entries.forEach(({ content, struck }, index) => {
    const sheet = sheets[index] ?? null;
    const main = sheet?.definition.instrument?.scores[0];
    if (content.kind !== 'worksheet' || sheet === null || main === undefined || struck.includes('when')) return;
    const value = measureScores(sheet.definition, content.length, content.answers).find(({ score }) => score.id === main.id)?.value ?? null;
    if (value === null) return;
    const key = `${content.worksheet} ${main.id}`;
    const series = found.get(key) ?? { key, name: sheet.words.name, range: main.range, edges: main.bands?.map(({ from }) => from) ?? [], points: [] };
    series.points.push({ day: content.when.at.slice(0, 10), score: value });
    found.set(key, series);
  });
  return [...found.values()].filter(({ points }) => points.length > 1).map((series) => ({ ...series, points: series.points.toSorted((a, b) => (a.day < b.day ? -1 : 1)) }));
}
