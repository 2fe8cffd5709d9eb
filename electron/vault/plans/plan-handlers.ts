import type { planCalls, PlanToday } from '../../contract/plan-calls.ts';
import { fail, ok, type Result } from '../../contract/result.ts';
import type { Handlers } from '../../contract/router.ts';
import { notedOn, pastOccasions } from '../../domain/plans/occasions.ts';
import { saidIn, saidNow, type SaidNow } from '../../domain/plans/plan-answers.ts';
import type { Occasion } from '../../domain/plans/plan.ts';
import { byStand, planToday } from '../../domain/plans/today.ts';
import { withTimes } from '../../domain/plans/with-times.ts';
import { epochOf } from '../../domain/records/entry-time.ts';
import type { StoredRecord } from '../../domain/records/record.ts';
import type { Stamp } from '../../domain/records/revise.ts';
import { dayOf } from '../../domain/text/days.ts';
import { ulid, ulidRandomBytes } from '../../domain/text/ulid.ts';
import { stamp, type EntryDeps } from '../use-cases/entry-deps.ts';
import { nextRecord } from '../use-cases/next-record.ts';
import type { OpenVault } from '../use-cases/open-vault.ts';
import { newPlan, restatedPlan } from './make-plan.ts';
import { planIdOf } from './plan-id.ts';
import { heldPlan, heldPlans, planItemOf, type Held } from './plan-records.ts';

export type PlanHandlers = Pick<Handlers, Exclude<keyof typeof planCalls, 'plans.here'>>;

const nothingSaid: Occasion = { state: 'open', inTheWay: [], own: [], note: '', entry: null, counter: 0 };

/** What there is of it already: the draft that was begun for it, or the entry that came of it. */
function opens({ journal, store }: OpenVault, occasion: Occasion | null): PlanToday['opens'] {
  const id = occasion?.entry ?? null;
  if (id === null) return null;
  const draft = store.drafts().find((one) => one.id === id);
  if (draft !== undefined) return { is: 'draft', draft: draft.id };
  const item = journal.get(id) ?? journal.byRandomPart(id.slice(10));
  return item === undefined || item.trashed ? null : { is: 'entry', entry: item.id };
}

/** The entry that came of it; null while that is half written. */
function kept({ journal }: OpenVault, occasion: Occasion): Occasion {
  return { ...occasion, entry: occasion.entry === null ? null : (journal.byRandomPart(occasion.entry.slice(10))?.id ?? null) };
}

