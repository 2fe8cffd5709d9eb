import { renderToString } from 'react-dom/server';
import { IntlProvider } from 'react-intl';
import { describe, expect, test } from 'vitest';
import type { Answers, Cell } from '../../../electron/domain/worksheets/answers.ts';
import { messages as en } from '../../../renderer/i18n/all-en.ts';
import { LinkContext } from '../../../renderer/worksheet/link-context.tsx';
import { listSheets, loadSheet } from '../../../renderer/worksheet/registry.ts';
import { runsOf } from '../../../renderer/worksheet/views/line-chart.tsx';
import { clockAround, spanOf } from '../../../renderer/worksheet/views/night-bar.tsx';
import { WorksheetRead } from '../../../renderer/worksheet/worksheet-read.tsx';
import type { WeekFacts } from '../../../electron/domain/worksheets/week-facts.ts';
import { nightIndices, type Night } from '../../../electron/domain/sleep/indices.ts';

const text = (words: string) => ({ kind: 'text', text: words }) as const;
const list = (...lines: string[]) => ({ kind: 'list', lines: lines.map((line, index) => ({ id: String(index), text: line })) }) as const;
const table = (...rows: Record<string, Cell>[]) => ({ kind: 'table', rows: rows.map((cells, index) => ({ id: `row${String(index)}`, cells })) }) as const;

async function read(worksheet: string, answers: Answers, times = new Map<string, number>(), week: WeekFacts | null = null): Promise<string> {
  const version = listSheets().find(({ id }) => id === worksheet)?.version ?? 1;
  const sheet = await loadSheet(worksheet, version, 'en');
  if (sheet === null) throw new Error(`${worksheet} is not there`);
  return renderToString(
    <IntlProvider locale="en-GB" messages={en}>
      <LinkContext value={{ useChoices: () => [], useNumber: (column, row) => (column === null ? null : (times.get(`${column.id} ${row}`) ?? null)), useWeek: (last) => (last === '2026-03-08' ? week : null) }}>
        <WorksheetRead sheet={sheet} answers={answers} length={sheet.definition.lengths.at(-1)?.id ?? ''} zone="Europe/Madrid" />
      </LinkContext>
    </IntlProvider>,
  );
}

/** What stands in the boxes of a drawing, and the page without them. */
function boxesOf(html: string): { boxes: string[]; rest: string } {
  const box = /<span class="view-area-words"[^>]*>([^<]*)<\/span>/gu;
  return { boxes: [...html.matchAll(box)].map(([, words = '']) => words), rest: html.replaceAll(box, '') };
}

const bare = (html: string) => html.replaceAll(/<[^>]*>/gu, ' ').replaceAll(/\s+/gu, ' ');

describe('the five areas', () => {
  const areas: Answers = {
    situation: text('The call'),
    thoughts: list('It is over', 'I knew it'),
    emotions: { kind: 'feelings', feelings: [{ word: 'fear.worried', strength: 70 }], body: [] },
    body: { kind: 'multi', chosen: ['tight_chest'], own: ['cold hands'] },
    behaviours: list('Hung up'),
    links: table({ from: 'situation', to: 'thoughts', how: 'at once' }, { from: 'thoughts', to: 'body', how: '' }, { from: 'thoughts', to: 'thoughts', how: 'round and round' }, { from: 'situation', to: 'thoughts', how: 'again' }),
  };

  test('say nothing in the drawing that is not said in words', async () => {
    const { boxes, rest } = boxesOf(await read('five-areas', areas));
    expect(boxes.filter((words) => words !== '')).toHaveLength(5);
    for (const words of boxes.flatMap((box) => box.split(/\n|, /u))) expect(rest).toContain(words);
  });

  test('have an arrow for each link, under the number that it has in words', async () => {
    const html = await read('five-areas', areas);
    expect([...html.matchAll(/view-arrow-number[^>]*>([^<]*)</gu)].map(([, number]) => number)).toEqual(['1, 4', '2']);
    expect(html.match(/<line /gu)).toHaveLength(2);
    expect(bare(html)).toMatch(/What was going on → Thoughts at once Thoughts → Body Thoughts → Thoughts round and round What was going on → Thoughts again/u);
  });
});

test('a chain is drawn from what came before to what came of it, and read in words below', async () => {
  const html = await read('chain-analysis', {
    target: text('I drank'),
    prompting_event: text('The quarrel'),
    chain: table({ time: '18:10', kind: 'thought', what: 'Nobody cares', intensity: 7 }, { what: 'Went out', intensity: null }),
    long_term_result: text('A lost evening'),
  });
  const { boxes, rest } = boxesOf(html);
  expect(boxes).toEqual(['The quarrel', 'Nobody cares', 'Went out', 'I drank', 'A lost evening']);
  for (const words of boxes) expect(rest).toContain(words);
});

