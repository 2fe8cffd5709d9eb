import { ok, type Result } from '../../contract/result.ts';
import type { PacketSession } from '../../domain/packets/packet.ts';
import { meantAmong } from '../../domain/people/comments.ts';
import type { NoteRecord } from '../../domain/sessions/session-records.ts';
import { written } from '../people/people-deps.ts';
import { ulid, ulidTime } from '../../domain/text/ulid.ts';
import { sha256 } from '../sealing/sha256.ts';
import type { EntryDeps } from '../use-cases/entry-deps.ts';
import type { OpenVault } from '../use-cases/open-vault.ts';

/**
 * What a note that came is called here. What its packet calls it may be anything: the name of another record, or a time thousands of years away, with a file of its own. So it
 * stands beside its entry, in that month, and has the same id wherever it is kept twice.
 */
function noteIdOf({ id, entry }: { id: string; entry: string }): string {
  return ulid(ulidTime(entry), Buffer.from(sha256(`footbridge-note ${entry} ${id}`), 'hex'));
}

type Kept = { kept: number; already: number; astray: number };

/**
 * What was written in a session that another journal kept, beside one's own entries: each note once, under who wrote it. No entry and no note that is
 * here is changed. `astray`: beside entries that are not here. Ask for it within a turn. Errors: disk errors.
 */
export async function keepNotes(deps: EntryDeps, vault: OpenVault, notes: PacketSession['notes']): Promise<Result<Kept>> {
  const meant = meantAmong(vault.journal.items().map(({ id }) => id));
  const placed = notes.flatMap((note) => {
    const entry = meant(note.entry);
    return entry === undefined ? [] : [{ ...note, entry }];
  });
  const said = ({ entry, author, text }: Pick<NoteRecord, 'entry' | 'author' | 'text'>) => JSON.stringify([entry, author, text]);
  const here = new Set(vault.store.ofType('note').map(said));
  // One that was deleted here stays so.
  const isHere = (id: string) => ['note', 'tombstone'].includes(vault.store.get(id)?.type ?? '');
  const fresh = placed.filter((note) => {
    const known = isHere(note.id) || isHere(noteIdOf(note)) || here.has(said(note));
    here.add(said(note));
    return !known;
  });
  const records = fresh.map((note, step): NoteRecord => ({ type: 'note', ...written(deps, vault, step), parents: [], ...note, id: noteIdOf(note) }));
  const put = records.length === 0 ? ok(undefined) : await vault.store.put(records);
  if (!put.ok) return put;
  for (const entry of new Set(fresh.map((note) => note.entry))) deps.emit('notes.changed', { entry });
  return ok({ kept: fresh.length, already: placed.length - fresh.length, astray: notes.length - placed.length });
}
