import type { OpenedPacket } from '../../contract/people-calls.ts';
import { fail, ok, type Result } from '../../contract/result.ts';
import { readAssignment } from '../../domain/assignments/read-assignment.ts';
import type { Packet, PacketSession } from '../../domain/packets/packet.ts';
import { readPacket } from '../../domain/packets/read-packet.ts';
import { commentsContent, meantAmong, type CommentsContent } from '../../domain/people/comments.ts';
import { plainName } from '../../domain/people/names.ts';
import type { CommentRecord, ReceivedRecord } from '../../domain/people/people-records.ts';
import { carried, shownOf as shownAssignmentOf } from '../assignments/known.ts';
import { rememberOpened, takenItems, type OpenedAssignment } from '../assignments/opened.ts';
import { sealOf } from '../sealing/open-sealed.ts';
import type { CarryDeps } from '../use-cases/carry-deps.ts';
import { readGranted, writeGranted } from '../use-cases/carry-files.ts';
import type { OpenVault } from '../use-cases/open-vault.ts';
import { keepNotes } from '../sessions/keep-notes.ts';
import { keepSession } from '../sessions/keep-session.ts';
import { packetFor } from '../sessions/packet-back.ts';
import { packetLimit, sealedIn } from '../use-cases/seal-packet.ts';
import { notePassedOn } from '../use-cases/share-log.ts';
import { commentIdOf, receivedIdOf } from './came-ids.ts';
import { recordsOf } from './contacts.ts';
import { openContent, type OpenedContent } from './open-content.ts';
import { written, type PeopleHandlers } from './people-deps.ts';
import { putForPerson, recordsForPerson } from './person-records.ts';
import { sealContent } from './seal-content.ts';

type Names = 'people.seal' | 'people.look' | 'people.open' | 'people.keep';

/** An opened packet whose content is what its kind says. */
type Checked = { opened: OpenedContent; packet: Packet | null; comments: CommentsContent | null; assignment: OpenedAssignment | null };

export function packetHandlers(deps: CarryDeps): PeopleHandlers<Names> {
  /** The sealed part of the file of the last look, by its token: a grant is good for one call, and a passphrase may be mistyped. */
  let looked: { token: string; bytes: Uint8Array } | null = null;
  let last: Checked | null = null;

  async function fileOf(token: string): Promise<Result<Uint8Array>> {
    if (looked?.token === token) return ok(looked.bytes);
    const file = await readGranted(deps, token, packetLimit);
    if (!file.ok) return file;
    const bytes = sealedIn(file.value);
    if (bytes === null) return fail('file-damaged');
    looked = { token, bytes };
    return ok(bytes);
  }

  return {
    async 'people.seal'({ selection, language, contact, token }) {
      const vault = deps.open();
      if (!vault.ok) return vault;
      // A share that cannot be noted in the log is not made.
      if (vault.value.store.readOnly) return fail('vault-read-only');
      const packet = await packetFor(deps, vault.value, selection, language);
      if (!packet.ok) return packet;
      const sealed = await sealContent(deps, vault.value, { kind: 'entries', content: packet.value }, { contact });
      if (!sealed.ok) return sealed;
      const file = await writeGranted(deps, token, sealed.value.bytes);
      if (!file.ok) return file;
      const noted = await notePassedOn(deps, vault.value, 'packet', { contact, name: sealed.value.contact?.card.name ?? '' }, selection);
      return noted.ok ? ok({ entries: packet.value.entries.length, bytes: sealed.value.bytes.length }) : noted;
    },

    async 'people.look'({ token }) {
      const file = await fileOf(token);
      if (!file.ok) return file;
      const seal = sealOf(file.value);
      return seal === 'not-age' ? fail('file-not-ours') : ok({ seal });
    },

    async 'people.open'({ token, passphrase }) {
      const vault = deps.open();
      if (!vault.ok) return vault;
      const file = await fileOf(token);
      if (!file.ok) return file;
      last = null;
      const opened = await openContent(vault.value, file.value, passphrase);
      if (!opened.ok) return opened;
      const checked = check(opened.value);
      if (!checked.ok) return checked;
      last = checked.value;
      rememberOpened(vault.value, last.assignment);
      looked = null;
      return ok(await shownOf(vault.value, checked.value));
    },

    async 'people.keep'() {
      const vault = deps.open();
      if (!vault.ok) return vault;
      const checked = last;
      if (checked === null) return fail('not-found');
      if (vault.value.store.readOnly) return fail('vault-read-only');
      const { sender } = checked.opened;
      // One that an earlier card of theirs signed is kept too: who opened it was told so.
      if (sender.is !== 'known' && sender.is !== 'former-card') {
        // Whoever knows the passphrase may have made it: nothing is kept under a person, but the notes of a session beside one's own entries.
        const session = checked.opened.seal === 'passphrase' ? checked.packet?.session : undefined;
        if (session === undefined) return fail('not-found');
        const placed = await vault.value.turns(() => keepOfSession(deps, vault.value, session, { name: checked.packet?.from ?? '', contact: null }));
        return placed.ok ? ok({ contact: null, ...placed.value }) : placed;
      }
      const { contact } = sender;
      const kept = await vault.value.turns(() => (checked.packet === null ? keepComments(deps, vault.value, checked, contact) : keepEntries(deps, vault.value, checked, contact)));
      if (kept.ok) deps.emit('people.changed', {});
      return kept.ok ? ok({ contact, ...kept.value }) : kept;
    },
  };
}

