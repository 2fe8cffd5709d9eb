import type { Comment } from '../../contract/people-calls.ts';
import { fail, ok } from '../../contract/result.ts';
import type { PacketSession } from '../../domain/packets/packet.ts';
import type { CommentRecord } from '../../domain/people/people-records.ts';
import { toldBefore } from '../../domain/people/person-page.ts';
import { tombstoneOf } from '../../domain/records/revise.ts';
import type { CarryDeps } from '../use-cases/carry-deps.ts';
import { writeGranted } from '../use-cases/carry-files.ts';
import { stamp } from '../use-cases/entry-deps.ts';
import { noteShare } from '../use-cases/share-log.ts';
import { recordOf, recordsOf } from './contacts.ts';
import { newId, written, type PeopleHandlers } from './people-deps.ts';
import { putForPerson, recordForPerson, recordsForPerson } from './person-records.ts';
import { sealContent } from './seal-content.ts';

type Names = 'people.received' | 'people.read' | 'people.mark-read' | 'people.comment' | 'people.remove-comment' | 'people.send-comments' | 'people.comments';

/** The most comments of one packet. */
const most = 2_000;

/** What came from people, and what was written beside it. */
export function receivedHandlers(deps: CarryDeps): PeopleHandlers<Names> {
  return {
    async 'people.received'({ contact }) {
      const vault = deps.open();
      if (!vault.ok) return vault;
      const comments = await recordsForPerson(vault.value, contact, 'comment');
      const theirs = await recordsForPerson(vault.value, contact, 'received');
      return ok(
        theirs.toReversed().map(({ id, at, read, packet, here }) => ({ id, at, made: packet.made, entries: packet.entries.length, session: packet.session?.at ?? null, here: here !== undefined, read: read !== null, comments: comments.filter(({ received }) => received === id).length })),
      );
    },

    async 'people.read'({ contact: of, id }) {
      const vault = deps.open();
      if (!vault.ok) return vault;
      const contact = await recordOf(vault.value, 'contact', of);
      const all = await recordsForPerson(vault.value, of, 'received');
      const received = all.find((one) => one.id === id);
      if (received === undefined || contact === undefined) return fail('not-found');
      const entries = new Set(received.packet.entries.map((one) => one.id));
      const sessions = joinSessions(all.flatMap(({ packet }) => packet.session ?? [])).filter(({ notes }) => notes.some(({ entry }) => entries.has(entry)));
      const comments = (await recordsForPerson(vault.value, of, 'comment')).filter((one) => one.received === id);
      return ok({ contact: contact.id, name: contact.card.name, at: received.at, packet: received.packet, here: received.here !== undefined, sessions, told: toldBefore(received, all), comments: comments.map(commentOf) });
    },

    async 'people.mark-read'({ contact, id }) {
      const vault = deps.open();
      if (!vault.ok) return vault;
      if (vault.value.store.readOnly) return ok(false);
      return vault.value.turns(async () => {
        const received = await recordForPerson(vault.value, contact, 'received', id);
        if (received === undefined) return fail('not-found');
        if (received.read !== null) return ok(true);
        const put = await putForPerson(vault.value, contact, [{ ...received, ...written(deps, vault.value), parents: [received.rev], read: deps.now().toISOString() }]);
        if (put.ok) deps.emit('people.changed', {});
        return put.ok ? ok(true) : put;
      });
    },

    async 'people.comment'({ contact, received, entry, text }) {
      const vault = deps.open();
      if (!vault.ok) return vault;
      if (vault.value.store.readOnly) return fail('vault-read-only');
      return vault.value.turns(async () => {
        const beside = await recordForPerson(vault.value, contact, 'received', received);
        if (beside?.packet.entries.some(({ id }) => id === entry) !== true) return fail('not-found');
        const at = deps.now().toISOString();
        const record: CommentRecord = { type: 'comment', id: newId(deps), ...written(deps, vault.value), parents: [], at, entry, received, contact: null, author: '', text, passed: null };
        const put = await putForPerson(vault.value, contact, [record]);
        if (put.ok) deps.emit('people.changed', {});
        return put.ok ? ok(commentOf(record)) : put;
      });
    },

    async 'people.remove-comment'({ contact, id }) {
      const vault = deps.open();
      if (!vault.ok) return vault;
      if (vault.value.store.readOnly) return fail('vault-read-only');
      return vault.value.turns(async () => {
        const comment = await recordForPerson(vault.value, contact, 'comment', id);
        if (comment === undefined) return fail('not-found');
        const put = await putForPerson(vault.value, contact, [tombstoneOf(comment, stamp(deps, vault.value))]);
        if (put.ok) deps.emit('people.changed', {});
        return put.ok ? ok(true) : put;
      });
    },

    async 'people.send-comments'({ contact, token }) {
      const vault = deps.open();
      if (!vault.ok) return vault;
      if (vault.value.store.readOnly) return fail('vault-read-only');
      const waiting = (await recordsForPerson(vault.value, contact, 'comment')).filter((one) => one.passed === null).slice(0, most);
      if (waiting.length === 0) return fail('not-found');
      const comments = waiting.map(({ id, entry, at, text }) => ({ id, entry, at, text }));
      const sealed = await sealContent(deps, vault.value, { kind: 'comments', content: { format: 'footbridge-comments', version: 1, comments } }, { contact });
      if (!sealed.ok) return sealed;
      const file = await writeGranted(deps, token, sealed.value.bytes);
      if (!file.ok) return file;
      const forWhom = sealed.value.contact?.card.name ?? '';
      const entries = [...new Set(comments.map(({ entry }) => entry))];
      const noted = await noteShare(deps, vault.value, { how: 'comments', forWhom, count: comments.length, entries, struck: [], namesHidden: 0 });
      if (!noted.ok) return noted;
      return vault.value.turns(async () => {
        const passed = deps.now().toISOString();
        const put = await putForPerson(vault.value, contact, waiting.map((one, step) => ({ ...one, ...written(deps, vault.value, step), parents: [one.rev], passed })));
        if (put.ok) deps.emit('people.changed', {});
        return put.ok ? ok({ comments: comments.length }) : put;
      });
    },

    async 'people.comments'({ entry }) {
      const vault = deps.open();
      if (!vault.ok) return vault;
      const beside = (await recordsOf(vault.value, 'comment')).filter((one) => one.contact !== null && one.entry === entry);
      return ok(beside.sort((a, b) => (a.at < b.at ? -1 : 1)).map(commentOf));
    },
  };
}

/** A comment as both sides see it; one's own has no author. */
export function commentOf({ id, at, entry, contact, author, text, passed }: CommentRecord): Comment {
  return { id, at, entry, author: contact === null ? null : author, text, passed };
}

/** Each session once, with every note of it: what was written here comes back when the person passes the same session on. */
function joinSessions(sessions: readonly PacketSession[]): PacketSession[] {
  const byTime = new Map<string, PacketSession>();
  for (const session of sessions) {
    const before = byTime.get(session.at);
    const notes = new Map([...(before?.notes ?? []), ...session.notes].map((note) => [note.id, note]));
    byTime.set(session.at, { ...(before ?? session), notes: [...notes.values()].sort((a, b) => (a.at < b.at ? -1 : 1)) });
  }
  return [...byTime.values()];
}
