import { resolve } from 'node:path';
import type { mergeCalls, MergeItem, MergeReport } from '../../contract/merge-calls.ts';
import { fail, ok, type Result } from '../../contract/result.ts';
import type { Handlers } from '../../contract/router.ts';
import { sameJson } from '../../domain/entries/same-content.ts';
import { newEntry, revised } from '../../domain/records/revise.ts';
import type { EntryRecord, StoredRecord } from '../../domain/records/record.ts';
import { idTime } from '../../domain/records/entry-time.ts';
import { hex, ulid, ulidRandomBytes } from '../../domain/text/ulid.ts';
import { putMerged } from '../person-store/move-in.ts';
import { stopped, type Job, type Jobs } from '../jobs.ts';
import { attempt } from '../storage/disk-error.ts';
import type { Ports } from '../storage/ports.ts';
import { stamp, type EntryDeps } from '../use-cases/entry-deps.ts';
import type { OpenVault } from '../use-cases/open-vault.ts';
import { summarise } from '../use-cases/summarise.ts';
import { openWithRecoveryKey, noEvents, type VaultSession } from '../vault-session.ts';
import { compare, type Compared } from './compare.ts';
import { draftsToTake } from './merge-drafts.ts';
import { mergeSettings } from './merge-settings.ts';
import { openCopy, readCopy, type Copy } from './read-copy.ts';

export type MergeDeps = EntryDeps & {
  ports: Ports;
  jobs: Jobs;
  takeGrant: (token: string) => string | undefined;
  session: () => Result<VaultSession>;
};

type Handler<N extends keyof typeof mergeCalls> = Handlers[N];
type Look = { id: string; folder: string; copy: Copy | null };
type Looked = { is: 'locked'; look: string } | { is: 'report'; report: MergeReport };

/** Handlers of the calls that merge another copy of the open vault into it. */
export function createMergeHandlers(deps: MergeDeps): { [N in keyof typeof mergeCalls]: Handler<N> } {
  let current: Look | null = null;

  function held(look: string): Result<{ vault: OpenVault; copy: Copy }> {
    const vault = deps.open();
    if (!vault.ok) return vault;
    if (current === null || current.id !== look || current.copy === null) return fail('not-found');
    return ok({ vault: vault.value, copy: current.copy });
  }

  async function read(look: Look, session: VaultSession, vault: OpenVault, job: Job): Promise<Result<Looked>> {
    const copy = await readCopy(deps.ports, session, vault.store.vaultId, job);
    if (!copy.ok) return copy;
    look.copy = copy.value;
    await vault.store.whenLoaded();
    return ok({ is: 'report', report: reportOf(look.id, vault, copy.value) });
  }

  return {
    async 'merge.look'({ token, job }) {
      const vault = deps.open();
      if (!vault.ok) return vault;
      const session = deps.session();
      if (!session.ok) return session;
      const folder = deps.takeGrant(token);
      if (folder === undefined) return fail('not-found');
      if (resolve(folder) === resolve(session.value.folder)) return fail('vault-exists');
      const look: Look = { id: hex(deps.randomBytes(8)), folder, copy: null };
      current = look;
      return deps.jobs.run(job, async (running) => {
        // A copy has the same key, unless one of the two was given a new one since.
        const opened = await openWithRecoveryKey(deps.ports, folder, session.value.identity, 'read-only', noEvents);
        if (opened.ok) return read(look, opened.value, vault.value, running);
        return opened.error.code === 'wrong-recovery-key' ? ok<Looked>({ is: 'locked', look: look.id }) : opened;
      });
    },

    async 'merge.unlock'({ look: id, secret, job }) {
      const vault = deps.open();
      if (!vault.ok) return vault;
      const look = current;
      if (look?.id !== id) return fail('not-found');
      return deps.jobs.run(job, async (running) => {
        const opened = await openCopy(deps.ports, look.folder, secret);
        return opened.ok ? read(look, opened.value, vault.value, running) : opened;
      });
    },

    async 'merge.both'({ look, id }) {
      const found = held(look);
      if (!found.ok) return found;
      const here = found.value.vault.store.get(id);
      const there = found.value.copy.records.find((record) => record.id === id);
      return ok({ here: contentOf(here), there: contentOf(there) });
    },

    async 'merge.take'({ look, stand, keep, job }) {
      const found = held(look);
      if (!found.ok) return found;
      const { vault, copy } = found.value;
      if (vault.store.readOnly) return fail('vault-read-only');
      const session = deps.session();
      if (!session.ok) return session;
      return deps.jobs.run(job, (running) =>
        vault.turns(async () => {
          running.progress('write', 0, null);
          const { records, added, changed, removed } = plan(deps, vault, copy, new Map(stand.map(({ id, side }) => [id, side])), new Set(keep));
          await running.breathe();
          if (running.stopped()) return stopped();
          // First what does no harm by itself: when this is cut off, a later merge meets it as it is. The records are one step.
          const rest = await takeRest(vault, copy);
          if (!rest.ok) return rest;
          const put = await vault.store.put(records);
          if (!put.ok) return put;
          const people = await takePeople(session.value, copy, running);
          if (!people.ok) return people;
          current = null;
          deps.emit('people.changed', {});
          deps.emit('entries.changed', { ids: records.map(({ id }) => id) });
          return ok({ added, changed, removed, drafts: rest.value });
        }),
      );
    },
  };
}

