import type { Reader } from '../../../electron/contract/carry-calls.ts';
import type { HiddenName as RememberedName } from '../../../electron/domain/packets/hidden-names.ts';
import type { Selection } from '../../../electron/domain/packets/packet.ts';
import { joinNames, sameReader } from '../../../electron/domain/packets/readers.ts';

/** How the entries are found that go along. */
export type Way = 'given' | 'bring' | 'since' | 'hand';

export type HiddenName = { key: string; name: string; as: string };

/** Everything that a person decided on the way to a packet or a PDF. Lives in memory only. */
export type Carry = {
  way: Way;
  /** The day of the last session; empty when it is not said. */
  day: string;
  /** Found by the way, but unticked. */
  unticked: readonly string[];
  /** Ticked by hand. */
  picked: readonly string[];
  /** Per entry, the fields that stay here. */
  strike: Readonly<Record<string, readonly string[]>>;
  /** Plans that go back to who gave them, by the plan's id, each with the parts that stay here. */
  plans: Readonly<Record<string, readonly string[]>>;
  /** Null until the person looked at them: then as they were the last time for this reader. */
  names: readonly HiddenName[] | null;
  note: string;
  forWhom: string;
  /** After a session that was read together: its notes go along. */
  session?: Selection['session'];
};

export function startCarry(way: Way, day: string | null, session?: Selection['session'], forWhom = ''): Carry {
  return { way, day: day ?? '', unticked: [], picked: [], strike: {}, plans: {}, names: null, note: '', forWhom, session };
}

export function toggled(list: readonly string[], items: readonly string[], on: boolean): string[] {
  const rest = list.filter((item) => !items.includes(item));
  return on ? [...rest, ...items] : rest;
}

/** Oldest first: ids sort by time. `found` is what the way found. */
export function chosenIds(carry: Carry, found: readonly string[]): string[] {
  const ids = carry.way === 'hand' ? [...carry.picked] : found.filter((id) => !carry.unticked.includes(id));
  return ids.toSorted();
}

/** "M." for "Marta"; what stands in a name's place when the person gave nothing else. */
export function initialOf(name: string): string {
  const first = name.trim()[Symbol.iterator]().next().value ?? '';
  return first === '' ? '' : `${first.toLocaleUpperCase()}.`;
}

/** What was hidden the last time for whoever is called so. */
export function namesBefore(readers: readonly Reader[], forWhom: string): RememberedName[] {
  return joinNames(...readers.filter(({ name }) => sameReader(name, forWhom)).map(({ names }) => names));
}

/** The lines that stand for remembered names. */
export function linesOf(names: readonly RememberedName[]): HiddenName[] {
  return names.map(({ name, as }) => ({ key: `before ${name}`, name, as }));
}

/** Those of `before` that no line hides. */
export function stillOpen(before: readonly RememberedName[], names: readonly HiddenName[]): RememberedName[] {
  return before.filter(({ name }) => !names.some((line) => sameReader(line.name, name)));
}

/** `always` names fields that stay here whatever was ticked: answers that no reader would show. */
export function selectionOf(carry: Carry, ids: readonly string[], always: Readonly<Record<string, readonly string[]>> = {}): Selection {
  return {
    entries: ids.map((id) => ({ id, strike: [...new Set([...(carry.strike[id] ?? []), ...(always[id] ?? [])])] })),
    names: (carry.names ?? []).flatMap(({ name, as }) => (name.trim() === '' ? [] : [{ name: name.trim(), as: as.trim() || initialOf(name) }])),
    note: carry.note.trim(),
    ...(carry.session === undefined ? {} : { session: carry.session }),
    ...(Object.keys(carry.plans).length === 0 ? {} : { plans: Object.entries(carry.plans).map(([id, strike]) => ({ id, strike: [...strike] })) }),
  };
}

/** The same entries with nothing struck out, for seeing what is in them. */
export function wholeSelection(ids: readonly string[], session?: Selection['session']): Selection {
  return { entries: ids.map((id) => ({ id, strike: [] })), names: [], note: '', ...(session === undefined ? {} : { session }) };
}
