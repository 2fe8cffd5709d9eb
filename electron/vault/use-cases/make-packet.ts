import { fail, ok, type Result } from '../../contract/result.ts';
import { buildPacket } from '../../domain/packets/build-packet.ts';
import type { Packet, PacketSession, Selection } from '../../domain/packets/packet.ts';
import { sheetsAnswered } from '../../domain/packets/packed-sheets.ts';
import { reportOf, type PlanReport } from '../../domain/plans/plan-report.ts';
import type { EntryContent } from '../../domain/entries/entry.ts';
import { withFamilies } from '../../domain/worksheets/families.ts';
import { slotOn } from '../../domain/sessions/timeline.ts';
import { hex } from '../../domain/text/ulid.ts';
import { heldPlan } from '../plans/plan-records.ts';
import type { EntryDeps } from './entry-deps.ts';
import type { OpenVault } from './open-vault.ts';

/** The one way to what another person reads: what is previewed is what is sealed, printed and written. Error: `not-found`. */
export function packetOf(deps: EntryDeps, vault: OpenVault, selection: Selection, language: 'en' | 'es'): Result<Packet> {
  const { journal, store, sheets } = vault;
  const items = selection.entries.map(({ id }) => journal.get(id));
  if (items.includes(undefined)) return fail('not-found');
  const contents = new Map(items.flatMap((item) => (item ? [[item.id, item.record.current.content]] : [])));
  const { name, ownPatterns } = store.settings();
  const entries = selection.entries.map(({ id, strike }) => ({ id, strike: withEchoes(vault, contents.get(id), strike) }));
  const header = { id: hex(deps.randomBytes(16)), made: deps.now().toISOString(), from: name };
  const session = selection.session === undefined ? undefined : sessionOf(vault, selection.session);
  if (session === null) return fail('not-found');
  const plans = plansOf(vault, { ...selection, entries });
  if (plans === null) return fail('not-found');
  return ok(buildPacket({ ...header, session, plans, language, selection: { ...selection, entries }, contents, ownPatterns, sheets: sheetsAnswered(contents.values()).flatMap(({ worksheet, version }) => sheets.own(worksheet, version)?.content ?? []) }));
}

/** What is struck out is struck out where it is said again, too. */
function withEchoes({ sheets }: OpenVault, content: EntryContent | undefined, strike: readonly string[]): string[] {
  const definition = content?.kind === 'worksheet' ? sheets.definition(content.worksheet, content.version) : undefined;
  return definition === undefined ? [...strike] : [...withFamilies(definition, strike)];
}

/** The parts of a plan's report that say what is struck out of its sheet. */
function planStrike(fields: readonly string[]): string[] {
  return fields.map((field) => (field === 'when' ? 'times' : field === 'got_in_the_way' ? 'in-the-way' : field));
}

/** Reports of the plans that are named. An entry that goes along without its date is not named by them: its id would tell it. Null when one is not there, or nobody assigned it. */
function plansOf(vault: OpenVault, { plans = [], entries }: Selection): { report: PlanReport; strike: readonly string[] }[] | null {
  const goesAlong = new Set(entries.filter(({ strike }) => !strike.includes('when')).map(({ id }) => id));
  const reports = plans.map(({ id, strike }) => {
    const held = heldPlan(vault, id);
    const report = held === undefined || held.item.trashed ? null : reportOf(held.record, held.words.answers, goesAlong);
    const beside = entries.find((entry) => entry.id === held?.record.entry)?.strike ?? [];
    return report && { report, strike: [...strike, ...planStrike(beside)] };
  });
  return reports.every((one) => one !== null) ? reports : null;
}

/** Which session it was, and every note that there is. Null when it is on no list any more. */
function sessionOf({ store }: OpenVault, { series, on }: NonNullable<Selection['session']>): PacketSession | null {
  const record = store.get(series);
  if (record?.type !== 'session') return null;
  const { zone, minutes } = record.plan;
  const notes = store.ofType('note').map((one) => ({ id: one.id, entry: one.entry, at: one.at, author: one.author, name: one.name, text: one.text }));
  return { at: slotOn(record.slots, on).change?.at ?? on, zone, minutes, notes: notes.sort((a, b) => (a.id < b.id ? -1 : 1)) };
}
