import { oneLine } from '../text/shorten.ts';
import { plain } from '../worksheets/vocabulary.ts';
import { cleanText } from './fields.ts';
import { countKeys, entryPart, skipped, type Part } from './part.ts';
import { readDay, readIso, readTime, wallTime, type DateOrder } from './times.ts';
import type { When } from '../entries/entry.ts';
import { feelingOf, journalOf } from './words.ts';

/** Any table with a date: what its columns are is guessed, and then asked. */

export type Target = 'date' | 'time' | 'title' | 'text' | 'tags' | 'feelings' | 'ignore';
export type Table = { names: readonly string[]; rows: readonly (readonly string[])[]; /** The number of the first row in the file. */ first: number };
export type Columns = { targets: Target[]; order: DateOrder; orderUnsure: boolean };

const orders = ['ymd', 'dmy', 'mdy'] as const;
const sampleRows = 500;

const names: readonly [Target, RegExp][] = [
  ['date', /^(full[_ ]?date|date(time)?|day|fecha|dia|datum|timestamp|created([_ ]?at)?|when)$/],
  ['time', /^(time|hora|uhrzeit|time[_ ]of[_ ]day)$/],
  ['title', /^(title|note[_ ]title|subject|heading|titulo|asunto)$/],
  ['tags', /^(tags?|labels?|categor(y|ies)|activities|etiquetas?|categorias?|actividades)$/],
  ['feelings', /^(moods?|feelings?|emotions?|animo|estado de animo|emocion(es)?|sentimientos?)$/],
  ['text', /^(texts?|notes?|entry|entries|journal|content|body|comments?|description|thoughts?|texto|notas?|entrada|diario|contenido|comentarios?|descripcion)$/],
];

function isDate(text: string): boolean {
  return readIso(text, 'UTC') !== null || orders.some((order) => readDay(text, order) !== null);
}

/** The rows of a file as a table. The first row names the columns unless a date stands in it. */
export function tableOf(rows: readonly (readonly string[])[]): Table {
  const [first = []] = rows;
  const width = Math.min(200, rows.slice(0, sampleRows).reduce((most, row) => Math.max(most, row.length), 0));
  const named = !first.some((cell) => isDate(cell));
  return { names: Array.from({ length: width }, (_, at) => (named ? oneLine(cleanText(first[at] ?? '')).slice(0, 200) : '')), rows: named ? rows.slice(1) : rows, first: named ? 2 : 1 };
}

function samplesOf({ rows }: Table, column: number): string[] {
  return rows.slice(0, sampleRows).map((row) => (row[column] ?? '').trim()).filter(Boolean);
}

/** A few values of a column, to recognise it by. */
export function fewOf(table: Table, column: number): string[] {
  return [...new Set(samplesOf(table, column).map((text) => oneLine(cleanText(text)).slice(0, 80).toWellFormed()))].slice(0, 3);
}

/** Whether there is a column of dates, which makes a table a journal. */
export function hasDates(table: Table): boolean {
  return table.names.some((_, column) => {
    const samples = samplesOf(table, column).slice(0, 50);
    return samples.length > 0 && samples.filter(isDate).length >= samples.length * 0.8;
  });
}

/** The best guess: by the columns' names, then by what stands in them. */
export function guessColumns(table: Table): Columns {
  const targets = table.names.map((name): Target => names.find(([, pattern]) => pattern.test(plain(name)))?.[0] ?? 'ignore');
  const once = (target: Target): void => {
    const first = targets.indexOf(target);
    targets.forEach((one, at) => {
      if (one === target && at !== first) targets[at] = 'ignore';
    });
  };
  once('date');
  once('time');
  once('title');
  const dated = (column: number): number => samplesOf(table, column).slice(0, 50).filter(isDate).length;
  const at = targets.indexOf('date');
  if (at < 0 || dated(at) === 0) {
    const best = table.names.map((_, column) => column).filter((column) => dated(column) > 0).sort((a, b) => dated(b) - dated(a))[0];
    if (best !== undefined) {
      if (at >= 0) targets[at] = 'ignore';
      targets[best] = 'date';
    }
  }
  if (!targets.includes('text')) {
    const long = (column: number): number => samplesOf(table, column).reduce((sum, text) => sum + text.length, 0);
    const best = table.names.map((_, column) => column).filter((column) => targets[column] === 'ignore' && long(column) > 0).sort((a, b) => long(b) - long(a))[0];
    if (best !== undefined) targets[best] = 'text';
  }
  return { targets, ...orderOf(table, targets.indexOf('date')) };
}

