import type { EntryContent } from '../entries/entry.ts';
import type { OwnSheet } from '../own-sheets/own-sheet.ts';
import type { OwnPattern } from '../settings.ts';
import { replaceNames } from '../text/replace-names.ts';
import type { PlanReport } from '../plans/plan-report.ts';
import { packedPlan } from './packed-plans.ts';
import { packedSheet } from './packed-sheets.ts';
import { spellOwnPatterns } from './own-patterns.ts';
import type { Packet, PacketEntry, PacketSession, Selection } from './packet.ts';
import { rewriteContent } from './rewrite.ts';
import { strikeContent, struckInstant } from './strike.ts';

export type PacketInput = {
  /** An opaque id of the packet and the instant it is made. */
  id: string;
  made: string;
  /** What the sender calls themselves; names are hidden in it as well. */
  from: string;
  language: 'en' | 'es';
  selection: Selection;
  /** The contents of the chosen entries by id; an id without one is left out, so check that before. */
  contents: ReadonlyMap<string, EntryContent>;
  ownPatterns: readonly OwnPattern[];
  /** The sender's own sheets that the chosen entries answer. */
  sheets?: readonly OwnSheet[];
  /** The session that the selection names, with the notes beside its entries. */
  session?: PacketSession | undefined;
  /** What became of the plans that the selection names, with what is struck out of each. */
  plans?: readonly { report: PlanReport; strike: readonly string[] }[];
};

/** An id tells when an entry was made. With its date struck out, only the random part stays. */
function packedId(id: string, strike: ReadonlySet<string>): string {
  return strike.has('when') ? `0000000000${id.slice(10)}` : id;
}

/**
 * Exactly what the other person will read: struck fields gone (also from later looks), names replaced in every text, private
 * notes and links left out. Entries stand in the order of the selection.
 */
export function buildPacket({ id, made, from, language, selection, contents, ownPatterns, sheets = [], session, plans = [] }: PacketInput): Packet {
  const { names, note, entries } = selection;
  const hide = (text: string): string => replaceNames(text, names);
  return {
    format: 'footbridge-packet',
    version: 1,
    id,
    made,
    from: hide(from).slice(0, 80),
    language,
    note: hide(note).slice(0, 5_000),
    entries: entries.flatMap(({ id: entry, strike }): PacketEntry[] => {
      const content = contents.get(entry);
      if (!content) return [];
      const struck = new Set(strike);
      const shown = rewriteContent(strikeContent(spellOwnPatterns(content, ownPatterns), struck), hide);
      return [{ id: packedId(entry, struck), content: shown, struck: [...struck] }];
    }),
    ...(sheets.length === 0 ? {} : { sheets: sheets.map((sheet) => packedSheet(sheet, hide)) }),
    ...(session === undefined ? {} : { session: packedSession(session, entries, hide) }),
    ...(plans.length === 0 ? {} : { plans: plans.map(({ report, strike }) => packedPlan(report, new Set(strike), hide)) }),
  };
}

/** The notes beside what goes along: beside an entry whose date was struck out, they do not tell theirs either. */
function packedSession(session: PacketSession, entries: Selection['entries'], hide: (text: string) => string): PacketSession {
  const strikes = new Map(entries.map(({ id, strike }) => [id, new Set(strike)]));
  const notes = session.notes.flatMap((note) => {
    const strike = strikes.get(note.entry);
    if (strike === undefined) return [];
    const shown = { ...note, entry: packedId(note.entry, strike), name: hide(note.name).slice(0, 80), text: hide(note.text).slice(0, 5_000) };
    return [strike.has('when') ? { ...shown, id: packedId(note.id, strike), at: struckInstant } : shown];
  });
  return { ...session, notes };
}
