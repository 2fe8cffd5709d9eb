import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Answers } from '../../electron/domain/worksheets/answers.ts';
import type { Definition } from '../../electron/domain/worksheets/definition-schema.ts';
import { mentionsIn, mentionsInValue } from '../../electron/domain/worksheets/mentions.ts';
import { figureOver, type OverEntry } from '../../electron/domain/worksheets/over.ts';
import { over, type Figure, type Over } from '../../electron/domain/worksheets/over-schema.ts';
import { countText, fleschKincaid, inflesz } from './readability.ts';
import { exampleAnswers } from './example-answers.ts';
import { definitionFiles, folder, readDefinition, readJson } from './sheets.ts';

const ids = [...new Set(definitionFiles().map((path) => path.split('/')[0] ?? ''))].filter((id) => existsSync(resolve(folder, id, 'over.json')));
const newest = (id: string): Definition => readDefinition(definitionFiles().filter((path) => path.startsWith(`${id}/`)).sort().at(-1) ?? '');
const read = (id: string): Over => over.parse(readJson(`${id}/over.json`));

/** Fields, and columns as `field.column`, that a figure looks at. */
function looksAt(figure: Figure): string[] {
  const named = (mention: { field: string; column?: string | undefined }) => (mention.column === undefined ? mention.field : `${mention.field}.${mention.column}`);
  switch (figure.type) {
    case 'share':
      return [...mentionsIn(figure.of), ...mentionsIn(figure.among)].map(named);
    case 'share-of':
      return [...mentionsInValue(figure.part), ...mentionsInValue(figure.whole)].map(named);
    case 'mean':
    case 'sum':
    case 'weekdays':
      return mentionsInValue(figure.value).map(named);
    case 'tally':
      return [named(figure)];
    case 'dayparts':
      return [`${figure.field}.${figure.time}`];
    case 'beside':
      return [...figure.fields];
  }
}

function has({ fields }: Definition, name: string): boolean {
  const [id, column] = name.split('.');
  const field = fields.find((one) => one.id === id);
  if (field === undefined || column === undefined) return field !== undefined;
  return field.kind === 'pair' ? ['before', 'after'].includes(column) : 'columns' in field && field.columns.some((one) => one.id === column);
}

describe.each(ids)('%s', (id) => {
  test('looks only at what the sheet asks, and comes to something once it is answered', () => {
    const definition = newest(id);
    const entries: OverEntry[] = ['2026-03-02', '2026-03-05'].map((day) => ({ id: day, day, zone: 'Europe/Madrid', answers: exampleAnswers(definition) }));
    for (const figure of read(id).figures) {
      expect(looksAt(figure).filter((name) => !has(definition, name)), JSON.stringify(figure)).toEqual([]);
      expect(figureOver(figure, definition, [])).toBeNull();
    }
    expect(read(id).figures.some((figure) => figureOver(figure, definition, entries) !== null)).toBe(true);
  });
});

test('the words are easy to read in both languages', () => {
  const all = ids.flatMap((id) => read(id).figures.flatMap((figure) => ('en' in figure ? [figure] : [])));
  expect(fleschKincaid(countText(all.map(({ en }) => en), 'en'))).toBeLessThanOrEqual(8);
  expect(inflesz(countText(all.map(({ es }) => es), 'es'))).toBeGreaterThanOrEqual(55);
});

const entry = (day: string, answers: Answers): OverEntry => ({ id: day, day, zone: 'Europe/Madrid', answers });
const chosen = (option: string) => ({ kind: 'choice' as const, chosen: option });
const came = (id: string, entries: OverEntry[]) => read(id).figures.map((figure) => figureOver(figure, newest(id), entries));

