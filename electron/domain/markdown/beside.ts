import type { Beside } from '../exports/beside.ts';
import { fieldLabel, type Labels } from '../exports/labels.ts';
import type { PlanOut } from '../exports/plan-out.ts';
import { answersIn } from '../plans/plan-answers.ts';
import { inTheWayLabel, planSheet, weekdayName } from '../exports/plan-words.ts';
import type { PacketNote } from '../packets/packet.ts';
import { encodeText, oneLabel, proseLines } from './text-lines.ts';
import { frontMatter } from './write-day.ts';
import { drawAnswer } from './write-answer.ts';

/** The name of the file with what stands beside the entries, to be read by people. Nothing is read back from it. */
export const besideName = 'beside.md';

function timesLine({ times }: PlanOut, labels: Labels): string[] {
  if (times === null) return [];
  const { words } = labels;
  const days = times.days.map((day) => weekdayName(day, labels)).join(', ');
  const parts = [times.at.replace('T', ' '), words.every[times.every], days, times.until === null ? '' : `${words.planUntil.toLowerCase()} ${times.until}`];
  return [`- ${words.when}: ${parts.filter(Boolean).join(', ')}`];
}

function occasionLines({ occasions }: PlanOut, labels: Labels): string[] {
  const { words } = labels;
  if (occasions.length === 0) return [];
  return [
    `### ${words.planBecame}`,
    '',
    ...occasions.flatMap(({ on, inTheWay, own, note, ...said }) => [
      `- ${[on.replace('T', ' '), ...answersIn({ ...said, inTheWay, own }).map((answer) => words.planAnswer[answer])].join(' · ')}`,
      ...(inTheWay.length + own.length === 0 ? [] : [`  - ${words.planInTheWay}: ${[...inTheWay.map((key) => inTheWayLabel(key, labels)), ...own].map(oneLabel).join('; ')}`]),
      ...(note === '' ? [] : [`  - ${words.planNote}: ${encodeText(note).split('\n').join('\n    ')}`]),
    ]),
    '',
  ];
}

function planLines(plan: PlanOut, labels: Labels): string[] {
  const { words } = labels;
  const sheet = planSheet(labels);
  const { task, from, ended, review, struck, trashedAt } = plan;
  const about = [
    ...(from === '' ? [] : [`- ${words.planFrom}: ${oneLabel(from)}`]),
    ...timesLine(plan, labels),
    ...(ended === null ? [] : [`- ${words.planEnded}: ${ended.slice(0, 10)}`]),
    ...(trashedAt === null ? [] : [`- ${words.inTrash}`]),
    ...(struck.length === 0 ? [] : [`- ${words.leftOut}: ${struck.map((part) => words.planPart[part] ?? part).join(', ')}`]),
  ];
  const answered = Object.entries(review).flatMap(([field, answer]) => [`### ${oneLabel(fieldLabel(sheet, field))}`, '', ...drawAnswer(answer, labels, sheet, field).lines, '']);
  const nothing = plan.occasions.length + answered.length === 0 && !struck.includes('occasions') ? [words.planNothing, ''] : [];
  return [`## ${task === '' ? words.plan : oneLabel(task)}`, '', ...about, ...(about.length === 0 ? [] : ['']), ...occasionLines(plan, labels), ...answered, ...nothing];
}

function noteLines({ entry, at, author, name, text }: PacketNote, { words }: Labels): string[] {
  return [`### ${oneLabel([at.slice(0, 10), name, words.author[author]].filter(Boolean).join(' · '))}`, '', ...proseLines(text), '', `(${entry})`, ''];
}

/** Plans with what became of them, and notes beside entries, as text. */
export function writeBeside({ plans, notes }: Beside, labels: Labels): string {
  const { words, language } = labels;
  const front = { format: 'footbridge-beside', version: 1, language };
  const lines = [
    ...(plans.length === 0 ? [] : [`# ${words.plans}`, '', ...plans.flatMap((plan) => planLines(plan, labels))]),
    ...(notes.length === 0 ? [] : [`# ${words.notes}`, '', ...notes.flatMap((note) => noteLines(note, labels))]),
  ];
  return `${frontMatter(front)}\n${lines.join('\n')}`;
}
