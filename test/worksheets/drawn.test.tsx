import { renderToString } from 'react-dom/server';
import { IntlProvider } from 'react-intl';
import type { ReactNode } from 'react';
import { describe, expect, test } from 'vitest';
import type { Answers } from '../../electron/domain/worksheets/answers.ts';
import { bothWords } from '../../electron/domain/worksheets/both-words.ts';
import { weekOnPaper } from '../../electron/domain/worksheets/week-on-paper.ts';
import { paperParts } from '../../electron/domain/worksheets/paper-parts.ts';
import { startAnswers } from '../../electron/domain/worksheets/tidy.ts';
import { fieldIdsOf, shownFields, stepsOf, stepsToAsk } from '../../electron/domain/worksheets/visible.ts';
import { messages as en } from '../../renderer/i18n/all-en.ts';
import { messages as es } from '../../renderer/i18n/all-es.ts';
import { patternVocabulary } from '../../renderer/worksheet/pattern-words.ts';
import { LookAgain } from '../../renderer/worksheet/look-again.tsx';
import { WeekBlank } from '../../renderer/worksheet/blank/week-blank.tsx';
import { listSheets, loadSheet, type Sheet } from '../../renderer/worksheet/registry.ts';
import { WorksheetBlank } from '../../renderer/worksheet/worksheet-blank.tsx';
import { WorksheetFill } from '../../renderer/worksheet/worksheet-fill.tsx';
import { WorksheetRead } from '../../renderer/worksheet/worksheet-read.tsx';
import { checkDefinition } from '../../electron/domain/worksheets/check-definition.ts';
import { checkWords } from '../../electron/domain/worksheets/check-words.ts';
import { everyKind, everyKindWords } from './every-kind.ts';
import { exampleAnswers } from './example-answers.ts';
import { languages } from './sheets.ts';

const catalogues = { en, es };
const nothing = () => undefined;
const own = { feelings: ['saudade'], onFeelings: nothing, patterns: [], patternOrder: [], onPatterns: nothing };

function draw(language: 'en' | 'es', node: ReactNode): string {
  const missing: string[] = [];
  const html = renderToString(
    <IntlProvider locale={language} messages={catalogues[language]} onError={(error) => missing.push(error.message)}>
      {node}
    </IntlProvider>,
  );
  expect(missing).toEqual([]);
  return html;
}

function fill(sheet: Sheet, answers: Answers, length: string, layout: 'guided' | 'page', step: number) {
  return (
    <WorksheetFill
      {...{ sheet, answers, length, layout, step, own, saveState: null }}
      onChange={nothing}
      onLength={nothing}
      onLayout={nothing}
      onStep={nothing}
      onLeave={nothing}
      onKeep={nothing}
    />
  );
}

const escaped = (text: string) => text.replaceAll('&', '&amp;').replaceAll("'", '&#x27;').replaceAll('"', '&quot;');

describe.each(listSheets())('$id v$version', ({ id, version }) => {
  describe.each(languages)('%s', (language) => {
    const sheetNow = async () => {
      const sheet = await loadSheet(id, version, language);
      if (sheet === null) throw new Error(`${id} is not there`);
      return sheet;
    };

    test('every step of every length is drawn, empty and answered, with the label of each field', async () => {
      const sheet = await sheetNow();
      const full = exampleAnswers(sheet.definition);
      for (const length of sheet.definition.lengths) {
        for (const answers of [startAnswers(sheet.definition, '2026-11-22T19:40'), full]) {
          const fields = shownFields(sheet.definition, length.id, answers);
          const shown = new Set(fields.map((field) => field.id));
          const every = stepsOf(sheet.definition, length.id);
          for (const step of stepsToAsk(sheet.definition, length.id, fields)) {
            const html = draw(language, fill(sheet, answers, length.id, 'guided', every.indexOf(step)));
            expect(html).toContain(escaped(sheet.words.steps[step.id]?.question ?? '?'));
            for (const fieldId of fieldIdsOf(step).filter((field) => shown.has(field))) {
              const field = sheet.definition.fields.find((other) => other.id === fieldId);
              if (field?.kind === 'calc') continue;
              expect(html).toContain(escaped(sheet.words.fields[fieldId]?.label ?? '?'));
            }
          }
          draw(language, fill(sheet, answers, length.id, 'page', 0));
        }
      }
    });

    test('is on paper whole, empty, also in large print', async () => {
      const sheet = await sheetNow();
      expectOnPaper(sheet, language, false);
      expectOnPaper(sheet, language, true);
    });

    test('what was answered can be read, and looked at again', async () => {
      const sheet = await sheetNow();
      const full = exampleAnswers(sheet.definition);
      const looks = [{ at: '2026-11-29T10:00:00Z', answers: full }];
      for (const length of sheet.definition.lengths) {
        const html = draw(language, <WorksheetRead sheet={sheet} answers={full} length={length.id} looks={looks} />);
        const shown = shownFields(sheet.definition, length.id, full).map((field) => field.id);
        for (const [field, answer] of Object.entries(full).filter(([id]) => shown.includes(id))) {
          if (answer.kind === 'text') expect(html, field).toContain(escaped(answer.text));
          if (answer.kind === 'list') for (const line of answer.lines) expect(html, field).toContain(escaped(line.text));
        }
      }
      expect(draw(language, <WorksheetRead sheet={sheet} answers={{}} length="?" />)).toContain(escaped(sheet.words.name));
      draw(language, <LookAgain sheet={sheet} answers={full} looks={looks} own={own} onKeep={nothing} onLeave={nothing} />);
    });
  });
});

