import { expect, test } from 'vitest';
import type { EntryContent } from '../../../electron/domain/entries/entry.ts';
import type { Packet } from '../../../electron/domain/packets/packet.ts';
import { measureSeries } from '../../../renderer/features/carry/measure-series.ts';
import { loadSheet } from '../../../renderer/worksheet/registry.ts';
import { journalEntry, on, thoughtRecord } from '../../support/journal-app.ts';

function packetOf(contents: readonly EntryContent[], struck: readonly string[] = []): Packet {
  const entries = contents.map((content, index) => ({ id: `01JD000000000000000000000${String(index)}`, content, struck: [...struck] }));
  return { format: 'footbridge-packet', version: 1, id: '1', made: '2026-11-18T20:15:00.000Z', from: '', language: 'en', note: '', entries };
}

test('a measure that was filled in twice is a line through its totals, by day', async () => {
  const sheet = await loadSheet('who-5', 1, 'en');
  const first = sheet?.definition.fields.find(({ id }) => id === sheet.definition.instrument?.items[0]);
  const options = first?.kind === 'choice' ? first.options : [];
  const filled = (day: string, chosen: string | undefined) => {
    const answers = Object.fromEntries((sheet?.definition.instrument?.items ?? []).map((id) => [id, { kind: 'choice' as const, chosen: chosen ?? '' }]));
    return thoughtRecord(answers, { ...on(day), worksheet: 'who-5', length: sheet?.definition.lengths[0]?.id ?? '' });
  };
  const entries = [filled('2026-11-12', options.at(0)), journalEntry('x'), filled('2026-11-05', options.at(-1))];
  const sheets = [sheet, null, sheet];

  const [series, ...more] = measureSeries(packetOf(entries), sheets);
  expect(more).toEqual([]);
  expect(series?.points.map(({ day }) => day)).toEqual(['2026-11-05', '2026-11-12']);
  expect(series?.points.map(({ score }) => score).toSorted((a, b) => a - b)).toEqual(series?.range);

  // Nothing is drawn of one time alone, of a sheet with an answer struck out, or without its date.
  const [once, , twice] = entries;
  expect(measureSeries(packetOf(entries, ['when']), sheets)).toEqual([]);
  expect(measureSeries(packetOf(once === undefined ? [] : [once]), sheets)).toEqual([]);
  const struck = twice?.kind === 'worksheet' ? { ...twice, answers: {} } : undefined;
  expect(measureSeries(packetOf(once === undefined || struck === undefined ? [] : [once, struck]), [sheet, sheet])).toEqual([]);
});
