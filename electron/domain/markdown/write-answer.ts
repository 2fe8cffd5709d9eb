import type { Answer, AnswerOf, TableRow } from '../worksheets/answers.ts';
import { columnLabel, optionLabel, fieldOf, type Labels, type SheetLabels } from '../exports/labels.ts';
import type { Shape, ShapeOf } from './front.ts';
import { encodeText, guarded, itemLines, oneLabel, proseLines } from './text-lines.ts';
import { numberText, ratedText } from './values.ts';

export type Drawn = { as: Shape; lines: string[] };
type Cell = ShapeOf<'table'>['rows'][number]['cells'][number];

/** An answer as lines to read, and how to read them back. `field` is its id, for the labels of options. */
export function drawAnswer(answer: Answer, labels: Labels, sheet: SheetLabels | null, field: string): Drawn {
  const named = (key: string) => ({ key, label: oneLabel(optionLabel(labels, sheet, field, key)) });
  switch (answer.kind) {
    case 'text':
      return { as: { kind: 'text' }, lines: proseLines(answer.text) };
    case 'number':
      return { as: { kind: 'number' }, lines: [numberText(answer.number)] };
    case 'list':
      return { as: { kind: 'list', ids: answer.lines.map(({ id }) => id) }, lines: itemLines(answer.lines.map(({ text }) => text)) };
    case 'feelings':
      return drawFeelings(answer, labels);
    case 'table':
      return drawTable(answer, labels, sheet, field);
    case 'choice': {
      const chosen = answer.chosen === null ? null : named(answer.chosen);
      if (answer.own !== undefined) return { as: { kind: 'choice', chosen, own: true }, lines: proseLines(answer.own) };
      return { as: { kind: 'choice', chosen }, lines: [guarded(chosen?.label ?? '–')] };
    }
    case 'multi': {
      const chosen = answer.chosen.map(named);
      return { as: { kind: 'multi', chosen }, lines: [...chosen.map(({ label }) => `- ${label}`), ...itemLines(answer.own)] };
    }
    case 'datetime':
      return { as: { kind: 'datetime' }, lines: [answer.local === null ? '–' : dateTimeText(answer.local)] };
    case 'date':
      return { as: { kind: 'date' }, lines: [answer.date ?? '–'] };
    case 'time':
      return { as: { kind: 'time' }, lines: [answer.time ?? '–'] };
    case 'links':
      return { as: { kind: 'links' }, lines: itemLines(answer.to.map(({ entry, row }) => (row === undefined ? entry : `${entry} ${row}`))) };
    case 'pair':
      return { as: { kind: 'pair' }, lines: [`${numberText(answer.before)} → ${numberText(answer.after)}`] };
  }
}

/** Wall times lose their `T`; anything else is kept as it is. */
function dateTimeText(local: string): string {
  const plain = /^(\d{4}-\d\d-\d\d)T(\d\d:\d\d)$/.exec(local);
  return plain ? `${plain[1] ?? ''} ${plain[2] ?? ''}` : `\`${encodeText(local).replaceAll('\n', '&#10;')}\``;
}

function drawFeelings(answer: AnswerOf<'feelings'>, labels: Labels): Drawn {
  const known = answer.feelings.map((feeling) => ({ feeling, label: oneLabel(labels.feeling(feeling)) }));
  const body = answer.body.map((key) => ({ key, label: oneLabel(labels.body(key)) }));
  const words = known.map(({ feeling: { word, own }, label }) =>
    own === true ? { own } : { key: word, label, ...(own === undefined ? {} : { own }) },
  );
  const lines = known.flatMap(({ feeling, label }) =>
    feeling.own === true ? itemLines([ratedText(feeling.word, feeling.strength)]) : [`- ${ratedText(label, feeling.strength)}`],
  );
  return { as: { kind: 'feelings', words, body }, lines: [...lines, ...body.map(({ label }) => `- ${label}`)] };
}

function drawTable(answer: AnswerOf<'table'>, labels: Labels, sheet: SheetLabels | null, field: string): Drawn {
  const drawn = answer.rows.map((row, index) => {
    const cells = Object.entries(row.cells).map(([column, value]) => drawCell(column, value, labels, sheet, field));
    const mark = row.mark === true ? ` (${oneLabel(sheet?.words.fields[field]?.mark ?? labels.words.marked)})` : '';
    const lines = cells.flatMap(({ cell, text }) => itemLinesOf(cell, text));
    return { row: { id: row.id, ...(row.mark === undefined ? {} : { mark: row.mark }), cells: cells.map(({ cell }) => cell) }, lines: [`${String(index + 1)}.${mark}`, ...lines.map(setIn)] };
  });
  return { as: { kind: 'table', rows: drawn.map(({ row }) => row) }, lines: drawn.flatMap(({ lines }) => lines) };
}

function setIn(line: string): string {
  return line === '' ? '' : `   ${line}`;
}

/** The label is encoded already, the value is not. */
function itemLinesOf(cell: Cell, text: string): string[] {
  const [first = '', ...more] = itemLines([text]);
  return [`- ${cell.label}: ${first.slice(2)}`, ...more];
}

function drawCell(column: string, value: TableRow['cells'][string] | undefined, labels: Labels, sheet: SheetLabels | null, field: string): { cell: Cell; text: string } {
  const label = oneLabel(columnLabel(sheet, field, column));
  if (typeof value === 'number') return { cell: { column, label, as: 'number' }, text: numberText(value) };
  if (typeof value === 'boolean') return { cell: { column, label, as: 'yes-no' }, text: value ? '✓' : '✗' };
  if (value === null || value === undefined) return { cell: { column, label, as: 'none' }, text: '–' };
  if (Array.isArray(value)) {
    const chosen = value.map((key) => ({ key, label: oneLabel(optionLabel(labels, sheet, field, key, column)) }));
    return { cell: { column, label, as: 'options', chosen }, text: chosen.map((one) => one.label).join(', ') };
  }
  const known = fieldOf(sheet, field);
  const choice = known !== undefined && 'columns' in known && known.columns.some((one) => one.id === column && one.kind === 'choice');
  if (!choice) return { cell: { column, label, as: 'text' }, text: value };
  const says = oneLabel(optionLabel(labels, sheet, field, value, column));
  return { cell: { column, label, as: 'option', key: value, says }, text: says };
}
