import type { EntryContent, WorksheetContent } from '../entries/entry.ts';
import { dayOf } from '../text/days.ts';
import type { Cell, TableRow } from '../worksheets/answers.ts';
import { cellText, linesIn, rowsIn, textIn } from './sheet-answers.ts';

export type SideEffect = { symptom: string | null; words: string; severity: string | null; since: string | null; told: boolean | null };
/** Of one thing by day: how often it was noted, the first, the last, the lowest and the highest. */
export type BodyLine = { times: number; first: number; last: number; low: number; high: number };

/**
 * The medication visit (clinical reference 6.5), as it was noted; nothing is worked out from it but counts and a share. `planned` doses were noted,
 * `taken` of them on the day, late ones too. Choices are the ids of their options.
 */
export type MedicineNews = {
  changes: { day: string; change: string }[];
  started: string[];
  stopped: string[];
  planned: number;
  taken: number;
  /** Why a dose was not taken as planned, the most frequent first. */
  reasons: { reason: string; times: number }[];
  /** In the person's words, with their last number for it. */
  benefits: { better: string; howMuch: number | null }[];
  /** Each named once, as it was noted last. */
  effects: SideEffect[];
  energy: BodyLine | null;
  /** Days on which more, or less, appetite was noted. */
  appetite: { more: number; less: number };
  questions: string[];
  decided: string;
  watch: string;
  next: string | null;
};

/** From the medicine list, log (W38) and questions (W39), and the energy of check-ins, for the days from `from` to `to`; null when nothing about medicines was noted. */
export function medicineNews(contents: readonly EntryContent[], from: string, to: string): MedicineNews | null {
  const within = (day: string) => day >= from && day <= to;
  const sheets = contents.filter((content): content is WorksheetContent => content.kind === 'worksheet');
  const named = (id: string) => sheets.filter(({ worksheet }) => worksheet === id);
  const lists = named('medicine-list');
  const logs = named('medicine-log').filter(({ when }) => within(dayOf(when.at)));
  const asked = named('prescriber-questions').findLast(({ when, looks }) => within(dayOf(when.at)) || looks.some(({ at }) => within(dayOf(at))));
  const listed = lists.flatMap(({ answers }) => rowsIn(answers, 'medicines'));
  const dated = (column: string) => listed.filter((row) => within(cellText(row, column))).map((row) => cellText(row, 'name')).filter((name) => name !== '');
  const doses = logs.flatMap(({ answers }) => rowsIn(answers, 'doses')).filter((row) => cellText(row, 'status') !== '');
  const effects = logs.flatMap(({ answers }) => rowsIn(answers, 'effects'));
  const next = asked?.answers['next'];
  const news: MedicineNews = {
    changes: lists
      .flatMap(({ answers }) => rowsIn(answers, 'changes'))
      .map((row) => ({ day: cellText(row, 'date'), change: cellText(row, 'change') }))
      .filter(({ day, change }) => within(day) && change !== ''),
    started: dated('start'),
    stopped: dated('stop'),
    planned: doses.length,
    taken: doses.filter((row) => ['taken', 'late'].includes(cellText(row, 'status'))).length,
    reasons: counted(doses.map((row) => cellText(row, 'reason')).filter((reason) => reason !== '')),
    benefits: lastOf(logs.flatMap(({ answers }) => rowsIn(answers, 'benefits')).map((row) => ({ better: cellText(row, 'better'), howMuch: numberCell(row.cells['how_much']) })), ({ better }) => better),
    effects: lastOf(effects.map(effectOf), ({ symptom, words }) => (symptom === null || symptom === 'other' ? words : symptom)),
    energy: lineOf(contents.flatMap((content) => (content.kind === 'check-in' && content.energy !== null && within(dayOf(content.when.at)) ? [content.energy] : []))),
    appetite: { more: daysWith(logs, 'more_appetite'), less: daysWith(logs, 'less_appetite') },
    questions: asked === undefined ? [] : [textIn(asked.answers, 'main'), ...linesIn(asked.answers, 'questions')].filter((line) => line !== ''),
    decided: asked === undefined ? '' : textIn(asked.answers, 'decided'),
    watch: asked === undefined ? '' : textIn(asked.answers, 'watch'),
    next: next?.kind === 'datetime' ? next.local : null,
  };
  const said = news.changes.length + news.started.length + news.stopped.length + news.planned + news.benefits.length + news.effects.length + news.questions.length;
  return said === 0 ? null : news;
}

function numberCell(cell: Cell | undefined): number | null {
  return typeof cell === 'number' ? cell : null;
}

function effectOf(row: TableRow): SideEffect {
  const option = (column: string) => cellText(row, column) || null;
  const told = row.cells['told'];
  return { symptom: option('symptom'), words: cellText(row, 'words'), severity: option('severity'), since: option('since'), told: typeof told === 'boolean' ? told : null };
}

/** The last of each name, in the order in which the names came up. */
function lastOf<T>(all: readonly T[], name: (one: T) => string): T[] {
  const byName = new Map<string, T>();
  for (const one of all) if (name(one) !== '') byName.set(name(one), one);
  return [...byName.values()];
}

function counted(reasons: readonly string[]): { reason: string; times: number }[] {
  const times = new Map<string, number>();
  for (const reason of reasons) times.set(reason, (times.get(reason) ?? 0) + 1);
  return [...times].map(([reason, count]) => ({ reason, times: count })).sort((a, b) => b.times - a.times);
}

function lineOf(values: readonly number[]): BodyLine | null {
  const [first, last] = [values[0], values.at(-1)];
  return first === undefined || last === undefined ? null : { times: values.length, first, last, low: Math.min(...values), high: Math.max(...values) };
}

function daysWith(logs: readonly WorksheetContent[], symptom: string): number {
  return new Set(logs.filter(({ answers }) => rowsIn(answers, 'effects').some((row) => cellText(row, 'symptom') === symptom)).map(({ when }) => dayOf(when.at))).size;
}
