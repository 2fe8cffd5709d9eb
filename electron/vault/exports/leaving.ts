import type { OutWhat } from '../../contract/out-calls.ts';
import { fail, ok, type Result } from '../../contract/result.ts';
import type { Beside } from '../../domain/exports/beside.ts';
import type { LinkedOf } from '../../domain/exports/csv-entry.ts';
import { passedOnEntries, passedOnSheets } from '../../domain/exports/passed-on.ts';
import { planOfEntry, planOfReport } from '../../domain/exports/plan-out.ts';
import type { Leaving } from '../../domain/markdown/write-entry.ts';
import { sheetsAnswered } from '../../domain/packets/packed-sheets.ts';
import type { OwnSheet } from '../../domain/own-sheets/own-sheet.ts';
import type { Packet, Selection } from '../../domain/packets/packet.ts';
import { personEntries, sheetsOf } from '../../domain/people/person-export.ts';
import { latestReports } from '../../domain/people/person-page.ts';
import { receivedIn } from '../../domain/people/received-order.ts';
import type { ExportFile } from '../../domain/records/export-file.ts';
import type { StoredRecord } from '../../domain/records/record.ts';
import type { Settings } from '../../domain/settings.ts';
import { linkedNumbers, linkSources } from '../../domain/worksheets/linked.ts';
import { worksheetsOf } from '../use-cases/journal.ts';
import type { OpenVault } from '../use-cases/open-vault.ts';

/** All that is to leave, in no form yet. */
export type LeavingSet = {
  made: string;
  vault: string;
  /** In the order of their ids. */
  entries: Leaving[];
  /** The share log, what stays of deleted entries and every sheet of one's own; with chosen entries the own sheets that they answer, and plans and notes beside them; with entries for somebody else those sheets alone. */
  others: StoredRecord[];
  settings: Settings | null;
  /** With entries for somebody else: who from, their words to the reader, what was left out. */
  passedOn: NonNullable<ExportFile['passedOn']> | null;
  /** With entries for somebody else: the own sheets that they answer, with names hidden in their words. */
  sheets: readonly OwnSheet[];
  /** What a column over other entries comes to; null for somebody else, who is to learn nothing of entries that stay. */
  linked: LinkedOf | null;
  /** For forms that have no records. */
  beside: Beside;
};

function byId(a: { id: string }, b: { id: string }): number {
  return a.id < b.id ? -1 : 1;
}

/** Plans and notes that stand beside one's own entries. */
function besideOwn(entries: readonly Leaving[], records: readonly StoredRecord[]): Beside {
  const held = new Map(entries.map(({ record }) => [record.id, record]));
  const plans = records.flatMap((record) => {
    const words = record.type === 'plan' ? held.get(record.entry) : undefined;
    return record.type === 'plan' && words !== undefined ? (planOfEntry(record, words) ?? []) : [];
  });
  const notes = records.flatMap((record) => {
    if (record.type !== 'note' || !held.has(record.entry)) return [];
    const { id, entry, at, author, name, text } = record;
    return [{ id, entry, at, author, name, text }];
  });
  return { plans, notes };
}

/** Gathers what was asked for, once every month is open; `ofPerson` is all that is kept of the person who was asked for. Error: `not-found` when a chosen entry is gone. */
export function gather({ store, journal, sheets }: OpenVault, what: OutWhat, made: string, packetOf: (selection: Selection) => Result<Packet>, ofPerson: readonly StoredRecord[]): Result<LeavingSet> {
  const linked: LinkedOf = (entry, column) => linkedNumbers(entry, column.how, linkSources(column), worksheetsOf(journal), sheets.definition);
  const nothingElse = { made, vault: store.vaultId, others: [], settings: null, passedOn: null, sheets: [], linked, beside: { plans: [], notes: [] } };
  switch (what.is) {
    case 'everything': {
      const records = [...store.all()].sort(byId);
      const entries = records.flatMap((record) => (record.type === 'entry' ? [{ record, struck: [] }] : []));
      return ok({ ...nothingElse, entries, others: records.filter(({ type }) => type !== 'entry'), settings: store.settings(), beside: besideOwn(entries, records) });
    }
    case 'entries': {
      const items = [...new Set(what.ids)].map((id) => journal.get(id));
      const entries = items.flatMap((item) => (item === undefined ? [] : [{ record: item.record, struck: [] }]));
      if (entries.length < items.length) return fail('not-found');
      const answered = sheetsAnswered(entries.map(({ record }) => record.current.content));
      const chosen = new Set(entries.map(({ record }) => record.id));
      const beside = [...store.all()].filter((record) => (record.type === 'plan' || record.type === 'note') && chosen.has(record.entry)).sort(byId);
      const others = [...answered.flatMap(({ worksheet, version }) => sheets.own(worksheet, version) ?? []), ...beside];
      return ok({ ...nothingElse, entries: entries.sort((a, b) => byId(a.record, b.record)), others, beside: besideOwn(entries, beside) });
    }
    case 'passed-on': {
      const packet = packetOf(what.selection);
      if (!packet.ok) return packet;
      const { from, note, entries, sheets: given = [], plans, session } = packet.value;
      const leftOut = entries.flatMap(({ id, struck }) => struck.map((field) => `${id}/${field}`));
      // Ids of imported entries are worked out from their words and the vault's id: without that, nobody can try words out.
      const others = passedOnSheets(packet.value, (worksheet, version) => sheets.own(worksheet, version)?.id ?? null);
      return ok({ ...nothingElse, vault: '', linked: null, entries: passedOnEntries(packet.value), others, passedOn: { from, note, leftOut, ...(plans === undefined ? {} : { plans }), ...(session === undefined ? {} : { session }) }, sheets: given, beside: { plans: (plans ?? []).map(planOfReport), notes: session?.notes ?? [] } });
    }
    case 'person': {
      const entries = personEntries(ofPerson, what.titles, what.notes);
      const leftOut = entries.flatMap(({ id, struck }) => struck.map((field) => `${id}/${field}`));
      const records = passedOnEntries({ made, entries }).sort((a, b) => byId(a.record, b.record));
      const received = receivedIn(ofPerson);
      const plans = latestReports(received);
      const notes = received.flatMap(({ packet }) => packet.session?.notes ?? []);
      const passedOn = { from: '', note: '', leftOut, ...(plans.length === 0 ? {} : { plans }) };
      return ok({ ...nothingElse, vault: '', linked: null, entries: records, passedOn, sheets: sheetsOf(ofPerson), beside: { plans: plans.map(planOfReport), notes } });
    }
  }
}
