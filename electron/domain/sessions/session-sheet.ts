import type { EntryContent, WorksheetContent } from '../entries/entry.ts';
import { practiceSheet, readPractice } from '../exercises/practice-log.ts';
import { occasionsBetween } from '../plans/occasions.ts';
import { answersIn } from '../plans/plan-answers.ts';
import type { PlanReport } from '../plans/plan-report.ts';
import type { Occasion, PlanRecord } from '../plans/plan.ts';
import { practicePlan } from '../plans/practice-plan.ts';
import { epochOf } from '../records/entry-time.ts';
import { weekIndices, type WeekIndices } from '../sleep/indices.ts';
import { addDays, dayOf } from '../text/days.ts';
import type { Definition } from '../worksheets/definition-schema.ts';
import { isReliable, measureScores } from '../worksheets/measure.ts';
import { medicineNews, type MedicineNews } from './medicine.ts';
import { choiceIn, linesIn, nightOf, numberIn, textIn, topThree } from './sheet-answers.ts';
import { endOf, type Slot } from './timeline.ts';

export type SheetEntry = { id: string; content: EntryContent };
type Sheet = { id: string; content: WorksheetContent; time: number };

/** `line` is its last totals up to this one, the oldest first. `before` is what stood at the session before; null when the measure was not filled in until then. `reliable` as in `isReliable`. */
export type MeasureNews = { entry: string; worksheet: string; version: number; score: string; value: number; before: { day: string; value: number } | null; reliable: boolean | null; points: number | null; line: { day: string; value: number }[] };
/** What was said of one time of a plan. */
export type TimeNews = { on: string } & Pick<Occasion, 'state' | 'hindered' | 'inTheWay' | 'own' | 'note'>;
/** `standing`: it has times of its own, also when it is over. `times`: those of which something was said since, the earliest first. `records`: entries
 * that it is linked with, or that were written for one of its times. */
export type PlanNews = { entry: string; done: string | null; inTheWay: string[]; own: string[]; happened: string; learned: string; standing: boolean; times: TimeNews[]; records: string[] };
/** The times of plans, by the entry that holds their words. */
export type PlansOfSheet = ReadonlyMap<string, Pick<PlanRecord, 'times' | 'occasions' | 'ended'>>;

/** One thing that a person was given to do, when, and the newest word of what became of it; null while nothing came. */
export type Given = { at: string; task: string; report: PlanReport | null };

/** Everything on it was noted by the person; ids stand for entries. Nothing is guessed, and what was not noted is not there. */
export type SessionSheet = {
  /** From when on it looks: the session before, or four weeks when there was none. */
  since: string;
  first: boolean;
  /** "I want to talk about my safety" was chosen: it stands at the top (clinical reference 6.2). */
  safety: boolean;
  /** The sheet that was written for this session (W33). */
  prep: { entry: string } | null;
  /** How the person said they are, and how the week was, 0 to 10. */
  mood: { mood: number | null; week: number | null } | null;
  topics: string[];
  questions: string[];
  measures: MeasureNews[];
  /** The newest first, as `rerated` and `bring`. */
  fresh: string[];
  rerated: string[];
  practice: { times: number; minutes: number | null };
  sleep: WeekIndices | null;
  nights: number;
  medicine: MedicineNews | null;
  plans: PlanNews[];
  bring: string[];
  /** Of a session with a person of a therapist's: what they were given to do, the last first, each with what came back of it. */
  given: Given[];
  /** Of one with such a person: what came before the session before, the newest first. It is offered and is no news. */
  older: string[];
  /** What was taken along from the session before, what was left unsaid, and what to do differently. */
  last: { entry: string; key: string; takeaways: string[]; remember: string; unsaid: string; different: string; leftOver: string } | null;
};

const firstWeeks = 28;
/** How long something that is to be done, and of which nothing was said, is asked after. */
export const openPlanDays = 84;
const lineLength = 12;
/** They have a block of their own, or are no record of something that happened. */
const apart: ReadonlySet<string> = new Set(['session-prep', 'session-notes', practicePlan, 'medicine-list', 'medicine-log', 'sleep-diary', 'safety-plan', 'coping-card', practiceSheet.id]);

