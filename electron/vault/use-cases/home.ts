import type { DueItem, EntrySummary } from '../../contract/entry-calls.ts';
import { ok } from '../../contract/result.ts';
import type { WorksheetContent } from '../../domain/entries/entry.ts';
import { reviewFields } from '../../domain/plans/plan-report.ts';
import { addDays, dayOf } from '../../domain/text/days.ts';
import { isAnswered } from '../../domain/worksheets/kinds.ts';
import { laterIsOpen } from '../../domain/worksheets/later.ts';
import { allPlanRecords } from '../plans/plan-records.ts';
import type { Sheets } from '../worksheets/sheets.ts';
import { draftSummaries } from './drafts.ts';
import type { EntryDeps } from './entry-deps.ts';
import type { JournalItem } from './journal.ts';
import type { EntryHandlers } from './list-entries.ts';

const latelyCount = 5;
const partDays = 14;

/** The few newest by when they were saved, without sorting them all, and without what is kept out of lists. */
function newestSaved(items: readonly JournalItem[]): EntrySummary[] {
  const top: JournalItem[] = [];
  for (const item of items) {
    const at = item.record.current.at;
    if (item.apart()) continue;
    if (top.length === latelyCount && at <= (top.at(-1)?.record.current.at ?? '')) continue;
    const place = top.findIndex((other) => other.record.current.at < at);
    top.splice(place < 0 ? top.length : place, 0, item);
    top.length = Math.min(top.length, latelyCount);
  }
  return top.map(({ summary }) => summary());
}

function sheetOf({ record }: JournalItem): WorksheetContent | null {
  const { content } = record.current;
  return content.kind === 'worksheet' ? content : null;
}

/** What is planned is not done yet; looking back on it is. */
function lookedBackOn(item: JournalItem): boolean {
  const answers = sheetOf(item)?.answers ?? {};
  return reviewFields.some((field) => isAnswered(answers[field]));
}

/** Its second half has a day of its own, and is not half filled until then. */
function waitsForLater(sheets: Sheets, { worksheet, version, answers }: WorksheetContent): boolean {
  const definition = sheets.definition(worksheet, version);
  return definition !== undefined && laterIsOpen(definition, answers);
}

export function homeHandlers(deps: EntryDeps): EntryHandlers<'home.read'> {
  return {
    async 'home.read'({ today }) {
      const vault = deps.open();
      if (!vault.ok) return vault;
      const { journal, sheets, store } = vault.value;
      const present = journal.items().filter(({ trashed }) => !trashed);
      // A plan stands there by its own times.
      const plans = new Set(allPlanRecords(vault.value).map(({ entry }) => entry));
      const waiting = present.filter(({ id }) => !plans.has(id));

      const drafts = draftSummaries(vault.value).filter(({ summary }) => summary.trashedAt === null);
      const drafted = new Set(drafts.map(({ entry }) => entry));
      const since = addDays(today, -partDays);

      const draftDue = drafts.map(({ draft, summary }): DueItem => ({ kind: 'draft', id: draft, entry: summary, on: null }));
      const lookDue = waiting
        .flatMap((item): DueItem[] => {
          const sheet = sheetOf(item);
          const on = sheet?.lookOn ?? null;
          if (sheet === null || on === null || on > today || drafted.has(item.id)) return [];
          return [{ kind: waitsForLater(sheets, sheet) ? 'later' : 'look-again', id: item.id, entry: item.summary(), on }];
        })
        .sort((a, b) => ((a.on ?? '') < (b.on ?? '') ? -1 : 1));
      const partDue = waiting
        .filter((item) => {
          const sheet = sheetOf(item);
          return sheet?.state === 'part' && dayOf(sheet.when.at) >= since && !drafted.has(item.id) && !(sheet.lookOn !== null && waitsForLater(sheets, sheet));
        })
        .map(({ id, summary }): DueItem => ({ kind: 'part', id, entry: summary(), on: null }));

      return ok({
        due: [...draftDue, ...lookDue, ...partDue],
        lately: newestSaved(present.filter((item) => !plans.has(item.id) || lookedBackOn(item))),
        bring: present.filter(({ record }) => record.current.content.bring).length,
        total: present.length,
        loading: !store.loaded(),
      });
    },
  };
}