describe('lines', () => {
  test('stand with their numbers in a table', async () => {
    const html = await read('urge-log', { waves: table({ minute: 0, strength: 5 }, { minute: 10, strength: 9 }, { minute: 20, strength: null }, { minute: 30, strength: 2 }) });
    expect(html).toContain('view-chart" aria-hidden="true"');
    expect(bare(html.slice(html.indexOf('<table')))).toContain('0 5 10 9 20 – 30 2');
  });

  test('do not cross a gap', () => {
    expect(runsOf([{ x: 0, y: null }, { x: 1, y: 5 }, { x: 2, y: 6 }, { x: 3, y: null }, { x: 4, y: 0 }])).toEqual([[{ x: 1, y: 5 }, { x: 2, y: 6 }], [{ x: 4, y: 0 }]]);
  });

  test('are not drawn through a single moment, which is read as a row', async () => {
    const html = await read('urge-log', { waves: table({ minute: 3, strength: 5 }) });
    expect(html).not.toContain('view-chart');
    expect(html).toContain('ws-row');
  });
});

test('a ladder shows how often each step was done and its last peak; what was not done is a gap', async () => {
  const times = new Map([['times_done row0', 3], ['last_peak row0', 55]]);
  const html = await read('exposure-ladder', { goal: text('The lift'), ladder: table({ step: 'Stand in it', suds_expected: 70 }, { step: 'Ride it', suds_expected: 90 }) }, times);
  expect(bare(html.slice(html.indexOf('<tbody')))).toMatch(/1 Stand in it 70 3 55 2 Ride it 90 – –/u);
});

test('a compass has a bar for what matters and one beside it for what was lived', async () => {
  const html = await read('values-compass', { areas: { kind: 'table', rows: [{ id: 'family', cells: { importance: 9, lived: 4 } }, { id: 'work', cells: { importance: 5, lived: null } }] } });
  expect([...html.matchAll(/--part:(\d+)%/gu)].map(([, part]) => part)).toEqual(['90', '40', '50']);
  expect(bare(html)).toMatch(/Family, as I define it 9 4 5 Work and duty 5 – –/u);
});

test('a day of activity stands in the order of the clock, whatever the order of writing', async () => {
  const html = await read('activity-log', { blocks: table({ start: '18:00', activity: 'Choir', mood: 8 }, { start: '09:00', activity: 'Tax papers', mood: 3 }) });
  expect(html.indexOf('Tax papers')).toBeLessThan(html.indexOf('Choir'));
});

describe('a night on the clock', () => {
  const night: Night = { intoBed: '22:45', triedToSleep: '23:15', fellAsleepAfter: 30, awakeInNight: 45, finalWake: '06:30', outOfBed: '07:00', morning: '2026-11-25', zone: 'Europe/Madrid' };
  const drawn = (change: Partial<Night>) => {
    const indices = nightIndices({ ...night, ...change });
    if (indices === null) throw new Error('the times are right');
    return spanOf({ ...night, ...change }, indices);
  };

  test('begins on the evening before', () => {
    expect(drawn({})).toEqual({ bed: [-75, 420], sleep: [-15, 390] });
    expect(clockAround([drawn({})])).toEqual({ from: -120, to: 420 });
  });

  test('may lie in the day', () => {
    expect(drawn({ intoBed: '08:00', triedToSleep: '08:00', finalWake: '14:30', outOfBed: '15:00' })).toEqual({ bed: [480, 900], sleep: [510, 870] });
  });
});

test('the review of a week says what the week held; outside a journal, or with too little in it, it says nothing of that', async () => {
  const answers: Answers = { week: { kind: 'date', date: '2026-03-08' }, focus: text('One walk') };
  const week: WeekFacts = { sheets: 4, practices: 0, checkIns: 2, pages: 0, energy: { mean: 5.5, n: 2 }, nights: { written: 5, asleep: 420, share: 87.5 }, doses: { taken: 3, planned: 5 }, measures: [{ acronym: 'GAD-7', value: 7, top: 21, day: '2026-03-06' }] };
  const said = bare(await read('weekly-review', answers, new Map(), week));
  for (const words of ['4 worksheets, 2 check-ins', 'Energy 5.5 of 10, on average over 2 check-ins', '5 nights written down. 7 h 0 min asleep on average, 88%', '3 of 5 doses taken', 'GAD-7: 7 of 21 (Friday)']) expect(said).toContain(words);
  expect(bare(await read('weekly-review', answers))).not.toContain('What this week held');
});
