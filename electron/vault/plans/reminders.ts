import { ok, type Result } from '../../contract/result.ts';
import type { Handlers } from '../../contract/router.ts';
import { practicePlan } from '../../domain/plans/practice-plan.ts';
import { ringsOf, type Ring } from '../../domain/plans/rings.ts';
import type { StoredRecord } from '../../domain/records/record.ts';
import type { OpenVault } from '../use-cases/open-vault.ts';
import { heldPlans } from './plan-records.ts';

type Deps = {
  open: () => Result<OpenVault>;
  /** The person's wall time and zone; in a zone that is given, where there is such a one. */
  wall: (zone?: string) => { now: string; zone: string };
  later: (milliseconds: number, work: () => void) => () => void;
  every: (milliseconds: number, work: () => void) => () => void;
  /** Only times leave the vault, no word of a plan and nothing that names one. */
  tell: (rings: Ring[]) => void;
};

export type Reminders = {
  /** A vault was opened: tells its next times, and tells them again when they are others. */
  follow(): void;
  /** The person is in that zone now; false when there is none of that name. */
  here(zone: string): boolean;
  /** Looks again soon: something that they hang on may be another. */
  look(): void;
};

/** Changes that come together are told once. */
const pause = 200;
/** Two weeks are told at a time, and what a merge or a restore brought is found too. */
const again = 600_000;

function isAboutPlans(record: StoredRecord): boolean {
  if (record.type === 'plan' || record.type === 'tombstone') return true;
  return record.type === 'entry' && record.current.content.kind === 'worksheet' && record.current.content.worksheet === practicePlan;
}

/** Hands the times of the next notifications to whoever shows them, for as long as a vault is open. They outlive it there, without a word. */
export function createReminders({ open, wall, later, every, tell }: Deps): Reminders {
  // What the process before this one told still stands until this one has told something.
  let told = '';
  // A process goes on in the zone in which it began; the window knows of another.
  let where: string | undefined;
  let waiting = false;
  let ticking = false;

  function now(): void {
    waiting = false;
    const vault = open();
    if (!vault.ok) return;
    const { now: at, zone } = wall(where);
    const plans = heldPlans(vault.value).map(({ record }) => record);
    const rings = ringsOf(plans, vault.value.store.settings().reminders, at, zone);
    const text = JSON.stringify(rings);
    if (text === told) return;
    told = text;
    tell(rings);
  }

  function look(): void {
    if (waiting) return;
    waiting = true;
    later(pause, now);
  }

  return {
    look,
    here(zone) {
      try {
        wall(zone);
      } catch {
        return false;
      }
      if (zone !== where) look();
      where = zone;
      return true;
    },
    follow() {
      const vault = open();
      if (!vault.ok) return;
      vault.value.store.onRecords((records) => {
        if (records.some(isAboutPlans)) look();
      });
      if (!ticking) every(again, look);
      ticking = true;
      look();
    },
  };
}

type Watched = Pick<Handlers, 'settings.save' | 'together.begin' | 'together.end'>;
type Reminded = Watched & Pick<Handlers, 'plans.here'>;

/** The same calls: whether notifications are wanted may be another afterwards, and while two people read together none is shown. */
export function withReminders(handlers: Watched, reminders: Reminders, hush: (on: boolean) => void): Reminded {
  return {
    'plans.here': async ({ zone }) => ok(reminders.here(zone)),
    async 'settings.save'(changes) {
      const saved = await handlers['settings.save'](changes);
      if (saved.ok) reminders.look();
      return saved;
    },
    async 'together.begin'(asked) {
      // Before anything is seen.
      hush(true);
      const begun = await handlers['together.begin'](asked);
      if (!begun.ok) hush(false);
      return begun;
    },
    async 'together.end'(asked) {
      const ended = await handlers['together.end'](asked);
      if (ended.ok) hush(false);
      return ended;
    },
  };
}
