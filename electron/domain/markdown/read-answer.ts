import { answer as answerSchema, type Answer, type Feeling, type TableRow } from '../worksheets/answers.ts';
import type { Shape, ShapeOf } from './front.ts';
import { decodeText, readItems, readProse, unguarded } from './text-lines.ts';
import { readNumber, readRated } from './values.ts';

/** The answer that a section's lines hold, edits included; null when they cannot be read as what stood there. */
export function readAnswer(as: Shape, lines: readonly string[]): Answer | null {
  const found = answerOf(as, lines);
  const checked = answerSchema.safeParse(found);
  return checked.success ? checked.data : null;
}

function answerOf(as: Shape, lines: readonly string[]): Answer | null {
  const only = lines.join('\n').trim();
  switch (as.kind) {
    case 'text':
      return { kind: 'text', text: readProse(lines) };
    case 'number': {
      const number = readNumber(only);
      return number === undefined ? null : { kind: 'number', number };
    }
    case 'datetime':
      return readDateTime(only);
    case 'pair': {
      const [before, after] = only.split('→').map(readNumber);
      return before === undefined || after === undefined ? null : { kind: 'pair', before, after };
    }
    case 'list':
      return { kind: 'list', lines: readItems(lines).map((text, index) => ({ id: as.ids[index] ?? freshId(as.ids, index), text })) };
    case 'feelings':
      return readFeelings(as, readItems(lines));
    case 'table':
      return readTable(as, lines);
    case 'date':
      return { kind: 'date', date: only === '–' || only === '' ? null : only };
    case 'time':
      return { kind: 'time', time: only === '–' || only === '' ? null : only };
    case 'links':
      return { kind: 'links', to: readItems(lines).map(readLink) };
    case 'choice':
      if (as.own === true) return { kind: 'choice', chosen: as.chosen?.key ?? null, own: readProse(lines) };
      if (unguarded(only) === as.chosen?.label) return { kind: 'choice', chosen: as.chosen.key };
      return only === '–' || only === '' ? { kind: 'choice', chosen: null } : null;
    case 'multi':
      return readMulti(as, readItems(lines));
  }
}

function freshId(taken: readonly string[], index: number): string {
  let id = `added-${String(index + 1)}`;
  while (taken.includes(id)) id += '-';
  return id;
}

function readDateTime(text: string): Answer | null {
  if (text === '–' || text === '') return { kind: 'datetime', local: null };
  const plain = /^(\d{4}-\d\d-\d\d)[ T](\d\d:\d\d)$/.exec(text);
  if (plain) return { kind: 'datetime', local: `${plain[1] ?? ''}T${plain[2] ?? ''}` };
  return /^`[\s\S]*`$/.test(text) ? { kind: 'datetime', local: decodeText(text.slice(1, -1)) } : null;
}

/** Labels that stand where they stood are what they were; moved ones are found by name; others are the person's own words. */
function readFeelings(as: ShapeOf<'feelings'>, items: readonly string[]): Answer {
  const feelings: Feeling[] = [];
  const bodyAt = items.length - as.body.length;
  const body: string[] = [];
  items.forEach((item, index) => {
    const rated = readRated(item);
    const label = rated?.label ?? item;
    const strength = rated?.number ?? null;
    const here = as.words[index];
    const inBody = as.body[index - bodyAt] ?? (rated === null ? as.body.find((one) => decodeText(one.label) === item) : undefined);
    if (inBody !== undefined && decodeText(inBody.label) === item) {
      body.push(inBody.key);
      return;
    }
    const isHere = here !== undefined && ('key' in here ? decodeText(here.label) === label : rated !== null);
    const word = isHere ? here : as.words.find((one) => 'key' in one && decodeText(one.label) === label);
    if (word !== undefined && 'key' in word) feelings.push({ word: word.key, ...(word.own === undefined ? {} : { own: word.own }), strength });
    else feelings.push({ word: label, own: true, strength });
  });
  return { kind: 'feelings', feelings, body };
}

function readLink(text: string): { entry: string; row?: string } {
  const [entry = '', row] = text.split(' ');
  return row === undefined ? { entry } : { entry, row };
}

function readMulti(as: ShapeOf<'multi'>, items: readonly string[]): Answer {
  const chosen: string[] = [];
  const own: string[] = [];
  const left = as.chosen.map(({ key, label }) => ({ key, label: decodeText(label) }));
  for (const item of items) {
    const at = left.findIndex(({ label }) => label === item);
    const [known] = at < 0 ? [] : left.splice(at, 1);
    if (known === undefined) own.push(item);
    else chosen.push(known.key);
  }
  return { kind: 'multi', chosen, own };
}

type Row = ShapeOf<'table'>['rows'][number];

function readTable(as: ShapeOf<'table'>, lines: readonly string[]): Answer | null {
  const groups: { number: number; lines: string[] }[] = [];
  for (const line of lines) {
    const head = /^(\d{1,4})\.(?: |$)/.exec(line);
    const last = groups.at(-1);
    if (head) groups.push({ number: Number(head[1]), lines: [] });
    else if (last !== undefined) last.lines.push(line.startsWith('   ') ? line.slice(3) : line);
    else if (line.trim() !== '') return null;
  }
  const rows: TableRow[] = [];
  for (const [index, group] of groups.entries()) {
    const known = as.rows.length === groups.length ? as.rows[index] : as.rows[group.number - 1];
    const pattern: Row = known ?? { id: freshId(as.rows.map(({ id }) => id), index), cells: as.rows[0]?.cells ?? [] };
    const cells = readCells(pattern, group.lines);
    if (cells === null) return null;
    rows.push({ id: pattern.id, cells, ...(pattern.mark === undefined ? {} : { mark: pattern.mark }) });
  }
  return { kind: 'table', rows };
}

/** Cells by their label; where labels repeat, in their order. */
function readCells(row: Row, lines: readonly string[]): TableRow['cells'] | null {
  const left = [...row.cells];
  const cells: [string, TableRow['cells'][string]][] = [];
  for (const item of readItems(lines)) {
    const at = left.findIndex(({ label }) => item.startsWith(`${decodeText(label)}:`));
    const cell = left[at];
    if (cell === undefined) return null;
    left.splice(0, at + 1);
    const value = cellValue(cell, item.slice(decodeText(cell.label).length + 1).replace(/^ /, ''));
    if (value === undefined) return null;
    cells.push([cell.column, value]);
  }
  return Object.fromEntries(cells);
}

function cellValue(cell: Row['cells'][number], text: string): TableRow['cells'][string] | undefined {
  switch (cell.as) {
    case 'text':
      return text;
    case 'number':
      return readNumber(text);
    case 'yes-no':
      return text.trim() === '✓' ? true : text.trim() === '✗' ? false : undefined;
    case 'none':
      return readNumber(text) ?? (text.trim() === '–' || text.trim() === '' ? null : text);
    case 'option':
      return text === decodeText(cell.says ?? '') ? (cell.key ?? '') : undefined;
    case 'options': {
      const chosen = cell.chosen ?? [];
      const labels = chosen.map((one) => decodeText(one.label));
      if (text === labels.join(', ')) return chosen.map((one) => one.key);
      const kept = text === '' ? [] : text.split(', ').map((said) => labels.indexOf(said));
      return kept.includes(-1) ? undefined : kept.flatMap((at) => chosen[at]?.key ?? []);
    }
  }
}