function contentOf(record: StoredRecord | undefined): EntryRecord['current']['content'] | null {
  return record?.type === 'entry' ? record.current.content : null;
}

function comparedAll(vault: OpenVault, copy: Copy): Compared[] {
  return copy.records.map((there) => compare(vault.store.get(there.id), there));
}

function reportOf(look: string, vault: OpenVault, copy: Copy): MergeReport {
  const all = comparedAll(vault, copy);
  const count = (kind: Compared['kind']): number => all.filter((one) => one.kind === kind).length;
  const items = all.flatMap((one): MergeItem[] => {
    const { id, kind, here, there, merged } = one;
    const shown = here?.type === 'entry' ? here : there;
    if (kind === null || kind === 'same' || kind === 'newer-here' || shown.type !== 'entry') return [];
    return [{ id, kind, entry: summarise(shown, vault.journal.knowledge.sheetWords), stands: kind === 'both' ? (merged.rev === there.rev ? 'there' : 'here') : null }];
  });
  const rank = { both: 0, 'deleted-there': 1, 'deleted-here': 2, 'newer-there': 3, there: 4 };
  items.sort((a, b) => rank[a.kind] - rank[b.kind] || (a.entry.when.at < b.entry.when.at ? 1 : a.entry.when.at > b.entry.when.at ? -1 : 0));
  return {
    look,
    counts: { there: count('there'), newerThere: count('newer-there'), newerHere: count('newer-here'), same: count('same'), both: count('both'), deletedThere: count('deleted-there'), deletedHere: count('deleted-here') },
    items,
    drafts: draftsToTake(vault.store.drafts(), copy.drafts).length,
    unread: copy.unread,
    openElsewhere: copy.openElsewhere,
  };
}

type Plan = { records: StoredRecord[]; added: number; changed: number; removed: number };

function plan(deps: EntryDeps, vault: OpenVault, copy: Copy, stand: ReadonlyMap<string, 'here' | 'there'>, keep: ReadonlySet<string>): Plan {
  const result: Plan = { records: [], added: 0, changed: 0, removed: 0 };
  let counter = copy.records.reduce((most, record) => Math.max(most, record.counter), vault.store.counter());
  const nextStamp = () => ({ ...stamp(deps, vault), counter: ++counter });
  for (const { id, kind, here, there, merged } of comparedAll(vault, copy)) {
    const wanted = kind === 'both' ? (stand.get(id) === 'there' ? there : stand.get(id) === 'here' ? here : undefined) : undefined;
    // The other side's text becomes a new state on top of both.
    const other = wanted !== undefined && wanted.rev !== merged.rev && wanted.type === 'entry' && merged.type === 'entry';
    const record = other ? revised(merged, wanted.current.content, null, nextStamp()) : merged;
    if (record !== here) {
      result.records.push(record);
      if (kind === 'there') result.added++;
      else if (kind === 'deleted-there') result.removed++;
      else if (kind === 'newer-there' || kind === 'both') result.changed++;
    }
    const lost = kind === 'deleted-there' ? here : kind === 'deleted-here' ? there : undefined;
    if (lost?.type === 'entry' && keep.has(id)) {
      const { content } = lost.current;
      result.records.push(newEntry(ulid(idTime(content.when, deps.now()) ?? deps.now().getTime(), deps.randomBytes(ulidRandomBytes)), content, nextStamp(), lost.source));
      result.added++;
    }
  }
  return result;
}

/**
 * What the copy keeps of people who are here, whoever was deleted in it, and what it still has of people among its own records. Cut off, a later
 * merge meets it as it is.
 */
async function takePeople(session: VaultSession, copy: Copy, job: Job): Promise<Result<void>> {
  const { store, people, backups } = session;
  for (const [contact, records] of copy.people) {
    if (store.get(contact)?.type !== 'contact') continue;
    const put = await putMerged(people, contact, records);
    if (!put.ok) return put;
    await job.breathe();
  }
  const found = await attempt(async () => ok([...(await people.orphans()).keys()]));
  if (!found.ok) return found;
  const orphans = found.value;
  const removed = orphans.length === 0 ? ok(undefined) : await backups.remove(orphans, async () => ok(orphans), job);
  if (!removed.ok) return removed;
  const brought = await session.bringIn();
  return brought.ok ? ok(undefined) : brought;
}

/** Half-written things and settings. Each is whole by itself, and is not taken twice. */
async function takeRest(vault: OpenVault, copy: Copy): Promise<Result<number>> {
  const drafts = draftsToTake(vault.store.drafts(), copy.drafts);
  for (const draft of drafts) {
    const saved = await vault.store.saveDraft(draft);
    if (!saved.ok) return saved;
  }
  const settings = mergeSettings(vault.store.settings(), copy.settings);
  if (!sameJson(settings, vault.store.settings())) {
    const saved = await vault.store.saveSettings(settings);
    if (!saved.ok) return saved;
  }
  return ok(drafts.length);
}
