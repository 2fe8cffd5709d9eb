import { describe, expect, test } from 'vitest';
import { demoRecords, type DemoPlan } from '../../build/demo/demo-records.ts';
import { livesIn } from '../../build/demo/lives.ts';
import { createRandom } from '../../build/demo/random.ts';
import { entryFeelings } from '../../electron/domain/entries/entry-words.ts';
import { entryRecord } from '../../electron/domain/records/record.ts';
import { createKnowledge } from '../../electron/vault/use-cases/knowledge.ts';
import patterns from '../../worksheets/vocabulary/patterns.json' with { type: 'json' };

const plan: DemoPlan = { seed: 4, language: 'en', until: '2026-11-18', days: 400, perDay: 3, device: 'd' };
const { feelingWords } = createKnowledge();

describe('made-up journals', () => {
  test('are the same for the same plan, and others for another seed', () => {
    expect(demoRecords(plan)).toEqual(demoRecords(plan));
    expect(demoRecords({ ...plan, seed: 5 }).records[0]).not.toEqual(demoRecords(plan).records[0]);
  });

  test.each(['en', 'es'] as const)('are valid and of every kind (%s)', (language) => {
    const { records } = demoRecords({ ...plan, language });
    for (const record of records) expect(entryRecord.safeParse(record).error?.issues).toBeUndefined();
    expect(new Set(records.map(({ id }) => id)).size).toBe(records.length);
    const contents = records.map(({ current }) => current.content);
    const has = (found: (content: (typeof contents)[number]) => boolean) => expect(contents.some(found)).toBe(true);
    for (const kind of ['journal', 'check-in'] as const) has((content) => content.kind === kind);
    for (const length of ['3', '5', '7']) has((content) => content.kind === 'worksheet' && content.length === length);
    has((content) => content.kind === 'worksheet' && content.looks.length > 0);
    has((content) => content.kind === 'worksheet' && content.state === 'part');
    has((content) => content.bring && content.tags.length > 0);
    has((content) => content.links.length > 0);
    expect(records.some(({ past }) => past.length > 0)).toBe(true);
    expect(records.some(({ current }) => current.trashedAt !== null)).toBe(true);
  });

  test('hold about as many entries as asked, up to the last day', () => {
    const { records } = demoRecords({ ...plan, days: 1000, perDay: 5.5 });
    expect(records.length).toBeGreaterThan(5200);
    expect(records.length).toBeLessThan(5800);
    expect(records.at(-1)?.current.content.when.at.slice(0, 10)).toBe('2026-11-18');
  });

  test('use only feelings and patterns that the vocabulary knows', () => {
    for (const record of demoRecords(plan).records) {
      for (const feeling of entryFeelings(record.current.content)) expect(feeling.own === true || feelingWords(feeling.word) !== undefined, feeling.word).toBe(true);
    }
    const known = new Set(patterns.patterns.map(({ key }) => key));
    for (const language of ['en', 'es'] as const) {
      for (const { themes } of livesIn(language).lives) for (const theme of themes) expect(theme.patterns.filter((key) => !known.has(key))).toEqual([]);
    }
  });
});

test('random numbers keep to their bounds and reach them', () => {
  const random = createRandom(1);
  const drawn = Array.from({ length: 500 }, () => random.int(1, 4));
  expect(new Set(drawn)).toEqual(new Set([1, 2, 3, 4]));
  expect(random.some([1, 2, 3], 9).sort()).toEqual([1, 2, 3]);
  expect(() => random.pick([])).toThrow(RangeError);
});
