import type { CsvRow } from './csv-columns.ts';
import { zonedTime } from './csv-entry.ts';
import { answerRows } from './csv-values.ts';
import { answersIn } from '../plans/plan-answers.ts';
import { fieldLabel, type Labels } from './labels.ts';
import type { PlanOut } from './plan-out.ts';
import { inTheWayLabel, planSheet, weekdayName } from './plan-words.ts';

function timeCells(at: string, zone: string): CsvRow {
  return { day: at.slice(0, 10), when: zonedTime({ at, zone }), zone };
}

function timesRows({ times, from, ended }: PlanOut, labels: Labels): CsvRow[] {
  const { words } = labels;
  return [
    ...(from === '' ? [] : [{ field: 'from', field_label: words.planFrom, text: from }]),
    ...(times === null
      ? []
      : [
          { field: 'every', field_label: words.planEvery, code: times.every, label: words.every[times.every] },
          ...times.days.map((day, at) => ({ field: 'days', field_label: words.planDays, part: at + 1, code: String(day), label: weekdayName(day, labels) })),
          ...(times.until === null ? [] : [{ field: 'until', field_label: words.planUntil, text: times.until }]),
        ]),
    ...(ended === null ? [] : [{ field: 'ended', field_label: words.planEnded, text: ended }]),
  ];
}

function occasionRows({ occasions, times }: PlanOut, labels: Labels): CsvRow[] {
  const { words } = labels;
  return occasions.flatMap(({ on, inTheWay, own, note, entry, ...said }, at): CsvRow[] => {
    const which: CsvRow = { ...timeCells(on, times?.zone ?? 'UTC'), part: at + 1 };
    return [
      ...answersIn({ ...said, inTheWay, own }).map((answer) => ({ ...which, field: 'occasion', field_label: words.planBecame, code: answer, label: words.planAnswer[answer] })),
      ...inTheWay.map((key) => ({ ...which, field: 'in-the-way', field_label: words.planInTheWay, code: key, label: inTheWayLabel(key, labels) })),
      ...own.map((text) => ({ ...which, field: 'in-the-way', field_label: words.planInTheWay, text })),
      ...(note === '' ? [] : [{ ...which, field: 'note', field_label: words.planNote, text: note }]),
      ...(entry === null ? [] : [{ ...which, field: 'came', field_label: words.planCame, code: entry }]),
    ];
  });
}

/** Every row of a plan: one that stands for it, with its task; when it is to be done; what was said of each time and of the whole; what was left out. */
export function planRows(plan: PlanOut, labels: Labels): CsvRow[] {
  const { words } = labels;
  const sheet = planSheet(labels);
  const common: CsvRow = { entry: plan.id, kind: 'plan', name: words.plan, ...(plan.times === null ? {} : timeCells(plan.times.at, plan.times.zone)), trashed: plan.trashedAt ?? '' };
  const review = Object.entries(plan.review).flatMap(([field, answer]) => answerRows(answer, { labels, sheet, field }).map((row): CsvRow => ({ field, field_label: fieldLabel(sheet, field), ...row })));
  const said = [...timesRows(plan, labels), ...occasionRows(plan, labels), ...review];
  const left = plan.struck.map((field): CsvRow => ({ row: 'left-out', field, field_label: words.planPart[field] ?? field }));
  return [{ row: 'plan', field: 'task', field_label: words.planPart['task'] ?? '', text: plan.task }, ...said.map((row): CsvRow => ({ row: 'item', ...row })), ...left].map((row) => ({ ...common, ...row }));
}
