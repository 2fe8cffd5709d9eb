import { renderToString } from 'react-dom/server';
import { IntlProvider } from 'react-intl';
import type { ReactNode } from 'react';
import { expect, test } from 'vitest';
import { bundleFrame, entryResources, questionnaireEntries } from '../../electron/domain/fhir/write-bundle.ts';
import type { Answer, Answers } from '../../electron/domain/worksheets/answers.ts';
import { bareWords } from '../../electron/domain/worksheets/bare-words.ts';
import { measureScores } from '../../electron/domain/worksheets/measure.ts';
import { titleOf } from '../../electron/domain/worksheets/title.ts';
import type { SheetWords } from '../../electron/domain/worksheets/words-schema.ts';
import { messages } from '../../renderer/i18n/all-en.ts';
import { WorksheetFill } from '../../renderer/worksheet/worksheet-fill.tsx';
import { WorksheetRead } from '../../renderer/worksheet/worksheet-read.tsx';
import { eveningSheet } from '../support/own-sheet.ts';
import { contentOf, definitions, labels, schemaFaults, writingOf } from '../domain/fhir/fhir-kit.ts';

/** Answers as a damaged or a hostile packet may hold them: of another kind than the field asks, of options that are not there, of names that every object has. */
const odd: readonly Answer[] = [
  { kind: 'text', text: 'x' },
  { kind: 'number', number: 1e9 },
  { kind: 'number', number: -5 },
  { kind: 'list', lines: [] },
  { kind: 'choice', chosen: 'nobody' },
  { kind: 'choice', chosen: '__proto__' },
  { kind: 'multi', chosen: ['constructor'], own: ['constructor', 'b'] },
  { kind: 'table', rows: [{ id: '1', cells: { nothing: 5, thought: true, constructor: 'x', kind: 'constructor' } }] },
  { kind: 'datetime', local: 'never' },
  { kind: 'date', date: '2026-02-28' },
  { kind: 'time', time: '23:59' },
  { kind: 'links', to: [{ entry: 'nowhere' }] },
  { kind: 'pair', before: 500, after: -3 },
  { kind: 'feelings', feelings: [{ word: 'nope.nope', strength: null }, { word: 'constructor', own: true, strength: 100 }], body: ['body.nowhere'] },
];

const nothing = () => undefined;
const own = { feelings: [], onFeelings: nothing, patterns: [], patternOrder: [], onPatterns: nothing };
const draw = (node: ReactNode) => renderToString(<IntlProvider locale="en" messages={messages}>{node}</IntlProvider>);

/** An older version is drawn by the same parts. */
const newest = [...new Map(definitions.map((definition) => [definition.id, definition])).values()];

test.each(newest.map((definition) => [definition.id, definition.version, definition] as const))('%s v%i: any answers at all are read, gone on with and taken out', (_, version, definition) => {
  const plain = writingOf(definition);
  const writing = { ...plain, words: bareWords(plain.words) };
  const sheet = { definition, words: writing.words, language: 'en' } as const;
  for (const [turn, one] of odd.entries()) {
    const answers: Answers = { ...Object.fromEntries(definition.fields.map(({ id }, at) => [id, odd[(at + turn) % odd.length] ?? one])), nowhere: one };
    titleOf(definition, answers, 400);
    measureScores(definition, 'all', answers);
    draw(<WorksheetRead sheet={sheet} answers={answers} length="all" />);
    for (const layout of ['guided', 'page'] as const) {
      draw(<WorksheetFill {...{ sheet, answers, layout, own, saveState: null, step: 0 }} length="all" onChange={nothing} onLength={nothing} onLayout={nothing} onStep={nothing} onLeave={nothing} onKeep={nothing} />);
    }
    const entry = { id: '01KA9Z3V5W6X7Y8Z9ABCDEFGHJ', content: contentOf(definition, answers, { version }), writing };
    const { head, foot } = bundleFrame('2026-11-25T20:00:00.000Z');
    const parts = [...questionnaireEntries([entry]), ...entryResources(entry, 'The person who wrote this', labels)];
    if (turn % 5 === 0) expect(schemaFaults(JSON.parse(head + parts.map((part) => JSON.stringify(part)).join(',') + foot))).toEqual([]);
  }
});

test('what is called as every object calls something is read as it was written', () => {
  const definition = definitions.find(({ id }) => id === 'anger-log');
  const field = definition?.fields.find(({ kind }) => kind === 'multi');
  if (definition === undefined || field === undefined) throw new Error('the sheet is not there');
  const answers: Answers = { [field.id]: { kind: 'multi', chosen: [], own: ['constructor'] } };
  expect(draw(<WorksheetRead sheet={{ definition, words: writingOf(definition).words, language: 'en' }} answers={answers} length="full" />)).toContain('constructor');
});

test('a total with a page of its own is shown there, and before it has a number it says so', () => {
  const { definition, words } = eveningSheet();
  const steps = [{ id: 'p1', items: ['q1', 'q2'] }, { id: 'p2', items: ['q3'] }];
  const lengths = [{ id: 'all', minutes: 5, steps: ['p1', 'p2'] }];
  const sheet = { definition: { ...definition, steps, lengths }, words: { ...words.en, steps: { p1: { question: 'One' }, p2: { question: 'Two' } } } as SheetWords, language: 'en' as const };
  const page = (answers: Answers) => draw(<WorksheetFill {...{ sheet, answers, layout: 'guided', own, saveState: null, step: 1 }} length="all" onChange={nothing} onLength={nothing} onLayout={nothing} onStep={nothing} onLeave={nothing} onKeep={nothing} />);
  expect(page({})).toContain('No number yet.');
  expect(page({ q1: { kind: 'choice', chosen: 'o2' } })).toContain('Total: 1 points');
});
