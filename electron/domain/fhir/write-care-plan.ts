import type { Labels } from '../exports/labels.ts';
import type { PlanOut } from '../exports/plan-out.ts';
import { inTheWayLabel, planSheet } from '../exports/plan-words.ts';
import { fieldLabel } from '../exports/labels.ts';
import { drawAnswer } from '../markdown/write-answer.ts';
import { answersIn } from '../plans/plan-answers.ts';
import type { PlanTimes } from '../plans/plan.ts';
import type { Annotation, BundleEntry, CarePlan, Timing } from './fhir-types.ts';
import { planUrl, responseUrl } from './names.ts';
import { instantOf } from './write-response.ts';

const weekdays = ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'] as const;

function timingOf({ at, zone, every, days, until }: PlanTimes): Timing {
  if (every === 'once') return { event: [instantOf(at, zone)] };
  const bounds = { start: instantOf(at, zone), ...(until === null ? {} : { end: until }) };
  const onDays = days.flatMap((day) => weekdays[day - 1] ?? []);
  return { repeat: { boundsPeriod: bounds, frequency: 1, period: 1, periodUnit: every === 'day' ? 'd' : 'wk', ...(onDays.length === 0 ? {} : { dayOfWeek: onDays }), timeOfDay: [`${at.slice(11)}:00`] } };
}

/** What was said of each time, and of the whole, in words: R4 has no codes for what got in the way. */
function progressOf({ occasions, times, review }: PlanOut, labels: Labels): Annotation[] {
  const { words } = labels;
  const sheet = planSheet(labels);
  const zone = times?.zone ?? 'UTC';
  const said = occasions.map(({ on, inTheWay, own, note, ...rest }): Annotation => {
    const way = [...inTheWay.map((key) => inTheWayLabel(key, labels)), ...own].join('; ');
    return { time: instantOf(on, zone), text: [answersIn({ ...rest, inTheWay, own }).map((answer) => words.planAnswer[answer]).join(', '), way === '' ? '' : `${words.planInTheWay}: ${way}`, note].filter(Boolean).join('. ') };
  });
  const whole = Object.entries(review).map(([field, answer]): Annotation => ({ text: `${fieldLabel(sheet, field)}: ${drawAnswer(answer, labels, sheet, field).lines.join('\n')}` }));
  return [...said, ...whole];
}

/** Half done is not done, and a plan that was ended may have been done many times: R4 says less of it than the words in `progress`. */
function statusOf({ occasions, times, ended }: PlanOut): 'scheduled' | 'in-progress' | 'completed' | 'stopped' {
  if (times?.every === 'once' && occasions.some(({ state }) => state === 'did')) return 'completed';
  if (ended !== null) return 'stopped';
  return occasions.length === 0 ? 'scheduled' : 'in-progress';
}

/**
 * A plan as a CarePlan of one activity: what, when, and what became of each time.
 * @param answered - entries whose responses are in the same Bundle.
 */
export function writeCarePlan(plan: PlanOut, subject: string, answered: ReadonlySet<string>, labels: Labels): BundleEntry {
  const { id, entry, from, task, times, occasions, ended } = plan;
  const status = statusOf(plan);
  const progress = progressOf(plan, labels);
  const came = occasions.flatMap((one) => (one.entry !== null && answered.has(one.entry) ? [{ reference: responseUrl(one.entry) }] : []));
  const resource: CarePlan = {
    resourceType: 'CarePlan',
    id: id.replaceAll('/', '-').slice(0, 64),
    status: status === 'completed' || ended !== null ? 'completed' : 'active',
    intent: 'plan',
    title: (task === '' ? labels.words.plan : task).slice(0, 200),
    subject: { display: subject },
    ...(from === '' ? {} : { author: { display: from } }),
    ...(entry !== null && answered.has(entry) ? { supportingInfo: [{ reference: responseUrl(entry) }] } : {}),
    activity: [
      {
        ...(came.length === 0 ? {} : { outcomeReference: came }),
        ...(progress.length === 0 ? {} : { progress }),
        detail: { kind: 'Task', status, ...(times === null ? {} : { scheduledTiming: timingOf(times) }), ...(task === '' ? {} : { description: task }) },
      },
    ],
  };
  return { fullUrl: planUrl(id), resource };
}
