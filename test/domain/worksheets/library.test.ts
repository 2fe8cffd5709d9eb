import { describe, expect, test } from 'vitest';
import { approaches, needs } from '../../../electron/domain/worksheets/shelf-keys.ts';
import { groupSheets, libraryOrders, librarySheet, searchSheets, shortestFirst, type LibrarySheet } from '../../../electron/domain/worksheets/library.ts';
import en from '../../../renderer/features/library/messages.en.json' with { type: 'json' };
import es from '../../../renderer/features/library/messages.es.json' with { type: 'json' };
import foundBy from '../../../worksheets/vocabulary/found-by.json' with { type: 'json' };
import { definitionFiles, readDefinition, readWords } from '../../worksheets/sheets.ts';

const shelf = (language: 'en' | 'es') => definitionFiles().map((path) => readDefinition(path)).map((definition) => librarySheet(definition, readWords(definition.id, language), readWords(definition.id, language === 'en' ? 'es' : 'en')));
const english = shelf('en');
const spanish = shelf('es');

function find(sheets: readonly LibrarySheet[], messages: Record<string, string>, typed: string): string[] {
  const rest = ({ needs: helps, said }: LibrarySheet) => [...helps.flatMap((need) => [messages[`library.need.${need}`], messages[`library.also.${need}`]]), said].join(' ');
  const also = ({ id }: LibrarySheet) => Object.values((foundBy as Record<string, Record<string, string>>)[id] ?? {}).join(' ');
  return searchSheets(sheets, (sheet) => ({ name: sheet.name, purpose: `${sheet.purpose} ${also(sheet)}`, rest: rest(sheet) }), typed).map(({ id }) => id);
}

describe('groups', () => {
  test.each(libraryOrders)('by %s: every sheet stands somewhere, none in an empty group, the shortest first', (order) => {
    const groups = groupSheets(english, order);
    expect(new Set(groups.flatMap(({ sheets }) => sheets.map(({ id }) => id)))).toEqual(new Set(english.map(({ id }) => id)));
    for (const { key, sheets } of groups) {
      expect([key, sheets.length]).not.toEqual([key, 0]);
      expect([key, sheets[0]?.minutes.least]).toEqual([key, Math.min(...sheets.map(({ minutes }) => minutes.least))]);
    }
  });

  test('measures stand in the last group and nowhere else', () => {
    for (const order of libraryOrders) {
      const groups = groupSheets(english, order);
      expect(groups.at(-1)?.key).toBe('measures');
      expect(groups.slice(0, -1).flatMap(({ sheets }) => sheets.filter(({ measure }) => measure))).toEqual([]);
    }
  });

  test('of the same length, what one starts alone comes first, then the name', () => {
    const [first] = english;
    if (first === undefined) throw new Error('there are no sheets');
    const sheet = (name: string, least: number, lead: LibrarySheet['lead']): LibrarySheet => ({ ...first, name, lead, minutes: { least, most: 9 } });
    const sorted = [sheet('b', 2, 'both'), sheet('Á', 2, 'both'), sheet('z', 2, 'client'), sheet('a', 1, 'therapist')].sort(shortestFirst);
    expect(sorted.map(({ name }) => name)).toEqual(['a', 'z', 'Á', 'b']);
  });

  test('every need and every approach has its words, and each need a sheet', () => {
    for (const messages of [en, es] as Record<string, string>[]) {
      expect(needs.filter((need) => messages[`library.need.${need}`] === undefined || messages[`library.also.${need}`] === undefined)).toEqual([]);
      expect(approaches.filter((approach) => messages[`library.approach.${approach}`] === undefined)).toEqual([]);
    }
    expect(needs.filter((need) => !english.some((sheet) => !sheet.measure && sheet.needs.includes(need)))).toEqual([]);
  });
});

describe('looking for a sheet in plain words', () => {
  test.each([
    ['thought record', 'thought-record'],
    ['THOUGHT rec', 'thought-record'],
    ["I can't sleep", 'sleep-diary'],
    ['insomnia', 'sleep-diary'],
    ['PHQ-9', 'phq-9'],
    ['drinking', 'urge-log'],
    ['OCD', 'ritual-log'],
    ['panic', 'panic-log'],
    ['side effects', 'medicine-log'],
    ['I am grieving, grief', 'grief-letter'],
  ])('%s', (typed, id) => {
    expect(find(english, en, typed)).toContain(id);
  });

  test.each([
    ['panick atack', 'panic-log'],
    ['slepe diary', 'sleep-diary'],
    ['cognitive distortions', 'thinking-habits'],
    ['pros and cons', 'both-sides'],
    ['checking the door', 'ritual-log'],
    ['suicidal', 'safety-plan'],
    ['kill myself', 'safety-plan'],
    ['hierarchy', 'exposure-ladder'],
    ['gratitude', 'good-things'],
    ['phq9', 'phq-9'],
    ['k 10', 'k10'],
    ['my mother died', 'grief-letter'],
    ['what if', 'worry-tree'],
    ['act', 'valued-step'],
    ['hot thought', 'thought-record'],
    ['cant stop worring', 'worry-record'],
  ])('%s: first of all', (typed, id) => {
    expect(find(english, en, typed)[0]).toBe(id);
  });

  test.each([
    ['panico', 'panic-log'],
    ['PÁNICO', 'panic-log'],
    ['no duermo', 'sleep-diary'],
    ['pensamientos', 'thought-record'],
    ['verguenza', 'kind-letter'],
    ['no puedo dormir', 'sleep-diary'],
    ['preocupasion', 'worry-record'],
    ['obsesiones', 'ritual-log'],
    ['me quiero matar', 'safety-plan'],
    ['lavarme las manos', 'ritual-log'],
    ['celos', 'relational-pattern'],
  ])('en español: %s', (typed, id) => {
    expect(find(spanish, es, typed)).toContain(id);
  });

  test('what is near is taken only where nothing is right, and it begins alike', () => {
    expect(find(spanish, es, 'obsesiones')).not.toContain('session-notes');
    expect(find(english, en, 'dreams')[0]).toBe('dream-log');
  });

  test('words by which sheets are looked for are those of sheets that are there, in both languages', () => {
    const ids = new Set(english.map(({ id }) => id));
    expect(Object.keys(foundBy).filter((id) => !ids.has(id))).toEqual([]);
    expect(Object.values(foundBy).filter(({ en: one, es: other }) => one.trim() === '' || other.trim() === '')).toEqual([]);
  });

  test('the name counts most, and a word only from its beginning', () => {
    expect(find(english, en, 'sleep')[0]).toBe('sleep-diary');
    expect(find(english, en, 'record thought')[0]).toBe('thought-record');
    expect(find(english, en, 'leep')).toEqual([]);
  });

  test('a number counts: of several with one name, the one that was asked for comes first', () => {
    for (const [typed, id] of [['PHQ-9', 'phq-9'], ['phq 4', 'phq-4'], ['gad-7', 'gad-7'], ['K6', 'k6']] as const) expect(find(english, en, typed)[0]).toBe(id);
  });

  test('a sheet is found by its name in the other language too', () => {
    expect(find(spanish, es, 'sleep diary')[0]).toBe('sleep-diary');
    expect(find(english, en, 'diario de sueno')[0]).toBe('sleep-diary');
    expect(find(english, en, 'panico')).toContain('panic-log');
  });

  test.each(['', '   ', '?!', 'xyzzy', '(['])('nothing comes of %j', (typed) => {
    expect(find(english, en, typed)).toEqual([]);
  });
});
