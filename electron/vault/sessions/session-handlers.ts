import { fail, ok, type Result } from '../../contract/result.ts';
import type { Handlers } from '../../contract/router.ts';
import type { sessionCalls } from '../../contract/session-calls.ts';
import { epochOf } from '../../domain/records/entry-time.ts';
import type { SessionRecord } from '../../domain/sessions/session-records.ts';
import { tombstoneOf, type Stamp } from '../../domain/records/revise.ts';
import { withPlan, withSlot } from '../../domain/sessions/session-changes.ts';
import type { SessionPlan } from '../../domain/sessions/session.ts';
import { dayOf } from '../../domain/text/days.ts';
import { ulid, ulidRandomBytes } from '../../domain/text/ulid.ts';
import { stamp, type EntryDeps } from '../use-cases/entry-deps.ts';
import type { OpenVault } from '../use-cases/open-vault.ts';
import { assignAfter } from './assign-after.ts';
import { noteHandlers } from './note-handlers.ts';
import { allSlots, readSheet, sheetValue, slotItem } from './read-sheet.ts';

export type SessionHandlers = Pick<Handlers, Exclude<keyof typeof sessionCalls, `together.${string}`>>;

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

  function newRow(vault: OpenVault, plan: SessionPlan, slots: SessionRecord['slots'], step: number): SessionRecord {
    const { at: created, ...written } = stamp(deps, vault, step);
    const id = ulid(deps.now().getTime(), deps.randomBytes(ulidRandomBytes));
    return { type: 'session', id, parents: [], ...written, created, plan, slots };
  }

  function rowsAfter(vault: OpenVault, record: SessionRecord, plan: SessionPlan, from: string): SessionRecord[] {
    const { row, goingOn } = withPlan(record, plan, from, stamp(deps, vault));
    return goingOn === null ? [row] : [row, newRow(vault, plan, goingOn, 1)];
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

    async 'sessions.save'({ series, plan, from = plan.at }) {
      if (epochOf(plan) === null) return fail('bad-input', 'plan.at');
      if (plan.every !== 0 && plan.until !== null && plan.until < dayOf(plan.at)) return fail('bad-input', 'plan.until');
      const vault = deps.open();
      if (!vault.ok) return vault;
      return vault.value.turns(async () => {
        const before = series === null ? null : found(vault.value, series);
        if (before?.ok === false) return before;
        const records = before === null ? [newRow(vault.value, plan, {}, 0)] : rowsAfter(vault.value, before.value, plan, dayOf(from));
        const put = await vault.value.store.put(records);
        if (!put.ok) return put;
        deps.emit('sessions.changed', {});
        return ok(records.at(-1)?.id ?? '');
      });
    },

    'sessions.change': ({ series, on, change: what }) => change(series, (record, written) => withSlot(record, on, what, written), true),

    'sessions.remove': ({ series }) => change(series, (record, written) => tombstoneOf(record, written), true),

    async 'sessions.assign'(asked) {
      const vault = deps.open();
      return vault.ok ? vault.value.turns(() => assignAfter(deps, vault.value, asked)) : vault;
    },

    async 'sessions.sheet'(asked) {
      const vault = deps.open();
      if (!vault.ok) return vault;
      const read = await readSheet(vault.value, asked);
      return read.ok ? ok({ slot: slotItem(read.value.slot), sheet: sheetValue(read.value.sheet, read.value.summary) }) : read;
    },
  };
}
