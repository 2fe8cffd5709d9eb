import { fail, ok, type Result } from '../../contract/result.ts';
import type { Handlers } from '../../contract/router.ts';
import type { sessionCalls } from '../../contract/session-calls.ts';
import { epochOf } from '../../domain/records/entry-time.ts';
import type { SessionRecord } from '../../domain/sessions/session-records.ts';
import { tombstoneOf, type Stamp } from '../../domain/records/revise.ts';
import { ulid, ulidRandomBytes } from '../../domain/text/ulid.ts';
import { stamp, type EntryDeps } from '../use-cases/entry-deps.ts';
import type { OpenVault } from '../use-cases/open-vault.ts';
import { noteHandlers } from './note-handlers.ts';
import { allSlots, readSheet, sheetValue, slotItem } from './read-sheet.ts';

export type SessionHandlers = Pick<Handlers, Exclude<keyof typeof sessionCalls, 'together.begin' | 'together.end'>>;

/** Handlers for sessions and notes. All fail with `vault-locked` while no vault is open. */
export function createSessionHandlers(deps: EntryDeps): SessionHandlers {
  function found(vault: OpenVault, series: string): Result<SessionRecord> {
    const record = vault.store.get(series);
    return record?.type === 'session' ? ok(record) : fail('not-found');
  }

  /** Writes a new state of one row. */
  async function change<T>(series: string, next: (record: SessionRecord, written: Stamp) => Parameters<OpenVault['store']['put']>[0][number], answer: T): Promise<Result<T>> {
    const vault = deps.open();
    if (!vault.ok) return vault;
    return vault.value.turns(async () => {
      const record = found(vault.value, series);
      if (!record.ok) return record;
      const put = await vault.value.store.put([next(record.value, stamp(deps, vault.value))]);
      if (!put.ok) return put;
      deps.emit('sessions.changed', {});
      return ok(answer);
    });
  }

  function restated(record: SessionRecord, { rev, device, counter }: Stamp, what: Partial<Pick<SessionRecord, 'plan' | 'slots'>>): SessionRecord {
    return { ...record, ...what, rev, parents: [record.rev], device, counter };
  }

  return {
    ...noteHandlers(deps),

    async 'sessions.list'({ today }) {
      const vault = deps.open();
      return vault.ok ? ok(allSlots(vault.value, today).map(slotItem)) : vault;
    },

    async 'sessions.read'({ series }) {
      const vault = deps.open();
      if (!vault.ok) return vault;
      const record = found(vault.value, series);
      return record.ok ? ok(record.value.plan) : record;
    },

    async 'sessions.save'({ series, plan }) {
      if (epochOf(plan) === null) return fail('bad-input', 'plan.at');
      if (series !== null) return change(series, (record, written) => restated(record, written, { plan }), series);
      const vault = deps.open();
      if (!vault.ok) return vault;
      return vault.value.turns(async () => {
        const { at: created, ...written } = stamp(deps, vault.value);
        const id = ulid(deps.now().getTime(), deps.randomBytes(ulidRandomBytes));
        const put = await vault.value.store.put([{ type: 'session', id, parents: [], ...written, created, plan, slots: {} }]);
        if (!put.ok) return put;
        deps.emit('sessions.changed', {});
        return ok(id);
      });
    },

    'sessions.change': ({ series, on, change: what }) =>
      change(
        series,
        (record, written) => {
          const before = record.slots[on] ?? { at: null, state: 'planned', shared: [] };
          const { at = before.at, state = before.state, shared = before.shared } = what;
          return restated(record, written, { slots: { ...record.slots, [on]: { at, state, shared } } });
        },
        true,
      ),

    'sessions.remove': ({ series }) => change(series, (record, written) => tombstoneOf(record, written), true),

    async 'sessions.sheet'(asked) {
      const vault = deps.open();
      if (!vault.ok) return vault;
      const read = readSheet(vault.value, asked);
      return read.ok ? ok({ slot: slotItem(read.value.slot), sheet: sheetValue(vault.value, read.value.sheet) }) : read;
    },
  };
}
