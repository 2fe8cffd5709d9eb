import type { WorksheetContent } from '../entries/entry.ts';
import type { Night } from '../sleep/indices.ts';
import { dayOf } from '../text/days.ts';
import type { Answers, TableRow } from '../worksheets/answers.ts';

/** Reads what the session sheet needs out of answers. Empty where nothing was answered. */

export function textIn(answers: Answers, field: string): string {
  const answer = answers[field];
  return answer?.kind === 'text' ? answer.text.trim() : '';
}

export function linesIn(answers: Answers, field: string): string[] {
  const answer = answers[field];
  return answer?.kind === 'list' ? answer.lines.map(({ text }) => text.trim()).filter((text) => text !== '') : [];
}

export function rowsIn(answers: Answers, field: string): readonly TableRow[] {
  const answer = answers[field];
  return answer?.kind === 'table' ? answer.rows : [];
}

export function numberIn(answers: Answers, field: string): number | null {
  const answer = answers[field];
  return answer?.kind === 'number' ? answer.number : null;
}

export function choiceIn(answers: Answers, field: string): string | null {
  const answer = answers[field];
  return answer?.kind === 'choice' ? answer.chosen : null;
}

export function cellText({ cells }: TableRow, column: string): string {
  const value = cells[column];
  return typeof value === 'string' ? value.trim() : '';
}

const order = ['first', 'second', 'third'];

/** What the person wants to talk about (W33), the ones they numbered first; at most three. */
export function topThree(answers: Answers): string[] {
  const rank = (row: TableRow) => {
    const at = order.indexOf(cellText(row, 'priority'));
    return at < 0 ? order.length : at;
  };
  const rows = rowsIn(answers, 'agenda').filter((row) => cellText(row, 'topic') !== '');
  return rows.toSorted((a, b) => rank(a) - rank(b)).slice(0, 3).map((row) => cellText(row, 'topic'));
}

/** The night of a sleep diary; null when a time that it needs is missing. */
export function nightOf({ answers, when }: WorksheetContent): Night | null {
  const time = (field: string) => {
    const answer = answers[field];
    return answer?.kind === 'time' ? answer.time : null;
  };
  const [intoBed, triedToSleep, finalWake, outOfBed] = [time('into_bed'), time('tried_to_sleep'), time('final_wake'), time('out_of_bed')];
  const [fellAsleepAfter, awakeInNight] = [numberIn(answers, 'fell_asleep_after'), numberIn(answers, 'awake_in_night')];
  if (intoBed === null || triedToSleep === null || finalWake === null || outOfBed === null || fellAsleepAfter === null || awakeInNight === null) return null;
  const night = answers['night'];
  const morning = night?.kind === 'date' && night.date !== null ? night.date : dayOf(when.at);
  return { intoBed, triedToSleep, fellAsleepAfter, awakeInNight, finalWake, outOfBed, morning, zone: when.zone };
}