test('worries: those that no longer mattered, of those looked at; those that came true, of those looked back on', () => {
  const worry = (still: string, after?: string): Answers => ({ worry: { kind: 'text', text: 'a letter' }, still_matters: chosen(still), ...(after === undefined ? {} : { came_true: chosen(after) }) });
  const entries = [entry('2026-03-02', worry('no')), entry('2026-03-03', worry('yes', 'no')), entry('2026-03-04', worry('no', 'partly')), entry('2026-03-05', worry('yes', 'yes')), entry('2026-03-06', worry('yes', 'not_yet')), entry('2026-03-07', { worry: { kind: 'text', text: 'not looked at' } })];
  expect(came('worry-record', entries).slice(0, 3)).toEqual([
    { type: 'share', part: 2, whole: 5 },
    { type: 'share', part: 1, whole: 3 },
    { type: 'share', part: 1, whole: 3 },
  ]);
  expect(came('worry-record', entries)[3]).toMatchObject({ type: 'beside', entries: [{ id: '2026-03-06' }, { id: '2026-03-05' }, { id: '2026-03-04' }, { id: '2026-03-03' }] });
});

test('urges not acted on; own words are counted as they were written', () => {
  const urge = (acted: string, own: string[]): Answers => ({ urge_for: { kind: 'text', text: 'a cigarette' }, acted: chosen(acted), trigger: { kind: 'multi', chosen: ['place', 'place'], own } });
  const found = came('urge-log', [entry('2026-03-02', urge('did_not', ['the bus'])), entry('2026-03-03', urge('acted', ['The bus', ' '])), entry('2026-03-04', urge('did_not', []))]);
  expect(found[0]).toEqual({ type: 'share', part: 2, whole: 3 });
  expect(found.slice(1, 3)).toEqual([null, null]);
  expect(found[4]).toEqual({ type: 'tally', n: 3, counts: [{ option: 'place', own: '', count: 3 }, { option: null, own: 'The bus', count: 2 }] });
});

test('doses: taken of planned over all entries, and when they were missed', () => {
  const doses = (...rows: [string, string][]): Answers => ({ doses: { kind: 'table', rows: rows.map(([planned, status], at) => ({ id: String(at), cells: { medicine: 'x', planned, status } })) } });
  // A Monday and a Sunday.
  const found = came('medicine-log', [entry('2026-03-02', doses(['08:00', 'taken'], ['22:00', 'missed'])), entry('2026-03-08', doses(['08:00', 'late'], ['22:00', 'skipped'], ['', 'missed']))]);
  expect(found[0]).toEqual({ type: 'share', part: 2, whole: 5 });
  expect(found[1]).toEqual({ type: 'weekdays', counts: [1, 0, 0, 0, 0, 0, 2] });
  expect(found[2]).toEqual({ type: 'dayparts', counts: [{ part: 'evening', count: 2 }, { part: 'some-time', count: 1 }] });
});

test('what is not shown counts for nothing', () => {
  const definition = newest('worry-tree');
  const hidden: Answers = { worry: { kind: 'text', text: 'rain' }, distress_after: { kind: 'number', number: 2 } };
  expect(figureOver({ type: 'mean', en: 'x', es: 'x', value: { op: 'answer', of: { field: 'distress_after' } } }, definition, [entry('2026-03-02', hidden)])).toBeNull();
});

test('the order of entries changes no number', () => {
  const definition = newest('urge-log');
  const one = fc.record({ acted: fc.constantFrom('did_not', 'acted', 'partly'), start: fc.integer({ min: 0, max: 10 }) });
  fc.assert(
    fc.property(fc.array(one, { maxLength: 12 }), (list) => {
      const entries = list.map(({ acted, start }, at) => entry(`2026-03-${String(at + 1).padStart(2, '0')}`, { urge_for: { kind: 'text', text: 'x' }, acted: chosen(acted), strength_start: { kind: 'number', number: start } }));
      const share = read('urge-log').figures[0];
      if (share === undefined) throw new Error('no figure');
      expect(figureOver(share, definition, entries.toReversed())).toEqual(figureOver(share, definition, entries));
    }),
  );
});