/**
 * The session sheet, by rule (clinical reference 6.1 and 6.5). `entries`: all outside the trash. `now` is the person's wall time; what
 * came after the session's end does not belong to it. A change of a measure is called reliable by its published figure alone.
 */
export function sessionSheet(entries: readonly SheetEntry[], slot: Slot, before: Slot | undefined, now: string, definitionOf: (content: WorksheetContent) => Definition | undefined, plans: PlansOfSheet = new Map()): SessionSheet {
  const since = before?.at ?? `${addDays(dayOf(slot.at), -firstWeeks)}T00:00`;
  const until = endOf(slot);
  const [from, to] = [epochOf({ at: since, zone: slot.zone }) ?? 0, epochOf({ at: until, zone: slot.zone }) ?? 0];
  const [fromDay, toDay] = [dayOf(since), dayOf(now < until ? now : until)];
  const dated = entries
    .map((entry) => ({ ...entry, time: epochOf(entry.content.when) ?? 0 }))
    .filter(({ time }) => time <= to)
    .sort((a, b) => a.time - b.time);
  const newest = dated.toReversed();
  const sheets = dated.filter((entry): entry is Sheet => entry.content.kind === 'worksheet');
  const named = (id: string) => sheets.filter(({ content }) => content.worksheet === id);
  const isNew = ({ time }: { time: number }) => time > from;

  // "I want to talk about safety" may have come from the help panel, as a sheet of its own.
  const preps = named('session-prep').filter(isNew);
  const written = preps.findLast(({ content: { answers } }) => topThree(answers).length > 0 || linesIn(answers, 'questions').length > 0 || numberIn(answers, 'mood') !== null);
  const prep = written?.content.answers ?? {};
  const [mood, week] = [numberIn(prep, 'mood'), numberIn(prep, 'week_rating')];
  // One that began before its time has its own notes already.
  const notes = named('session-notes').findLast(({ id, time }) => time < (epochOf({ at: slot.at, zone: slot.zone }) ?? 0) && !slot.changed.includes(id));
  const practices = sheets.filter(isNew).flatMap(({ content }) => readPractice(content) ?? []);
  const timed = practices.flatMap(({ minutes }) => minutes ?? []);
  const nights = lastNights(named('sleep-diary'), toDay);

  return {
    since,
    first: before === undefined,
    safety: preps.some(({ content }) => choiceIn(content.answers, 'safety') === 'talk'),
    prep: written === undefined ? null : { entry: written.id },
    mood: mood === null && week === null ? null : { mood, week },
    topics: topThree(prep),
    questions: linesIn(prep, 'questions'),
    measures: measureNews(sheets, from, definitionOf),
    fresh: newest.filter((entry) => isNew(entry) && !isApart(entry.content, definitionOf)).map(({ id }) => id),
    rerated: newest.filter(({ content }) => content.kind === 'worksheet' && content.looks.some(({ at }) => Date.parse(at) > from && Date.parse(at) <= to)).map(({ id }) => id),
    practice: { times: practices.length, minutes: timed.length === 0 ? null : timed.reduce((sum, minutes) => sum + minutes, 0) },
    sleep: weekIndices(nights),
    nights: nights.length,
    medicine: medicineNews(dated.map(({ content }) => content), fromDay, toDay),
    plans: named(practicePlan)
      .map((plan) => ({ plan, standing: plans.get(plan.id), times: timesSaid(plans.get(plan.id), since, until) }))
      .filter(({ plan, standing, times }) => isNew(plan) || times.length > 0 || isOpen(plan, standing, fromDay, toDay))
      .map(({ plan, standing, times }) => ({ ...planNews(plan), standing: standing !== undefined, times, records: recordsOf(plan, standing) })),
    bring: newest.filter(({ content }) => content.bring).map(({ id }) => id),
    given: [],
    older: [],
    last: notes === undefined ? null : lastTime(notes, textIn(prep, 'left_over')),
  };
}

function lastTime({ id, content: { answers } }: Sheet, leftOver: string): NonNullable<SessionSheet['last']> {
  const text = (field: string) => textIn(answers, field);
  return { entry: id, key: text('key'), takeaways: linesIn(answers, 'takeaways'), remember: text('remember'), unsaid: text('unsaid'), different: text('different'), leftOver };
}

