import type { Reader as KnownReader } from '../../contract/carry-calls.ts';
import { mostNames, type HiddenName, type HiddenNamesRecord } from '../../domain/packets/hidden-names.ts';
import { joinNames, sameReader } from '../../domain/packets/readers.ts';
import type { ShareRecord, TombstoneRecord } from '../../domain/records/record.ts';
import { tombstoneOf } from '../../domain/records/revise.ts';
import { ulid, ulidRandomBytes } from '../../domain/text/ulid.ts';
import { stamp, type EntryDeps } from './entry-deps.ts';
import type { OpenVault } from './open-vault.ts';

/** Who something is for: one of the people, or what somebody is called. */
export type Reader = HiddenNamesRecord['reader'];

/** As many of those who were named before as one looks through. */
const mostNamed = 30;

function remembered({ store }: OpenVault): HiddenNamesRecord[] {
  return store.ofType('hidden-names').sort((a, b) => (a.id < b.id ? -1 : 1));
}

function people({ store }: OpenVault): { id: string; name: string }[] {
  return store.ofType('contact').map((record) => ({ id: record.id, name: record.card.name }));
}

/** A name that one of the people has, and no other, means them. */
function readerOf(vault: OpenVault, reader: Reader): Reader {
  if (reader.contact !== null) return reader;
  const named = people(vault).filter(({ name }) => sameReader(name, reader.name));
  return named.length === 1 ? { contact: named[0]?.id ?? null, name: reader.name } : reader;
}

/** What was remembered for a name before its card came counts for the person. */
function isFor({ reader: { contact, name } }: HiddenNamesRecord, reader: Reader): boolean {
  return contact === null ? sameReader(name, reader.name) : contact === reader.contact;
}

/** What is remembered of names to hide from one of the people, who is called so. */
export function rememberedFor(vault: OpenVault, contact: string, name: string): HiddenNamesRecord[] {
  return remembered(vault).filter((record) => isFor(record, { contact, name }));
}

function sameNames(a: readonly HiddenName[], b: readonly HiddenName[]): boolean {
  return a.length === b.length && a.every(({ name, as }, at) => b[at]?.name === name && b[at].as === as);
}

/**
 * The records to put so that just these names are remembered for that reader; none where nothing changes.
 * @param step - the first free step of the change that they go along with.
 */
export function rememberNames(deps: EntryDeps, vault: OpenVault, given: Reader, names: readonly HiddenName[], step: number): (HiddenNamesRecord | TombstoneRecord)[] {
  const reader = readerOf(vault, given);
  // Two copies of a journal may each have remembered some.
  const [held, ...more] = remembered(vault).filter((record) => isFor(record, reader));
  const wanted = joinNames(names).slice(0, mostNames);
  if (more.length === 0 && sameNames(held?.names ?? [], wanted)) return [];
  const stamped = (at: number) => stamp(deps, vault, step + at);
  if (wanted.length === 0) return [...(held === undefined ? [] : [held]), ...more].map((record, at) => tombstoneOf(record, stamped(at)));
  const { rev, device, counter } = stamped(0);
  const id = held?.id ?? ulid(deps.now().getTime(), deps.randomBytes(ulidRandomBytes));
  const record: HiddenNamesRecord = { type: 'hidden-names', id, rev, parents: held === undefined ? [] : [held.rev], device, counter, reader, names: wanted };
  return [record, ...more.map((one, at) => tombstoneOf(one, stamped(at + 1)))];
}

/** Everybody to whom something may go: people by name, then those who were named in `shares` (newest first) or have names hidden for them. */
export function readersOf(vault: OpenVault, shares: readonly ShareRecord[]): KnownReader[] {
  const all = remembered(vault);
  const namesFor = (reader: Reader): HiddenName[] => joinNames(...all.filter((record) => isFor(record, reader)).map(({ names }) => names)).slice(0, mostNames);
  const known = people(vault).sort((a, b) => a.name.localeCompare(b.name));
  const others = [...shares.slice(0, 500).map(({ forWhom }) => forWhom).filter((name) => name !== ''), ...all.flatMap(({ reader }) => (reader.contact === null ? [reader.name] : []))];
  const named = others.filter((name, at) => !known.some((one) => sameReader(one.name, name)) && others.findIndex((other) => sameReader(other, name)) === at);
  return [
    ...known.map(({ id, name }) => ({ contact: id, name, names: namesFor({ contact: id, name }) })),
    ...named.map((name) => ({ contact: null, name, names: namesFor({ contact: null, name }) })).filter(({ names }, at) => at < mostNamed || names.length > 0),
  ];
}