test('what was predicted is read beside what happened, once both are there', async () => {
  const sheet = await loadSheet('behavioural-experiment', 1, 'en');
  if (sheet === null) throw new Error('the experiment is not there');
  const full = exampleAnswers(sheet.definition);
  const besideIn = (answers: Answers) => /<div class="ws-beside">(?:(?!<\/div><).)*/u.exec(draw('en', <WorksheetRead sheet={sheet} answers={answers} length="all" />))?.[0] ?? '';
  const both = draw('en', <WorksheetRead sheet={sheet} answers={full} length="all" />);
  expect(both.indexOf('What I said about happened')).toBeLessThan(both.indexOf('What I said about learned'));
  expect(both.split('What I said about happened')).toHaveLength(2);
  expect(besideIn(full)).toContain('What I said about prediction');
  expect(besideIn({ ...full, happened: { kind: 'text', text: ' ' } })).toBe('');
});

describe.each(languages)('on paper, %s', (language) => {
  const blank = async (id: string) => {
    const sheet = await loadSheet(id, listSheets().find((one) => one.id === id)?.version ?? 1, language);
    if (sheet === null) throw new Error(`${id} is not there`);
    return { sheet, html: draw(language, <WorksheetBlank sheet={sheet} length={sheet.definition.lengths.at(-1)?.id ?? ''} />) };
  };

  test('seven nights stand on one page: a column for each, a line for all that a night asks, and nothing that is worked out', async () => {
    const { sheet } = await blank('sleep-diary');
    const week = weekOnPaper(sheet.definition);
    if (week === null) throw new Error('the diary has no week');
    const html = draw(language, <WeekBlank sheet={sheet} week={week} />);
    const lines = html.split('<tr').slice(1);
    const asked = sheet.definition.fields.filter(({ kind }) => kind !== 'calc').map(({ id }) => sheet.words.fields[id]?.label ?? '?');
    expect(lines).toHaveLength(asked.length);
    for (const [at, label] of asked.entries()) {
      expect(lines[at]).toContain(escaped(label));
      expect(lines[at]?.match(at === 0 ? /scope="col"/gu : /<td>/gu)).toHaveLength(7);
    }
    expect(html).not.toContain(sheet.words.fields['numbers']?.values?.['share_in_bed'] ?? '?');
    // A night's numbers are written, not its words.
    expect(html).toContain(`1 ${sheet.words.fields['quality']?.options?.['very_poor'] ?? '?'} · 2 `);
    expect(weekOnPaper(everyKind)).toBeNull();
  });

  test('what a screen has as buttons is there as words; a chain counts its links; a true thought is no habit', async () => {
    const arrow = await blank('downward-arrow');
    const questions = arrow.sheet.words.fields['chain']?.columns?.['question']?.chips ?? [];
    expect(questions.length).toBeGreaterThan(3);
    for (const question of questions) expect(arrow.html).toContain(escaped(question));
    expect((await blank('chain-analysis')).html).toContain('<th scope="row">6</th>');
    const habits = await blank('thinking-habits');
    const { facts, fair } = patternVocabulary;
    for (const words of [facts[language].name, fair[language]]) expect(habits.html).toContain(escaped(words));
  });
});