/** Whether a content has a block of its own, or is no record of something that happened. */
export function isApart(content: EntryContent, definitionOf: (content: WorksheetContent) => Definition | undefined): boolean {
  return content.kind === 'worksheet' && (apart.has(content.worksheet) || definitionOf(content)?.instrument !== undefined);
}

/** Its times have come since; or, where it has none but its first, nothing was said of it yet. */
function isOpen({ content }: Sheet, standing: ReturnType<PlansOfSheet['get']>, from: string, today: string): boolean {
  if (standing !== undefined && standing.times.every !== 'once') return standing.ended === null && occasionsBetween(standing.times, from, today, 1).length > 0;
  if (standing !== undefined && Object.values(standing.occasions).some((one) => answersIn(one).length > 0)) return false;
  return choiceIn(content.answers, 'done') === null && dayOf(content.when.at) >= addDays(today, -openPlanDays);
}

/** Answers that were taken back are none; times of which nothing was said are not counted. */
function timesSaid(standing: ReturnType<PlansOfSheet['get']>, since: string, until: string): TimeNews[] {
  return Object.entries(standing?.occasions ?? {})
    .flatMap(([on, one]) => (answersIn(one).length === 0 || on <= since || on > until ? [] : [{ on, ...wordsOf(one) }]))
    .sort((a, b) => (a.on < b.on ? -1 : 1));
}

function wordsOf({ state, hindered, inTheWay, own, note }: Occasion): Omit<TimeNews, 'on'> {
  return { state, inTheWay, own, note, ...(hindered === undefined ? {} : { hindered }) };
}

function recordsOf({ content }: Sheet, standing: ReturnType<PlansOfSheet['get']>): string[] {
  return [...new Set([...content.links, ...Object.values(standing?.occasions ?? {}).flatMap(({ entry }) => entry ?? [])])];
}

function planNews({ id, content: { answers } }: Sheet): Omit<PlanNews, 'standing' | 'times' | 'records'> {
  const way = answers['got_in_the_way'];
  const [inTheWay, own] = way?.kind === 'multi' ? [way.chosen, way.own] : [[], []];
  return { entry: id, done: choiceIn(answers, 'done'), inTheWay, own, happened: textIn(answers, 'happened'), learned: textIn(answers, 'learned') };
}

/** The seven nights up to that morning; of two notes of one night the later stands. */
function lastNights(diaries: readonly Sheet[], today: string) {
  const byMorning = new Map(diaries.flatMap(({ content }) => {
    const night = nightOf(content);
    return night === null ? [] : [[night.morning ?? '', night] as const];
  }));
  return [...byMorning].filter(([morning]) => morning > addDays(today, -7) && morning <= today).map(([, night]) => night);
}

/** The newest filling-in of each measure since then, beside the newest before: by its first score, as the entry's own page has it. */
function measureNews(sheets: readonly Sheet[], from: number, definitionOf: (content: WorksheetContent) => Definition | undefined): MeasureNews[] {
  type Scored = { sheet: Sheet; value: number; definition: Definition };
  const byMeasure = new Map<string, Scored[]>();
  for (const sheet of sheets) {
    const definition = definitionOf(sheet.content);
    if (definition?.instrument === undefined) continue;
    const value = measureScores(definition, sheet.content.length, sheet.content.answers)[0]?.value ?? null;
    if (value !== null) byMeasure.set(sheet.content.worksheet, [...(byMeasure.get(sheet.content.worksheet) ?? []), { sheet, value, definition }]);
  }
  return [...byMeasure.values()].flatMap((scored) => {
    const last = scored.at(-1);
    const score = last?.definition.instrument?.scores[0];
    if (last === undefined || score === undefined || last.sheet.time <= from) return [];
    const then = scored.findLast(({ sheet }) => sheet.time <= from);
    const { id, content } = last.sheet;
    return [{
      entry: id,
      worksheet: content.worksheet,
      version: content.version,
      score: score.id,
      value: last.value,
      before: then === undefined ? null : { day: dayOf(then.sheet.content.when.at), value: then.value },
      reliable: then === undefined ? null : isReliable(score, then.value, last.value),
      points: score.change ?? null,
      line: scored.slice(-lineLength).map(({ sheet, value }) => ({ day: dayOf(sheet.content.when.at), value })),
    }];
  });
}
