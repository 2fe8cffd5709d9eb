import type { Answers } from '../../electron/domain/worksheets/answers.ts';
import type { Definition, FieldOf } from '../../electron/domain/worksheets/definition-schema.ts';
import { openSheetWindow, type SheetWindow } from '../support/sheet-window.ts';
import { exampleAnswers } from '../worksheets/example-answers.ts';
import { definitionFiles, readDefinition } from '../worksheets/sheets.ts';
import { percentile } from './stats.ts';

export type SheetNumbers = {
  sheets: number;
  /** Opening, all on one page, every field answered: of each sheet the middle one of its rounds. */
  openP50: number;
  openSlowest: number;
  slowest: string;
  /** The sheet with the widest table, with that many rows in it. */
  widest: string;
  rows: number;
  openRows: number;
  /** From the key press until the page is laid out anew, as a rule with its frame. */
  keyP50: number;
  keyP95: number;
};

const rows = 200;
const keys = 60;

type Wide = { definition: Definition; field: FieldOf<'table' | 'ladder'> };

function widest(definitions: readonly Definition[]): Wide {
  const tables = definitions.flatMap((definition) =>
    definition.fields.flatMap((field) => ((field.kind === 'table' && field.rows === undefined) || field.kind === 'ladder' ? [{ definition, field }] : [])),
  );
  const found = tables.toSorted((a, b) => b.field.columns.length - a.field.columns.length)[0];
  if (found === undefined) throw new Error('no sheet has a table');
  return found;
}

function withRows({ definition, field }: Wide): Answers {
  const answers = exampleAnswers(definition);
  const example = answers[field.id];
  const cells = example?.kind === 'table' ? (example.rows[0]?.cells ?? {}) : {};
  return { ...answers, [field.id]: { kind: 'table', rows: Array.from({ length: rows }, (_, at) => ({ id: `row-${String(at)}`, cells })) } };
}

/** As text: what runs the benchmark adds helpers to functions, which the page does not have. */
const listening = `
  globalThis.keyTimes = [];
  let began = 0;
  addEventListener('keydown', () => { began = performance.now(); }, { capture: true });
  addEventListener('input', () => {
    setTimeout(() => { document.body.getBoundingClientRect(); keyTimes.push(performance.now() - began); }, 0);
  });
`;

async function opening(window: SheetWindow, id: string, answers: Answers, rounds: number): Promise<number> {
  const times: number[] = [];
  // The first time is there to warm up.
  for (let round = 0; round <= rounds; round++) {
    const { ms } = await window.show({ id, mode: 'page', language: 'en', theme: 'light', answers });
    if (round > 0) times.push(ms);
  }
  return percentile(times, 0.5);
}

/** Every sheet in one window of the browser, and typing into the widest of them with 200 rows. */
export async function measureSheets(rounds: number): Promise<SheetNumbers> {
  const definitions = definitionFiles().map((path) => readDefinition(path));
  const window = await openSheetWindow();
  try {
    const opened: { id: string; ms: number }[] = [];
    for (const definition of definitions) opened.push({ id: definition.id, ms: await opening(window, definition.id, exampleAnswers(definition), rounds) });
    const slowest = opened.toSorted((a, b) => b.ms - a.ms)[0];
    const wide = widest(definitions);
    const openRows = await opening(window, wide.definition.id, withRows(wide), rounds);
    await window.page.locator(`[data-field="${wide.field.id}"] .ws-row`).nth(rows - 1).waitFor({ state: 'attached' });
    await window.page.evaluate(listening);
    await window.page.locator(`textarea[data-row="row-${String(rows / 2)}"]`).focus();
    // As fast as a quick hand.
    await window.page.keyboard.type('a word '.repeat(Math.ceil(keys / 7)), { delay: 60 });
    await window.page.waitForTimeout(100);
    const times = await window.page.evaluate<number[]>('keyTimes');
    return {
      sheets: definitions.length,
      openP50: percentile(opened.map(({ ms }) => ms), 0.5),
      openSlowest: slowest?.ms ?? Number.NaN,
      slowest: slowest?.id ?? '',
      widest: `${wide.definition.id}, ${String(wide.field.columns.length)} columns`,
      rows,
      openRows,
      keyP50: percentile(times, 0.5),
      keyP95: percentile(times, 0.95),
    };
  } finally {
    await window.close();
  }
}
