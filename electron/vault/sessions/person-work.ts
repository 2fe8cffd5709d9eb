import type { NoteItem, TogetherValue } from '../../contract/session-calls.ts';
import { ok, type Result } from '../../contract/result.ts';
import { tidyContent } from '../../domain/entries/tidy-content.ts';
import type { EntryContent, WorksheetContent } from '../../domain/entries/entry.ts';
import { isOwnSheetId } from '../../domain/own-sheets/own-labels.ts';
import type { OwnSheet } from '../../domain/own-sheets/own-sheet.ts';
import type { Packet, PacketEntry, PacketSession } from '../../domain/packets/packet.ts';
import { sheetsOf } from '../../domain/people/person-export.ts';
import { cameFrom } from '../../domain/people/person-sheet.ts';
import type { ReceivedRecord } from '../../domain/people/people-records.ts';
import type { Slot } from '../../domain/sessions/timeline.ts';
import { hex } from '../../domain/text/ulid.ts';
import { recordOf } from '../people/contacts.ts';
import { newId, written } from '../people/people-deps.ts';
import { putForPerson, recordsForPerson } from '../people/person-records.ts';
import type { EntryDeps } from '../use-cases/entry-deps.ts';
import type { OpenVault } from '../use-cases/open-vault.ts';

type Note = PacketSession['notes'][number];

/** What two people read and write in a therapist's journal: what came from one person, and what is made of it in this session (decision 0133). */
export type PersonWork = {
  /** An entry as it came, or as it was filled in together since. */
  entry(id: string): PacketEntry | undefined;
  /** Every entry that there is. */
  entries(): readonly PacketEntry[];
  /** Begun while reading together in this session, also before it was broken off. */
  isMade(id: string): boolean;
  /** Sheets that were begun in this session already, to be gone on with. */
  begun(): TogetherValue['begun'];
  /** The revision that the next one follows. */
  rev(): string;
  /** The sheets of the person's own that came along. */
  sheets(): readonly OwnSheet[];
  /** What was written beside an entry in sessions, the oldest first. */
  notes(id: string): NoteItem[];
  /** Keeps an entry as it is written together, a new one under an id of its own. Acknowledged when it is on disk. What came stays as it came. Errors: those of `PersonShards.put`. */
  keep(id: string | null, content: WorksheetContent): Promise<Result<{ id: string; rev: string }>>;
  addNote(note: Pick<Note, 'entry' | 'author' | 'name' | 'text'>): Promise<Result<NoteItem>>;
};

/**
 * Opens it. All that is written from then on is one record beside what the person sent, made like a packet of theirs: entries and the notes of both. A session that was broken off and gone on with
 * has several.
 */
export async function openPersonWork(deps: EntryDeps, vault: OpenVault, slot: Slot, contact: string): Promise<PersonWork> {
  const { series, on } = slot;
  const language = (await recordOf(vault, 'contact', contact))?.card.language ?? 'en';
  const others = await recordsForPerson(vault, contact, 'received');
  // Never one that another process wrote: it may have been copied since, and gone on with in both copies.
  let record: ReceivedRecord | undefined;
  const all = (): ReceivedRecord[] => [...others, ...(record === undefined ? [] : [record])];
  const sent = new Set(others.filter(({ here }) => here === undefined).flatMap(({ packet }) => packet.entries.map(({ id }) => id)));
  let made = new Set(others.filter(({ here }) => here?.series === series && here.on === on).flatMap(({ packet }) => packet.entries.map(({ id }) => id)).filter((id) => !sent.has(id)));
  let current = new Map(cameFrom(all()).map(({ entry }) => [entry.id, entry]));
  const sheets = sheetsOf(others);

  function fresh(): ReceivedRecord {
    const at = deps.now().toISOString();
    const session = { at: slot.at, zone: slot.zone, minutes: slot.minutes, notes: [] };
    const packet: Packet = { format: 'footbridge-packet', version: 1, id: hex(deps.randomBytes(16)), made: at, from: vault.store.settings().name, language, note: '', entries: [], session };
    return { type: 'received', id: newId(deps), ...written(deps, vault), parents: [], contact, at, read: at, packet, compared: true, here: { series, on } };
  }

  function put(change: (packet: Packet) => Packet): Promise<Result<string>> {
    return vault.turns(async () => {
      const before = record ?? fresh();
      const next: ReceivedRecord = { ...before, ...written(deps, vault), parents: record === undefined ? [] : [record.rev], packet: change(before.packet) };
      const done = await putForPerson(vault, contact, [next]);
      if (!done.ok) return done;
      record = next;
      current = new Map(cameFrom(all()).map(({ entry }) => [entry.id, entry]));
      return ok(next.rev);
    });
  }

  return {
    entry: (id) => current.get(id),
    entries: () => [...current.values()],
    isMade: (id) => made.has(id),
    begun: () => [...made].flatMap((id) => {
      const content = current.get(id)?.content;
      return content?.kind === 'worksheet' ? [{ worksheet: content.worksheet, entry: id, draft: null }] : [];
    }),
    rev: () => record?.rev ?? 'came',
    sheets: () => sheets,
    notes(id) {
      const notes = new Map(all().flatMap(({ packet }) => (packet.session?.notes ?? []).filter(({ entry }) => entry === id).map((note) => [note.id, note] as const)));
      return [...notes.values()].sort((a, b) => (a.at === b.at ? (a.id < b.id ? -1 : 1) : a.at < b.at ? -1 : 1)).map(noteItem);
    },
    async keep(given, content) {
      const id = given ?? newId(deps);
      const entry: PacketEntry = { id, content: tidyContent(content, id), struck: stillStruck(current.get(id)?.struck ?? [], content) };
      const kept = await put((packet) => withEntry(packet, entry, sheets));
      if (!kept.ok) return kept;
      if (!sent.has(id)) made = new Set([...made, id]);
      return ok({ id, rev: kept.value });
    },
    async addNote(given) {
      const note: Note = { ...given, id: newId(deps), at: deps.now().toISOString() };
      const kept = await put((packet) => (packet.session === undefined ? packet : { ...packet, session: { ...packet.session, notes: [...packet.session.notes, note] } }));
      return kept.ok ? ok(noteItem(note)) : kept;
    },
  };
}

function noteItem({ id, at, author, name, text }: Note): NoteItem {
  return { id, at, author, name, text };
}

/** What was left out and is answered now is there. */
function stillStruck(struck: readonly string[], content: WorksheetContent): string[] {
  return struck.filter((field) => content.answers[field] === undefined);
}

/** With the sheet of the person's own that it answers, so that it can be read by itself. */
function withEntry(packet: Packet, entry: PacketEntry, known: readonly OwnSheet[]): Packet {
  const place = packet.entries.findIndex(({ id }) => id === entry.id);
  const entries = place < 0 ? [...packet.entries, entry] : packet.entries.with(place, entry);
  const { sheets = [] } = packet;
  const own = known.find((sheet) => answersSheet(entry.content, sheet));
  return own === undefined || sheets.includes(own) ? { ...packet, entries } : { ...packet, entries, sheets: [...sheets, own] };
}

/** Whether a content answers this sheet, one of somebody's own. */
export function answersSheet(content: EntryContent, { definition }: OwnSheet): boolean {
  return content.kind === 'worksheet' && isOwnSheetId(content.worksheet) && content.worksheet === definition.id && content.version === definition.version;
}
