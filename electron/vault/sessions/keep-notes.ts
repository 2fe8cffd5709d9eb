import { ok, type Result } from '../../contract/result.ts';
import type { PacketSession } from '../../domain/packets/packet.ts';
import { meansEntry } from '../../domain/people/comments.ts';
import type { NoteRecord } from '../../domain/sessions/session-records.ts';
import { newId, written } from '../people/people-deps.ts';
import type { EntryDeps } from '../use-cases/entry-deps.ts';
import type { OpenVault } from '../use-cases/open-vault.ts';

type Kept = { kept: number; already: number; astray: number };

/**
 * What was written in a session that another journal kept, beside one's own entries: each note once, under who wrote it. No entry and no note that is
 * here is changed. `astray`: beside entries that are not here. Ask for it within a turn. Errors: disk errors.
 */
export async function keepNotes(deps: EntryDeps, vault: OpenVault, notes: PacketSession['notes']): Promise<Result<Kept>> {
  const own = vault.journal.items();
  const placed = notes.flatMap((note) => {
    const entry = own.find(({ id }) => meansEntry(note.entry, id));
    return entry === undefined ? [] : [{ ...note, entry: entry.id }];
  });
  const here = [...vault.store.all()].filter((record) => record.type === 'note');
  // One that was deleted here stays so.
  const isHere = (id: string) => ['note', 'tombstone'].includes(vault.store.get(id)?.type ?? '');
  const known = (note: (typeof placed)[number]) => isHere(note.id) || here.some((one) => one.entry === note.entry && one.author === note.author && one.text === note.text);
  const fresh = placed.filter((note) => !known(note));
  const records = fresh.map((note, step): NoteRecord => {
    // One that does not tell when it was written gets an id of its own; so does one that names something else of this journal's, which it must not stand in the place of.
    const id = note.id.startsWith('0000000000') || vault.store.get(note.id) !== undefined ? newId(deps) : note.id;
    return { type: 'note', ...written(deps, vault, step), parents: [], ...note, id };
  });
  const put = records.length === 0 ? ok(undefined) : await vault.store.put(records);
  if (!put.ok) return put;
  for (const entry of new Set(fresh.map((note) => note.entry))) deps.emit('notes.changed', { entry });
  return ok({ kept: fresh.length, already: placed.length - fresh.length, astray: notes.length - placed.length });
}
