import type { WorksheetContent } from '../entries/entry.ts';
import type { PacketEntry } from '../packets/packet.ts';
import { answersIn } from '../plans/plan-answers.ts';
import type { PlanReport } from '../plans/plan-report.ts';
import { sameItem } from '../plans/report-news.ts';
import { wall } from '../sessions/session.ts';
import { cellText, choiceIn, linesIn, rowsIn, textIn } from '../sessions/sheet-answers.ts';
import { dayOf } from '../text/days.ts';
import type { Definition } from '../worksheets/definition-schema.ts';
import { measureScores } from '../worksheets/measure.ts';
import type { ReceivedRecord } from './people-records.ts';

/** What a person's page shows, out of what came from them. Nothing is guessed; what was struck out is not there. */

export type MeasureRow = { worksheet: string; version: number; score: string; points: { day: string; value: number }[] };
/** One thing that was to be done, and what was said of it. `state` is an answer of `practice-plan` or of a plan's occasion; null where none was given. */
export type WayRow = { day: string; task: string; state: string | null; inTheWay: string[]; own: string[]; note: string };
export type Takeaways = { day: string; key: string; lines: string[]; remember: string };

/** Every entry that came, the oldest first; of one that came again its last state. */
export function entriesOf(received: readonly ReceivedRecord[]): PacketEntry[] {
  const byId = new Map(received.flatMap(({ packet }) => packet.entries.map((entry) => [entry.id, entry] as const)));
  return [...byId.values()].sort((a, b) => (a.content.when.at === b.content.when.at ? (a.id < b.id ? -1 : 1) : a.content.when.at < b.content.when.at ? -1 : 1));
}

function sheets(entries: readonly PacketEntry[], worksheet: string): (PacketEntry & { content: WorksheetContent })[] {
  return entries.filter((entry): entry is PacketEntry & { content: WorksheetContent } => entry.content.kind === 'worksheet' && entry.content.worksheet === worksheet);
}

/** The first number of each measure over time. One whose date was struck out has no place on a line; an incomplete form has no number. */
export function measureRows(entries: readonly PacketEntry[], definitionOf: (worksheet: string, version: number) => Definition | undefined): MeasureRow[] {
  const rows = new Map<string, MeasureRow>();
  for (const { content, struck } of entries) {
    if (content.kind !== 'worksheet' || struck.includes('when')) continue;
    const definition = definitionOf(content.worksheet, content.version);
    const main = definition?.instrument?.scores[0];
    if (definition === undefined || main === undefined) continue;
    const value = measureScores(definition, content.length, content.answers).find(({ score }) => score.id === main.id)?.value ?? null;
    if (value === null) continue;
    const points = rows.get(content.worksheet)?.points ?? [];
    rows.set(content.worksheet, { worksheet: content.worksheet, version: content.version, score: main.id, points: [...points, { day: dayOf(content.when.at), value }] });
  }
  return [...rows.values()].sort((a, b) => ((a.points.at(-1)?.day ?? '') > (b.points.at(-1)?.day ?? '') ? -1 : 1));
}

/** Sorts packets by when they were made. None is newer than the moment when it came: a clock that ran ahead, or a date in the future, would else stand over everything that comes after. */
function orderOf({ id, packet: { made }, at }: ReceivedRecord): string {
  return [made < at ? made : at, made, id].join(' ');
}

/** What was said last of each item of each assignment; packets say all that there was, and not only what is new. */
export function latestReports(received: readonly ReceivedRecord[]): PlanReport[] {
  const latest = new Map<string, PlanReport>();
  for (const { packet } of [...received].sort((a, b) => (orderOf(a) < orderOf(b) ? -1 : 1))) {
    for (const report of packet.plans ?? []) latest.set(`${report.assignment}/${String(report.item)}`, report);
  }
  return [...latest.values()].sort((a, b) => a.item - b.item);
}

/** What the packets made before one said of the plans that it tells of. `all` is what came from that person. */
export function toldBefore(one: ReceivedRecord, all: readonly ReceivedRecord[]): PlanReport[] {
  const plans = one.packet.plans ?? [];
  return latestReports(all.filter((other) => orderOf(other) < orderOf(one))).filter((report) => plans.some((plan) => sameItem(plan, report)));
}

/** What got in the way, by plans that came back and by filled-in practice plans, the newest first. What said nothing of it is left out. */
export function wayRows(received: readonly ReceivedRecord[], entries: readonly PacketEntry[]): WayRow[] {
  const fromReports = latestReports(received).flatMap(({ task, occasions }) =>
    Object.entries(occasions).flatMap(([on, said]): WayRow[] => {
      const { state, inTheWay, own, note } = said;
      return answersIn(said).includes('hindered') ? [{ day: dayOf(on), task, state: state === 'open' ? null : state, inTheWay: [...inTheWay], own: [...own], note }] : [];
    }),
  );
  const fromSheets = sheets(entries, 'practice-plan').flatMap(({ content: { answers, when } }): WayRow[] => {
    const way = answers['got_in_the_way'];
    const [inTheWay, own] = way?.kind === 'multi' ? [[...way.chosen], [...way.own]] : [[], []];
    return inTheWay.length + own.length === 0 ? [] : [{ day: dayOf(when.at), task: textIn(answers, 'task'), state: choiceIn(answers, 'done'), inTheWay, own, note: textIn(answers, 'happened') }];
  });
  return [...fromReports, ...fromSheets].sort((a, b) => (a.day < b.day ? 1 : -1)).slice(0, 20);
}

/** What they took along from the last session that they wrote about. */
export function takeawaysOf(entries: readonly PacketEntry[]): Takeaways | null {
  const notes = sheets(entries, 'session-notes').at(-1);
  if (notes === undefined) return null;
  const { answers, when } = notes.content;
  return { day: dayOf(when.at), key: textIn(answers, 'key'), lines: linesIn(answers, 'takeaways'), remember: textIn(answers, 'remember') };
}

/** What they plan next: their newest practice plan that has no answer yet. */
export function nextPlanOf(entries: readonly PacketEntry[]): { task: string; when: string | null; obstacles: { obstacle: string; then: string }[] } | null {
  const plan = sheets(entries, 'practice-plan').findLast(({ content: { answers } }) => choiceIn(answers, 'done') === null && textIn(answers, 'task') !== '');
  if (plan === undefined) return null;
  const { answers } = plan.content;
  const when = answers['when'];
  const obstacles = rowsIn(answers, 'obstacles').map((row) => ({ obstacle: cellText(row, 'obstacle'), then: cellText(row, 'then') }));
  return { task: textIn(answers, 'task'), when: when?.kind === 'datetime' && wall.safeParse(when.local).success ? when.local : null, obstacles: obstacles.filter(({ obstacle, then }) => obstacle + then !== '') };
}