/** Handlers for plans. All fail with `vault-locked` while no vault is open. */
export function createPlanHandlers(deps: EntryDeps): PlanHandlers {
  async function write(vault: OpenVault, records: StoredRecord[], entry: string | null = null): Promise<Result<true>> {
    const put = await vault.store.put(records);
    if (!put.ok) return put;
    deps.emit('plans.changed', {});
    if (entry !== null) deps.emit('entries.changed', { ids: [entry] });
    return ok(true);
  }

  /** Changes one plan, which may have its words in the trash. */
  async function change<T>(plan: string, next: (held: Held, written: Stamp) => StoredRecord, answer: T): Promise<Result<T>> {
    const vault = deps.open();
    if (!vault.ok) return vault;
    return vault.value.turns(async () => {
      const held = heldPlan(vault.value, plan);
      if (held === undefined) return fail('not-found');
      const written = await write(vault.value, [next(held, stamp(deps, vault.value))]);
      return written.ok ? ok(answer) : written;
    });
  }

  function saying({ record }: Held, on: string, what: SaidNow, written: Stamp): StoredRecord {
    const known = Object.keys(record.occasions).find((other) => dayOf(other) === dayOf(on)) ?? on;
    const before = record.occasions[known] ?? nothingSaid;
    return restatedPlan(record, { occasions: { ...record.occasions, [known]: { ...saidNow(before, what), counter: written.counter } } }, written);
  }

  return {
    async 'plans.today'({ now }) {
      const vault = deps.open();
      if (!vault.ok) return vault;
      const items = heldPlans(vault.value).flatMap((held) => planToday(held.record, now).map((today) => ({ held, today })));
      return ok(
        items
          .sort((a, b) => byStand(a.today, b.today))
          .map(({ held, today: { on, stand, occasion } }) => ({ ...planItemOf(held, now), on, stand, said: occasion === null ? null : saidIn(occasion), opens: opens(vault.value, notedOn(held.record.occasions, dayOf(on))?.occasion ?? null) })),
      );
    },

    async 'plans.list'({ now }) {
      const vault = deps.open();
      if (!vault.ok) return vault;
      const last = '~';
      return ok(heldPlans(vault.value).map((held) => planItemOf(held, now)).sort((a, b) => ((a.next ?? last) === (b.next ?? last) ? (a.plan < b.plan ? 1 : -1) : (a.next ?? last) < (b.next ?? last) ? -1 : 1)));
    },

    async 'plans.read'({ plan, entry, now }) {
      const vault = deps.open();
      if (!vault.ok) return vault;
      const held = heldPlan(vault.value, plan ?? planIdOf(entry ?? ''));
      if (held === undefined) return fail('not-found');
      const past = pastOccasions(held.record, dayOf(now)).map(({ on, occasion }) => ({ on, said: occasion === null ? null : saidIn(kept(vault.value, occasion)) }));
      return ok({ ...planItemOf(held, now), words: held.words, rev: held.item.record.rev, past });
    },

    async 'plans.save'({ plan, base, words, draft, does, times, remind }) {
      const vault = deps.open();
      if (!vault.ok) return vault;
      const opened = vault.value;
      return opened.turns(async () => {
        const made = plan === null ? freshOne() : changedOne(plan);
        if (!made.ok) return made;
        const { entry, records } = made.value;
        const written = await write(opened, records, entry);
        if (!written.ok) return written;
        if (draft !== null) await opened.store.removeDraft(draft);
        return ok({ plan: planIdOf(entry), entry });
      });

      type Made = Result<{ entry: string; records: StoredRecord[] }>;

      function freshOne(): Made {
        const fresh = newPlan(deps, opened, { words, does, times, remind, from: null }, draft);
        return fresh.ok ? ok({ entry: fresh.value.entry.id, records: [fresh.value.entry, fresh.value.plan] }) : fresh;
      }

      function changedOne(id: string): Made {
        const held = heldPlan(opened, id);
        if (held === undefined) return fail('not-found');
        if (epochOf(times) === null) return fail('bad-input', 'times');
        const entry = nextRecord(deps, opened, { id: held.record.entry, base, content: withTimes(words, times, remind), draft: null });
        if (!entry.ok) return entry;
        const next = restatedPlan(held.record, { does, times, remind }, stamp(deps, opened, 1));
        return ok({ entry: held.record.entry, records: entry.value.same ? [next] : [entry.value.record, next] });
      }
    },

    'plans.say': ({ plan, on, said }) => {
      const what = Object.fromEntries(Object.entries(said).filter(([, value]) => value !== undefined));
      return change(plan, (held, written) => saying(held, on, what, written), true);
    },

    async 'plans.start'({ plan, on }) {
      const vault = deps.open();
      if (!vault.ok) return vault;
      return vault.value.turns(async () => {
        const held = heldPlan(vault.value, plan);
        if (held === undefined) return fail('not-found');
        const occasion = notedOn(held.record.occasions, dayOf(on))?.occasion ?? null;
        const there = opens(vault.value, occasion);
        // A sheet is gone on with where it was left; an exercise is done once more, and what was noted of it before stays as it is.
        if (there !== null && (held.record.does?.is === 'sheet' || there.is === 'draft')) return ok(there);
        const draft = there === null && occasion?.entry != null ? occasion.entry : ulid(deps.now().getTime(), deps.randomBytes(ulidRandomBytes));
        const written = await write(vault.value, [saying(held, on, { state: 'started', entry: draft }, stamp(deps, vault.value))]);
        return written.ok ? ok({ is: 'new' as const, draft }) : written;
      });
    },

    'plans.end': ({ plan, ended }) => change(plan, ({ record }, written) => restatedPlan(record, { ended: ended ? written.at : null }, written), true),
  };
}
