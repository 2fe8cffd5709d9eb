import type { OnLock } from '../../contract/safety-calls.ts';
import { fail, ok, type Result } from '../../contract/result.ts';
import { sameJson } from '../../domain/entries/same-content.ts';
import { copyOf, type PlanCopy } from '../../domain/safety/plan-copy.ts';
import { planIn } from '../../domain/safety/plan.ts';
import type { StoredRecord } from '../../domain/records/record.ts';
import type { RecordStore } from '../record-store.ts';
import { attempt, attemptDone } from '../storage/disk-error.ts';
import type { Ports } from '../storage/ports.ts';
import { createQueue } from '../storage/queue.ts';
import { planCopyFile, type PlanCopyFile } from './plan-copy-file.ts';

type Opened = { folder: string; store: RecordStore };

/** Keeps the clear copy of the safety plan as the person chose: there or not, and the same as the plan. */
export type PlanKeeper = {
  /** Where the copy of the plan in that folder goes. */
  setPlace(folder: string, copy: string): void;
  /** From now on the copy follows this vault: every save, also one that a merge, an import or another window brings. */
  follow(opened: Opened): void;
  /** Errors: the disk's. */
  state(opened: Opened): Promise<Result<OnLock>>;
  /** Writes the copy, or takes it away. Errors: `not-found` when there is no plan to copy or no place for it, the disk's. */
  choose(opened: Opened, on: boolean): Promise<Result<OnLock>>;
  /** Resolves when what was begun is done. */
  idle(): Promise<void>;
};

export function createPlanKeeper(ports: Pick<Ports, 'fs' | 'random'>): PlanKeeper {
  const places = new Map<string, string>();
  const queue = createQueue();

  function fileOf(folder: string): PlanCopyFile | null {
    const path = places.get(folder);
    return path === undefined ? null : planCopyFile(ports, path);
  }

  /** Only where the choice stands. A plan that cannot be found, as in a damaged month, is no plan that was deleted: its copy stays. */
  async function settle({ folder, store }: Opened): Promise<void> {
    const file = fileOf(folder);
    if (file === null) return;
    const there = await file.read();
    if (there === 'none') {
      // A first copy that was cut off in the middle of being written is no choice that anyone could take back.
      await file.sweep();
      return;
    }
    const wanted = copyOf(store.all());
    if (wanted !== null) await file.write(wanted);
    else if (there === 'unreadable' || store.get(there.entry)?.type === 'tombstone') await file.remove();
  }

  const settleSoon = (opened: Opened): void => {
    // A disk that refuses leaves the copy behind the plan: `state` says so where the person can see it.
    void queue.run(() => attemptDone(() => settle(opened)));
  };

  return {
    setPlace(folder, copy) {
      places.set(folder, copy);
    },
    follow(opened) {
      const { store } = opened;
      store.onRecords((records) => {
        if (store.loaded() && records.some(mayChangePlan)) settleSoon(opened);
      });
      void store.whenLoaded().then(() => {
        settleSoon(opened);
      });
    },
    state: (opened) =>
      queue.run(() =>
        attempt(async () => {
          const there = (await fileOf(opened.folder)?.read()) ?? 'none';
          return ok(compare(there, copyOf(opened.store.all())));
        }),
      ),
    choose: (opened, on) =>
      queue.run(() =>
        attempt<OnLock>(async () => {
          const file = fileOf(opened.folder);
          if (!on) {
            await file?.remove();
            return ok('off');
          }
          const wanted = copyOf(opened.store.all());
          if (file === null || wanted?.plan == null) return fail('not-found');
          await file.write(wanted);
          return ok('on');
        }),
      ),
    idle: () => queue.run(async () => undefined),
  };
}

function mayChangePlan(record: StoredRecord): boolean {
  return record.type === 'tombstone' || planIn(record) !== null;
}

function compare(there: PlanCopy | 'none' | 'unreadable', wanted: PlanCopy | null): OnLock {
  if (there === 'none') return 'off';
  return there !== 'unreadable' && (wanted === null || sameJson(there, wanted)) ? 'on' : 'behind';
}
