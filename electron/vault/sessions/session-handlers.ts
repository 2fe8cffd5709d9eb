import { fail, ok, type Result } from '../../contract/result.ts';
import type { Handlers } from '../../contract/router.ts';
import type { sessionCalls } from '../../contract/session-calls.ts';
import { epochOf } from '../../domain/records/entry-time.ts';
import type { SessionRecord } from '../../domain/sessions/session-records.ts';
import { tombstoneOf, type Stamp } from '../../domain/records/revise.ts';
import type { SessionPlan, SlotChange } from '../../domain/sessions/session.ts';
import { slotOn } from '../../domain/sessions/timeline.ts';
import { addDays, dayOf, daysBetween } from '../../domain/text/days.ts';
import { ulid, ulidRandomBytes } from '../../domain/text/ulid.ts';
import { stamp, type EntryDeps } from '../use-cases/entry-deps.ts';
import type { OpenVault } from '../use-cases/open-vault.ts';
import { assignAfter } from './assign-after.ts';
import { noteHandlers } from './note-handlers.ts';
import { allSlots, readSheet, sheetValue, slotItem } from './read-sheet.ts';

const asPlanned: SlotChange = { at: null, state: 'planned', shared: [] };

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

  function restated(record: SessionRecord, { rev, device, counter }: Stamp, what: Partial<Pick<SessionRecord, 'plan' | 'slots'>>): SessionRecord {
    return { ...record, ...what, rev, parents: [record.rev], device, counter };
  }

  function newRow(vault: OpenVault, plan: SessionPlan, slots: SessionRecord['slots'], step: number): SessionRecord {
    const { at: created, ...written } = stamp(deps, vault, step);
    const id = ulid(deps.now().getTime(), deps.randomBytes(ulidRandomBytes));
    return { type: 'session', id, parents: [], ...written, created, plan, slots };
  }

  /**
   * A plan that begins later than its row leaves the sessions before it as they were: the row ends there, and another goes on. What was said of single
   * sessions goes to the day on which they are now.
   */
  function rowsAfter(vault: OpenVault, record: SessionRecord, plan: SessionPlan, from: string): SessionRecord[] {
    const moved = (slots: SessionRecord['slots']) => {
      const by = daysBetween(from, dayOf(plan.at));
      return Object.fromEntries(Object.entries(slots).map(([on, change]) => [`${addDays(dayOf(on), by)}${on.slice(10)}`, change]));
    };
    if (record.plan.every === 0 || from <= dayOf(record.plan.at)) return [restated(record, stamp(deps, vault), { plan, slots: moved(record.slots) })];
    const [past, coming] = [false, true].map((later) => Object.fromEntries(Object.entries(record.slots).filter(([on]) => dayOf(on) >= from === later)));
    return [restated(record, stamp(deps, vault), { plan: { ...record.plan, until: addDays(from, -1) }, slots: past ?? {} }), newRow(vault, plan, moved(coming ?? {}), 1)];
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

    'sessions.change': ({ series, on, change: what }) =>
      change(
        series,
        (record, written) => {
          const { key } = slotOn(record.slots, on);
          const { [key]: before = asPlanned, ...others } = record.slots;
          const { parts: partsBefore, ...kept } = before;
          const { at = before.at, state = before.state, shared = before.shared, parts = partsBefore } = what;
          const next: SlotChange = { ...kept, at, state, shared, ...(parts === undefined || parts.length === 0 ? {} : { parts }) };
          return restated(record, written, { slots: { ...others, [on]: next } });
        },
        true,
      ),

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