/** Every heading and label of a length is on the paper, but for what nobody works out by hand. */
function expectOnPaper(sheet: Sheet, language: 'en' | 'es', large: boolean) {
  for (const length of sheet.definition.lengths) {
    const html = draw(language, <WorksheetBlank sheet={sheet} length={length.id} large={large} />);
    const single = new Set(paperParts(sheet.definition, sheet.words, length.id).flatMap(({ steps, grid }) => (grid === null ? steps.map(({ id }) => id) : [])));
    for (const step of stepsOf(sheet.definition, length.id)) {
      // In a table, the label of the item is the question.
      if (single.has(step.id)) expect(html).toContain(escaped(sheet.words.steps[step.id]?.question ?? '?'));
      for (const id of fieldIdsOf(step)) {
        const field = sheet.definition.fields.find((other) => other.id === id);
        if (field?.kind === 'calc' && field.calc.type !== 'values') continue;
        expect(html, id).toContain(escaped(sheet.words.fields[id]?.label ?? '?'));
      }
    }
  }
}

describe('a sheet with a field of every kind', () => {
  const sheet: Sheet = { definition: everyKind, words: everyKindWords, language: 'en' };
  const answers = exampleAnswers(everyKind);

  test('is sound', () => {
    expect(checkDefinition(everyKind)).toEqual([]);
    expect(checkWords(everyKind, everyKindWords)).toEqual([]);
  });

  test('is on paper whole, also in two languages beside each other', () => {
    expectOnPaper(sheet, 'en', false);
    const both = bothWords(everyKindWords, { ...everyKindWords, name: 'Cada tipo' });
    expect(draw('en', <WorksheetBlank sheet={{ ...sheet, words: both }} length="only" />)).toContain('Every kind / Cada tipo');
  });

  test('is asked by data alone', () => {
    const asked = [0, 1, 2].map((step) => draw('en', fill(sheet, answers, 'only', 'guided', step)));
    expect(asked[0]).toContain('Take your time.');
    expect(asked[1]).toContain('What I can do');
    expect(asked[1]).toContain('Effort: 6 on average');
    expect(asked[1]).toContain('Another sign');
    expect(asked[2]).toContain('Worried is down 35. Calm is new, 20.');
    const without = draw('en', fill(sheet, { ...answers, kind: { kind: 'choice', chosen: 'what_if' } }, 'only', 'guided', 1));
    expect(without).not.toContain('What I can do');
  });

  test('is read with words for each number', () => {
    const html = draw('en', <WorksheetRead sheet={sheet} answers={answers} length="only" />);
    for (const part of ['How far it is believed', 'Tension: 4 of 10, it was 6', 'Mood: 4 of 10', 'I can act', 'hot face', 'Mind reading', 'My own one']) expect(html).toContain(part);
    expect(html).not.toContain('Take your time.');
  });

  test('without a field that was struck out, its re-rating is read alone', () => {
    const rest = Object.fromEntries(Object.entries(answers).filter(([id]) => id !== 'feelings' && id !== 'belief'));
    const html = draw('en', <WorksheetRead sheet={sheet} answers={rest} length="only" />);
    expect(html).not.toContain('down 35');
  });
});

test('a table in both halves keeps its later columns for the second, and is read once', async () => {
  const sheet = await loadSheet('activity-plan', 1, 'en');
  if (sheet === null) throw new Error('it is not there');
  const answers = exampleAnswers(sheet.definition);
  const place = (id: string) => stepsOf(sheet.definition, 'full').findIndex((step) => step.id === id);
  const [plan, review] = [place('plan'), place('review')].map((step) => draw('en', fill(sheet, answers, 'full', 'guided', step)));
  expect(plan).toContain('The smallest version');
  expect(plan).not.toContain('Mood before');
  expect(review).toContain('Mood before');
  expect(review).toContain('What I said about plan_rows, 0');
  expect(review).not.toContain('The smallest version');
  const read = draw('en', <WorksheetRead sheet={sheet} answers={answers} length="full" />);
  expect(read.split('What I said about plan_rows, 0')).toHaveLength(1 + 3);
});
