import { Temporal } from 'temporal-polyfill';
import type { Input } from '../../contract/calls.ts';
import { fail, ok, type Result } from '../../contract/result.ts';
import type { Handlers } from '../../contract/router.ts';
import type { WorksheetContent } from '../../domain/entries/entry.ts';
import { timesFault } from '../../domain/assignments/times-fault.ts';
import type { PlanDoes } from '../../domain/plans/plan.ts';
import { practicePlan } from '../../domain/plans/practice-plan.ts';
import type { StoredRecord } from '../../domain/records/record.ts';
import type { Answers } from '../../domain/worksheets/answers.ts';
import { tidyAnswers } from '../../domain/worksheets/tidy.ts';
import { newPlan } from '../plans/make-plan.ts';
import type { EntryDeps } from '../use-cases/entry-deps.ts';
import type { OpenVault } from '../use-cases/open-vault.ts';
import { newestShipped } from '../worksheets/known-sheets.ts';
import { placeOwnSheet } from '../worksheets/place-own-sheet.ts';
import { givenSheetId } from './given-sheet-id.ts';
import { contactIn, openedLast, takenItems, type OpenedAssignment } from './opened.ts';

type Chosen = Input<'assign.accept'>['items'][number];

/** Names that somebody else goes by here, under keys that are not theirs: decision 0105. */
function mayBeAccepted({ sender }: OpenedAssignment): boolean {
  return sender.is !== 'other-keys';
}

/** A plan's words as an entry of today; when it is to be done is put in with its times. */
function wordsOf(deps: EntryDeps, answers: Answers, zone: string): WorksheetContent {
  const definition = newestShipped(practicePlan);
  if (definition === undefined) throw new Error('The sheet for plans is not carried');
  const at = Temporal.Instant.fromEpochMilliseconds(deps.now().getTime()).toZonedDateTimeISO(zone).toPlainDateTime().toString({ smallestUnit: 'minute' });
  const common = { when: { at, zone }, tags: [], bring: false, links: [], privateNote: '', looks: [], lookOn: null };
  return { kind: 'worksheet', ...common, worksheet: practicePlan, version: definition.version, length: definition.lengths.at(-1)?.id ?? '', answers: tidyAnswers(answers), state: 'whole' };
}

/** Everything that accepting writes: own sheets, each once, then the words and the plan of each item. */
function recordsOf(deps: EntryDeps, vault: OpenVault, opened: OpenedAssignment, chosen: readonly Chosen[]): Result<StoredRecord[]> {
  const records: StoredRecord[] = [];
  const placed = new Map<string, PlanDoes>();
  const { assignment, from, sender } = opened;
  const name = sender.is === 'known' || sender.is === 'former-card' ? sender.name : from;

  function doing(does: PlanDoes | null): PlanDoes | null {
    const sheet = does?.is === 'sheet' ? assignment.sheets.find(({ definition }) => definition.id === does.worksheet && definition.version === does.version) : undefined;
    if (sheet === undefined) return does;
    const { id, version } = sheet.definition;
    const key = `${id}/${String(version)}`;
    const known = placed.get(key);
    if (known !== undefined) return known;
    const place = placeOwnSheet(deps, vault, givenSheetId(vault, opened, sheet), sheet, version, records.length);
    records.push(...place.records);
    const there: PlanDoes = { is: 'sheet', worksheet: place.sheet, version: place.version };
    placed.set(key, there);
    return there;
  }

  for (const { item, times, remind, answers } of chosen) {
    const does = doing(assignment.items[item]?.does ?? null);
    const made = newPlan(deps, vault, { words: wordsOf(deps, answers, times.zone), does, times, remind, from: { contact: contactIn(opened), name: name.slice(0, 80), assignment: assignment.id, item } }, null, records.length);
    if (!made.ok) return made;
    records.push(made.value.entry, made.value.plan);
  }
  return ok(records);
}

export function acceptHandlers(deps: EntryDeps): Pick<Handlers, 'assign.accept'> {
  async function accept(vault: OpenVault, opened: OpenedAssignment, items: readonly Chosen[]): Promise<Result<{ added: number; already: number }>> {
    const taken = await takenItems(vault, opened);
    const fresh = items.filter(({ item }) => !taken.has(item));
    if (fresh.length > 0) {
      const records = recordsOf(deps, vault, opened, fresh);
      if (!records.ok) return records;
      // One intent: after a cut at any place all of it is there, or nothing.
      const put = await vault.store.put(records.value);
      if (!put.ok) return put;
      deps.emit('entries.changed', { ids: records.value.flatMap((record) => (record.type === 'entry' ? [record.id] : [])) });
      deps.emit('plans.changed', {});
    }
    return ok({ added: fresh.length, already: items.length - fresh.length });
  }

  return {
    async 'assign.accept'({ assignment, items }) {
      const vault = deps.open();
      if (!vault.ok) return vault;
      const opened = openedLast(vault.value);
      if (opened?.assignment.id !== assignment) return fail('not-found');
      if (vault.value.store.readOnly) return fail('vault-read-only');
      const places = new Set(items.map(({ item }) => item));
      const sound = items.every(({ item, times }) => item < opened.assignment.items.length && !opened.missing.includes(item) && timesFault(times) === null);
      if (!mayBeAccepted(opened) || places.size < items.length || !sound) return fail('bad-input');
      return vault.value.turns(() => accept(vault.value, opened, items));
    },
  };
}
