import type { SheetValue, SlotItem } from '../../contract/session-calls.ts';
import { fail, ok, type Result } from '../../contract/result.ts';
import type { SessionRecord } from '../../domain/sessions/session-records.ts';
import { sessionSheet, type SessionSheet } from '../../domain/sessions/session-sheet.ts';
import { slotBefore, slotsOf, type Series, type Slot } from '../../domain/sessions/timeline.ts';
import { dayOf } from '../../domain/text/days.ts';
import { allPlanRecords } from '../plans/plan-records.ts';
import type { OpenVault } from '../use-cases/open-vault.ts';

export function sessionRecords({ store }: OpenVault): SessionRecord[] {
  return store.ofType('session');
}

export function allSlots(vault: OpenVault, today: string): Slot[] {
  return slotsOf(sessionRecords(vault).map(({ id, plan, slots }): Series => ({ id, plan, slots })), today);
}

export function slotItem(slot: Slot): SlotItem {
  return { ...slot, shared: [...slot.shared], parts: [...slot.parts], changed: [...slot.changed] };
}

/** A session and its sheet. Error: `not-found`. */
export function readSheet(vault: OpenVault, { series, on, now }: { series: string; on: string; now: string }): Result<{ slot: Slot; sheet: SessionSheet }> {
  const slots = allSlots(vault, dayOf(now));
  const slot = slots.find((one) => one.series === series && one.on === on);
  if (slot === undefined) return fail('not-found');
  const entries = vault.journal.items().filter(({ trashed, apart }) => !trashed && !apart()).map(({ id, record }) => ({ id, content: record.current.content }));
  return ok({ slot, sheet: sessionSheet(entries, slot, slotBefore(slots, slot), now, ({ worksheet, version }) => vault.sheets.definition(worksheet, version), new Map(allPlanRecords(vault).map((plan) => [plan.entry, plan]))) });
}

/** With the summaries of all that it names. */
export function sheetValue({ journal }: OpenVault, sheet: SessionSheet): SheetValue {
  const ids = new Set([...sheet.bring, ...sheet.fresh, ...sheet.rerated, ...sheet.plans.map(({ entry }) => entry)]);
  return { ...sheet, entries: [...ids].flatMap((id) => journal.get(id)?.summary() ?? []) };
}
