import type { EntrySummary } from '../../contract/entry-calls.ts';
import type { SheetValue, SlotItem } from '../../contract/session-calls.ts';
import { fail, ok, type Result } from '../../contract/result.ts';
import type { EntryContent, WorksheetContent } from '../../domain/entries/entry.ts';
import type { PacketEntry } from '../../domain/packets/packet.ts';
import { cameFrom, personSheet } from '../../domain/people/person-sheet.ts';
import type { SessionRecord } from '../../domain/sessions/session-records.ts';
import { sessionSheet, type SessionSheet, type SheetEntry } from '../../domain/sessions/session-sheet.ts';
import { slotBefore, slotsOf, type Series, type Slot } from '../../domain/sessions/timeline.ts';
import { dayOf } from '../../domain/text/days.ts';
import { recordsForPerson } from '../people/person-records.ts';
import { allPlanRecords } from '../plans/plan-records.ts';
import type { OpenVault } from '../use-cases/open-vault.ts';
import { summariseContent } from '../use-cases/summarise.ts';

export function sessionRecords({ store }: OpenVault): SessionRecord[] {
  return store.ofType('session');
}

export function allSlots(vault: OpenVault, today: string): Slot[] {
  return slotsOf(sessionRecords(vault).map(({ id, plan, slots }): Series => ({ id, plan, slots })), today);
}

export function slotItem(slot: Slot): SlotItem {
  return { ...slot, shared: [...slot.shared], parts: [...slot.parts], changed: [...slot.changed] };
}

/** `summary` tells what a list shows of an entry that the sheet names. */
export type ReadSheet = { slot: Slot; sheet: SessionSheet; summary: (id: string) => EntrySummary | undefined };

/** A session and its sheet: over this journal's own entries or, of a session with one of the people, over what came from them. Error: `not-found`. */
export async function readSheet(vault: OpenVault, { series, on, now }: { series: string; on: string; now: string }): Promise<Result<ReadSheet>> {
  const slots = allSlots(vault, dayOf(now));
  const slot = slots.find((one) => one.series === series && one.on === on);
  if (slot === undefined) return fail('not-found');
  // The session before is one with the same person.
  const before = slotBefore(slots.filter(({ contact }) => contact === slot.contact), slot);
  const definitionOf = ({ worksheet, version }: WorksheetContent) => vault.sheets.definition(worksheet, version);
  const { journal } = vault;
  if (slot.contact === null) {
    const entries = journal.items().filter(({ trashed, apart }) => !trashed && !apart()).map(({ id, record }) => ({ id, content: record.current.content }));
    const sheet = sessionSheet([...entries, ...(await notesFromElsewhere(vault))], slot, before, now, definitionOf, new Map(allPlanRecords(vault).map((plan) => [plan.entry, plan])));
    return ok({ slot, sheet, summary: (id) => journal.get(id)?.summary() });
  }
  const received = await recordsForPerson(vault, slot.contact, 'received');
  const assigned = await recordsForPerson(vault, slot.contact, 'assigned');
  const contents = new Map(cameFrom(received).map(({ entry: { id, content } }) => [id, content]));
  const summary = (id: string) => {
    const content = contents.get(id);
    return content && summariseContent(id, content, journal.knowledge.sheetWords);
  };
  return ok({ slot, sheet: personSheet({ received, assigned, slot, before, now, definitionOf }), summary });
}

/**
 * Notes of sessions that were read together in the other journal, as they came back: they are what was taken along from those too. A therapist's own
 * sessions are not looked for among thirty people.
 */
async function notesFromElsewhere(vault: OpenVault): Promise<SheetEntry[]> {
  if (vault.store.settings().use === 'therapist') return [];
  const received = await Promise.all(vault.store.ofType('contact').map(({ id }) => recordsForPerson(vault, id, 'received')));
  const back = received.flat().filter(({ packet }) => packet.session !== undefined);
  const isNotes = ({ content, struck }: PacketEntry) => content.kind === 'worksheet' && content.worksheet === 'session-notes' && !struck.includes('when');
  return cameFrom(back).flatMap(({ entry }) => (isNotes(entry) ? [{ id: entry.id, content: { ...entry.content, bring: false, looks: [] } as EntryContent }] : []));
}

/** With the summaries of all that it names. */
export function sheetValue(sheet: SessionSheet, summary: ReadSheet['summary']): SheetValue {
  const ids = new Set([...sheet.bring, ...sheet.fresh, ...sheet.rerated, ...sheet.older, ...sheet.plans.map(({ entry }) => entry)]);
  return { ...sheet, entries: [...ids].flatMap((id) => summary(id) ?? []) };
}
