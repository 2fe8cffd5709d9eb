import type { AssignedRecord } from '../assignments/assignment-records.ts';
import type { EntryContent, WorksheetContent } from '../entries/entry.ts';
import type { PacketEntry } from '../packets/packet.ts';
import type { PlanReport } from '../plans/plan-report.ts';
import { tellsOf } from '../plans/report-news.ts';
import { epochOf } from '../records/entry-time.ts';
import { isApart, openPlanDays, sessionSheet, type Given, type SessionSheet } from '../sessions/session-sheet.ts';
import type { Slot } from '../sessions/timeline.ts';
import { addDays, dayOf } from '../text/days.ts';
import type { Definition } from '../worksheets/definition-schema.ts';
import type { ReceivedRecord } from './people-records.ts';
import { latestReports } from './person-page.ts';

/** The session sheet of a session with a person, out of what came from them. */

/** An entry as it stands now, and when it first came. */
export type Came = { entry: PacketEntry; at: string };

/** What came before is there to go back to, and nobody looks through more. */
const mostOlder = 200;

type Asked = { received: readonly ReceivedRecord[]; assigned: readonly AssignedRecord[]; slot: Slot; before: Slot | undefined; now: string; definitionOf: (content: WorksheetContent) => Definition | undefined };

/** Each entry once: packet by packet, the newest first, within one in the order in which the person put it together. Of one that came again its last state. */
export function cameFrom(received: readonly ReceivedRecord[]): Came[] {
  const last = new Map(received.flatMap(({ packet }) => packet.entries.map((entry) => [entry.id, entry] as const)));
  const first = new Map(received.toReversed().flatMap(({ packet, at }) => packet.entries.map(({ id }) => [id, at] as const)));
  const theirs = received.filter(({ here }) => here === undefined).toReversed();
  const inOrder = [...theirs, ...received].flatMap(({ packet }) => packet.entries.map(({ id }) => id));
  return [...new Set(inOrder)].flatMap((id) => {
    const [entry, at] = [last.get(id), first.get(id)];
    return entry === undefined || at === undefined ? [] : [{ entry, at }];
  });
}

/**
 * As `sessionSheet`, over a person's entries. New is what came since the session before, whatever its date; what they marked to bring stands in their order.
 * An entry without its date is in no figure. `received` and `assigned`: the oldest first.
 */
export function personSheet({ received, assigned, slot, before, now, definitionOf }: Asked): SessionSheet {
  const came = cameFrom(received);
  const dated = came.filter(({ entry }) => !entry.struck.includes('when')).map(({ entry: { id, content } }) => ({ id, content }));
  const sheet = sessionSheet(dated, slot, before, now, definitionOf);
  const [from, to] = [epochOf({ at: sheet.since, zone: slot.zone }) ?? 0, epochOf({ at: `${addDays(dayOf(slot.at), 1)}T00:00`, zone: slot.zone }) ?? 0];
  const isNew = (at: string) => Date.parse(at) > from && Date.parse(at) <= to;
  const listed = came.filter(({ at, entry }) => Date.parse(at) <= to && !isApartOrMeasure(entry.content, definitionOf));
  const fresh = listed.filter(({ at }) => isNew(at));
  const ids = (some: readonly Came[]) => some.map(({ entry }) => entry.id);
  return {
    ...sheet,
    rerated: [],
    bring: ids(fresh.filter(({ entry }) => entry.content.bring)),
    fresh: ids(fresh.filter(({ entry }) => !entry.content.bring)),
    older: ids(listed.filter(({ at }) => !isNew(at))).slice(0, mostOlder),
    given: givenOf(received, assigned, isNew, addDays(dayOf(slot.at), -openPlanDays), dayOf(slot.at)),
  };
}

/** What is marked to be brought is listed, whatever it is. */
function isApartOrMeasure(content: EntryContent, definitionOf: Asked['definitionOf']): boolean {
  return !content.bring && isApart(content, definitionOf);
}

/** Of what something came in this time that was not told before, and of what nothing was said yet. */
function givenOf(received: readonly ReceivedRecord[], assigned: readonly AssignedRecord[], isNew: (at: string) => boolean, from: string, until: string): Given[] {
  const keyOf = ({ assignment, item }: Pick<PlanReport, 'assignment' | 'item'>) => `${assignment}/${String(item)}`;
  const latest = (some: readonly ReceivedRecord[]) => new Map(latestReports(some).map((report) => [keyOf(report), report]));
  const reports = latest(received);
  const fresh = received.filter(({ at }) => isNew(at));
  const told = latest(received.filter((one) => !fresh.includes(one)));
  const isNews = (report: PlanReport) => { const before = told.get(keyOf(report)); return before === undefined || tellsOf(before) !== tellsOf(report); };
  const news = new Set(fresh.flatMap(({ packet }) => (packet.plans ?? []).filter(isNews).map(keyOf)));
  return assigned.toReversed().flatMap(({ at, assignment }) =>
    assignment.items.flatMap(({ answers }, item) => {
      const key = keyOf({ assignment: assignment.id, item });
      const report = reports.get(key) ?? null;
      const isShown = report === null ? at.slice(0, 10) >= from && at.slice(0, 10) <= until : news.has(key);
      return isShown ? [{ at, task: answers.task?.text ?? '', report }] : [];
    }),
  );
}