/** Which order fits every date of a column. Several may: then it is unsure, and the first one is the guess. */
function orderOf({ rows }: Table, column: number): { order: DateOrder; orderUnsure: boolean } {
  if (column < 0) return { order: 'ymd', orderUnsure: false };
  const dates = rows.map((row) => (row[column] ?? '').trim()).filter((text) => text !== '' && readIso(text, 'UTC') === null);
  const fits = (['dmy', 'mdy', 'ymd'] as const).map((order) => ({ order, days: dates.map((text) => readDay(text, order)) }));
  const count = (days: readonly (string | null)[]): number => days.filter((day) => day !== null).length;
  const most = Math.max(...fits.map(({ days }) => count(days)));
  const best = fits.filter(({ days }) => count(days) === most);
  const [first] = best;
  // Two orders that read the same days are one.
  const unsure = first !== undefined && best.some(({ order, days }) => order !== 'ymd' && days.some((day, at) => day !== first.days[at]));
  return { order: first === undefined || most === 0 || (!unsure && best.length === 3) ? 'ymd' : first.order, orderUnsure: unsure };
}

function dateOf(text: string, time: string | null, order: DateOrder, zone: string): When | null {
  const exact = readIso(text, zone);
  if (exact !== null && (time === null || /T|\d:\d/.test(text))) return exact;
  const day = exact?.at.slice(0, 10) ?? readDay(text, order);
  return day === null ? null : wallTime(day, time ?? readTime(text), zone);
}

/** Each row as a journal entry. Where several columns are text, each says its name. */
export function* readTable(table: Table, { targets, order }: Pick<Columns, 'targets' | 'order'>, zone: string): Generator<Part> {
  const keyOf = countKeys();
  const columns = (target: Target): number[] => targets.flatMap((one, at) => (one === target ? [at] : []));
  const [date = -1] = columns('date');
  const [time = -1] = columns('time');
  const titles = columns('title');
  const texts = columns('text');
  for (const [index, row] of table.rows.entries()) {
    const cell = (column: number): string => cleanText(row[column] ?? '').trim();
    if (row.every((text) => text.trim() === '')) continue;
    const place = String(index + table.first);
    const when = dateOf(cell(date), readTime(cell(time)), order, zone);
    if (when === null) {
      yield skipped(place, 'no-date');
      continue;
    }
    const words = texts.map((column) => [table.names[column] ?? '', cell(column)] as const).filter(([, text]) => text !== '');
    const named = columns('feelings').flatMap((column) => cell(column).split(/[,;|\n]/));
    const felt = named.flatMap((name) => feelingOf(name, null) ?? []);
    const rest = named.map(oneLine).filter((name) => name.length > 80);
    const text = [...words.map(([name, said]) => (texts.length > 1 && name !== '' ? `${name}: ${said}` : said)), ...rest].join('\n\n');
    const tags = columns('tags').flatMap((column) => cell(column).split(/[,;|]/)).map((name) => name.trim().replace(/^#/, ''));
    const content = journalOf(when, titles.map(cell).filter(Boolean).join(' · '), text, tags, [...new Map(felt.map((one) => [one.word, one])).values()]);
    const empty = content.title === '' && content.text === '' && content.tags.length === 0 && content.feelings.length === 0;
    yield empty ? skipped(place, 'empty') : entryPart(keyOf(JSON.stringify(row)), place, content);
  }
}
