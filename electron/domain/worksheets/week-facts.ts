import type { EntryContent, WorksheetContent } from '../entries/entry.ts';
import { weekIndices } from '../sleep/indices.ts';
import { nightOf } from '../sleep/week.ts';
import { addDays, dayOf } from '../text/days.ts';
import { combine } from './combine.ts';
import { dayOfSheet } from './day-of-sheet.ts';
import type { Definition } from './definition-schema.ts';
import { evaluate } from './evaluate.ts';
import { measureScores } from './measure.ts';
import type { Value } from './tree-schema.ts';

/** What seven days of a journal held, in counts and means (clinical reference W32). Minutes, percent, 0–10. */
export type WeekFacts = {
  sheets: number;
  practices: number;
  checkIns: number;
  pages: number;
  /** Of the check-ins that gave one. */
  energy: { mean: number; n: number } | null;
  /** Of the diary's rule: nothing under five whole nights. `written`: mornings filled in. */
  nights: { written: number; asleep: number | null; share: number | null } | null;
  /** Taken as planned or late, of those with a status. */
  doses: { taken: number; planned: number } | null;
  /** The first number of each measure, as it was last reached. */
  measures: { acronym: string; value: number; top: number; day: string }[];
};

/** Fewer say too little to add up. */
const least = 3;
const counted = (statuses: readonly string[]): Value => ({ op: 'rows', field: 'doses', how: 'count', where: { op: 'cell', column: 'status', in: [...statuses] } });
const [taken, planned] = [counted(['taken', 'late']), counted(['taken', 'late', 'partly', 'missed', 'skipped'])];

/** The week that ends on `last` (`YYYY-MM-DD`); null when fewer than three entries are of it. Reviews of a week are not in it. Entries come in any order. */
export function weekFacts(entries: readonly EntryContent[], last: string, definitionOf: (content: WorksheetContent) => Definition | undefined): WeekFacts | null {
  const first = addDays(last, -6);
  const here = entries.flatMap((content) => {
    const definition = content.kind === 'worksheet' ? definitionOf(content) : undefined;
    const day = content.kind === 'worksheet' ? dayOfSheet(definition, content.answers, content.when.at) : dayOf(content.when.at);
    const review = content.kind === 'worksheet' && content.worksheet === 'weekly-review';
    return day < first || day > last || review ? [] : [{ content, definition, day }];
  });
  if (here.length < least) return null;
  const sheets = here.flatMap(({ content, definition, day }) => (content.kind === 'worksheet' ? [{ content, definition, day }] : []));
  const of = (worksheet: string) => sheets.filter(({ content }) => content.worksheet === worksheet);
  const energies = here.flatMap(({ content }) => (content.kind === 'check-in' ? (content.energy ?? []) : []));
  const energy = combine(energies, 'mean');
  return {
    sheets: sheets.length - of('mindfulness-log').length,
    practices: of('mindfulness-log').length,
    checkIns: here.filter(({ content }) => content.kind === 'check-in').length,
    pages: here.filter(({ content }) => content.kind === 'journal').length,
    energy: energy === null ? null : { mean: energy, n: energies.length },
    nights: nightsIn(of('sleep-diary')),
    doses: dosesIn(of('medicine-log')),
    measures: measuresIn(sheets),
  };
}

type Filled = { content: WorksheetContent; definition: Definition | undefined; day: string };

function nightsIn(diaries: readonly Filled[]): WeekFacts['nights'] {
  // Of several for one morning the newest counts, as in the diary's own week.
  const mornings = new Map(diaries.toSorted(byTime).map((diary) => [diary.day, diary]));
  if (mornings.size === 0) return null;
  const week = weekIndices([...mornings.values()].flatMap(({ content, day }) => nightOf({ day, zone: content.when.zone, answers: content.answers }) ?? []));
  return { written: mornings.size, asleep: week?.asleep ?? null, share: week?.efficiency ?? null };
}

function dosesIn(logs: readonly Filled[]): WeekFacts['doses'] {
  const sum = (value: Value) => combine(logs.map(({ content, definition }) => evaluate(value, content.answers, { definition }) ?? 0), 'sum') ?? 0;
  return sum(planned) === 0 ? null : { taken: sum(taken), planned: sum(planned) };
}

function measuresIn(sheets: readonly Filled[]): WeekFacts['measures'] {
  const newest = new Map<string, WeekFacts['measures'][number]>();
  for (const { content, definition, day } of sheets.toSorted(byTime)) {
    const [first] = definition === undefined ? [] : measureScores(definition, content.length, content.answers);
    const acronym = definition?.instrument?.acronym;
    if (first === undefined || first.value === null || acronym === undefined) continue;
    newest.set(acronym, { acronym, value: first.value, top: first.score.range[1], day });
  }
  return [...newest.values()];
}

function byTime(a: Filled, b: Filled): number {
  return a.content.when.at < b.content.when.at ? -1 : 1;
}
