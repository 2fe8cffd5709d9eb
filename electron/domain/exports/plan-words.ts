import { practicePlan } from '../plans/practice-plan.ts';
import { optionLabel, type Labels, type SheetLabels } from './labels.ts';

/** The sheet that names what is answered of a plan. Every version of it has had the same options. */
export function planSheet(labels: Labels): SheetLabels | null {
  return labels.sheet(practicePlan, 1);
}

export function inTheWayLabel(key: string, labels: Labels): string {
  return optionLabel(labels, planSheet(labels), 'got_in_the_way', key);
}

/** Monday is 1. The first of January 2024 was one. */
export function weekdayName(day: number, { language }: Labels): string {
  return new Intl.DateTimeFormat(language, { weekday: 'long', timeZone: 'UTC' }).format(Date.UTC(2024, 0, day));
}
