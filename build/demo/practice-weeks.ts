import type { AssignedRecord } from '../../electron/domain/assignments/assignment-records.ts';
import type { CommentRecord } from '../../electron/domain/people/people-records.ts';
import type { EndingRecord } from '../../electron/domain/people/person-notes.ts';
import type { PlanReport } from '../../electron/domain/plans/plan-report.ts';
import type { PlanDoes, PlanTimes } from '../../electron/domain/plans/plan.ts';
import { addDays } from '../../electron/domain/text/days.ts';
import { hex } from '../../electron/domain/text/ulid.ts';
import { betweenWords } from './between.ts';
import { createPen, text } from './demo-pen.ts';
import { daily, said } from './demo-plans.ts';
import type { Extra, Week } from './fill-practice.ts';
import { livesIn, type DemoLanguage } from './lives.ts';
import { createRandom } from './random.ts';

/** How many weeks what was given goes on. */
const round = 3;

/** What was given to each person every three weeks and what came back of it, comments beside what came, and the end of the work with the last ones. */
export function practiceWeeks(language: DemoLanguage, people: number, device: string): (week: Week) => Extra {
  const words = betweenWords(language);
  const { zone } = livesIn(language);
  const pen = createPen(createRandom(23), device, zone, 1_000_000);
  const { random } = pen;
  /** What each person has to do now. */
  const now = new Map<string, { assignment: AssignedRecord['assignment']; occasions: PlanReport['occasions'][] }>();

  function give(contact: string, day: string): AssignedRecord {
    const { note, breathing, record } = words.given;
    const times = (at: string, more: Partial<PlanTimes> = {}): PlanTimes => ({ at, zone, every: 'day', days: [], until: addDays(day, 7 * round - 2), ...more });
    const item = (does: PlanDoes, { task, why, where, obstacle, then }: typeof breathing, when: PlanTimes) => ({ does, times: when, remind: false, answers: { task: text(task), why: text(why), where: text(where), obstacles: { kind: 'table', rows: [{ id: 'r1', cells: { obstacle, then } }] } } });
    const items = [
      item({ is: 'exercise', exercise: 'exhale' }, breathing, times(`${addDays(day, 1)}T18:00`)),
      item({ is: 'sheet', worksheet: 'thought-record', version: 1 }, record, times(`${addDays(day, 1)}T20:00`, { every: 'week', days: [2, 5] })),
    ] as AssignedRecord['assignment']['items'];
    const assignment = { format: 'footbridge-assignment' as const, version: 1 as const, id: hex(random.bytes(16)), note, sheets: [], items };
    now.set(contact, { assignment, occasions: items.map(() => ({})) });
    const at = `${day}T11:00`;
    return { type: 'assigned', id: pen.idAt(at), ...pen.written(), contact, at: pen.instantOf(at), how: 'packet', assignment };
  }

  /** Each packet says all that there was of what was given last. */
  function reports(contact: string, day: string): PlanReport[] {
    const given = now.get(contact);
    if (given === undefined) return [];
    return given.assignment.items.map(({ times, answers }, item) => {
      const all = daily(addDays(day, -7), addDays(day, -1), times.at.slice(11)).filter((on) => on >= times.at && (times.every !== 'week' || random.chance(0.3)));
      const fresh = Object.entries(said(pen, words, all)).map(([on, { state, inTheWay, own, note, entry }]) => [on, { state, inTheWay, own, note, entry }]);
      const occasions = { ...given.occasions[item], ...(Object.fromEntries(fresh) as PlanReport['occasions']) };
      given.occasions[item] = occasions;
      return { assignment: given.assignment.id, item, task: answers.task?.text ?? '', times, occasions, ended: null, review: {} };
    });
  }

  return ({ contact, at, week, weeks, day, received, entries }) => {
    const plans = reports(contact, day);
    const records: Extra['records'] = week % round === 0 || week === weeks - 2 ? [give(contact, day)] : [];
    const [first] = entries;
    const last = week === weeks - 1;
    if (first !== undefined && (week % 4 === 1 || (last && at % 3 === 0))) {
      const wall = `${day}T12:30`;
      const comment: CommentRecord = { type: 'comment', id: pen.idAt(wall), ...pen.written(), at: pen.instantOf(wall), entry: first.id, received, contact: null, author: '', text: random.pick(words.comments), passed: last ? null : pen.instantOf(`${day}T12:40`) };
      records.push(comment);
    }
    if (last && at >= people - 2) {
      const wall = `${day}T13:00`;
      // One to be kept for years, one whose day has come.
      const ending: EndingRecord = { type: 'ending', id: pen.idAt(wall), ...pen.written(), contact, at: pen.instantOf(wall), ended: true, keepUntil: at === people - 1 ? addDays(day, -1) : addDays(day, 1_826), why: words.why };
      records.push(ending);
    }
    return { plans, records };
  };
}
