import { renderToString } from 'react-dom/server';
import { IntlProvider } from 'react-intl';
import { describe, expect, test } from 'vitest';
import type { Answer, Answers } from '../../electron/domain/worksheets/answers.ts';
import type { Field } from '../../electron/domain/worksheets/definition-schema.ts';
import { messages } from '../../renderer/i18n/all-en.ts';
import { listSheets, loadSheet } from '../../renderer/worksheet/registry.ts';
import { exampleAnswers } from './example-answers.ts';
import { WorksheetRead } from '../../renderer/worksheet/worksheet-read.tsx';

/** A packet may answer a sheet with anything that has the form of an answer: of another kind, beyond every scale, with options that are none. */

const markup = '<img src=x onerror=alert(1)>\u202e';

const kinds = (text: string, columns: readonly string[]): Answer[] => [
  { kind: 'text', text },
  { kind: 'number', number: -1e308 },
  { kind: 'list', lines: [{ id: 'a', text }, { id: 'a', text }] },
  { kind: 'feelings', feelings: [{ word: text, strength: 100 }, { word: text, own: true, strength: null }], body: [text] },
  { kind: 'table', rows: [1, 2].map(() => ({ id: 'a', cells: Object.fromEntries(columns.map((column, at) => [column, at % 2 === 0 ? text : [text]])), mark: true })) },
  { kind: 'table', rows: [{ id: text, cells: Object.fromEntries(columns.map((column) => [column, 1e308])) }] },
  { kind: 'choice', chosen: text },
  { kind: 'multi', chosen: [text, text], own: [text, text] },
  { kind: 'datetime', local: '9999-99-99T99:99' },
  { kind: 'date', date: '0000-01-01' },
  { kind: 'time', time: '23:59' },
  { kind: 'links', to: [{ entry: text.slice(0, 26) }] },
  { kind: 'pair', before: 1e308, after: -1e308 },
];

const columnsOf = (field: Field) => ('columns' in field ? field.columns.map(({ id }) => id) : []);
describe.each(listSheets())('$id v$version', ({ id, version }) => {
  test('is read whatever stands in it, and what looks like a program is text', async () => {
    const sheet = await loadSheet(id, version, 'en');
    if (sheet === null) throw new Error('no sheet');
    const failed: string[] = [];
    const whole = exampleAnswers(sheet.definition);
    renderToString(<IntlProvider locale="en" messages={messages} onError={() => undefined}><WorksheetRead sheet={sheet} answers={whole} length={sheet.definition.lengths.at(-1)?.id ?? ''} level={2} zone="Mars/Base" /></IntlProvider>);
    for (const text of [markup, 'constructor', '__proto__', 'toString']) {
      for (let at = 0; at < 13; at++) {
        const answers: Answers = Object.fromEntries(sheet.definition.fields.flatMap((field) => [[field.id, kinds(text, columnsOf(field))[at]]] as [string, Answer][]));
        const length = sheet.definition.lengths.at(-1)?.id ?? '';
        try {
          const html = renderToString(<IntlProvider locale="en" messages={messages} onError={() => undefined}><WorksheetRead sheet={sheet} answers={answers} length={length} level={2} zone="Mars/Base" /></IntlProvider>);
          if (html.includes('<img src') || html.includes('[native code]') || html.includes('[object')) failed.push(`${text} ${String(at)}: as a program`);
        } catch (error) {
          failed.push(`${text} ${String(at)}: ${String(error).slice(0, 140)}`);
        }
      }
    }
    expect(failed).toEqual([]);
  });
});