function check(opened: OpenedContent): Result<Checked> {
  const none = { opened, packet: null, comments: null, assignment: null };
  switch (opened.kind) {
    case 'entries': {
      const read = readPacket(opened.content);
      if (read.is === 'newer') return fail('file-newer');
      // By its own id it is known again, so that cannot be another than the one that it was sealed under.
      return read.is === 'packet' && read.packet.id === opened.id ? ok({ ...none, packet: read.packet }) : fail('packet-faulty');
    }
    case 'comments': {
      const read = commentsContent.safeParse(opened.content);
      if (read.success) return ok({ ...none, comments: read.data });
      return fail(isNewer(opened.content, 'footbridge-comments') ? 'file-newer' : 'packet-faulty');
    }
    case 'assignment': {
      const read = readAssignment(opened.content, carried);
      if (read.is === 'assignment') return ok({ ...none, assignment: { assignment: read.assignment, missing: read.missing, from: plainName(opened.from), sender: opened.sender } });
      return fail(read.is === 'faulty' ? 'assignment-faulty' : read.is === 'newer' ? 'file-newer' : 'packet-faulty');
    }
  }
}

function isNewer(content: unknown, wanted: string): boolean {
  if (typeof content !== 'object' || content === null) return false;
  const { format, version } = content as Record<string, unknown>;
  return format === wanted && typeof version === 'number' && version > 1;
}

async function keptBefore(vault: OpenVault, { sender, id }: OpenedContent): Promise<ReceivedRecord | undefined> {
  if (sender.is !== 'known' && sender.is !== 'former-card') return undefined;
  return (await recordsForPerson(vault, sender.contact, 'received')).find(({ packet }) => packet.id === id);
}

async function shownOf(vault: OpenVault, { opened, packet, comments, assignment }: Checked): Promise<OpenedPacket> {
  const { kind, date, seal, sender } = opened;
  const from = plainName(opened.from);
  return { kind, date, from, seal, sender, before: (await keptBefore(vault, opened))?.at ?? null, packet, comments: comments?.comments.length ?? null, assignment: assignment && shownAssignmentOf(assignment.assignment, assignment.missing, await takenItems(vault, assignment)) };
}

type Kept = Result<{ kept: number; already: number; astray: number }>;

async function keepEntries(deps: CarryDeps, vault: OpenVault, { opened, packet }: Checked, contact: string): Promise<Kept> {
  if (packet === null) return fail('not-found');
  const count = packet.entries.length;
  if ((await keptBefore(vault, opened)) !== undefined) return ok({ kept: 0, already: count, astray: 0 });
  const compared = opened.sender.is === 'known' && opened.sender.compared !== null;
  const record: ReceivedRecord = { type: 'received', id: receivedIdOf(contact, packet, deps.now().getTime()), ...written(deps, vault), parents: [], contact, at: deps.now().toISOString(), read: null, packet, compared };
  const put = await putForPerson(vault, contact, [record]);
  if (!put.ok) return put;
  const name = opened.sender.is === 'known' || opened.sender.is === 'former-card' ? opened.sender.name : '';
  const person = { name, contact: vault.store.settings().use === 'therapist' ? contact : null };
  const placed = packet.session === undefined ? ok(undefined) : await keepOfSession(deps, vault, packet.session, person);
  return placed.ok ? ok({ kept: count, already: 0, astray: 0 }) : placed;
}

/** That there was a session, and what was written in it beside one's own entries. */
async function keepOfSession(deps: CarryDeps, vault: OpenVault, session: PacketSession, person: { name: string; contact: string | null }): Promise<Kept> {
  const noted = await keepSession(deps, vault, session, person);
  return noted.ok ? keepNotes(deps, vault, session.notes) : noted;
}

/** Only beside entries that are here; the same comment twice is one. */
async function keepComments(deps: CarryDeps, vault: OpenVault, { opened, comments }: Checked, contact: string): Promise<Kept> {
  const given = comments?.comments ?? [];
  const at = deps.now().toISOString();
  const author = opened.sender.is === 'known' || opened.sender.is === 'former-card' ? opened.sender.name : '';
  const known = new Set((await recordsOf(vault, 'comment')).filter((one) => one.contact === contact).map((one) => `${one.entry} ${one.at} ${one.text}`));
  const meant = meantAmong(vault.journal.items().map(({ id }) => id));
  const placed = given.flatMap((comment) => {
    const entry = meant(comment.entry);
    return entry === undefined ? [] : [{ ...comment, entry }];
  });
  const fresh = placed.filter((one) => !known.has(`${one.entry} ${one.at} ${one.text}`));
  const records = fresh.map(
    ({ entry, at: said, text }, step): CommentRecord => ({ type: 'comment', id: commentIdOf(contact, { entry, at: said, text }), ...written(deps, vault, step), parents: [], at: said, entry, received: null, contact, author, text, passed: at }),
  );
  const put = records.length === 0 ? ok(undefined) : await vault.store.put(records);
  return put.ok ? ok({ kept: records.length, already: placed.length - fresh.length, astray: given.length - placed.length }) : put;
}
